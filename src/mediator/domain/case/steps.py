"""The twelve steps of an on-site mediation and the ways a case can end."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from mediator.domain.case.missing import Missing, required
from mediator.domain.errors import RuleViolation
from mediator.domain.values.clock import local_day


class Step(StrEnum):
    """The steps in their order; which of them a case needs depends on the case."""

    REGISTER = "register"
    TRIAGE = "triage"
    INFORM = "inform"
    FACTS = "facts"
    FIRST_ROUND = "first_round"
    SECOND_ROUND = "second_round"
    TERMS = "terms"
    REVIEW = "review"
    SIGN = "sign"
    PERFORM = "perform"
    FOLLOW_UP = "follow_up"
    ARCHIVE = "archive"


class EndingKind(StrEnum):
    """How a case ended; the first three count as settled."""

    SETTLED_ON_SPOT = "settled_on_spot"
    MEDIATED = "mediated"
    PAID_IN_ADVANCE = "paid_in_advance"
    SELF_SETTLED = "self_settled"
    WITHDRAWN = "withdrawn"
    FAILED = "failed"
    HANDED_OVER = "handed_over"
    REFUSED = "refused"
    CONSULTATION = "consultation"


SETTLED = frozenset({EndingKind.SETTLED_ON_SPOT, EndingKind.MEDIATED, EndingKind.PAID_IN_ADVANCE})
# What is settled on the spot is seen to be performed: nobody needs to call afterwards.
FOLLOWED_UP = frozenset({EndingKind.MEDIATED, EndingKind.PAID_IN_ADVANCE})
NOT_ACCEPTED = frozenset({EndingKind.REFUSED, EndingKind.CONSULTATION})
RESOLVED = SETTLED | {EndingKind.SELF_SETTLED}
OF_ACCEPTED = RESOLVED | {EndingKind.FAILED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """The end of a case: how, when, by whom and why; `recovered_fen` is what the consumer got."""

    kind: EndingKind
    at: datetime
    by: str
    reason: str = ""
    recovered_fen: int = 0

    @property
    def on(self) -> date:
        """The station's day on which the case ended."""
        return local_day(self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A hand-over to an authority; a failed case may be handed over as well (食品安全法 61).

    `receipt` says how the authority confirmed it, on `received_on`: who took it, under what number.
    """

    office: str
    at: datetime
    by: str
    reason: str
    receipt: str = ""
    received_on: date | None = None

    def acknowledge(self, receipt: str, on: date) -> "Referral":
        """Note the receipt; raises `RuleViolation` with `required` or `received_before_sent`."""
        if not receipt:
            raise RuleViolation("required", "receipt")
        if on < local_day(self.at):
            raise RuleViolation("received_before_sent", "on")
        return replace(self, receipt=receipt, received_on=on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer given to the authority that had handed the case down."""

    on: date
    by: str
    method: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """A part of an advance payment that the stall paid back, in fen."""

    amount_fen: int
    on: date
    by: str
    method: str = ""


class AdvanceCondition(StrEnum):
    """On which condition the market pays first (domain facts 4.4, 12; 消费者权益保护法 43)."""

    EVIDENT = "evident"
    INJURY = "injury"
    STALL_LEFT = "stall_left"
    NOT_PERFORMED = "not_performed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvancePayment:
    """The market pays first and recovers from the stall (消费者权益保护法 43); all in fen.

    `recovered_fen` had come back when it was noted, `recoveries` came back later. Payments of the
    first version name no condition.
    """

    amount_fen: int
    basis: str
    approved_by: str
    on: date
    method: str = ""
    from_deposit_fen: int = 0
    recovered_fen: int = 0
    recoveries: tuple[Recovery, ...] = ()
    conditions: tuple[AdvanceCondition, ...] = ()

    def missing(self, *, cap_fen: int) -> tuple[Missing, ...]:
        """What is needed before the market pays; `cap_fen` is the most the station allows."""
        items = required(
            amount=self.amount_fen > 0,
            conditions=self.conditions,
            basis=self.basis,
            approved_by=self.approved_by,
        )
        if self.amount_fen > cap_fen:
            items += (Missing(code="advance_over_cap", field="amount"),)
        if self.outstanding_fen < 0:
            items += (Missing(code="recovered_too_much", field="from_deposit"),)
        return items

    @property
    def outstanding_fen(self) -> int:
        """What is still to be recovered from the stall."""
        return self.amount_fen - self.back_fen

    @property
    def back_fen(self) -> int:
        """What came back so far, out of the deposit or from the stall."""
        paid = sum(each.amount_fen for each in self.recoveries)
        return self.from_deposit_fen + self.recovered_fen + paid

    def recover(self, recovery: Recovery) -> "AdvancePayment":
        """Note what came back.

        Raises `RuleViolation` with `amount_not_positive`, `recovered_before_paid` or
        `recovered_more_than_owed` (fact `owed`, in fen).
        """
        if recovery.amount_fen <= 0:
            raise RuleViolation("amount_not_positive", "amount")
        if recovery.amount_fen > self.outstanding_fen:
            owed = self.outstanding_fen
            raise RuleViolation("recovered_more_than_owed", "amount", owed=owed)
        if recovery.on < self.on:
            raise RuleViolation("recovered_before_paid", "on")
        return replace(self, recoveries=(*self.recoveries, recovery))


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What the case said of people is gone; `second` agreed, `reason` says why before its time."""

    at: datetime
    by: str
    second: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Days that do not count towards the deadline; an open pause has no last day."""

    first: date
    reason: str
    last: date | None = None
