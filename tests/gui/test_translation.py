"""Every word of the window is said in Chinese, completely, and can be switched while it runs."""

import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from mediator import resources
from mediator.gui.translation import Translation, language
from mediator.settings import Language

SOURCE = Path(__file__).resolve().parents[2] / "src/mediator"
KEPT = {"PDF", "OK"}  # Words that are the same in both languages.

Words = dict[tuple[str, str], ET.Element]


def _messages(file: Path) -> Words:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314  # Our own file.
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def translated() -> Words:
    found: Words = {}
    for file in sorted(resources.path("i18n").glob("*.zh_CN.ts")):
        found |= _messages(file)
    return found


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Words:
    """All words that lupdate finds in the source today."""
    file = tmp_path_factory.mktemp("spoken") / "all.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(SOURCE.rglob("*.py"))
    subprocess.run([tool, *sources, "-ts", file], check=True, capture_output=True)
    return _messages(file)


def test_every_word_of_the_window_is_translated(spoken: Words, translated: Words) -> None:
    assert len(spoken) > 100
    assert sorted(spoken.keys() - translated.keys()) == []


def test_no_translation_is_left_over(spoken: Words, translated: Words) -> None:
    assert sorted(translated.keys() - spoken.keys()) == []


def test_every_translation_is_finished_and_fills_in_the_same_facts(translated: Words) -> None:
    faults = []
    for key, message in translated.items():
        said = message.find("translation")
        assert said is not None
        words = "".join(said.itertext()).strip()
        if said.get("type") or not words or (_facts(words) != _facts(key[1])):
            faults.append(key)
    assert faults == []


def test_every_translation_is_chinese(translated: Words) -> None:
    english = [
        key
        for key, message in translated.items()
        if (words := message.findtext("translation", "")) not in KEPT
        and key[1].strip("0123456789 .:-–/{}").isalpha()
        and words.isascii()
    ]
    assert english == []


def test_the_language_is_switched_at_run_time(qapp: QApplication, compiled_words: Path) -> None:
    translation = Translation(qapp, compiled_words)
    said = []
    for chosen in (Language.ZH_CN, Language.EN, Language.ZH_CN, Language.EN):
        translation.use(chosen)
        said.append((language(), QCoreApplication.translate("Rail", "Today")))
    assert said == [(Language.ZH_CN, "今日"), (Language.EN, "Today")] * 2


def test_the_words_of_qt_itself_are_chinese_too(qtbot: QtBot, chinese: Translation) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "取消"


def test_without_compiled_words_the_window_speaks_english(
    qapp: QApplication, tmp_path: Path
) -> None:
    translation = Translation(qapp, tmp_path / "missing.qm")
    translation.use(Language.ZH_CN)
    assert QCoreApplication.translate("Rail", "Today") == "Today"
    translation.use(Language.EN)


def _facts(words: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(words)} - {None}
