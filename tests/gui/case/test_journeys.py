"""Sample cases led to their ends through the real page, by keys alone."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.outcomes import Decision, Facts
from mediator.domain.case.scale import Verdict
from mediator.domain.case.steps import EndingKind, Step
from mediator.gui.agreement.panel import TermsPanel
from mediator.gui.agreement.writing import TermsWriting
from mediator.gui.forms.drafts import restore
from mediator.services import training
from mediator.services.forms.sheet import Values
from tests.gui.case.conftest import Counter, Opener
from tests.gui.finding import find

pytestmark = pytest.mark.usefixtures("chinese")


def typed(key: str, do: str, *, turn: int = 0) -> Values:
    """The words of one act of a sample case."""
    return [act.values for act in training.samples().cases[key] if act.do == do][turn]


def draw(counter: Counter, key: str) -> None:
    """Fill the terms in and complete them; their own tests type them."""
    writing = find(counter.page, TermsPanel).stage
    assert isinstance(writing, TermsWriting)
    restore(writing.form, typed(key, "terms"))
    writing.form.changed.emit()
    writing.complete()
    counter.keyboard.rest()


def issue(counter: Counter) -> None:
    """Issue the agreement and put the paper away."""
    counter.button("issue").click()
    counter.button("issue_confirmed").click()
    counter.keyboard.rest()
    counter.put_papers_away()


def test_short_weight_goes_from_triage_to_the_archive(opened: Opener) -> None:
    counter = opened("short_weight", "register")
    for do in ("triage", "inform", "facts", "first_round"):
        assert counter.step == do
        counter.take(typed("short_weight", do))
    facts = counter.dispute.facts
    assert isinstance(facts, Facts)
    assert facts.reweighs[0].verdict is Verdict.EXCEEDED
    assert [piece.title for piece in facts.evidence] == ["付款小票一张", "公平秤秤面照片一张"]
    draw(counter, "short_weight")
    assert counter.step == "sign"
    issue(counter)
    counter.take(typed("short_weight", "sign"))
    assert counter.step == "perform"
    for turn in (0, 1):
        counter.button(f"fulfil_{turn}").click()
        counter.keyboard.rest()
        counter.take(typed("short_weight", "fulfil", turn=turn))
    agreement = counter.dispute.agreement
    assert agreement is not None
    assert agreement.state is AgreementState.PERFORMED
    assert counter.step == "follow_up"
    counter.take({"performed": "yes", "satisfaction": "very"})
    assert counter.step == "archive"
    counter.file_papers()
    counter.keyboard.press("Ctrl+Return")
    assert counter.guide.current is None
    assert counter.dispute.ending is not None
    assert counter.dispute.ending.recovered_fen == 53_36


def test_fake_liquor_fails_in_two_rounds_and_is_handed_over(opened: Opener) -> None:
    counter = opened("liquor", "register")
    for do in ("triage", "inform", "facts", "first_round", "second_round"):
        assert counter.step == do
        counter.take(typed("liquor", do))
    assert counter.step == "second_round"
    counter.button("notice_fail").click()
    counter.keyboard.rest()
    counter.take(typed("liquor", "fail"))
    assert counter.step == "archive"
    assert counter.button("notice_print:failure").isVisible()
    counter.choose_exit("hand_over")
    counter.take({"reason": "消费者反映商品涉嫌假冒，属于违法线索。"})
    dispute = counter.dispute
    assert dispute.ending is not None
    assert dispute.ending.kind is EndingKind.FAILED
    assert dispute.referral is not None
    assert dispute.referral.office == "东关市场监管所"


def test_the_market_pays_for_the_shop_that_left(opened: Opener) -> None:
    counter = opened("prepaid_card", "register")
    counter.take(typed("prepaid_card", "triage"))
    counter.choose_exit("pay_in_advance")
    values = {k: v for k, v in typed("prepaid_card", "advance").items() if k != "amount"}
    counter.keyboard.fill(values)
    assert find(counter.page, QLabel, "outstanding").text() == "还要向商户追偿：140.00 元"
    counter.keyboard.press("Ctrl+Return")
    dispute = counter.dispute
    assert dispute.advance is not None
    assert (dispute.advance.amount_fen, dispute.advance.outstanding_fen) == (640_00, 140_00)
    assert dispute.ending is not None
    assert dispute.ending.kind is EndingKind.PAID_IN_ADVANCE
    assert counter.step == "follow_up"


def test_handed_down_shoes_are_settled_in_the_second_round_and_answered(opened: Opener) -> None:
    counter = opened("shoes", "register")
    for do in ("triage", "inform", "facts", "first_round", "second_round"):
        assert counter.step == do
        counter.take(typed("shoes", do))
    draw(counter, "shoes")
    issue(counter)
    counter.take(typed("shoes", "sign"))
    counter.button("fulfil_0").click()
    counter.keyboard.rest()
    counter.take(typed("shoes", "fulfil"))
    counter.take(typed("shoes", "follow_up"))
    assert counter.step == "archive"
    counter.button("notice_reply").click()
    counter.keyboard.rest()
    counter.take(typed("shoes", "reply"))
    counter.file_papers()
    counter.keyboard.press("Ctrl+Return")
    dispute = counter.dispute
    assert dispute.reply is not None
    assert dispute.last(Step.ARCHIVE) is not None
    assert QApplication.activeModalWidget() is None


def test_a_crowd_is_handed_over_at_triage(opened: Opener) -> None:
    counter = opened("crowd", "register")
    counter.take({k: v for k, v in typed("crowd", "triage").items() if k != "office"})
    dispute = counter.dispute
    assert dispute.triage is not None
    assert dispute.triage.decision is Decision.HAND_OVER
    assert dispute.referral is not None
    assert counter.step == "archive"


def test_more_than_the_deposit_holds_is_said_at_its_field_and_nothing_is_paid(
    opened: Opener,
) -> None:
    counter = opened("prepaid_card", until="triage")
    counter.choose_exit("pay_in_advance")
    values = {**typed("prepaid_card", "advance"), "from_deposit": "500.01"}
    counter.keyboard.fill({name: words for name, words in values.items() if name != "amount"})
    counter.keyboard.press("Ctrl+Return")
    field = counter.keyboard.field("from_deposit")
    assert field is not None
    assert "保证金只有 500.00 元" in field.error()
    assert field.raw() == "500.01"
    assert counter.dispute.advance is None
