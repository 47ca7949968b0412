"""Papers of a case: made when the case has come to them, and known again while they hold."""

from dataclasses import replace

import pytest

from mediator.domain.case.filing import papers_of
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind, ReceiptPaper
from mediator.services import intake, mediation, papers
from mediator.services.workplace import Ref, Workplace
from tests.workplaces import played

_CASES = ("short_weight", "liquor", "prepaid_card", "snacks", "shoes", "not_ours", "crowd")


@pytest.mark.parametrize("key", _CASES)
def test_every_paper_that_a_case_has_come_to_can_be_issued(workplace: Workplace, key: str) -> None:
    dispute = played(workplace, key)
    offered = [paper for paper in papers_of(dispute) if paper.kind is not PaperKind.AGREEMENT]
    ref = Ref.of(dispute)
    numbers = [papers.issue(workplace, ref, kind=p.kind, part=p.part).number for p in offered]
    assert len(set(numbers)) == len(offered)
    found = [papers.still_valid(workplace, ref.id, kind=p.kind, part=p.part) for p in offered]
    assert found == numbers


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (PaperKind.DECISION, "paper_not_due"),
        (PaperKind.TRANSCRIPT, "round_not_held"),
        (PaperKind.FAILURE, "not_failed"),
        (PaperKind.REFERRAL, "paper_not_due"),
        (PaperKind.FEEDBACK, "paper_not_due"),
        (PaperKind.FINDINGS, "paper_not_due"),
        (PaperKind.RECEIPT, "paper_not_due"),
        (PaperKind.ADVANCE, "paper_not_due"),
        (PaperKind.FOLLOW_UP, "paper_not_due"),
        (PaperKind.MONTH, "paper_not_of_a_case"),
    ],
)
def test_a_paper_that_the_case_has_not_come_to_takes_no_number(
    workplace: Workplace, kind: PaperKind, code: str
) -> None:
    dispute = played(workplace, "shoes", until="register")
    with pytest.raises(RuleViolation) as refused:
        papers.issue(workplace, Ref.of(dispute), kind=kind)
    assert refused.value.code == code
    assert papers.listed(workplace, dispute.id) == ()


def test_each_payment_has_a_receipt_of_its_own_that_counts_the_ones_before(
    workplace: Workplace,
) -> None:
    dispute = played(workplace, "snacks")
    ref = Ref.of(dispute)
    made = [papers.issue(workplace, ref, kind=PaperKind.RECEIPT, part=part) for part in (1, 2)]
    assert [paper.number for paper in made] == ["XC-ST-2026-0001", "XC-ST-2026-0002"]
    said = [paper.snapshot for paper in made]
    assert [each.paid_before_fen for each in said if isinstance(each, ReceiptPaper)] == [0, 300_00]
    with pytest.raises(RuleViolation):
        papers.issue(workplace, ref, kind=PaperKind.RECEIPT, part=3)


def test_a_paper_holds_until_the_case_says_something_else(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="triage")
    number = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION).number
    signed = replace(dispute.intake, signed=not dispute.intake.signed)
    dispute = intake.amend(workplace, Ref.of(dispute), intake=signed)
    assert papers.still_valid(workplace, dispute.id, kind=PaperKind.REGISTRATION) == number
    corrected = replace(dispute.intake, facts="称过两次。")
    dispute = intake.amend(workplace, Ref.of(dispute), intake=corrected)
    assert papers.still_valid(workplace, dispute.id, kind=PaperKind.REGISTRATION) == ""


def test_the_notice_of_failure_is_made_anew_once_the_case_was_handed_over(
    workplace: Workplace,
) -> None:
    dispute = played(workplace, "liquor", until="fail")
    number = papers.issue(workplace, Ref.of(dispute), kind=PaperKind.FAILURE).number
    assert papers.still_valid(workplace, dispute.id, kind=PaperKind.FAILURE) == number
    mediation.hand_over(workplace, Ref.of(dispute), office="东关市场监管所", reason="涉嫌假冒")
    assert papers.still_valid(workplace, dispute.id, kind=PaperKind.FAILURE) == ""
