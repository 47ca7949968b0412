"""The whole window over an empty folder, with a person at its keyboard."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator import app
from mediator.gui import theme
from mediator.services import training
from mediator.settings import Theme
from mediator.tour.counter import Clock, Counter
from tests.workplaces import HEAD, set_up

OpenedAt: TypeAlias = Callable[[datetime], Counter]


def people_left_in(folder: Path) -> list[tuple[str, str]]:
    """Names and phones of the samples in the log, the settings, and the names of all files."""
    records = {app.FILE, f"{app.FILE}-wal", f"{app.FILE}-shm"}
    beside = [each for each in folder.rglob("*") if each.is_file() and each.name not in records]
    home = [each for each in Path(os.environ["HOME"]).rglob("*") if each.is_file()]
    logs = [each for each in beside if each.suffix in {".log", ".lock"}]
    told = {str(each): each.read_bytes().decode(errors="replace") for each in (*home, *logs)}
    named = {f"name of {each}": each.name for each in (*home, *beside)}
    people = {
        str(act.values[field])
        for acts in training.samples().cases.values()
        for act in acts
        for field in ("consumer_name", "consumer_phone")
        if act.values.get(field)
    }
    people |= {who.replace(" ", "") for who in people}
    return [(where, who) for where, text in (told | named).items() for who in people if who in text]


@contextmanager
def _opened(qtbot: QtBot, qapp: QApplication, *, folder: Path, at: datetime) -> Iterator[Counter]:
    # The register names days of its own year, so it is set up then, whatever `at` is.
    (folder / app.FILE).write_bytes(set_up(training.samples().base))
    clock = Clock(at)
    theme.dress(qapp, Theme.LIGHT)
    window = app.Window(qapp, folder, clock)
    window.shell.resize(1366, 768)
    window.shell.show()
    window.open_file(training=False)
    made = Counter(window, clock, picture=lambda _: made.keyboard.rest())
    made.keyboard.until(lambda: window.has_file, "the file")
    made.keyboard.rest()
    window.desk.change_duty(HEAD)
    yield made
    window.shell.close()
    assert people_left_in(folder) == []
    window.shell.deleteLater()  # What is left standing would be dressed again with every theme.
    qtbot.wait(0)


@pytest.fixture
def opened_at(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenedAt]:
    """The sample station, set up at a time of the test's choice, with its real window."""
    with ExitStack() as stack:
        yield lambda at: stack.enter_context(_opened(qtbot, qapp, folder=tmp_path, at=at))


@pytest.fixture
def counter(opened_at: OpenedAt) -> Counter:
    """The same on the day of the samples, with no cases."""
    return opened_at(training.samples().base)
