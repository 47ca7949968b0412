"""Issuing, signing, voiding and performing an agreement: all of it, or nothing."""

import hashlib
from dataclasses import replace

import pytest

from mediator import documents
from mediator.domain.case.agreement import AgreementState, Fulfilment
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Signed
from mediator.domain.case.steps import Step
from mediator.domain.errors import DocumentProblem, RuleViolation, StaleRecord
from mediator.domain.papers import PaperKind
from mediator.services import cases, papers, settlement
from mediator.services.workplace import Ref, Workplace
from tests.workplaces import Clock, played


@pytest.fixture
def drawn(workplace: Workplace) -> Dispute:
    """A case whose terms are complete."""
    return played(workplace, "short_weight", until="terms")


def test_issuing_keeps_the_paper_with_its_bytes_and_moves_the_case(
    workplace: Workplace, drawn: Dispute
) -> None:
    issued = settlement.issue(workplace, Ref.of(drawn))
    kept = papers.load(workplace, "XC-XY-2026-0001")
    assert kept.kind is PaperKind.AGREEMENT
    assert kept.pdf == issued.paper.pdf
    assert kept.sha256 == hashlib.sha256(kept.pdf).hexdigest()
    assert issued.dispute.agreement is not None
    assert issued.dispute.agreement.state is AgreementState.ISSUED
    assert issued.dispute.agreement.number == kept.number


def test_a_paper_that_cannot_be_made_takes_no_number_and_leaves_the_case_as_it_was(
    workplace: Workplace, drawn: Dispute, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise DocumentProblem("missing_glyph", character="𱍊", field="consumer_name")

    with monkeypatch.context() as broken:
        broken.setattr(documents, "issue", refuse)
        with pytest.raises(DocumentProblem):
            settlement.issue(workplace, Ref.of(drawn))
    found = cases.open_case(workplace, drawn.id)
    assert found.dispute == drawn
    assert found.papers == ()
    assert settlement.issue(workplace, Ref.of(drawn)).paper.number == "XC-XY-2026-0001"


def test_an_issued_agreement_cannot_be_drawn_again(workplace: Workplace, drawn: Dispute) -> None:
    issued = settlement.issue(workplace, Ref.of(drawn)).dispute
    assert issued.agreement is not None
    with pytest.raises(RuleViolation):
        settlement.draw(workplace, Ref.of(issued), draft=replace(issued.agreement, number=""))


def test_issuing_twice_is_refused_and_takes_no_second_number(
    workplace: Workplace, drawn: Dispute
) -> None:
    issued = settlement.issue(workplace, Ref.of(drawn)).dispute
    with pytest.raises(RuleViolation, match="agreement_state"):
        settlement.issue(workplace, Ref.of(issued))
    assert len(papers.listed(workplace, drawn.id)) == 1


def test_a_case_saved_by_somebody_else_is_not_overwritten(
    workplace: Workplace, drawn: Dispute
) -> None:
    settlement.issue(workplace, Ref.of(drawn))
    with pytest.raises(StaleRecord):
        settlement.issue(workplace, Ref.of(drawn))


def test_signing_another_number_than_the_one_issued_is_refused(
    workplace: Workplace, drawn: Dispute
) -> None:
    issued = settlement.issue(workplace, Ref.of(drawn)).dispute
    with pytest.raises(RuleViolation, match="agreement_number_differs"):
        settlement.sign(workplace, Ref.of(issued), signed=Signed(number="XC-XY-2026-0099"))


def test_a_voided_agreement_opens_the_case_again_and_the_next_one_names_it(
    workplace: Workplace,
) -> None:
    signed = played(workplace, "short_weight", until="sign")
    voided = settlement.void(workplace, Ref.of(signed), reason="金额写错")
    assert voided.ending is None
    assert cases.open_case(workplace, voided.id).guide.current is Step.TERMS
    (old,) = voided.agreements
    redrawn = settlement.draw(
        workplace, Ref.of(voided), draft=replace(old, number="", void_reason="")
    )
    second = settlement.issue(workplace, Ref.of(redrawn)).dispute.agreement
    assert second is not None
    assert (second.number, second.supersedes) == ("XC-XY-2026-0002", "XC-XY-2026-0001")


def test_performance_on_a_day_to_come_is_refused(workplace: Workplace, clock: Clock) -> None:
    signed = played(workplace, "short_weight", until="sign")
    tomorrow = clock.at.date().replace(day=21)
    act = Fulfilment(term=0, on=tomorrow, by=workplace.on_duty)
    with pytest.raises(RuleViolation, match="day_in_future"):
        settlement.fulfil(workplace, Ref.of(signed), act=act)


def test_a_reprint_is_the_same_bytes_and_is_counted(workplace: Workplace, drawn: Dispute) -> None:
    paper = settlement.issue(workplace, Ref.of(drawn)).paper
    again = papers.reprint(workplace, paper.number)
    assert again.pdf == paper.pdf
    assert again.reprints == 1


def test_a_draft_shows_no_number(workplace: Workplace, drawn: Dispute) -> None:
    assert drawn.agreement is not None
    pdf = settlement.preview(workplace, drawn.id, draft=drawn.agreement)
    assert pdf.startswith(b"%PDF")
    assert papers.listed(workplace, drawn.id) == ()
