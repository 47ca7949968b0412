"""One row under its headers: the words and values of its fields, and what is said of them."""

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import personal, sums
from mediator.domain.ledgers.cells import (
    Broken,
    Cell,
    Cells,
    RawCells,
    Repeated,
    text_of,
    whole,
    words_of,
)
from mediator.domain.ledgers.entries import Mark
from mediator.domain.ledgers.fields import OURS, Field
from mediator.domain.ledgers.headers import Layout
from mediator.domain.ledgers.kinds import at
from mediator.domain.values.text import one_line

_DITTO = frozenset({"同上", "〃", "″", "”", '"', "''", "....", "同前"})
_OF_ONE_ROW = frozenset({Field.NUMBER, Field.AMOUNT, Field.RECOVERED, Field.DEPOSIT})
_LONG = 4_000


class Line:
    """Reads one row; marks gather what was done to it, `aside` the words that no field holds."""

    def __init__(self, cells: Cells, layout: Layout) -> None:
        self._cells = cells
        self._layout = layout
        self.marks: list[Mark] = []
        self._aside: dict[int, str] = {}

    def cell(self, field: Field) -> Cell:
        """What stands in the column of a field."""
        return at(self._cells, field, layout=self._layout)

    def has(self, field: Field) -> bool:
        """Whether the table has a column for a field."""
        return field in self._layout.places

    def mark(self, code: str, field: Field | None = None) -> None:
        """Say something of the row or of one of its fields."""
        self.marks.append(Mark(code=code, field=field))

    def words(self, field: Field) -> str:
        """The words of a field, in one line and without what nobody sees.

        Raises `RuleViolation` with the codes of `text.one_line`.
        """
        cell = self.cell(field)
        if isinstance(cell, Broken):
            self.mark("value_broken", field)
            return ""
        return one_line(words_of(cell), limit=_LONG, field=field.value)

    def sum(self, field: Field) -> int | None:
        """The amount of a field in fen, with a mark where it is no plain one."""
        place = self._layout.places.get(field)
        if place is None:
            return None
        try:
            found = sums.read(self.cell(field), unit=sums.unit_of(self._layout.headers[place]))
        except RuleViolation as refused:
            self.keep(field, refused.code)
            return None
        if found.about:
            self.keep(field, "amount_about")
        if found.rounded:
            self.keep(field, "amount_rounded")
        return found.fen

    def phone(self, field: Field) -> str:
        """The phone of a field; one that a spreadsheet damaged or nobody can have is left out."""
        try:
            found = personal.phone(self.cell(field))
        except RuleViolation as refused:
            self.keep(field, refused.code)
            return ""
        if found.rest:
            self.keep(field, "phone_more")
        return found.number

    def name_beside_phone(self) -> str:
        """The consumer's name where one column holds name and phone."""
        return "" if self.has(Field.CONSUMER) else personal.named(self.cell(Field.PHONE))

    def identity(self) -> str:
        """The identity number; a damaged one is left out, and not kept in words either."""
        try:
            return personal.identity(self.cell(Field.ID_NUMBER))
        except RuleViolation as refused:
            self.mark(refused.code, Field.ID_NUMBER)
            return ""

    def keep(self, field: Field, code: str = "") -> None:
        """Keep the words of a field beside the case, and say why."""
        place = self._layout.places.get(field)
        if place is not None and (words := words_of(self.cell(field))):
            self._aside[place] = words
        if code:
            self.mark(code, field)

    def keep_others(self) -> None:
        """Keep the words of all columns that no field claims."""
        headers = self._layout.headers
        claimed = set(self._layout.places.values())
        claimed.update(place for place, header in enumerate(headers) if header in OURS)
        for place in range(len(self._cells)):
            if place not in claimed and (words := words_of(self._cells[place])):
                self._aside[place] = words

    def beside(self, first: str = "") -> str:
        """What is kept in words: a line for each, with its header, after `first`."""
        headers = self._layout.headers
        lines = (
            f"{headers[place].strip()}：{words}" if place < len(headers) else words
            for place, words in sorted(self._aside.items())
        )
        said = (one_line(line, limit=_LONG) for line in lines)
        text = "\n".join(filter(None, (first, *said)))
        if len(text) > _LONG:
            raise RuleViolation("text_too_long", limit=_LONG)
        return text


def unfolded(raw: RawCells, before: Cells, *, layout: Layout) -> tuple[Cells, list[Mark]]:
    """The row with 同上 and merged cells as what they repeat; a sum is never repeated."""
    if not any(isinstance(cell, Repeated) or cell in _DITTO for cell in raw):
        return whole(raw), []
    fields = {place: field for field, place in layout.columns}
    cells: list[Cell] = []
    marks: list[Mark] = []
    for place, cell in enumerate(raw):
        field = fields.get(place)
        if isinstance(cell, Repeated):
            meant = None if field in _OF_ONE_ROW else cell.cell
            marks.append(Mark(code="merged", field=field))
        elif isinstance(cell, str) and text_of(cell) in _DITTO and place < len(before):
            meant = before[place]
            marks.append(Mark(code="ditto", field=field))
        else:
            meant = cell
        cells.append(meant)
    return tuple(cells), marks
