"""Files past their time are named, shown, and erased once it was asked twice."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Archived
from mediator.domain.case.steps import Step
from mediator.gui.people.retention import RetentionCard
from mediator.gui.widgets.buttons import Button
from mediator.gui.widgets.labels import Label
from mediator.services import cases, mediation
from mediator.services.workplace import Ref
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find
from tests.workplaces import Clock, played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def closed(desk: TestDesk) -> Dispute:
    """A closed file, and four years later."""
    case = played(desk.workplace, "not_ours")
    outcome = Archived(override="未归齐", head="吕敏")
    filed = mediation.record_step(desk.workplace, Ref.of(case), step=Step.ARCHIVE, outcome=outcome)
    clock = desk.workplace.clock
    assert isinstance(clock, Clock)
    clock.forward(days=4 * 365)
    return filed


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk, closed: Dispute) -> RetentionCard:
    assert closed.filed
    made = RetentionCard(desk)
    qtbot.addWidget(made)
    activate(qtbot, made)
    made.load()
    return made


def button(card: RetentionCard, name: str) -> Button:
    return find(card, Button, name)


def words(card: RetentionCard, name: str) -> str:
    return find(card, Label, name).text()


def erased(desk: TestDesk, case: Dispute) -> bool:
    return cases.open_case(desk.workplace, case.id).dispute.erased is not None


def test_what_is_past_its_time_is_erased_once_it_was_asked_twice(
    desk: TestDesk, card: RetentionCard, closed: Dispute
) -> None:
    assert words(card, "retention_words") == "有1件案卷已过3年保存期，最早的办结于2026-11-17。"
    shown: list[tuple[int, ...]] = []
    card.cases_chosen.connect(shown.append)
    button(card, "see_due_files").click()
    assert shown == [(closed.id,)]
    button(card, "erase_due").click()
    assert not erased(desk, closed)
    assert "U盘" in words(card, "people_told")
    assert button(card, "leave_erasing").hasFocus()
    button(card, "erase_now").click()
    assert erased(desk, closed)
    assert words(card, "retention_words") == "没有超过3年保存期的案卷。"
    assert button(card, "erase_due").isHidden()


def test_whoever_leaves_it_erases_nothing(
    desk: TestDesk, card: RetentionCard, closed: Dispute
) -> None:
    button(card, "erase_due").click()
    button(card, "leave_erasing").click()
    assert button(card, "erase_now").isHidden()
    assert not erased(desk, closed)


def test_one_file_goes_by_its_number_and_before_its_time_with_a_reason(
    desk: TestDesk, card: RetentionCard, closed: Dispute
) -> None:
    clock = desk.workplace.clock
    assert isinstance(clock, Clock)
    clock.forward(days=-3 * 365)
    card.load()
    assert button(card, "erase_due").isHidden()
    number, reason = (find(card, QLineEdit, each) for each in ("number", "reason"))
    number.setText("XC-2026-9999")
    button(card, "erase_one").click()
    assert button(card, "erase_now").isHidden()
    for why in ("", "消费者要求删除"):
        number.setText(closed.number)
        reason.setText(why)
        button(card, "erase_one").click()
        assert closed.number in words(card, "people_told")
        button(card, "erase_now").click()
        assert erased(desk, closed) is bool(why)
