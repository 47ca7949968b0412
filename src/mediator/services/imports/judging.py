"""The verdicts on the rows of a foreign table, one after another, and what they add up to."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import cases, headers
from mediator.domain.ledgers.cells import whole
from mediator.domain.ledgers.entries import (
    REAL,
    TAKEN,
    LedgerEntry,
    Mark,
    Row,
    StallEntry,
    Verdict,
)
from mediator.domain.ledgers.fields import OURS, Field, Kind
from mediator.domain.ledgers.register import Register
from mediator.domain.ledgers.rows import Reader
from mediator.services.imports.looking import Look
from mediator.services.stalls import check_credit_code
from mediator.services.workplace import Workplace
from mediator.spreadsheets import reading
from mediator.spreadsheets.reading import Watch
from mediator.storage import imports
from mediator.storage import stalls as kept_stalls
from mediator.storage.database import Reading
from mediator.storage.imports import Import

__all__ = ["Tally", "Trial", "Watch", "refused_rows", "rows_of", "try_out"]

_SHOWN: Final = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What taking a table would do, or did: rows by verdict, and every reason and remark counted.

    `shown` are the first rows with something to say, `refused` all that are not taken.
    """

    counts: Mapping[Verdict, int]
    marks: Mapping[tuple[Verdict, str, Field | None], int]
    shown: tuple[Row, ...]
    refused: tuple[Row, ...]
    first_on: date | None = None
    last_on: date | None = None
    made: Import | None = None

    @property
    def taken(self) -> int:
        """How many rows are taken, with or without a remark."""
        return sum(self.counts.get(verdict, 0) for verdict in TAKEN)

    @property
    def skipped(self) -> int:
        """How many lines are no rows of the table: blanks, totals, notes, headers."""
        return sum(count for verdict, count in self.counts.items() if verdict not in REAL)


def try_out(workplace: Workplace, seen: Look, *, watch: Watch | None = None) -> Trial:
    """Read the whole table and say what would become of each row; nothing is written.

    Raises `RuleViolation` with `columns_missing` or `ledger_changed`, and as reading does.
    """
    workplace.require(Right.MANAGE)
    tally = Tally()
    with workplace.reading() as view:
        for row in rows_of(workplace, view, seen=seen, watch=watch):
            tally.add(row)
    return tally.trial()


def refused_rows(seen: Look, done: Trial, *, say: Callable[[Mark], str]) -> bytes:
    """The rows that were not taken as a workbook: as they stand, with their line and the reason.

    `say` puts a reason into words. Raises as reading does.
    """
    reasons = {row.line: "；".join(map(say, row.marks)) for row in done.refused}
    found = (
        (str(line), reasons[line], whole(cells))
        for line, cells in reading.rows(seen.path, seen.layout.sheet)
        if line in reasons
    )
    return documents.refused_rows((*OURS, *seen.layout.headers), found)


class Tally:
    """Counts verdicts and keeps what is worth showing, while rows go by."""

    def __init__(self) -> None:
        self._counts: Counter[Verdict] = Counter()
        self._marks: Counter[tuple[Verdict, str, Field | None]] = Counter()
        self._shown: list[Row] = []
        self._refused: list[Row] = []
        self._days: list[date] = []

    def add(self, row: Row) -> None:
        """Count a row."""
        self._counts[row.verdict] += 1
        for mark in row.marks:
            self._marks[row.verdict, mark.code, mark.field] += 1
        if row.verdict in REAL and len(self._shown) < _SHOWN:
            self._shown.append(row)
        if row.verdict is Verdict.REFUSE:
            self._refused.append(row)
        if isinstance(row.entry, LedgerEntry):
            day = row.entry.received_on
            self._days = (
                [min(self._days[0], day), max(self._days[1], day)] if self._days else [day, day]
            )

    def through(self, rows: Iterator[Row]) -> Iterator[Row]:
        """Count rows on their way."""
        for row in rows:
            self.add(row)
            yield row

    def trial(self) -> Trial:
        """What was counted."""
        first, last = self._days or (None, None)
        return Trial(
            counts=dict(self._counts),
            marks=dict(self._marks),
            shown=tuple(self._shown),
            refused=tuple(self._refused),
            first_on=first,
            last_on=last,
        )


def rows_of(
    workplace: Workplace, view: Reading, *, seen: Look, watch: Watch | None
) -> Iterator[Row]:
    """Every row under the headers with its verdict."""
    layout = seen.layout
    if not headers.fits(layout):
        raise RuleViolation("columns_missing")
    _refuse_changed(seen)
    ledger = layout.kind is Kind.LEDGER
    reader = Reader(
        layout,
        register=Register(kept_stalls.all_(view)),
        today=workplace.today,
        known=frozenset(cases.key_of(*key) for key in imports.keys(view)) if ledger else (),
    )
    for line, cells in reading.rows(seen.path, layout.sheet, watch=watch):
        if line > layout.first_row:
            yield _checked(reader.read(line, cells))
    _refuse_changed(seen)


def _refuse_changed(seen: Look) -> None:
    if reading.digest(seen.path) != seen.digest:
        raise RuleViolation("ledger_changed")


def _checked(row: Row) -> Row:
    """A trader's credit code whose check digit does not fit goes into the note."""
    entry = row.entry
    if not isinstance(entry, StallEntry) or not entry.stall.credit_code:
        return row
    try:
        check_credit_code(entry.stall.credit_code)
    except RuleViolation as wrong:
        note = "\n".join(filter(None, (entry.stall.note, entry.stall.credit_code)))
        stall = replace(entry.stall, credit_code="", note=note)
        mark = Mark(code=wrong.code, field=Field.CREDIT_CODE)
        marks = (*row.marks, mark)
        changed = replace(entry, stall=stall)
        return replace(row, verdict=Verdict.REMARK, marks=marks, entry=changed)
    return row
