"""Matches appear while staff type and are taken by keyboard; what is typed stays otherwise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mediator.gui.forms.texts import TextField
from mediator.gui.forms.typeahead import Suggestion, TypeAhead
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.widgets.cards import scrolled
from tests.gui.accessibility import assert_accessible
from tests.gui.finding import activate

STALLS = ("A07 王记鲜肉", "A07 李家果蔬", "B05 顺达鞋业")


def _find(typed: str) -> tuple[Suggestion, ...]:
    return tuple(
        Suggestion(text=words, title=words, value=words[:3])
        for words in STALLS
        if typed.upper() in words
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def stall(qtbot: QtBot, window: QWidget, tasks: ImmediateTasks) -> TypeAhead:
    column = QVBoxLayout(window)
    field = TypeAhead("stall", "Stall", tasks=tasks, find=_find)
    column.addWidget(field)
    column.addWidget(TextField("other", "Other"))
    column.addStretch()
    window.resize(500, 400)
    activate(qtbot, window)
    field.setFocus()
    return field


def _type(qtbot: QtBot, stall: TypeAhead, words: str) -> None:
    stall.input.insert(words)
    qtbot.waitUntil(lambda: bool(stall.matches()), timeout=2000)


def test_matches_are_taken_with_arrows_and_enter(stall: TypeAhead, qtbot: QtBot) -> None:
    picked: list[object] = []
    went_on: list[str] = []
    stall.picked.connect(picked.append)
    stall.entered.connect(lambda: went_on.append("on"))
    _type(qtbot, stall, "a07")
    assert "A07 王记鲜肉" in stall.input.accessibleDescription()
    qtbot.keyClick(stall.input, Qt.Key.Key_Down)
    assert "A07 李家果蔬" in stall.input.accessibleDescription()
    qtbot.keyClick(stall.input, Qt.Key.Key_Return)
    assert stall.raw() == "A07 李家果蔬"
    assert (picked, went_on) == (["A07"], ["on"])
    assert stall.matches() == ()


def test_the_arrows_go_around_the_ends(stall: TypeAhead, qtbot: QtBot) -> None:
    _type(qtbot, stall, "a07")
    qtbot.keyClick(stall.input, Qt.Key.Key_Up)
    assert "李家果蔬" in stall.input.accessibleDescription()


def test_escape_closes_the_matches_and_keeps_what_was_typed(stall: TypeAhead, qtbot: QtBot) -> None:
    _type(qtbot, stall, "a07")
    qtbot.keyClick(stall.input, Qt.Key.Key_Escape)
    assert stall.matches() == ()
    assert stall.raw() == "a07"


def test_leaving_takes_nothing(stall: TypeAhead, qtbot: QtBot) -> None:
    _type(qtbot, stall, "a07")
    stall.input.clearFocus()
    assert stall.matches() == ()
    assert stall.raw() == "a07"


def test_changing_the_words_of_a_match_lets_it_go(stall: TypeAhead, qtbot: QtBot) -> None:
    let_go: list[str] = []
    stall.unpicked.connect(lambda: let_go.append("let go"))
    _type(qtbot, stall, "B05")
    qtbot.keyClick(stall.input, Qt.Key.Key_Return)
    stall.input.insert("x")
    stall.input.insert("y")
    assert let_go == ["let go"]


def test_a_restored_match_is_let_go_as_well(stall: TypeAhead) -> None:
    let_go: list[str] = []
    stall.unpicked.connect(lambda: let_go.append("let go"))
    stall.restore("B05 顺达鞋业")
    stall.mark_picked()
    stall.input.insert("x")
    assert let_go == ["let go"]


def test_the_matches_go_when_the_page_scrolls_away(qtbot: QtBot, tasks: ImmediateTasks) -> None:
    content = QWidget()
    content.setMinimumHeight(2000)
    field = TypeAhead("stall", "Stall", tasks=tasks, find=_find)
    QVBoxLayout(content).addWidget(field)
    area = scrolled(content)
    qtbot.addWidget(area)
    area.resize(500, 400)
    activate(qtbot, area)
    field.setFocus()
    _type(qtbot, field, "a07")
    area.verticalScrollBar().setValue(50)
    assert field.matches() == ()


def test_words_that_match_nothing_offer_nothing(stall: TypeAhead, qtbot: QtBot) -> None:
    _type(qtbot, stall, "a07")
    stall.input.insert("zzz")
    qtbot.waitUntil(lambda: not stall.matches(), timeout=2000)
    assert stall.raw() == "a07zzz"


def test_the_matches_never_take_the_focus(stall: TypeAhead, qtbot: QtBot) -> None:
    _type(qtbot, stall, "a07")
    assert stall.window().focusWidget() is stall.input
    assert QGuiApplication.focusWindow() is stall.window().windowHandle()
    assert_accessible(stall.window())
