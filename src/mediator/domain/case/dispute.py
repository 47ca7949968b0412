"""The dispute: everything the station knows of one case, as one frozen value."""

from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from mediator.domain.case.agreement import Agreement, AgreementState
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import (
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
    Pause,
    Referral,
    Reply,
    Step,
)
from mediator.domain.errors import RuleViolation
from mediator.domain.values.clock import local_day


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
    id: int = 0
    version: int = 0

    @property
    def received_on(self) -> date:
        """The station's day on which the complaint was registered."""
        return local_day(self.intake.received_at)

    def last(self, step: Step) -> StepRecord | None:
        """The record of a step that counts."""
        return next((r for r in reversed(self.records) if r.step is step), None)

    def outcome(self, step: Step) -> Outcome | None:
        """The outcome of a step that counts; a skipped step has none."""
        record = self.last(step)
        return None if record is None or isinstance(record.outcome, Skipped) else record.outcome

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
        """The agreement that counts: the newest that nobody has voided."""
        alive = (a for a in reversed(self.agreements) if a.state is not AgreementState.VOIDED)
        return next(alive, None)

    @property
    def paused(self) -> bool:
        """Whether an open pause stops the clock."""
        return any(pause.last is None for pause in self.pauses)

    @property
    def recovered_fen(self) -> int:
        """What the consumer got: by the agreement in force, and by advance payment."""
        signed = self.agreement if self.agreement and self.agreement.in_force else None
        advance = self.advance.amount_fen if self.advance else 0
        return (signed.recovered_fen if signed else 0) + advance

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
