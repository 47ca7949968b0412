"""The stalls of the market: the register, a look-up, and what each operator has been through."""

from dataclasses import dataclass, replace
from datetime import timedelta

from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from mediator.domain.case.missing import refuse, required
from mediator.domain.case.parties import Stall
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.deposit import balance
from mediator.services import intake
from mediator.services.workplace import Workplace
from mediator.storage import deposits, journal, past
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading

RECENT_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class StallLine:
    """A stall with what staff want to see beside it."""

    stall: Stall
    cases_recent: int = 0
    cases: int = 0
    open_promises: int = 0
    deposit_fen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StallHistory:
    """A stall with its cases, newest first."""

    line: StallLine
    cases: tuple[intake.PastCase, ...]


def listed(workplace: Workplace, text: str = "") -> tuple[StallLine, ...]:
    """The register, or the stalls that match what was typed."""
    with workplace.reading() as view:
        found = kept_stalls.match(view, text, limit=None) if text else kept_stalls.all_(view)
        return _lines(workplace, view, found=found)


def lookup(workplace: Workplace, text: str, *, limit: int = 8) -> tuple[StallLine, ...]:
    """The few stalls meant by a number, a name, pinyin initials or the last digits of a phone."""
    with workplace.reading() as view:
        return _lines(workplace, view, found=kept_stalls.match(view, text, limit=limit))


def add(workplace: Workplace, stall: Stall) -> Stall:
    """Enter a trader in the register."""
    _check(stall)
    with workplace.transaction() as work:
        _refuse_taken(work, stall)
        kept = kept_stalls.add(work, replace(stall, id=0, version=0))
        journal.append(
            work, "add_stall", subject=f"stall:{kept.id}", public={"number": kept.number}
        )
    return kept


def change(workplace: Workplace, stall: Stall) -> Stall:
    """Correct a trader's entry, or note that they left; old cases keep what they said."""
    _check(stall)
    with workplace.transaction() as work:
        _refuse_taken(work, stall)
        kept = kept_stalls.save(work, stall)
        journal.append(
            work, "change_stall", subject=f"stall:{kept.id}", public={"number": kept.number}
        )
    return kept


def history(workplace: Workplace, stall_id: int) -> StallHistory:
    """A stall with its cases."""
    with workplace.reading() as view:
        return history_in(workplace, view, stall_id=stall_id)


def history_in(workplace: Workplace, view: Reading, *, stall_id: int) -> StallHistory:
    """The same within an open view."""
    stall = kept_stalls.load(view, stall_id)
    rows = past.of_stall(view, stall_id, since=None)
    since = workplace.today - timedelta(days=RECENT_DAYS)
    line = StallLine(
        stall=stall,
        cases_recent=sum(row.received_on > since for row in rows),
        cases=len(rows),
        open_promises=past.open_promises(view).get(stall_id, 0),
        deposit_fen=balance(deposits.of_stall(view, stall_id)),
    )
    return StallHistory(line=line, cases=tuple(intake.past_case(row) for row in rows))


def repeated(workplace: Workplace, view: Reading, *, least: int = 2) -> tuple[StallLine, ...]:
    """Stalls complained of at least `least` times in the recent days, most often first."""
    recent = past.stall_counts(view, workplace.today - timedelta(days=RECENT_DAYS))
    often = {stall_id: n for stall_id, n in recent.items() if n >= least and stall_id}
    lines = (
        StallLine(stall=kept_stalls.load(view, stall_id), cases_recent=n)
        for stall_id, n in often.items()
    )
    return tuple(sorted(lines, key=lambda line: (-line.cases_recent, line.stall.number)))


def _lines(
    workplace: Workplace, view: Reading, *, found: tuple[Stall, ...]
) -> tuple[StallLine, ...]:
    recent = past.stall_counts(view, workplace.today - timedelta(days=RECENT_DAYS))
    total = past.stall_counts(view, None)
    promises = past.open_promises(view)
    held = deposits.balances(view)
    return tuple(
        StallLine(
            stall=stall,
            cases_recent=recent.get(stall.id, 0),
            cases=total.get(stall.id, 0),
            open_promises=promises.get(stall.id, 0),
            deposit_fen=held.get(stall.id, 0),
        )
        for stall in found
    )


def check_credit_code(code: str) -> None:
    """Raises `RuleViolation("credit_code_wrong")` where the check digit does not fit."""
    try:
        uscc.validate(code)
    except ValidationError as wrong:
        raise RuleViolation("credit_code_wrong", "credit_code") from wrong


def _refuse_taken(view: Reading, stall: Stall) -> None:
    """A stall number belongs to one trader at a time; who left no longer holds it."""
    for other in kept_stalls.all_(view):
        taken = other.number == stall.number and other.id != stall.id
        if taken and not other.has_left and not stall.has_left:
            raise RuleViolation("stall_number_taken", "number", name=other.name)


def _check(stall: Stall) -> None:
    refuse(required(number=stall.number, name=stall.name))
    if stall.credit_code:
        check_credit_code(stall.credit_code)
    if stall.joined_on and stall.left_on and stall.left_on < stall.joined_on:
        raise RuleViolation("left_before_joined", "left_on")
