"""Guessing where a table's headers are and which of its columns holds what."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import dates, personal, sums, words
from mediator.domain.ledgers.cells import Cell, Cells, is_empty, says_nothing, text_of
from mediator.domain.ledgers.fields import FIELDS, LONGEST_HEADER, ROWS, Field, Kind, fit


@dataclass(frozen=True, kw_only=True)  # Without slots: `places` is worked out once.
class Layout:
    """How to read one sheet; rows and columns are counted from 0.

    `columns` names the field of each column that has one; `near` is the first whole day of the
    table, or one of the year its title names: the year of the first rows is found from it.
    """

    kind: Kind
    sheet: str
    header_row: int
    header_rows: int
    headers: tuple[str, ...]
    columns: tuple[tuple[Field, int], ...]
    near: date | None = None

    @cached_property
    def places(self) -> Mapping[Field, int]:
        """The column of each field."""
        return dict(self.columns)

    @property
    def first_row(self) -> int:
        """The first row under the headers."""
        return self.header_row + self.header_rows


_LOOK: Final = 30
_SAMPLE: Final = 60
_LEAST: Final = 3
_MOSTLY: Final = 0.6
_TWICE: Final = 3
_MONTHS: Final = 12
_CONTENT_BONUS: Final = 3
_CONTENT: Final = {
    Field.RECEIVED: "day", Field.ENDED: "day", Field.BOUGHT: "day", Field.PLEDGED: "day",
    Field.JOINED: "day", Field.PHONE: "phone", Field.STALL_PHONE: "phone", Field.AMOUNT: "sum",
    Field.RECOVERED: "sum", Field.DEPOSIT: "sum", Field.NATURE: "nature",
    Field.CATEGORY: "category",
}  # fmt: skip
_YEAR: Final = re.compile(r"(?P<year>20[0-9]{2})(?:[年./-](?P<month>[0-9]{1,2})月?)?")
_NEEDED: Final = {
    Kind.LEDGER: (
        (Field.RECEIVED,),
        (Field.CONSUMER, Field.STALL, Field.STALL_NUMBER, Field.GOODS, Field.FACTS),
    ),
    Kind.STALLS: ((Field.STALL, Field.STALL_NUMBER), (Field.STALL, Field.OPERATOR)),
}


def guess(sheet: str, rows: Sequence[Cells]) -> Layout | None:
    """How to read a sheet by its first rows; None where it looks like no ledger and no list.

    Raises `RuleViolation("two_tables")` where two tables stand side by side.
    """
    found = [
        candidate
        for kind in Kind
        for row in range(min(_LOOK, len(rows)))
        for height in (1, 2)
        if (candidate := _candidate(sheet, rows, kind=kind, at=(row, height)))
    ]
    best = max(found, key=_worth, default=None)
    if best is None:
        return None
    _refuse_two_tables(best)
    return best


def fits(layout: Layout) -> bool:
    """Whether the columns named are enough to read rows by."""
    known = layout.places
    return all(any(field in known for field in group) for group in _NEEDED[layout.kind])


def with_columns(layout: Layout, columns: Mapping[int, Field], *, rows: Sequence[Cells]) -> Layout:
    """The layout with columns named by hand, as {column: field}."""
    named = tuple(sorted((field, place) for place, field in columns.items()))
    return Layout(
        kind=layout.kind,
        sheet=layout.sheet,
        header_row=layout.header_row,
        header_rows=layout.header_rows,
        headers=layout.headers,
        columns=named,
        near=_near(rows, dict(named), first=layout.first_row),
    )


def at_row(sheet: str, rows: Sequence[Cells], *, kind: Kind, at: tuple[int, int]) -> Layout:
    """The layout whose headers stand at the row and have the height that somebody says."""
    headers = _headers(rows, at[0], height=at[1])
    return _layout(sheet, rows, kind=kind, at=at, columns=_assign(headers, (), kind=kind))


def worth(layout: Layout) -> int:
    """How good a guess is, to choose among the sheets of a file."""
    return _worth(layout)[0]


def signature(layout: Layout) -> str:
    """What tells tables of one make: the words of their headers, to remember a correction by."""
    return "\n".join(layout.headers)


def _candidate(
    sheet: str, rows: Sequence[Cells], *, kind: Kind, at: tuple[int, int]
) -> Layout | None:
    row, height = at
    if row + height > len(rows) or not _may_be_header(rows[row : row + height]):
        return None
    headers = _headers(rows, row, height=height)
    columns = _assign(headers, rows[row + height : row + height + _SAMPLE], kind=kind)
    layout = _layout(sheet, rows, kind=kind, at=at, columns=columns)
    enough = sum(_named(layout, field) for field in columns) >= _LEAST
    return layout if enough and fits(layout) else None


def _layout(
    sheet: str,
    rows: Sequence[Cells],
    *,
    kind: Kind,
    at: tuple[int, int],
    columns: Mapping[Field, int],
) -> Layout:
    row, height = at
    return Layout(
        kind=kind,
        sheet=sheet,
        header_row=row,
        header_rows=height,
        headers=_headers(rows, row, height=height),
        columns=tuple(sorted(columns.items())),
        near=_near(rows, columns, first=row + height)
        or titled((*(text_of(cell) for line in rows[:row] for cell in line), sheet)),
    )


def _may_be_header(rows: Sequence[Cells]) -> bool:
    """Whether the rows hold words only, and the second of two no more than the first misses."""
    for row in rows:
        filled = [text_of(cell) for cell in row if not is_empty(cell)]
        if not filled or any(len(text) > LONGEST_HEADER or _is_value(text) for text in filled):
            return False
    return len(rows) == 1 or _splits(rows[0], rows[1])


def _is_value(text: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    return digits * 2 > len(text)


def _splits(upper: Cells, lower: Cells) -> bool:
    """Whether the lower row goes on where the upper one has a merged cell."""
    gaps = [here for here in range(1, len(upper)) if is_empty(upper[here])]
    under = [here for here in range(len(lower)) if not is_empty(lower[here])]
    return bool(gaps) and any(here in gaps for here in under) and len(under) < len(upper)


def _headers(rows: Sequence[Cells], row: int, *, height: int) -> tuple[str, ...]:
    if height == 1:
        return tuple(text_of(cell) for cell in rows[row])
    upper, lower = rows[row], rows[row + 1]
    found: list[str] = []
    above = ""
    for place in range(max(len(upper), len(lower))):
        over = text_of(upper[place]) if place < len(upper) else ""
        under = text_of(lower[place]) if place < len(lower) else ""
        above = over or (above if under else "")
        found.append(ROWS.join(filter(None, (above, under))))
    return tuple(found)


def _assign(headers: Sequence[str], sample: Sequence[Cells], *, kind: Kind) -> dict[Field, int]:
    """The surest pairs of field and column first; each is used once."""
    contents = {place: _content(sample, place) for place in range(len(headers))}
    pairs = sorted(
        (
            (-_fit(header, field, kind=kind, content=contents[place]), place, field)
            for place, header in enumerate(headers)
            for field in FIELDS[kind]
        ),
        key=lambda pair: pair[:2],
    )
    columns: dict[Field, int] = {}
    for unfit, place, field in pairs:
        if unfit < 0 and field not in columns and place not in columns.values():
            columns[field] = place
    return _by_content(columns, contents, kind=kind)


def _fit(header: str, field: Field, *, kind: Kind, content: str) -> int:
    sure = fit(header, field, kind=kind)
    wanted = _CONTENT.get(field)
    if not sure or not wanted or not content:
        return sure
    return sure + _CONTENT_BONUS if content == wanted else max(sure - 2 * _CONTENT_BONUS, 0)


def _by_content(
    columns: dict[Field, int], contents: Mapping[int, str], *, kind: Kind
) -> dict[Field, int]:
    """A phone or a day that no header names is known by what stands in its column."""
    wanted = ((Field.RECEIVED, "day"), (Field.PHONE, "phone"))
    for field, content in wanted if kind is Kind.LEDGER else wanted[1:]:
        free = [place for place, what in contents.items() if place not in columns.values()]
        here = next((place for place in free if contents[place] == content), None)
        if field not in columns and here is not None:
            columns[field] = here
    return columns


def _content(sample: Sequence[Cells], place: int) -> str:
    """What most cells of a column hold: days, phones, sums, natures, categories, or ""."""
    cells = [row[place] for row in sample if place < len(row) and not is_empty(row[place])]
    cells = [cell for cell in cells if not says_nothing(text_of(cell))]
    if len(cells) < _LEAST:
        return ""
    for what, reads in _READS:
        if sum(map(reads, cells)) > _MOSTLY * len(cells):
            return what
    return ""


def _is_phone(cell: Cell) -> bool:
    try:
        return len(personal.phone(cell).number) >= len("2621234")
    except RuleViolation as refused:
        return refused.code == "phone_damaged" and "E" in text_of(cell).upper()


def _is_day(cell: Cell) -> bool:
    try:
        dates.read(cell)
    except RuleViolation:
        return False
    return True


def _is_sum(cell: Cell) -> bool:
    try:
        return sums.read(cell).fen is not None
    except RuleViolation:
        return False


_READS: Final = (
    ("phone", _is_phone),
    ("day", _is_day),
    ("sum", _is_sum),
    ("nature", lambda cell: words.nature(text_of(cell)) is not None),
    ("category", lambda cell: words.category(text_of(cell)) is not None),
)


def _named(layout: Layout, field: Field) -> bool:
    return fit(layout.headers[layout.places[field]], field, kind=layout.kind) > 0


def _worth(layout: Layout) -> tuple[int, int, int]:
    """The sum of what the headers say; the plainer and the higher one of equals."""
    sure = sum(
        fit(layout.headers[place], field, kind=layout.kind) for field, place in layout.columns
    )
    return sure, -layout.header_rows, -layout.header_row


def _refuse_two_tables(layout: Layout) -> None:
    """Two tables side by side repeat their headers; which rows belong together nobody can say."""
    named = [word for word in layout.headers if word]
    if len(named) - len(set(named)) >= _TWICE:
        raise RuleViolation("two_tables", "sheet")


def _near(rows: Sequence[Cells], columns: Mapping[Field, int], *, first: int) -> date | None:
    for row in rows[first:]:
        for field in (Field.RECEIVED, Field.ENDED):
            place = columns.get(field)
            if place is None or place >= len(row):
                continue
            try:
                day = dates.read(row[place])
            except RuleViolation:
                continue
            if isinstance(day, date):
                return day
    return None


def titled(texts: Iterable[str]) -> date | None:
    """The middle of the first month or year that titles name: 2025年9月, 2025—2026年."""
    for text in texts:
        if named := _YEAR.search(text):
            month = int(named["month"] or 7)
            return date(int(named["year"]), month if 1 <= month <= _MONTHS else 7, 15)
    return None
