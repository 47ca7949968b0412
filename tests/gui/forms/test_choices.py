"""Chips, lists and boxes: chosen by keyboard alone, kept as keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mediator.gui.forms.choices import ChipGroup, Choice, Tick
from mediator.gui.forms.texts import TextField
from tests.gui.accessibility import assert_accessible
from tests.gui.finding import activate

REMEDIES = [("repair", "修理"), ("redo", "重作"), ("exchange", "更换")]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def _show(qtbot: QtBot, window: QWidget, *fields: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for field in fields:
        layout.addWidget(field)
    activate(qtbot, window)


def test_several_chips_are_chosen_with_arrows_and_space(window: QWidget, qtbot: QtBot) -> None:
    chips = ChipGroup("remedies", "Wants", REMEDIES, many=True)
    _show(qtbot, window, chips)
    chips.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert chips.raw() == ["repair", "exchange"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert chips.raw() == ["repair"]


def test_of_single_chips_the_arrows_choose_another(window: QWidget, qtbot: QtBot) -> None:
    chips = ChipGroup("source", "Source", REMEDIES)
    _show(qtbot, window, chips)
    assert chips.raw() == ""
    chips.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert chips.raw() == "repair"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert chips.raw() == "redo"


@pytest.mark.parametrize("many", [False, True])
def test_tab_takes_a_group_of_chips_as_one_stop(window: QWidget, qtbot: QtBot, many: bool) -> None:
    chips, after = ChipGroup("c", "C", REMEDIES, many=many), TextField("after", "After")
    _show(qtbot, window, chips, after)
    chips.restore(["redo"] if many else "redo")
    chips.chip("redo").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is after.input


def test_enter_on_a_chip_goes_on_without_choosing(window: QWidget, qtbot: QtBot) -> None:
    chips = ChipGroup("remedies", "Wants", REMEDIES, many=True)
    _show(qtbot, window, chips)
    went_on: list[str] = []
    chips.entered.connect(lambda: went_on.append("on"))
    chips.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert (chips.raw(), went_on) == ([], ["on"])


def test_chips_are_told_as_boxes_and_radio_buttons(window: QWidget, qtbot: QtBot) -> None:
    many, one = ChipGroup("m", "Wants", REMEDIES, many=True), ChipGroup("o", "Source", REMEDIES)
    _show(qtbot, window, many, one)
    assert_accessible(window)
    for chips, role in (
        (many, QAccessible.Role.CheckBox),
        (one, QAccessible.Role.RadioButton),
    ):
        interface = QAccessible.queryAccessibleInterface(chips.chip("redo"))
        assert interface.role() == role
        assert interface.text(QAccessible.Text.Name) == "重作"
        assert interface.text(QAccessible.Text.Description) == chips.label


def test_other_options_keep_what_is_still_on_offer(qtbot: QtBot) -> None:
    chips = ChipGroup("m", "M", REMEDIES, many=True)
    qtbot.addWidget(chips)
    chips.restore(["repair", "exchange"])
    chips.set_options([("exchange", "更换"), ("refund", "退款")])
    assert chips.raw() == ["exchange"]


def test_a_draft_with_an_unknown_key_chooses_nothing(qtbot: QtBot) -> None:
    choice, chips = Choice("v", "V", REMEDIES), ChipGroup("c", "C", REMEDIES)
    for field in (choice, chips):
        qtbot.addWidget(field)
        field.restore("gone")
        assert field.raw() == ""
        assert field.is_empty()


def test_a_list_is_chosen_from_by_keyboard(window: QWidget, qtbot: QtBot) -> None:
    choice = Choice("voucher", "Voucher", REMEDIES, empty="—")
    _show(qtbot, window, choice)
    changes: list[str] = []
    choice.changed.connect(lambda: changes.append(choice.raw()))
    choice.setFocus()
    qtbot.keyClick(choice.input, Qt.Key.Key_Down)
    qtbot.keyClick(choice.input, Qt.Key.Key_Down)
    assert choice.raw() == "redo"
    assert changes == ["repair", "redo"]
    assert_accessible(window)


def test_a_box_is_ticked_with_space_and_kept_as_yes_or_no(window: QWidget, qtbot: QtBot) -> None:
    tick = Tick("signed", "Signed")
    _show(qtbot, window, tick)
    tick.setFocus()
    qtbot.keyClick(tick.input, Qt.Key.Key_Space)
    assert tick.raw() is True
    tick.restore(raw=False)
    assert tick.raw() is False
    assert_accessible(window)


def test_other_chips_stand_in_the_order_of_the_keys_where_the_old_ones_were(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    group = ChipGroup("kind", "Kind", [("a", "A"), ("b", "B")])
    after = TextField("after", "After")
    column.addWidget(group)
    column.addWidget(after)
    activate(qtbot, page)
    group.set_options([("c", "C"), ("d", "D")])
    group.chip("c").setFocus()
    QTest.keyClick(group.chip("c"), Qt.Key.Key_Tab)
    assert after.input.hasFocus()
