"""One line of the ledger: all that a month's figures need of one case."""

from dataclasses import dataclass
from datetime import date

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


def row_of(dispute: Dispute) -> LedgerRow:
    """The line of a case as it stands."""
    intake, ending, agreement = dispute.intake, dispute.ending, dispute.agreement
    respondent, triage, taken = intake.respondent, dispute.triage, dispute.last(Step.TRIAGE)
    followed_up = dispute.outcome(Step.FOLLOW_UP)
    reweighs = dispute.facts.reweighs if dispute.facts else ()
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
        advance_fen=dispute.advance.amount_fen if dispute.advance else 0,
        reweighs=len(reweighs),
        reweighs_exceeded=sum(slip.verdict is Verdict.EXCEEDED for slip in reweighs),
        referred=dispute.referral is not None,
        imported=dispute.imported,
        details=intake.details,
        reopened_on=local_day(dispute.breach.at) if dispute.breach else None,
        overridden_on=_overridden_on(dispute),
    )


def _overridden_on(dispute: Dispute) -> date | None:
    record, archived = dispute.last(Step.ARCHIVE), dispute.outcome(Step.ARCHIVE)
    if record is None or not isinstance(archived, Archived) or not archived.override:
        return None
    return local_day(record.at)


def _promises_open(agreement: Agreement | None) -> bool:
    if agreement is None or agreement.state is not AgreementState.SIGNED:
        return False
    return bool(agreement.open_terms())
