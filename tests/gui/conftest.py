"""What tests of the window get: the theme, Chinese words, tasks that run at once."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mediator import resources
from mediator.gui import theme
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.translation import Translation
from mediator.settings import Language, Theme
from tests.gui.desks import TestDesk, desk_at


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme, with every font."""
    theme.dress(qapp, Theme.LIGHT)
    theme.load_rare_characters()
    return qapp


@pytest.fixture(autouse=True)
def _undone(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take back what a whole program, started by a test, does to the interpreter."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


@pytest.fixture(scope="session")
def compiled_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Chinese words as they are now, compiled."""
    compiled = tmp_path_factory.mktemp("i18n") / "zh_CN.qm"
    sources = sorted(resources.path("i18n").glob("*.zh_CN.ts"))
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", *sources, "-qm", compiled], check=True)
    return compiled


@pytest.fixture
def chinese(qapp: QApplication, compiled_words: Path) -> Iterator[Translation]:
    """The window in Chinese, as staff see it."""
    translation = Translation(qapp, compiled_words)
    translation.use(Language.ZH_CN)
    yield translation
    translation.use(Language.EN)


@pytest.fixture
def tasks(qapp: QApplication) -> ImmediateTasks:
    """Tasks that run at once and raise what is a bug."""
    return ImmediateTasks()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TestDesk]:
    """A desk over the sample station, with tasks that run at once."""
    with desk_at(tmp_path) as made:
        yield made
