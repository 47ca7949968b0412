"""Pledges, cards and what repeats: noted by keyboard, said in neutral words, nothing lost."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mediator.domain.stalls.cards import Colour
from mediator.gui.papers import PaperDialog
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.services import cards, pledges
from mediator.services.stalls import Group
from tests.gui import cells
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk
from tests.gui.finding import find
from tests.gui.stalls.counters import Counter
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")

A07, C03 = 1, 5


def opened(qtbot: QtBot, desk: TestDesk, part: str, stall_id: int = A07) -> Counter:
    counter = Counter(qtbot, desk, stall_id=stall_id)
    counter.press(f"part_{part}")
    return counter


def test_a_pledge_is_noted_as_signed_for_the_usual_term(qtbot: QtBot, desk: TestDesk) -> None:
    counter = opened(qtbot, desk, "pledges", C03)
    assert "诚信经营承诺: 未签" in counter.words()
    assert "不填：到 2027-11-20" in counter.words()
    counter.keyboard.fill({"pledge": "honesty", "signed_on": "昨"})
    counter.keyboard.press("Ctrl+Return")
    assert "诚信经营承诺：有效（至 2027-11-19）" in counter.words()
    (kept,) = pledges.of_stall(desk.workplace, C03).commitments
    assert (kept.signed_on, kept.valid_until) == (date(2026, 11, 19), date(2027, 11, 19))


def test_the_paper_to_sign_opens_with_its_number(qtbot: QtBot, desk: TestDesk) -> None:
    counter = opened(qtbot, desk, "pledges", C03)
    counter.keyboard.fill({"pledge": "weighing", "valid_until": "2027-06-30"})
    counter.press("prepare_pledge")
    dialog = find(counter.page, PaperDialog)
    assert dialog.windowTitle() == "承诺书 XC-CN-2026-0001"
    dialog.close()
    words = counter.words()
    assert "计量承诺: 待签字" in words
    assert "待签字 · 有效期至 2027-06-30 · 吕敏" in words
    find(counter.page, QAbstractButton, "paper_XC-CN-2026-0001").click()
    assert find(counter.page, PaperDialog).isVisible()


@pytest.mark.parametrize(
    ("part", "typed", "field", "says"),
    [
        ("pledges", {"signed_on": "昨"}, "pledge", "填"),
        ("pledges", {"pledge": "honesty", "signed_on": "+1"}, "signed_on", "还没到"),
        ("pledges", {"pledge": "honesty", "valid_until": "2026-11-20"}, "valid_until", "晚于"),
        ("pledges", {"pledge": "honesty", "valid_until": "下次"}, "valid_until", "日期"),
        ("cards", {"reason": "短秤"}, "kind", "填"),
        ("cards", {"kind": "red"}, "reason", "填"),
        ("cards", {"kind": "red", "reason": "短" * 20_000}, "reason", "20000"),
    ],
)
def test_what_cannot_be_noted_is_said_at_its_field(
    qtbot: QtBot, desk: TestDesk, part: str, typed: dict[str, str], field: str, says: str
) -> None:
    counter = opened(qtbot, desk, part)
    before = pledges.of_stall(desk.workplace, A07), cards.of_stall(desk.workplace, A07)
    counter.keyboard.fill(typed)
    counter.keyboard.press("Ctrl+Return")
    assert says in counter.field(field).error()
    assert all(counter.field(name).raw() == words for name, words in typed.items())
    assert before == (pledges.of_stall(desk.workplace, A07), cards.of_stall(desk.workplace, A07))


def test_a_card_is_given_for_a_case_and_lifted_by_keyboard(qtbot: QtBot, desk: TestDesk) -> None:
    case = played(desk.workplace, "short_weight", until="register")
    counter = opened(qtbot, desk, "cards")
    counter.keyboard.fill({"kind": "yellow", "case": str(case.id), "reason": "当日短秤"})
    counter.keyboard.press("Ctrl+Return")
    assert "2026-11-20 · 吕敏 · 当日短秤" in counter.words()
    counter.page.refresh()
    assert cells.column(counter.table, "提示")[0] == "黄牌"
    (given,) = cards.of_stall(desk.workplace, A07).cards
    assert (given.colour, given.dispute_id) == (Colour.YELLOW, case.id)
    counter.keyboard.fill({"kind": "lift", "card": str(given.id), "reason": "已整改"})
    counter.keyboard.press("Ctrl+Return")
    words = counter.words()
    assert "黄牌（已撤销）" in words
    assert "2026-11-20 撤销 · 吕敏 · 已整改" in words
    assert not find(counter.page, QAbstractButton, "kind_lift").isEnabled()
    find(counter.page, QAbstractButton, f"card_case_{case.id}").click()
    assert desk.visits.asked == [("case", {"dispute_id": case.id})]


def test_what_repeats_is_said_as_a_count_and_opens_its_cases(qtbot: QtBot, desk: TestDesk) -> None:
    made = [played(desk.workplace, "short_weight", until="register") for _ in range(3)]
    counter = opened(qtbot, desk, "cases")
    link = find(counter.page, QAbstractButton, "pattern_same_stall")
    assert link.text() == "30天内同一摊位 3 件"
    link.click()
    assert desk.visits.asked == [("disputes", {"ids": tuple(case.id for case in made)})]
    assert "评分 100" in counter.words()


def test_the_register_is_narrowed_to_what_stands_out(qtbot: QtBot, desk: TestDesk) -> None:
    for _ in range(3):
        played(desk.workplace, "short_weight", until="register")
    counter = Counter(qtbot, desk)
    assert cells.column(counter.table, "提示")[0] == "多次"
    counter.press("stall_group_repeated")
    assert cells.column(counter.table, "摊位") == ["A07"]
    counter.press("stall_group_cards")
    assert counter.table.model().rowCount() == 0
    assert "没有这样的商户" in counter.words()
    counter.page.open(group=Group.REPEATED)
    assert cells.column(counter.table, "摊位") == ["A07"]
    counter.page.open(stall_id=C03)
    assert len(cells.column(counter.table, "摊位")) == 7


@pytest.mark.parametrize("part", ["cases", "pledges", "cards"])
def test_each_section_has_one_primary_button_at_most_and_can_be_reached(
    qtbot: QtBot, desk: TestDesk, part: str
) -> None:
    played(desk.workplace, "short_weight")
    counter = opened(qtbot, desk, part)
    primary = [each for each in counter.page.findChildren(PrimaryButton) if each.isVisible()]
    assert len(primary) <= 1
    assert_accessible(counter.page)
    assert_reachable(counter.page)
