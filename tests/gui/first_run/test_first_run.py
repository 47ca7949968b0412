"""The first two minutes, by keyboard alone, over a real file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mediator.app import Window
from mediator.gui.entrance.code import CodeDialog
from mediator.services import stations
from mediator.storage import station_keys
from mediator.tour.counter import Clock as TourClock
from mediator.tour.counter import Counter
from mediator.tour.keyboard import Keyboard
from tests.workplaces import Clock

WORD = "菜场门口第三棵树"

pytestmark = pytest.mark.usefixtures("quick_locks")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Window:
    """The whole window over an empty folder."""
    made = Window(qapp, tmp_path, Clock())
    qtbot.addWidget(made.shell, before_close_func=lambda _: made.close())
    made.shell.show()
    made.open_file(training=False)
    return made


def test_a_new_station_is_ready_after_four_fields_and_one_key(window: Window) -> None:
    keyboard = Keyboard(window.shell, window.tasks)
    keyboard.rest()
    keyboard.fill({"name": "东关农贸市场消费维权服务站", "code": "xc", "head": "吕敏"})
    keyboard.fill({"password": WORD})
    keyboard.press("Return")  # Nothing else is asked: what may follow is folded away.
    put_code_away(keyboard, window)
    station = stations.load(window.desk.workplace)
    assert (station.name, station.code) == ("东关农贸市场消费维权服务站", "XC")
    assert window.desk.workplace.on_duty == "吕敏"


def test_the_first_password_locks_the_records_and_opens_them_the_next_day(
    window: Window, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    keyboard = Keyboard(window.shell, window.tasks)
    keyboard.rest()
    keyboard.fill({"name": "东关农贸市场消费维权服务站", "code": "xc", "head": "吕敏"})
    keyboard.fill({"password": WORD[:3]})
    keyboard.press("Ctrl+Return")
    password = keyboard.field("password")
    assert password is not None
    assert "8" in password.error()
    assert not stations.is_set_up(window.desk.workplace)
    keyboard.fill({"password": WORD})
    keyboard.press("Ctrl+Return")
    put_code_away(keyboard, window)
    assert has_keys(window)
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or "东关".encode() not in file.read_bytes(), file
    window.shell.close()
    later = Window(qapp, tmp_path, Clock())
    qtbot.addWidget(later.shell, before_close_func=lambda _: later.close())
    later.shell.show()
    later.open_file(training=False)
    keyboard = Keyboard(later.shell, later.tasks)
    keyboard.until(lambda: later.shell.is_locked, "the cover")
    keyboard.rest()
    assert not later.has_file
    keyboard.words("etwas anderes")
    keyboard.press("Return")
    assert not later.has_file
    keyboard.words(WORD)
    keyboard.press("Return")
    assert not later.shell.is_locked
    assert later.desk.workplace.on_duty == "吕敏"
    assert later.shell.page().title() == later.shell.page().title()
    later.shell.lock()
    keyboard.rest()
    keyboard.words(WORD)
    keyboard.press("Return")
    assert not later.shell.is_locked


def has_keys(window: Window) -> bool:
    """Whether the station has what it signs with, from its first day on."""
    with window.desk.workplace.reading() as view:
        return station_keys.load(view) is not None


def put_code_away(keyboard: Keyboard, window: Window) -> None:
    """Say that the sheet with the recovery code lies safe."""
    keyboard.until(lambda: window.shell.findChild(CodeDialog) is not None, "the code")
    keyboard.rest()
    Counter(window, TourClock(Clock().at), picture=lambda _: None).put_code_away()


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
