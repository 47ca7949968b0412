"""保证金: each trader's deposit as an account whose balance follows from its lines alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation


class DepositKind(StrEnum):
    """Why a line was booked; the opening balance comes from the register of an older version."""

    OPENING = "opening"
    PAID_IN = "paid_in"
    TOPPED_UP = "topped_up"
    DEDUCTED = "deducted"
    REFUNDED = "refunded"


OUT = frozenset({DepositKind.DEDUCTED, DepositKind.REFUNDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class DepositLine:
    """One booking; `amount_fen` is above zero, its kind says which way the money went.

    A deduction names the case in which the market paid in advance (domain facts 12).
    """

    stall_id: int
    kind: DepositKind
    on: date
    amount_fen: int
    by: str
    note: str = ""
    dispute_id: int = 0
    id: int = 0

    @property
    def change_fen(self) -> int:
        """What the line does to the balance."""
        return -self.amount_fen if self.kind in OUT else self.amount_fen


def balance(lines: Sequence[DepositLine]) -> int:
    """What the station holds of the trader, in fen."""
    return sum(line.change_fen for line in lines)


def check(lines: Sequence[DepositLine], new: DepositLine, *, today: date) -> None:
    """Refuse a line that may not follow `lines`: nobody deducts what is not there.

    Raises `RuleViolation` with `required`, `amount_not_positive`, `day_in_future` or
    `deposit_too_small` (with the balance in fen).
    """
    if new.amount_fen <= 0:
        raise RuleViolation("amount_not_positive", "amount")
    if new.on > today:
        raise RuleViolation("day_in_future", "on")
    if new.kind in OUT and not new.dispute_id:
        refuse(required(note=new.note))
    held = balance(lines)
    if held + new.change_fen < 0:
        raise RuleViolation("deposit_too_small", "amount", held_fen=held)
