"""Reconciliation: every way the month can fail to add up, each with the cases that cause it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date

from mediator.domain.case.erasure import GONE
from mediator.domain.case.steps import SETTLED, EndingKind, Pause
from mediator.domain.month.figures import Counting, Figures
from mediator.domain.month.rows import SINCE_SECOND, LedgerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """Something that does not add up: which rule, the cases behind it, and both numbers."""

    code: str
    numbers: tuple[str, ...] = ()
    expected: int = 0
    found: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A ledger line that changed after its month was locked."""

    number: str
    field: str
    before: str
    after: str


def mismatches(counting: Counting, figures: Figures) -> tuple[Mismatch, ...]:
    """All mismatches of a month, those of single cases first; empty means it may be locked."""
    rows = {row.number: row for group in counting.groups.values() for row in group}
    return _of_rows(rows.values()) + _of_sums(figures)


def corrections(locked: Iterable[LedgerRow], now: Iterable[LedgerRow]) -> tuple[Correction, ...]:
    """What changed in the lines of a locked month, line by line and column by column."""
    before = {row.number: row for row in locked}
    after = {row.number: row for row in now}
    found: list[Correction] = []
    for number in sorted(before.keys() | after.keys()):
        found += _changed(number, before.get(number), new=after.get(number))
    return tuple(found)


def _changed(number: str, old: LedgerRow | None, *, new: LedgerRow | None) -> list[Correction]:
    """Column by column; what a line did not say when it was locked was not wrong then.

    An answer, or money that comes back from a stall, goes on: it corrects nothing.
    """
    if old is None or new is None:
        gone = new is None
        return [
            Correction(number=number, field="line", before=str(int(gone)), after=str(int(not gone)))
        ]
    if new.consumer == GONE:
        old = without_people(old)
    return [
        Correction(
            number=number,
            field=column.name,
            before=_plain(getattr(old, column.name)),
            after=_plain(getattr(new, column.name)),
        )
        for column in fields(LedgerRow)
        if getattr(old, column.name) != getattr(new, column.name)
        and not (column.name in SINCE_SECOND and getattr(old, column.name) == column.default)
    ]


def without_people(row: LedgerRow) -> LedgerRow:
    """The line as it is after its case was erased, which corrects nothing."""
    pauses = tuple(replace(each, reason=GONE if each.reason else "") for each in row.pauses)
    return replace(row, consumer=GONE, pauses=pauses)


def _plain(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case date():
            return value.isoformat()
        case Pause():
            return f"{_plain(value.first)}..{_plain(value.last)}"
        case tuple():
            return "、".join(map(_plain, value))
        case _:
            return str(value)


BEFORE_TRIAGE = frozenset({EndingKind.WITHDRAWN, EndingKind.HANDED_OVER})

_ROW_RULES: dict[str, Callable[[LedgerRow], bool]] = {
    "ended_without_outcome": lambda row: row.ended_on is not None and row.ending is None,
    "outcome_without_day": lambda row: row.ending is not None and row.ended_on is None,
    "ended_before_received": lambda row: (
        row.ended_on is not None and row.ended_on < row.received_on
    ),
    "ended_without_triage": lambda row: (
        row.ending is not None and row.decision is None and row.ending not in BEFORE_TRIAGE
    ),
    "not_accepted_but_settled": lambda row: row.ending in SETTLED and row.accepted_on is None,
    "settled_without_agreement": lambda row: (
        row.ending in SETTLED
        and row.ending is not EndingKind.PAID_IN_ADVANCE
        and not row.imported  # Its agreement lies with the old ledger.
        and not (row.agreement_number and row.signed)
    ),
    "recovered_without_settlement": lambda row: (
        row.recovered_fen != 0 and row.ending not in SETTLED and row.reopened_on is None
    ),
    "recovered_negative": lambda row: row.recovered_fen < 0,
    "increased_beyond_recovered": lambda row: (
        row.ended_on is not None and row.increased_fen > row.recovered_fen
    ),
    "advance_without_day": lambda row: bool(row.advance_fen) != (row.advanced_on is not None),
    "advance_back_beyond_paid": lambda row: row.advance_back_fen > row.advance_fen,
    "answered_before_received": lambda row: any(
        given is not None and given < row.received_on for _, given in row.answers
    ),
    "nature_missing": lambda row: row.nature is None and row.accepted_on is not None,
    "category_missing": lambda row: row.category is None and row.accepted_on is not None,
    "amount_missing": lambda row: row.amount_fen is None and row.accepted_on is not None,
}


def _of_rows(rows: Iterable[LedgerRow]) -> tuple[Mismatch, ...]:
    known = tuple(rows)
    broken = (
        (code, tuple(sorted(row.number for row in known if breaks(row))))
        for code, breaks in _ROW_RULES.items()
    )
    return tuple(
        Mismatch(code=code, numbers=numbers, found=len(numbers))
        for code, numbers in broken
        if numbers
    )


def _of_sums(f: Figures) -> tuple[Mismatch, ...]:
    aside = f.refused + f.consultations + f.handed_over_at_once + f.untriaged
    ended = f.settled + f.failed + f.self_settled + f.withdrawn + f.handed_over
    checks = (
        ("registered_parts", f.registered, f.taken + aside),
        ("carried_parts", f.carried_in + f.accepted, f.closed + f.open_at_end),
        ("closed_parts", f.closed, ended),
        ("nature_parts", f.accepted, sum(c.cases for c in f.by_nature)),
        ("category_parts", f.accepted, sum(c.cases for c in f.by_category)),
        ("stall_parts", f.accepted, sum(c.cases for c in f.by_stall)),
        ("zone_parts", f.accepted, sum(c.cases for c in f.by_zone)),
        ("source_parts", f.accepted, sum(c.cases for c in f.by_source)),
        ("amount_parts", f.disputed_fen, sum(c.amount_fen for c in f.by_nature)),
    )
    unequal = (check for check in checks if check[1] != check[2])
    return tuple(
        Mismatch(code=code, expected=expected, found=found)
        for code, expected, found in (*unequal, *_of_wholes(f))
    )


def _of_wholes(f: Figures) -> Iterator[tuple[str, int, int]]:
    """The parts that are greater than their whole."""
    checks = (
        ("closed_beyond_accepted", f.accepted, f.closed_of_accepted),
        ("resolved_beyond_closed", f.closed_of_accepted, f.resolved),
        ("increased_beyond_closed", f.closed, f.increased),
        ("increased_fen_beyond_recovered", f.recovered_fen, f.increased_fen),
        ("advances_back_beyond_paid", f.advances_fen, f.advances_back_fen),
        ("exceeded_beyond_reweighs", f.reweighs, f.reweighs_exceeded),
        ("satisfied_beyond_asked", f.asked, f.satisfied),
    )
    return (check for check in checks if check[2] > check[1])
