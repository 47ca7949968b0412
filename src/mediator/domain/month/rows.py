"""One line of the ledger: all that a month's figures need of one case."""

from dataclasses import dataclass
from datetime import date

from mediator.domain.case.claim import Category, Nature, Remedy, Source
from mediator.domain.case.deadlines import handling_due
from mediator.domain.case.outcomes import DeadlineClass, Decision, Satisfaction
from mediator.domain.case.steps import EndingKind, Pause
from mediator.domain.station import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """受理台账 in the columns of 9.1 C; `consumer` is already masked, money is fen."""

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

    def due_on(self, limits: Limits) -> date | None:
        """The day by which an accepted case was to be settled."""
        if self.accepted_on is None or self.deadline_class is None:
            return None
        return handling_due(self.accepted_on, self.deadline_class, limits, pauses=self.pauses).on

    def closed_by(self, day: date) -> bool:
        """Whether the case had ended by the end of `day`."""
        return self.ended_on is not None and self.ended_on <= day
