"""Tables and forms with rules: rows that part at the page's end and heads that come again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mediator.documents.layout.box import EXACT
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.ink import Ink, Room
from mediator.documents.layout.lines import Align
from mediator.documents.layout.paragraph import Lines, Paragraph, Style, Words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_SIDE, _ABOVE = 4.5, 3.5  # points of white inside a cell
_RULE = 0.6
_SQUARE = 2  # Line ends that close the corners.
_PART_FROM = 120  # points; a higher row may part, a lower one moves to the next page

BODY = Style(size=10.5, leading=15.5, align=Align.LEFT)
LABEL = Style(size=10.5, leading=15.5, align=Align.CENTER)
HEAD = Style(face=Face.HEI, size=10, leading=15, align=Align.CENTER)
FIGURE = Style(size=10.5, leading=15.5, align=Align.RIGHT)


@dataclass(frozen=True, slots=True)
class Cell:
    """Words in a style, over `span` columns; `middle` centres them from top to bottom.

    `ink` is what was written into it by hand.
    """

    words: Words = ""
    style: Style = BODY
    span: int = 1
    middle: bool = True
    ink: Ink | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under `heads`; `columns` are shares of the width, `least` the lowest row."""

    columns: Sequence[float]
    rows: Sequence[Sequence[Cell]]
    heads: Sequence[Sequence[Cell]] = ()
    least: float = 24
    before: float = 6

    def lay(self, width: float) -> "Ruled":
        """Lay out every row.

        Raises:
            DocumentProblem: a character has no glyph.
        """
        unit = width / sum(self.columns)
        columns = [share * unit for share in self.columns]
        return Ruled(
            rows=tuple(_row(row, columns, least=self.least) for row in self.rows),
            heads=tuple(_row(row, columns, least=self.least) for row in self.heads),
            width=width,
            before=self.before,
        )


@dataclass(frozen=True, slots=True)
class _Laid:
    """A cell laid out: where it begins and how wide it is, in points."""

    lines: Lines
    x: float
    width: float
    middle: bool
    ink: Ink | None = None


@dataclass(frozen=True, slots=True)
class _Row:
    """A row laid out."""

    cells: tuple[_Laid, ...]
    height: float

    def split(self, height: float) -> "tuple[_Row, _Row] | None":
        """Part every cell that does not fit; the rest of a short cell is empty."""
        if self.height < _PART_FROM:
            return None
        pairs = [(cell, _part(cell.lines, height - 2 * _ABOVE)) for cell in self.cells]
        if any(parts is None for _, parts in pairs):
            return None
        first, second = (
            _high(tuple(replace(cell, lines=parts[at]) for cell, parts in pairs if parts))
            for at in (0, 1)
        )
        return first, second

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw the words, the rule above and the rules beside them."""
        bottom, right = top - self.height, x + sum(cell.width for cell in self.cells)
        canvas.line(x, top, right, top)
        canvas.line(right, top, right, bottom)
        for cell in self.cells:
            canvas.line(x + cell.x, top, x + cell.x, bottom)
            spare = self.height - cell.lines.height
            inset = spare / 2 if cell.middle else _ABOVE
            cell.lines.draw(canvas, x=x + cell.x + _SIDE, top=top - inset)
            if cell.ink is not None:
                width, height = cell.width - 2 * _SIDE, self.height - _ABOVE
                cell.ink.draw(canvas, Room(x + cell.x + _SIDE, top - _ABOVE / 2, width, height))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """A table laid out."""

    rows: tuple[_Row, ...]
    heads: tuple[_Row, ...]
    width: float
    before: float
    keep_next: bool = False

    @property
    def height(self) -> float:
        """Height of heads and rows."""
        return sum(row.height for row in (*self.heads, *self.rows))

    def split(self, height: float) -> "tuple[Ruled, Ruled] | None":
        """Part between rows, or inside a high one; both parts have the heads."""
        left = height - sum(row.height for row in self.heads)
        for at, row in enumerate(self.rows):
            if row.height <= left + EXACT:
                left -= row.height
                continue
            if parts := row.split(left):
                return self._parted((*self.rows[:at], parts[0]), (parts[1], *self.rows[at + 1 :]))
            return self._parted(self.rows[:at], self.rows[at:]) if at else None
        return None

    def _parted(self, first: tuple[_Row, ...], second: tuple[_Row, ...]) -> "tuple[Ruled, Ruled]":
        return replace(self, rows=first), replace(self, rows=second, before=0)

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw heads and rows."""
        canvas.setLineWidth(_RULE)
        canvas.setLineCap(_SQUARE)
        for row in (*self.heads, *self.rows):
            row.draw(canvas, x=x, top=top)
            top -= row.height
        canvas.line(x, top, x + self.width, top)


def _row(cells: Sequence[Cell], columns: Sequence[float], *, least: float) -> _Row:
    laid, at = list[_Laid](), 0
    for cell in cells:
        x, width = sum(columns[:at]), sum(columns[at : at + cell.span])
        lines = Paragraph(cell.words, cell.style).lay(width - 2 * _SIDE)
        laid.append(_Laid(lines, x, width, cell.middle, cell.ink))
        at += cell.span
    return _high(tuple(laid), least)


def _high(cells: tuple[_Laid, ...], least: float = 0) -> _Row:
    return _Row(cells, max(least, *(cell.lines.height + 2 * _ABOVE for cell in cells), 0))


def _part(lines: Lines, height: float) -> tuple[Lines, Lines] | None:
    if lines.height <= height + EXACT:
        return lines, replace(lines, lines=())
    return lines.split(height)
