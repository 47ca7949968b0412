"""The eight sample disputes, each to the outcome that samples/cases.md states."""

import pytest

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.scale import Verdict
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.values.periods import PeriodKind, month
from mediator.services import cases, papers, reporting, training
from mediator.services.workplace import Workplace
from tests.workplaces import played

OUTCOMES = {
    "short_weight": (EndingKind.MEDIATED, 53_36),
    "live_fish": (EndingKind.SETTLED_ON_SPOT, 5_00),
    "liquor": (EndingKind.FAILED, 0),
    "prepaid_card": (EndingKind.PAID_IN_ADVANCE, 640_00),
    "snacks": (EndingKind.MEDIATED, 600_00),
    "shoes": (EndingKind.MEDIATED, 268_00),
    "not_ours": (EndingKind.REFUSED, 0),
    "crowd": (EndingKind.HANDED_OVER, 0),
}


@pytest.mark.parametrize("key", OUTCOMES)
def test_each_sample_ends_as_it_is_told(workplace: Workplace, key: str) -> None:
    dispute = played(workplace, key)
    assert dispute.ending is not None
    assert (dispute.ending.kind, dispute.ending.recovered_fen) == OUTCOMES[key]


def test_short_weight_is_judged_by_the_table_and_performed_at_once(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight")
    assert dispute.facts is not None
    (slip,) = dispute.facts.reweighs
    assert (slip.shortage_mg, slip.tolerance_mg) == (115_000, 5_000)
    assert slip.verdict is Verdict.EXCEEDED
    assert dispute.agreement is not None
    assert dispute.agreement.state is AgreementState.PERFORMED


def test_the_refused_liquor_case_is_handed_over_as_well(workplace: Workplace) -> None:
    dispute = played(workplace, "liquor")
    assert dispute.referral is not None
    assert dispute.referral.office == "东关市场监管所"
    assert dispute.ending is not None
    assert dispute.ending.kind is EndingKind.FAILED


def test_the_market_still_has_140_yuan_to_recover(workplace: Workplace) -> None:
    dispute = played(workplace, "prepaid_card")
    assert dispute.advance is not None
    assert dispute.advance.outstanding_fen == 140_00
    assert "advance_outstanding" in cases.open_case(workplace, dispute.id).guide.warnings


def test_an_oral_agreement_leaves_its_number_and_its_paper_together(workplace: Workplace) -> None:
    dispute = played(workplace, "live_fish")
    assert dispute.agreement is not None
    (line,) = papers.listed(workplace, dispute.id)
    assert line.number == dispute.agreement.number == "XC-KT-2026-0001"


def test_the_crowd_is_never_accepted_for_mediation(workplace: Workplace) -> None:
    dispute = played(workplace, "crowd")
    assert len(dispute.intake.consumers) == 7
    assert dispute.accepted_on is None
    assert dispute.outcome(Step.FIRST_ROUND) is None


def test_november_over_the_eight_counts_as_told(workplace: Workplace) -> None:
    for key in training.samples().cases:
        played(workplace, key)
    found = reporting.month(workplace, month(2026, 11, kind=PeriodKind.CALENDAR))
    figures = found.triple.figures
    assert found.mismatches == ()
    assert (figures.registered, figures.accepted, figures.refused) == (8, 6, 1)
    assert figures.handed_over_at_once == 1
    assert (figures.settled, figures.failed, figures.closed) == (5, 1, 6)
    assert figures.recovered_fen == sum(fen for _, fen in OUTCOMES.values())


def test_training_fills_its_file_up_to_today(workplace: Workplace) -> None:
    for key in training.samples().cases:
        played(workplace, key)
    lines = cases.page(workplace, cases.ListQuery(), offset=0, limit=50)
    assert len(lines) == len(OUTCOMES)
    assert all(line.received_on <= workplace.today for line in lines)
