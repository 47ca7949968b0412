"""The papers that a case has come to, in the order of the procedure, and which its file needs."""

from collections.abc import Iterator
from dataclasses import dataclass

from mediator.domain.case.agreement import MONEY_TERMS, AgreementMode, AgreementState
from mediator.domain.case.claim import Source
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Decision, Round
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.papers import PaperKind

ROUNDS = (Step.FIRST_ROUND, Step.SECOND_ROUND)


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePaper:
    """A paper that may be made now; `part` is which round or which act of performance, from 1.

    `needed` says that the file is not complete without it: somebody signs it, or it tells a party
    or an authority what was done.
    """

    kind: PaperKind
    part: int = 1
    needed: bool = False


def papers_of(dispute: Dispute) -> tuple[CasePaper, ...]:
    """Every paper that the case has come to."""
    return (
        *_of_intake(dispute),
        *_of_talks(dispute),
        *_of_agreement(dispute),
        *_of_performance(dispute),
        *_of_end(dispute),
    )


def _of_intake(dispute: Dispute) -> Iterator[CasePaper]:
    agreement = dispute.agreement
    oral = agreement is not None and agreement.mode is AgreementMode.ORAL
    # Whoever settles at once has the oral agreement noted; no form is filled in for it.
    walked_in = dispute.intake.source is Source.WALK_IN and not oral
    yield CasePaper(kind=PaperKind.REGISTRATION, needed=walked_in)
    triage = dispute.triage
    if triage is not None and triage.decision is not Decision.HAND_OVER:
        refused = triage.decision is Decision.REFUSE
        yield CasePaper(kind=PaperKind.DECISION, needed=refused)
    if dispute.accepted_on is not None:
        told = dispute.outcome(Step.INFORM) is not None and not oral
        yield CasePaper(kind=PaperKind.NOTICE, needed=told)


def _of_talks(dispute: Dispute) -> Iterator[CasePaper]:
    if dispute.facts is not None:
        yield CasePaper(kind=PaperKind.FINDINGS)
        if dispute.facts.reweighs:
            yield CasePaper(kind=PaperKind.REWEIGH, needed=True)
    agreement = dispute.agreement
    oral = agreement is not None and agreement.mode is AgreementMode.ORAL
    for number, step in enumerate(ROUNDS, 1):
        if isinstance(dispute.outcome(step), Round):
            yield CasePaper(kind=PaperKind.TRANSCRIPT, part=number, needed=not oral)


def _of_agreement(dispute: Dispute) -> Iterator[CasePaper]:
    agreement = dispute.agreement
    if agreement is None or agreement.state is AgreementState.DRAFT:
        return
    yield CasePaper(kind=PaperKind.AGREEMENT)


def _of_performance(dispute: Dispute) -> Iterator[CasePaper]:
    for number, (agreement, act) in enumerate(dispute.acts, 1):
        money = agreement.terms[act.term].kind in MONEY_TERMS
        # What is paid while they sign stands on the agreement that they sign.
        later = agreement.signed_on is not None and act.on > agreement.signed_on
        yield CasePaper(kind=PaperKind.RECEIPT, part=number, needed=money and later)


def _of_end(dispute: Dispute) -> Iterator[CasePaper]:
    if dispute.advance is not None:
        yield CasePaper(kind=PaperKind.ADVANCE, needed=True)
    if dispute.ending is not None and dispute.ending.kind is EndingKind.FAILED:
        yield CasePaper(kind=PaperKind.FAILURE, needed=True)
    if dispute.referral is not None:
        yield CasePaper(kind=PaperKind.REFERRAL, needed=True)
    if dispute.reply is not None:
        yield CasePaper(kind=PaperKind.FEEDBACK, needed=True)
    if dispute.outcome(Step.FOLLOW_UP) is not None:
        yield CasePaper(kind=PaperKind.FOLLOW_UP)
