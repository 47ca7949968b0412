"""A case of an old ledger as closed history, taken through the same procedure as any other."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Final

from mediator.domain.case import procedure
from mediator.domain.case.claim import Claim, Purchase, Remedy
from mediator.domain.case.completeness import Folder
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import (
    Archived,
    DeadlineClass,
    Decision,
    Ground,
    Outcome,
    Performed,
    Registered,
    Skipped,
    StepRecord,
    Triage,
)
from mediator.domain.case.parties import Consumer
from mediator.domain.case.procedure import StepState
from mediator.domain.case.steps import EndingKind, Referral, Step
from mediator.domain.ledgers.entries import LedgerEntry
from mediator.domain.station import Limits
from mediator.domain.values.clock import SHANGHAI

_ELSEWHERE: Final = Folder(elsewhere=True)
_ACCEPTED: Final = Triage(decision=Decision.ACCEPT, deadline_class=DeadlineClass.ORDINARY)
_TO_TAKE: Final = frozenset({StepState.CURRENT, StepState.AHEAD})
# Where a ledger gives a sum and no word.
_UNSAID: Final = "—"


class History:
    """Takes rows in one after another: of each way to end, the first shows which steps close it."""

    def __init__(self, *, by: str, limits: Limits) -> None:
        self._by = by
        self._limits = limits
        self._accepts = False
        self._closing: dict[EndingKind, tuple[Step, ...]] = {}

    def enter(self, entry: LedgerEntry, number: str) -> Dispute:
        """The case as the ledger tells it: ended and archived, or still open where it says so.

        Whom the ledger names as handling it did so, else `by`. What it does not tell (talks, terms,
        papers) is not made up: the reasons of the steps that close the file are the ledger's words.
        """
        by = entry.handler or self._by
        at = _moment(entry.received_on)
        taken = StepRecord(step=Step.REGISTER, at=at, by=by, outcome=Registered())
        dispute = Dispute(
            number=number,
            intake=_intake(entry, at),
            registered_by=by,
            records=(taken,),
            imported=True,
        )
        triage = StepRecord(step=Step.TRIAGE, at=at, by=by, outcome=_triage(entry))
        dispute = self._triaged(dispute, triage)
        if entry.ending is None:
            return dispute
        ended = _ended(dispute, entry, kind=entry.ending, by=by)
        return self._archived(ended, entry, kind=entry.ending)

    def _triaged(self, dispute: Dispute, triage: StepRecord) -> Dispute:
        """Acceptance does the same to every case just registered; the first is tried in full."""
        if self._accepts and triage.outcome == _ACCEPTED:
            return replace(dispute, records=(*dispute.records, triage))
        self._accepts = self._accepts or triage.outcome == _ACCEPTED
        return procedure.record(dispute, triage, limits=self._limits, folder=_ELSEWHERE)

    def _archived(self, ended: Dispute, entry: LedgerEntry, *, kind: EndingKind) -> Dispute:
        """Take the steps that are left; the papers of the case lie with the old ledger."""
        at, by = _moment(entry.ended_on or entry.received_on), ended.registered_by
        told = entry.result or _UNSAID
        left: dict[Step, Outcome] = {
            Step.PERFORM: Performed(note=told),
            Step.FOLLOW_UP: Skipped(reason=told),
            Step.ARCHIVE: Archived(),
        }
        known = self._closing.get(kind)
        if known is not None:
            # The same steps close every case that ended so: only the words differ.
            taken = (StepRecord(step=s, at=at, by=by, outcome=left[s]) for s in known)
            return replace(ended, records=(*ended.records, *taken))
        closed = ended
        for stand in procedure.rail(ended, self._limits):
            if stand.state in _TO_TAKE:
                step = StepRecord(step=stand.step, at=at, by=by, outcome=left[stand.step])
                closed = procedure.record(closed, step, limits=self._limits, folder=_ELSEWHERE)
        added = closed.records[len(ended.records) :]
        self._closing[kind] = tuple(record.step for record in added)
        return closed


def _intake(entry: LedgerEntry, at: datetime) -> Intake:
    remedies = entry.remedies or ((Remedy.OTHER,) if entry.demand else ())
    other = entry.demand if Remedy.OTHER in remedies else ""
    return Intake(
        source=entry.source,
        received_at=at,
        consumers=(
            Consumer(
                name=entry.consumer,
                phone=entry.phone,
                address=entry.address,
                id_number=entry.id_number,
            ),
        ),
        respondent=entry.respondent,
        purchase=Purchase(
            goods=entry.goods, bought_on=entry.bought_on, amount_fen=entry.amount_fen
        ),
        claim=Claim(remedies=remedies, other=other),
        facts=entry.facts,
        nature=entry.nature,
        category=entry.category,
    )


def _triage(entry: LedgerEntry) -> Triage:
    note = entry.result or _UNSAID
    match entry.ending:
        case EndingKind.REFUSED:
            return Triage(decision=Decision.REFUSE, ground=Ground.OTHER, note=note)
        case EndingKind.CONSULTATION:
            return Triage(decision=Decision.CONSULTATION, note=note)
        case _:
            return _ACCEPTED


def _ended(dispute: Dispute, entry: LedgerEntry, *, kind: EndingKind, by: str) -> Dispute:
    if dispute.ending is not None:
        return dispute
    at = _moment(entry.ended_on or entry.received_on)
    reason = entry.result or _UNSAID
    if kind is EndingKind.HANDED_OVER:
        referral = Referral(office=reason, at=at, by=by, reason=reason)
        dispute = replace(dispute, referral=referral)
    return procedure.end(dispute, kind, at=at, by=by, reason=reason, told_fen=entry.recovered_fen)


def _moment(day: date) -> datetime:
    """A ledger tells no hours: the day begins."""
    return datetime.combine(day, time(), SHANGHAI)
