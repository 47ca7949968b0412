"""A dispute settled in five minutes is registered and closed on one page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.case.agreement import AgreementMode, AgreementState
from mediator.domain.case.steps import EndingKind
from mediator.gui.register.quick import QuickPage
from mediator.services import cases, drafts, training
from mediator.services.forms.sheet import Values
from mediator.tour.keyboard import Keyboard
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> QuickPage:
    page = QuickPage(desk)
    qtbot.addWidget(page)
    page.resize(1278, 712)
    with qtbot.waitActive(page):
        page.show()
    page.open()
    return page


def case_2() -> Values:
    """The words of case 2 as typed at the counter."""
    return training.samples().cases["live_fish"][0].values


def test_case_2_is_registered_and_closed_by_keyboard_alone(
    desk: TestDesk, page: QuickPage, tmp_path: Path
) -> None:
    values = dict(case_2())
    del values["terms"], values["agreement_facts"], values["performed"]
    keyboard = Keyboard(page, desk.tasks)
    keyboard.fill(values)
    keyboard.push("add_refund")
    for name, words in (("term_0_amount", "5"), ("agreement_facts", case_2()["agreement_facts"])):
        keyboard.go(name)
        keyboard.words(str(words))
    keyboard.go("term_0_method")
    keyboard.press("Down")
    keyboard.press("Ctrl+Return")
    mine = cases.open_case(desk.workplace, 1).dispute
    assert desk.visits.asked == [("case", {"dispute_id": 1})]
    with desk_at(tmp_path / "again") as other:
        theirs = played(other.workplace, "live_fish")
    assert mine.intake.consumers == theirs.intake.consumers
    assert mine.agreements == theirs.agreements
    assert mine.ending is not None
    assert mine.ending.kind is EndingKind.SETTLED_ON_SPOT
    assert mine.ending.recovered_fen == 500


def test_promises_left_open_are_kept_as_promises(desk: TestDesk, page: QuickPage) -> None:
    page.fill({**training.with_stall(desk.workplace, case_2()), "performed": False})
    page.complete()
    agreement = cases.open_case(desk.workplace, 1).dispute.agreement
    assert agreement is not None
    assert (agreement.state, agreement.mode) == (AgreementState.SIGNED, AgreementMode.ORAL)
    assert agreement.open_terms() == (0,)


def test_a_settlement_without_a_clause_is_missing_one(desk: TestDesk, page: QuickPage) -> None:
    page.fill({**training.with_stall(desk.workplace, case_2()), "terms": []})
    assert find(page.missing, QPushButton, "missing_terms").text() == "双方约定"
    page.complete()
    terms = page.form.field("terms")
    assert terms is not None
    assert "必须填" in terms.error()
    assert cases.count(desk.workplace, cases.ListQuery()) == 0


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("term_0_amount", "1e9", "看不懂这个金额"),
        ("term_0_due", "昨", "2026-11-20"),
        ("term_0_instalments", "3", "分期"),
    ],
)
def test_a_clause_that_cannot_be_read_is_told_at_its_field(
    desk: TestDesk, page: QuickPage, *, name: str, typed: str, said: str
) -> None:
    page.fill(training.with_stall(desk.workplace, case_2()))
    field = page.form.field(name)
    assert field is not None
    field.restore(typed)
    page.complete()
    assert said in field.error()
    assert field.isVisible()
    assert field.input.hasFocus()
    assert field.raw() == typed


def test_what_happened_is_taken_over_without_losing_what_stands_there(
    desk: TestDesk, page: QuickPage
) -> None:
    page.fill({"facts": "经过", "agreement_facts": "认可"})
    find(page, QPushButton, "copy_facts").click()
    assert page.form.values()["agreement_facts"] == "认可\n经过"


def test_it_goes_on_as_a_full_registration_with_all_its_words(
    desk: TestDesk, page: QuickPage
) -> None:
    page.fill(case_2())
    find(page, QPushButton, "carry_over").click()
    assert desk.visits.asked == [("register", {"draft": "register:1"})]
    kept = drafts.load(desk.workplace, "register:1")
    assert kept is not None
    assert kept.payload["agreement_facts"] == case_2()["agreement_facts"]


def test_every_control_is_named_and_reached_by_tab(desk: TestDesk, page: QuickPage) -> None:
    page.fill(training.with_stall(desk.workplace, case_2()))
    assert_accessible(page)
    assert_reachable(page)
