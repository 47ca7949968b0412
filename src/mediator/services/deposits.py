"""Deposits: paid in, topped up, deducted for what the market paid in advance, refunded."""

from dataclasses import dataclass, replace
from datetime import date

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls import deposit
from mediator.domain.stalls.deposit import DepositKind, DepositLine
from mediator.domain.values.clock import local_day
from mediator.services.workplace import Workplace
from mediator.storage import deposits as kept_deposits
from mediator.storage import disputes, journal
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading, Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line with the balance after it, and the number of the case it names."""

    line: DepositLine
    balance_fen: int
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A trader's deposit, oldest line first."""

    entries: tuple[Entry, ...]
    balance_fen: int


def account(workplace: Workplace, stall_id: int) -> Account:
    """The deposit of one trader with the balance after each line."""
    with workplace.reading() as view:
        kept_stalls.load(view, stall_id)
        lines = kept_deposits.of_stall(view, stall_id)
        entries = tuple(_entry(view, lines[:at]) for at in range(1, len(lines) + 1))
    return Account(entries=entries, balance_fen=deposit.balance(lines))


def book(workplace: Workplace, line: DepositLine) -> DepositLine:
    """Book what was paid in, topped up, refunded, or deducted for a stated reason.

    Raises `RuleViolation` as `domain.stalls.deposit.check` says, or `stall_unknown`.
    """
    with workplace.transaction(Right.MEDIATE) as work:
        kept_stalls.load(work, line.stall_id)
        kept = _add(work, replace(line, by=work.by))
        journal.append(
            work,
            "book_deposit",
            subject=f"stall:{line.stall_id}",
            public={"kind": line.kind.value, "fen": line.amount_fen},
        )
    return kept


def deduct(work: Transaction, *, stall_id: int, dispute_id: int, amount_fen: int, on: date) -> None:
    """Take what the market paid in a case out of the stall's deposit, in the caller's transaction.

    The journal line is the caller's. Raises `RuleViolation` at `from_deposit`: `deposit_unknown`
    for a stall that is not in the register, `deposit_too_small` with `held_fen`.
    """
    if not amount_fen:
        return
    if not stall_id:
        raise RuleViolation("deposit_unknown", "from_deposit")
    line = DepositLine(
        stall_id=stall_id,
        kind=DepositKind.DEDUCTED,
        on=on,
        amount_fen=amount_fen,
        by=work.by,
        dispute_id=dispute_id,
    )
    try:
        _add(work, line)
    except RuleViolation as refused:
        raise RuleViolation(refused.code, "from_deposit", **refused.facts) from refused


def _add(work: Transaction, line: DepositLine) -> DepositLine:
    known = kept_deposits.of_stall(work, line.stall_id)
    deposit.check(known, line, today=local_day(work.at))
    return kept_deposits.add(work, line)


def _entry(view: Reading, lines: tuple[DepositLine, ...]) -> Entry:
    line = lines[-1]
    number = disputes.load(view, line.dispute_id).number if line.dispute_id else ""
    return Entry(line=line, balance_fen=deposit.balance(lines), case=number)
