"""One line of the ledger: all that a month's figures need of one case."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from mediator.domain.case.agreement import Agreement, AgreementState
from mediator.domain.case.claim import Category, Nature, Remedy, Source
from mediator.domain.case.deadlines import handling_due
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import (
    Archived,
    DeadlineClass,
    Decision,
    FollowedUp,
    Satisfaction,
)
from mediator.domain.case.scale import Verdict
from mediator.domain.case.steps import EndingKind, Pause, Step
from mediator.domain.dictionaries import Detail
from mediator.domain.station import Limits
from mediator.domain.values.clock import local_day
from mediator.domain.values.text import mask_name


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """受理台账 in the columns of 9.1 C; `consumer` is already masked, money is fen.

    `overridden_on` is the day the file was closed with something open, by the head's word.
    `answer_due_on` was agreed with the consumer, `feedback_due_on` asked for by the authority that
    handed the case down; beside each the day on which it was done. `increased_fen` is what of the
    agreement is increased compensation (消费者权益保护法 55, 食品安全法 148).
    """

    dispute_id: int
    number: str
    received_on: date
    source: Source
    consumer: str
    stall_number: str
    stall_name: str
    goods: str
    handler: str
    zone: str = ""
    stall_id: int = 0
    nature: Nature | None = None
    category: Category | None = None
    amount_fen: int | None = None
    remedies: tuple[Remedy, ...] = ()
    decision: Decision | None = None
    accepted_on: date | None = None
    deadline_class: DeadlineClass | None = None
    pauses: tuple[Pause, ...] = ()
    ending: EndingKind | None = None
    ended_on: date | None = None
    recovered_fen: int = 0
    agreement_number: str = ""
    signed: bool = False
    promises_open: bool = False
    satisfaction: Satisfaction | None = None
    advance_fen: int = 0
    reweighs: int = 0
    reweighs_exceeded: int = 0
    referred: bool = False
    imported: bool = False
    details: tuple[Detail, ...] = ()
    reopened_on: date | None = None
    overridden_on: date | None = None
    answer_due_on: date | None = None
    answered_on: date | None = None
    feedback_due_on: date | None = None
    feedback_on: date | None = None
    increased_fen: int = 0
    advanced_on: date | None = None
    advance_back_fen: int = 0

    def due_on(self, limits: Limits) -> date | None:
        """The day by which an accepted case was to be settled; None while a pause goes on."""
        counted_from = self.reopened_on or self.accepted_on
        if counted_from is None or self.deadline_class is None:
            return None
        due = handling_due(counted_from, self.deadline_class, limits=limits, pauses=self.pauses)
        return due.on if due else None

    def closed_by(self, day: date) -> bool:
        """Whether the case had ended by the end of `day`."""
        return self.ended_on is not None and self.ended_on <= day

    @property
    def answers(self) -> tuple[tuple[date, date | None], ...]:
        """The answers that are owed, to consumer and authority: by which day, and when given."""
        owed = (
            (self.answer_due_on, self.answered_on),
            (self.feedback_due_on, self.feedback_on),
        )
        return tuple((by, given) for by, given in owed if by is not None)


SINCE_SECOND: Final = (
    *("answer_due_on", "answered_on", "feedback_due_on", "feedback_on"),
    *("increased_fen", "advanced_on", "advance_back_fen"),
)
"""What lines that were locked or sent in their first form do not say."""


def row_of(dispute: Dispute) -> LedgerRow:
    """The line of a case as it stands."""
    intake, ending, agreement = dispute.intake, dispute.ending, dispute.agreement
    respondent, triage, taken = intake.respondent, dispute.triage, dispute.last(Step.TRIAGE)
    followed_up = dispute.outcome(Step.FOLLOW_UP)
    reweighs = dispute.facts.reweighs if dispute.facts else ()
    advance, hand_down = dispute.advance, intake.hand_down
    return LedgerRow(
        dispute_id=dispute.id,
        number=dispute.number,
        received_on=dispute.received_on,
        source=intake.source,
        consumer=mask_name(intake.consumers[0].name),
        stall_number=respondent.number,
        stall_name=respondent.name,
        goods=intake.purchase.goods,
        handler=taken.by if taken else dispute.registered_by,
        zone=respondent.zone,
        stall_id=respondent.stall_id,
        nature=intake.nature,
        category=intake.category,
        amount_fen=intake.purchase.amount_fen,
        remedies=intake.claim.remedies,
        decision=triage.decision if triage else None,
        accepted_on=dispute.accepted_on,
        deadline_class=triage.deadline_class if triage else None,
        pauses=dispute.pauses,
        ending=ending.kind if ending else None,
        ended_on=ending.on if ending else None,
        recovered_fen=ending.recovered_fen if ending else 0,
        agreement_number=agreement.number if agreement else "",
        signed=agreement is not None and agreement.in_force,
        promises_open=_promises_open(agreement),
        satisfaction=followed_up.satisfaction if isinstance(followed_up, FollowedUp) else None,
        advance_fen=advance.amount_fen if advance else 0,
        reweighs=len(reweighs),
        reweighs_exceeded=sum(slip.verdict is Verdict.EXCEEDED for slip in reweighs),
        referred=dispute.referral is not None,
        imported=dispute.imported,
        details=intake.details,
        reopened_on=local_day(dispute.breach.at) if dispute.breach else None,
        overridden_on=_overridden_on(dispute),
        answer_due_on=local_day(triage.answer_by) if triage and triage.answer_by else None,
        answered_on=_answered_on(dispute),
        feedback_due_on=hand_down.answer_by if hand_down else None,
        feedback_on=dispute.reply.on if dispute.reply else None,
        increased_fen=agreement.increased_fen if agreement and agreement.in_force else 0,
        advanced_on=advance.on if advance else None,
        advance_back_fen=advance.back_fen if advance else 0,
    )


def _answered_on(dispute: Dispute) -> date | None:
    """The day the consumer first heard how the case ends, whatever became of it afterwards."""
    signed = [a.signed_on for a in dispute.agreements if a.broken_on and a.signed_on]
    ended = [dispute.ending.on] if dispute.ending else []
    return min([*signed, *ended], default=None)


def _overridden_on(dispute: Dispute) -> date | None:
    record, archived = dispute.last(Step.ARCHIVE), dispute.outcome(Step.ARCHIVE)
    if record is None or not isinstance(archived, Archived) or not archived.override:
        return None
    return local_day(record.at)


def _promises_open(agreement: Agreement | None) -> bool:
    if agreement is None or agreement.state is not AgreementState.SIGNED:
        return False
    return bool(agreement.open_terms())
