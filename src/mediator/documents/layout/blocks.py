"""The pieces papers are written with: titles, clauses, forms, places to sign."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mediator.documents.layout.box import Block
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.ink import Ink, Room
from mediator.documents.layout.lines import Align
from mediator.documents.layout.paragraph import Lines, Paragraph, Run, Style, Words
from mediator.documents.layout.table import BODY, LABEL, Cell, Table

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

TITLE = Style(
    face=Face.SONG_BOLD, size=20, leading=30, align=Align.CENTER, before=6, keep_next=True
)
HEADING = Style(face=Face.HEI, size=12, leading=20, align=Align.LEFT, before=8, keep_next=True)
TEXT = Style(indent=2)
FLUSH = Style()
NOTE = Style(size=10.5, leading=16)
SMALL = Style(size=9, leading=13.5, before=5)

_RAISED = 5  # points: who signs after a caption writes on its line, not below it
_DIGITS = "零一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class Space:
    """White of `height` points; none at the top of a page."""

    height: float = 0
    before: float = 12
    keep_next: bool = False

    def lay(self, width: float) -> "Space":  # noqa: ARG002
        """Stay as it is."""
        return self

    def split(self, height: float) -> None:
        """Stay whole."""

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Words at the left edge and words at the right edge of the same line."""

    left: Words
    right: Words
    style: Style = NOTE

    def lay(self, width: float) -> "_Beside":
        """Lay out both at half the width."""
        left = Paragraph(self.left, replace(self.style, align=Align.LEFT)).lay(width / 2)
        right = Paragraph(self.right, replace(self.style, align=Align.RIGHT)).lay(width / 2)
        return _Beside(((0, left), (width / 2, right)), before=self.style.before)


@dataclass(frozen=True, slots=True)
class _Beside:
    """Paragraphs side by side, each at its distance from the left edge."""

    parts: "tuple[tuple[float, Lines | _Written], ...]"
    least: float = 0
    before: float = 0
    keep_next: bool = False

    @property
    def height(self) -> float:
        """Height of the highest part."""
        return max(self.least, *(lines.height for _, lines in self.parts), 0)

    def split(self, height: float) -> None:
        """Stay whole."""

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw all parts from the same upper edge."""
        for offset, lines in self.parts:
            lines.draw(canvas, x=x + offset, top=top)


@dataclass(frozen=True, slots=True)
class Place:
    """A place to sign: what stands before it, and what was written there."""

    words: Words
    ink: Ink | None = None


Spot = Words | Place
"""A caption, and perhaps what was written after it."""


@dataclass(frozen=True, slots=True)
class _Written:
    """A caption laid out in its column, with the handwriting after or below it."""

    caption: Lines
    ink: Ink
    width: float
    room: float

    @property
    def height(self) -> float:
        """Height of the caption."""
        return self.caption.height

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw the caption, and the handwriting where it comes out largest."""
        self.caption.draw(canvas, x=x, top=top)
        last = self.caption.lines[-1]
        end = last.x + sum(last.advances) + sum(last.gaps)
        after = Room(x + end, top + _RAISED, self.width - end, self.room)
        below = Room(x, top - self.height, self.width, self.room - self.height)
        self.ink.draw(canvas, after, below)


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign: rows of one to three captions with room to write after and below each."""

    rows: Sequence[Sequence[Spot]]
    pitch: float = 40
    before: float = 20

    def lay(self, width: float) -> "_Whole":
        """Lay out each row in equal columns."""
        rows = []
        for captions in self.rows:
            column = width / len(captions)
            parts = tuple(
                (at * column, self._place(caption, column - 6))
                for at, caption in enumerate(captions)
            )
            rows.append(_Beside(parts, least=self.pitch))
        return _Whole(tuple(rows), before=self.before)

    def _place(self, caption: Spot, width: float) -> Lines | _Written:
        place = caption if isinstance(caption, Place) else Place(caption)
        lines = Paragraph(place.words, Style(align=Align.LEFT)).lay(width)
        return _Written(lines, place.ink, width, self.pitch) if place.ink else lines


@dataclass(frozen=True, slots=True)
class _Whole:
    """Boxes below each other that no page end parts."""

    rows: tuple[_Beside, ...]
    before: float = 0
    keep_next: bool = False

    @property
    def height(self) -> float:
        """Height of all rows."""
        return sum(row.height for row in self.rows)

    def split(self, height: float) -> None:
        """Stay whole."""

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw every row below the one before."""
        for row in self.rows:
            row.draw(canvas, x=x, top=top)
            top -= row.height


def title(words: Words) -> Paragraph:
    """Return the name of a paper: 宋体 bold 20 pt in the middle."""
    return Paragraph(words, TITLE)


def heading(words: Words) -> Paragraph:
    """Return a heading in 黑体 that is never the last line of a page."""
    return Paragraph(words, HEADING)


def text_block(words: Words) -> Paragraph:
    """Return body text with the first line two characters in."""
    return Paragraph(words, TEXT)


def subheading(words: Words) -> Paragraph:
    """Return a bold line in 宋体 that stays with the text below it."""
    return Paragraph(words, replace(TEXT, face=Face.SONG_BOLD, keep_next=True))


def lead(words: Words) -> Paragraph:
    """Return body text that stays with the table below it."""
    return Paragraph(words, replace(TEXT, keep_next=True))


def flush(words: Words) -> Paragraph:
    """Return body text that begins at the left edge."""
    return Paragraph(words, FLUSH)


def small_print(words: Words) -> Paragraph:
    """Return what stands below a form in 小五."""
    return Paragraph(words, SMALL)


def caption(words: Words) -> Paragraph:
    """Return small print that stays with the picture below it."""
    return Paragraph(words, replace(SMALL, keep_next=True))


def clauses(items: Sequence[Words], *, first: int = 1) -> list[Block]:
    """Number clauses 一、二、三、… from `first`."""
    return [
        Paragraph((f"{numeral(number)}、", *_pieces(words)), TEXT)
        for number, words in enumerate(items, first)
    ]


def numeral(number: int) -> str:
    """Write 1 to 999 in Chinese: 七, 十二, 一百零一, 一百一十二."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        words += "十" if tens == 1 and not hundreds else f"{_DIGITS[tens]}十"
    elif hundreds and ones:
        words += "零"
    return words + (_DIGITS[ones] if ones else "")


def form(
    rows: Sequence[Sequence[tuple[Words, Spot]]],
    *,
    label: float = 5.4,
    least: float = 26,
    before: float = 6,
) -> Table:
    """Return a ruled form of label and value pairs.

    Every row holds one pair or more; the last value of a row takes the columns left over. `label`
    is the width of a label in characters of 10.5 pt.
    """
    most = max((len(row) for row in rows), default=1)
    share = label * LABEL.size / 456 * 100
    columns = (share, 100 / most - share) * most
    return Table(columns, [_pairs(row, most) for row in rows], least=least, before=before)


def _pairs(row: Sequence[tuple[Words, Spot]], most: int) -> list[Cell]:
    cells = list[Cell]()
    for at, (label, value) in enumerate(row):
        span = 1 if at + 1 < len(row) else 2 * (most - len(row)) + 1
        place = value if isinstance(value, Place) else Place(value)
        cells += (Cell(label, LABEL), Cell(place.words, BODY, span=span, ink=place.ink))
    return cells


def _pieces(words: Words) -> Sequence[str | Run]:
    return [words] if isinstance(words, str | Run) else words
