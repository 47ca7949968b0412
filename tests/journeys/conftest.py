"""The whole window over an empty folder, with a person at its keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator import app
from mediator.gui import theme
from mediator.services import training
from mediator.services.workplace import Workplace
from mediator.settings import Theme
from mediator.storage.database import open_database
from mediator.tour.counter import Clock, Counter
from tests.workplaces import HEAD


@pytest.fixture
def counter(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Counter]:
    """The sample station, set up, with its real window and no cases."""
    samples = training.samples()
    clock = Clock(samples.base)
    database = open_database(tmp_path / app.FILE)
    training.set_up(Workplace(database=database, clock=clock, on_duty=HEAD), samples)
    database.close()
    theme.dress(qapp, Theme.LIGHT)
    window = app.Window(qapp, tmp_path, clock)
    window.shell.resize(1366, 768)
    window.shell.show()
    window.open_file(training=False)
    made = Counter(window, clock, picture=lambda _: made.keyboard.rest())
    made.keyboard.until(lambda: window.has_file, "the file")
    made.keyboard.rest()
    window.desk.change_duty(HEAD)
    yield made
    window.shell.close()
    qtbot.wait(0)
