"""Reads the rows of a table one after another, each to its verdict, in memory that does not grow.

Only a number a row is remembered, to find duplicates by.
"""

from collections.abc import Container
from dataclasses import replace
from datetime import date

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import cases, headers, kinds, traders
from mediator.domain.ledgers.cells import Cells, RawCells, text_of
from mediator.domain.ledgers.entries import LedgerEntry, Mark, Row, StallEntry, Verdict
from mediator.domain.ledgers.fields import Field, Kind
from mediator.domain.ledgers.headers import Layout
from mediator.domain.ledgers.line import Line, unfolded
from mediator.domain.ledgers.register import Register


class Reader:
    """Reads a table from its first row under the headers on; `known` are the keys in the records.

    A header in the middle begins another part of the table; where its words do not name what a
    row needs, the rows under it are refused until the next one.
    """

    def __init__(
        self, layout: Layout, *, register: Register, today: date, known: Container[int] = ()
    ) -> None:
        self._layout = layout
        self._register = register
        self._today = today
        self._known = known
        self._near = layout.near
        self._seen: dict[int, int] = {}
        self._before: Cells = ()
        self._foreign = False

    def read(self, line: int, raw: RawCells) -> Row:
        """The verdict on the row that stands in this line of the sheet, counted from 1."""
        cells, marks = unfolded(raw, self._before, layout=self._layout)
        skipped = kinds.skipped(cells, self._layout)
        if skipped is not None:
            self._learn(cells, skipped)
            return Row(line=line, verdict=skipped)
        self._before = cells
        if self._foreign:
            return _refused(line, RuleViolation("other_table"))
        try:
            return self._read(line, cells, marks=marks)
        except RuleViolation as refused:
            return _refused(line, refused)

    def _read(self, line: int, cells: Cells, *, marks: list[Mark]) -> Row:
        reading = Line(cells, self._layout)
        entry: LedgerEntry | StallEntry
        if self._layout.kind is Kind.LEDGER:
            entry = self._case(line, reading)
        else:
            entry = self._trader(line, reading)
        told = (*marks, *reading.marks)
        verdict = Verdict.REMARK if told else Verdict.TAKE
        return Row(line=line, verdict=verdict, marks=told, entry=entry)

    def _case(self, line: int, reading: Line) -> LedgerEntry:
        context = cases.Context(register=self._register, today=self._today, near=self._near)
        entry = cases.read(reading, context)
        self._near = entry.received_on
        key = cases.key(entry)
        twin = cases.seen_before(key, line, seen=self._seen, known=self._known)
        if twin is not None:
            raise twin
        return entry

    def _trader(self, line: int, reading: Line) -> StallEntry:
        entry = traders.read(reading, today=self._today)
        twin = traders.seen_before(entry, line, seen=self._seen, register=self._register)
        if twin is not None:
            raise twin
        return entry

    def _learn(self, cells: Cells, what: Verdict) -> None:
        """What a divider says of the year, and what a header says of the rows under it."""
        texts = [text_of(cell) for cell in cells]
        if what is Verdict.NOTE:
            self._near = headers.titled(texts) or self._near
        if what is not Verdict.HEADER:
            return
        kept = zip(texts, self._layout.headers, strict=False)
        same = sum(text == header for text, header in kept if text) > sum(map(bool, texts)) // 2
        anew = headers.at_row(self._layout.sheet, (cells,), kind=self._layout.kind, at=(0, 1))
        self._foreign = not (same or headers.fits(anew))
        if not (same or self._foreign):
            self._layout = replace(self._layout, headers=anew.headers, columns=anew.columns)


def _refused(line: int, refused: RuleViolation) -> Row:
    other = refused.facts.get("other")
    field = Field(refused.field) if refused.field else None
    mark = Mark(code=refused.code, field=field, other="" if other is None else str(other))
    return Row(line=line, verdict=Verdict.REFUSE, marks=(mark,))
