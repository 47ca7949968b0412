"""The deposit of a stall: booked by keyboard, never below zero, nothing typed is lost."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mediator.gui.widgets.buttons import PrimaryButton
from mediator.services import deposits
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import find
from tests.gui.stalls.counters import Counter
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")

A07, D18 = 1, 7


@pytest.fixture
def counter(qtbot: QtBot, desk: TestDesk) -> Counter:
    made = Counter(qtbot, desk, stall_id=A07)
    made.press("part_deposit")
    return made


def held(desk: TestDesk, stall_id: int = A07) -> int:
    return deposits.account(desk.workplace, stall_id).balance_fen


def test_a_deposit_is_topped_up_by_keyboard_alone(counter: Counter) -> None:
    assert "余额：500.00 元" in counter.words()
    counter.keyboard.fill({"kind": "topped_up", "amount": "1.2万", "on": "昨", "note": "收据 0031"})
    counter.keyboard.press("Ctrl+Return")
    assert held(counter.desk) == 12_500_00
    words = counter.words()
    assert "余额：12,500.00 元" in words
    assert "2026-11-19 · 吕敏 · 收据 0031 · 余额 12,500.00" in words
    assert "+12,000.00" in words
    assert (counter.field("amount").raw(), counter.field("on").raw()) == ("", "2026-11-20")


@pytest.mark.parametrize(
    ("typed", "field", "says"),
    [
        ({"kind": "refunded", "amount": "500.01", "note": "退摊"}, "amount", "只有 500.00 元"),
        ({"kind": "paid_in", "amount": "0"}, "amount", "大于零"),
        ({"kind": "paid_in", "amount": "五百块钱"}, "amount", "金额"),
        ({"kind": "refunded", "amount": "1"}, "note", "填"),
        ({"amount": "1"}, "kind", "填"),
        ({"kind": "paid_in", "amount": "1", "on": "+3"}, "on", "还没到"),
        ({"kind": "paid_in", "amount": "1", "note": "收" * 20_000}, "note", "20000"),
    ],
)
def test_what_cannot_be_booked_is_said_at_its_field(
    counter: Counter, typed: dict[str, str], field: str, says: str
) -> None:
    counter.keyboard.fill(typed)
    counter.keyboard.press("Ctrl+Return")
    assert says in counter.field(field).error()
    assert all(counter.field(name).raw() == words for name, words in typed.items())
    assert held(counter.desk) == 500_00


def test_a_deduction_leads_to_the_case_of_the_advance_payment(qtbot: QtBot, desk: TestDesk) -> None:
    case = played(desk.workplace, "prepaid_card")
    counter = Counter(qtbot, desk, stall_id=D18)
    counter.press("part_deposit")
    assert held(desk, D18) == 0
    assert "−500.00" in counter.words()
    find(counter.page, QAbstractButton, f"deposit_case_{case.id}").click()
    assert desk.visits.asked == [("case", {"dispute_id": case.id})]


def test_what_was_typed_stays_with_its_stall(qtbot: QtBot, counter: Counter) -> None:
    counter.type("note", "只差一句")
    counter.table.setCurrentIndex(counter.table.model().index(1, 0))
    counter.keyboard.rest()
    assert counter.field("note").raw() == ""
    counter.page.leave()
    counter.page.close()
    again = Counter(qtbot, counter.desk, stall_id=A07)
    again.press("part_deposit")
    assert again.field("note").raw() == "只差一句"


def test_there_is_one_primary_button_and_everything_can_be_reached(counter: Counter) -> None:
    primary = [each for each in counter.page.findChildren(PrimaryButton) if each.isVisible()]
    assert [each.objectName() for each in primary] == ["keep_deposit"]
    assert_accessible(counter.page)
    assert_reachable(counter.page)
