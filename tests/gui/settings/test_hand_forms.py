"""Forms to fill by hand in the settings: printed, counted, written off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mediator.gui.forms.fields import Field
from mediator.gui.papers.preview import PreviewDialog
from mediator.gui.settings.handforms import HandFormsCard
from mediator.services import hand_forms
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> HandFormsCard:
    made = HandFormsCard(desk)
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


def field(card: HandFormsCard, name: str) -> Field:
    return next(each for each in card.findChildren(Field) if each.name == name)


def press(card: HandFormsCard, name: str) -> None:
    find(card, QPushButton, name).click()


def left(card: HandFormsCard) -> str:
    return find(card, QLabel, "hand_forms_left").text()


def test_a_stack_is_numbered_shown_and_counted(card: HandFormsCard) -> None:
    assert not find(card, QPushButton, "print_unused").isEnabled()
    field(card, "count").restore("2")
    press(card, "print_hand_forms")
    dialog = find(card, PreviewDialog)
    assert dialog.windowTitle() == "停电用的手填单"
    dialog.reject()
    assert left(card) == (
        "没用过 2 张 · 已录入 0 张 · 已作废 0 张\nXC-SX-2026-0001、XC-SX-2026-0002"
    )
    assert find(card, QPushButton, "print_unused").isEnabled()
    assert_accessible(card)
    assert_reachable(card)


@pytest.mark.parametrize("typed", ["", "0", "51", "几张"])
def test_a_number_that_cannot_be_is_told_and_none_is_taken(
    card: HandFormsCard, desk: TestDesk, typed: str
) -> None:
    field(card, "count").restore(typed)
    press(card, "print_hand_forms")
    assert field(card, "count").error() != ""
    assert hand_forms.stock(desk.workplace).unused == ()


def test_a_form_is_written_off_with_its_reason(card: HandFormsCard, desk: TestDesk) -> None:
    hand_forms.print_stock(desk.workplace, 1)
    field(card, "hand_form").restore("xc-sx-2026-0001")
    press(card, "spoil_hand_form")
    assert field(card, "reason").error() != ""
    field(card, "reason").restore("被水泡了")
    press(card, "spoil_hand_form")
    assert hand_forms.stock(desk.workplace).spoiled == 1
    assert left(card).startswith("没用过 0 张 · 已录入 0 张 · 已作废 1 张")
