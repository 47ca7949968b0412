"""The first two minutes, by keyboard alone, over a real file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.app import Window
from mediator.services import stations
from mediator.tour.keyboard import Keyboard
from tests.workplaces import Clock


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Window:
    """The whole window over an empty folder."""
    made = Window(qapp, tmp_path, Clock())
    qtbot.addWidget(made.shell, before_close_func=lambda _: made.close())
    made.shell.show()
    made.open_file(training=False)
    return made


def test_a_new_station_is_ready_after_six_fields_and_one_key(window: Window) -> None:
    keyboard = Keyboard(window.shell, window.tasks)
    keyboard.rest()
    keyboard.fill({"name": "东关农贸市场消费维权服务站", "code": "xc", "head": "吕敏"})
    keyboard.press("Ctrl+Return")
    station = stations.load(window.desk.workplace)
    assert (station.name, station.code) == ("东关农贸市场消费维权服务站", "XC")
    assert window.desk.workplace.on_duty == "吕敏"


def test_a_code_that_cannot_be_part_of_a_number_is_refused_at_its_field(window: Window) -> None:
    keyboard = Keyboard(window.shell, window.tasks)
    keyboard.rest()
    keyboard.fill({"name": "某站", "code": "东关"})
    keyboard.press("Ctrl+Return")
    assert not stations.is_set_up(window.desk.workplace)
    field = keyboard.field("code")
    assert field is not None
    assert field.error()
    assert field.raw() == "东关"
