"""What each paper of a case says, frozen from the case as it stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from mediator.domain.case.agreement import Agreement, AgreementState
from mediator.domain.case.deadlines import handling_due
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.case.filing import ROUNDS
from mediator.domain.case.outcomes import Decision, FollowedUp, Round
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.dictionaries import Class12315
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import (
    AdvancePaper,
    AgreementPaper,
    DecisionPaper,
    FailurePaper,
    FeedbackPaper,
    FindingsPaper,
    FollowUpPaper,
    Head,
    NoticePaper,
    PaperKind,
    ReceiptPaper,
    ReferralPaper,
    RegistrationPaper,
    ReweighPaper,
    Snapshot,
    TranscriptPaper,
)
from mediator.domain.station import Limits, Series
from mediator.domain.values.clock import local_day

_Part = TypeVar("_Part")

SERIES: Final[Mapping[PaperKind, Series]] = {
    PaperKind.REGISTRATION: Series.REGISTRATION,
    PaperKind.NOTICE: Series.NOTICE,
    PaperKind.TRANSCRIPT: Series.TRANSCRIPT,
    PaperKind.FAILURE: Series.FAILURE,
    PaperKind.DECISION: Series.DECISION,
    PaperKind.REFERRAL: Series.REFERRAL,
    PaperKind.FEEDBACK: Series.FEEDBACK,
    PaperKind.FINDINGS: Series.FINDINGS,
    PaperKind.REWEIGH: Series.REWEIGH,
    PaperKind.RECEIPT: Series.RECEIPT,
    PaperKind.ADVANCE: Series.ADVANCE,
    PaperKind.FOLLOW_UP: Series.FOLLOW_UP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The case that a paper is about; `part` is which round, or which act of performance."""

    dispute: Dispute
    head: Head
    limits: Limits
    exhibits: tuple[Exhibit, ...] = ()
    class_12315: Class12315 | None = None
    part: int = 1


def snapshot(kind: PaperKind, subject: Subject) -> Snapshot:
    """Freeze a paper.

    Raises `RuleViolation` with a word for why the case has not come to it: `round_not_held`,
    `not_failed`, `paper_not_due`, or `paper_not_of_a_case`.
    """
    if kind not in _MAKERS:
        raise RuleViolation("paper_not_of_a_case", "kind")
    return _MAKERS[kind](subject)


def agreement_paper(dispute: Dispute, agreement: Agreement, *, head: Head) -> AgreementPaper:
    """Freeze what an agreement says."""
    return AgreementPaper(
        head=head, intake=dispute.intake, facts=dispute.facts, agreement=agreement
    )


def _registration(of: Subject) -> Snapshot:
    return RegistrationPaper(head=of.head, intake=of.dispute.intake)


def _notice(of: Subject) -> Snapshot:
    years = of.limits.policy.retention_years
    return NoticePaper(head=of.head, intake=of.dispute.intake, retention_years=years)


def _transcript(of: Subject) -> Snapshot:
    step = ROUNDS[of.part - 1]
    record, talks = of.dispute.last(step), of.dispute.outcome(step)
    if record is None or not isinstance(talks, Round):
        raise RuleViolation("round_not_held", "round", number=of.part)
    return TranscriptPaper(
        head=of.head,
        intake=of.dispute.intake,
        facts=of.dispute.facts,
        round_number=of.part,
        held_at=record.at,
        talks=talks,
    )


def _failure(of: Subject) -> Snapshot:
    ending, referral = of.dispute.ending, of.dispute.referral
    if ending is None or ending.kind is not EndingKind.FAILED:
        raise RuleViolation("not_failed", "kind")
    return FailurePaper(
        head=of.head,
        intake=of.dispute.intake,
        reason=ending.reason,
        ended_on=ending.on,
        referred_to=referral.office if referral else "",
    )


def _decision(of: Subject) -> Snapshot:
    dispute, triage = of.dispute, of.dispute.triage
    record = dispute.last(Step.TRIAGE)
    if record is None or triage is None or triage.decision is Decision.HAND_OVER:
        raise RuleViolation("paper_not_due", "kind")
    decided_on = local_day(record.at)
    chosen = triage.deadline_class
    due = handling_due(decided_on, chosen, limits=of.limits) if chosen else None
    return DecisionPaper(
        head=of.head,
        intake=dispute.intake,
        triage=triage,
        decided_on=decided_on,
        due_on=due.on if due else None,
    )


def _referral(of: Subject) -> Snapshot:
    referral = _there(of.dispute.referral)
    return ReferralPaper(
        head=of.head,
        intake=of.dispute.intake,
        referral=replace(referral, receipt="", received_on=None),
        talks=_rounds_held(of.dispute),
        class_12315=of.class_12315,
    )


def _feedback(of: Subject) -> Snapshot:
    dispute = of.dispute
    return FeedbackPaper(
        head=of.head,
        intake=dispute.intake,
        reply=_there(dispute.reply),
        ending=dispute.ending,
        agreement_number=_agreement_number(dispute),
        talks=_rounds_held(dispute),
        class_12315=of.class_12315,
    )


def _findings(of: Subject) -> Snapshot:
    facts, record = _there(of.dispute.facts), _there(of.dispute.last(Step.FACTS))
    return FindingsPaper(
        head=of.head,
        intake=of.dispute.intake,
        facts=facts,
        found_at=record.at,
        exhibits=of.exhibits,
    )


def _reweigh(of: Subject) -> Snapshot:
    slips = _there(of.dispute.facts).reweighs
    if not slips:
        raise RuleViolation("paper_not_due", "kind")
    return ReweighPaper(head=of.head, intake=of.dispute.intake, slips=slips)


def _receipt(of: Subject) -> Snapshot:
    acts = of.dispute.acts
    if not 1 <= of.part <= len(acts):
        raise RuleViolation("paper_not_due", "kind")
    agreement, act = acts[of.part - 1]
    before = acts[: of.part - 1]
    earlier = (each for owner, each in before if owner is agreement and each.term == act.term)
    return ReceiptPaper(
        head=of.head,
        intake=of.dispute.intake,
        agreement_number=agreement.number,
        term=agreement.terms[act.term],
        act=act,
        paid_before_fen=sum(each.amount_fen or 0 for each in earlier),
    )


def _advance(of: Subject) -> Snapshot:
    return AdvancePaper(
        head=of.head,
        intake=of.dispute.intake,
        advance=_there(of.dispute.advance),
        agreement_number=_agreement_number(of.dispute),
    )


def _follow_up(of: Subject) -> Snapshot:
    record, asked = of.dispute.last(Step.FOLLOW_UP), of.dispute.outcome(Step.FOLLOW_UP)
    if record is None or not isinstance(asked, FollowedUp):
        raise RuleViolation("paper_not_due", "kind")
    return FollowUpPaper(
        head=of.head,
        intake=of.dispute.intake,
        asked=asked,
        by=record.by,
        agreement_number=_agreement_number(of.dispute),
    )


_MAKERS: Final[Mapping[PaperKind, Callable[[Subject], Snapshot]]] = {
    PaperKind.REGISTRATION: _registration,
    PaperKind.NOTICE: _notice,
    PaperKind.TRANSCRIPT: _transcript,
    PaperKind.FAILURE: _failure,
    PaperKind.DECISION: _decision,
    PaperKind.REFERRAL: _referral,
    PaperKind.FEEDBACK: _feedback,
    PaperKind.FINDINGS: _findings,
    PaperKind.REWEIGH: _reweigh,
    PaperKind.RECEIPT: _receipt,
    PaperKind.ADVANCE: _advance,
    PaperKind.FOLLOW_UP: _follow_up,
}


def _there(part: _Part | None) -> _Part:
    """What the paper is about; a case without it has not come to the paper yet."""
    if part is None:
        raise RuleViolation("paper_not_due", "kind")
    return part


def _rounds_held(dispute: Dispute) -> int:
    return sum(isinstance(dispute.outcome(step), Round) for step in ROUNDS)


def _agreement_number(dispute: Dispute) -> str:
    agreement = dispute.agreement
    if agreement is None or agreement.state is AgreementState.DRAFT:
        return ""
    return agreement.number
