"""The dispute: everything the station knows of one case, as one frozen value."""

from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from mediator.domain.case.agreement import Agreement, AgreementState, Fulfilment
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import (
    Archived,
    Breached,
    Decision,
    Facts,
    Outcome,
    Skipped,
    StepRecord,
    Triage,
)
from mediator.domain.case.steps import (
    AdvancePayment,
    Ending,
    Erasure,
    Pause,
    Referral,
    Reply,
    Step,
)
from mediator.domain.errors import RuleViolation
from mediator.domain.values.clock import local_day

TAKEN_ANEW = frozenset(
    {
        Step.SECOND_ROUND,
        Step.TERMS,
        Step.REVIEW,
        Step.SIGN,
        Step.PERFORM,
        Step.FOLLOW_UP,
        Step.ARCHIVE,
    }
)
"""The steps that a breach undoes: both sides talk again, and agree again or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One case. `records` are in the order they were made; the last of a step counts."""

    number: str
    intake: Intake
    registered_by: str
    records: tuple[StepRecord, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    pauses: tuple[Pause, ...] = ()
    ending: Ending | None = None
    referral: Referral | None = None
    advance: AdvancePayment | None = None
    reply: Reply | None = None
    imported: bool = False
    erased: Erasure | None = None
    id: int = 0
    version: int = 0

    @property
    def received_on(self) -> date:
        """The station's day on which the complaint was registered."""
        return local_day(self.intake.received_at)

    def last(self, step: Step) -> StepRecord | None:
        """The record of a step that counts: the last one, and after a breach only a new one."""
        counting = self.records[self._anew :] if step in TAKEN_ANEW else self.records
        for record in reversed(counting):
            if record.step is step:
                return record
        return None

    @property
    def breach(self) -> StepRecord | None:
        """The record of the last breach, when talks began anew."""
        return self.records[self._anew - 1] if self._anew else None

    @property
    def counted_from(self) -> date | None:
        """The day the deadline runs from: acceptance, or the last breach."""
        return local_day(self.breach.at) if self.breach else self.accepted_on

    @property
    def _anew(self) -> int:
        """The place after the last breach."""
        for place in range(len(self.records), 0, -1):
            if isinstance(self.records[place - 1].outcome, Breached):
                return place
        return 0

    def outcome(self, step: Step) -> Outcome | None:
        """The outcome of a step that counts; a skipped step has none."""
        record = self.last(step)
        return None if record is None or isinstance(record.outcome, Skipped) else record.outcome

    @property
    def filed(self) -> bool:
        """Whether the file is closed and was not taken out again."""
        return isinstance(self.outcome(Step.ARCHIVE), Archived)

    @property
    def triage(self) -> Triage | None:
        """What triage decided."""
        return cast("Triage | None", self.outcome(Step.TRIAGE))

    @property
    def facts(self) -> Facts | None:
        """What was found out."""
        return cast("Facts | None", self.outcome(Step.FACTS))

    @property
    def accepted_on(self) -> date | None:
        """The day the station took the case; deadlines run from it."""
        record, triage = self.last(Step.TRIAGE), self.triage
        if record is None or triage is None or triage.decision is not Decision.ACCEPT:
            return None
        return local_day(record.at)

    @property
    def agreement(self) -> Agreement | None:
        """The agreement that counts: the newest that was neither voided nor broken."""
        alive = (
            a
            for a in reversed(self.agreements)
            if a.state is not AgreementState.VOIDED and a.broken_on is None
        )
        return next(alive, None)

    @property
    def acts(self) -> tuple[tuple[Agreement, Fulfilment], ...]:
        """Every act of performance with the agreement it belongs to, broken ones included."""
        return tuple((a, act) for a in self.agreements for act in a.fulfilments)

    @property
    def paused(self) -> bool:
        """Whether an open pause stops the clock."""
        return any(pause.last is None for pause in self.pauses)

    @property
    def recovered_fen(self) -> int:
        """What the consumer recovers: by the agreement in force, and what is in hand besides."""
        signed = self.agreement if self.agreement and self.agreement.in_force else None
        return (signed.recovered_fen if signed else 0) + self.received_fen

    @property
    def received_fen(self) -> int:
        """What the consumer has in hand whatever comes: by broken agreements, by advance."""
        broken = sum(a.received_fen for a in self.agreements if a.broken_on is not None)
        return broken + (self.advance.amount_fen if self.advance else 0)

    def with_agreement(self, changed: Agreement) -> "Dispute":
        """The same case with its current agreement moved on, or with a new one.

        Raises `RuleViolation("agreement_state")` when an issued agreement would be edited.
        """
        current = self.agreement
        if current is None:
            return replace(self, agreements=(*self.agreements, changed))
        if not current.may_become(changed):
            raise RuleViolation("agreement_state", "agreement", state=current.state.value)
        kept = tuple(changed if a is current else a for a in self.agreements)
        return replace(self, agreements=kept)
