"""A paragraph: plain words with bold runs in them, set line by line; it never reads markup."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from mediator.documents.layout.box import EXACT
from mediator.documents.layout.fonts import Face, Glyph, glyph
from mediator.documents.layout.lines import Align, Line, Setter
from mediator.documents.layout.text import text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_NOTHING: tuple[str, list[Glyph]] = ("", [])
_LEAST = 2  # No page begins or ends with fewer lines of a paragraph.


@dataclass(frozen=True, slots=True)
class Run:
    """Some words; `field` names where they were typed, for the message about a missing glyph."""

    text: str
    bold: bool = False
    field: str = ""


Words = str | Run | Sequence[str | Run]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a paragraph looks: lengths in points, `indent` of the first line in characters."""

    face: Face = Face.SONG
    size: float = 12
    leading: float = 18
    indent: float = 0
    align: Align = Align.JUSTIFY
    before: float = 0
    keep_next: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words in one style; a line feed among them begins the next line with the same indent."""

    words: Words
    style: Style = Style()

    def lay(self, width: float) -> "Lines":
        """Break it into lines of `width` points.

        Raises:
            DocumentProblem: a character has no glyph.
        """
        style, lines = self.style, list[Line]()
        stretches = list(_stretches(self.words, style.face))
        for letters, glyphs in stretches if stretches != [_NOTHING] else ():
            setter = Setter(letters, glyphs, style.size)
            indent = style.indent * style.size
            lines += setter.set(width, indent=indent, align=style.align)
        return Lines(
            lines=tuple(lines),
            size=style.size,
            leading=style.leading,
            before=style.before,
            keep_next=style.keep_next,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A paragraph laid out."""

    lines: tuple[Line, ...]
    size: float
    leading: float
    before: float = 0
    keep_next: bool = False

    @property
    def height(self) -> float:
        """Height in points."""
        return len(self.lines) * self.leading

    def split(self, height: float) -> "tuple[Lines, Lines] | None":
        """Part it with at least two lines on either side."""
        fitting = math.floor((height + EXACT) / self.leading)
        first = min(fitting, len(self.lines) - _LEAST)
        if first < _LEAST:
            return None
        return (
            replace(self, lines=self.lines[:first], keep_next=False),
            replace(self, lines=self.lines[first:], before=0),
        )

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw each line on its baseline."""
        from mediator.documents.layout.pen import write

        baseline = top - self.leading / 2 - self.size * 0.38
        for line in self.lines:
            write(canvas, line, x=x, baseline=baseline)
            baseline -= self.leading


def typeset(words: Words, style: Style, *, width: float) -> Lines:
    """Lay out words that stand inside something else, such as the name of a bar."""
    return Paragraph(words, style).lay(width)


def _stretches(words: Words, face: Face) -> Iterable[tuple[str, list[Glyph]]]:
    """Yield the letters between line feeds with their glyphs; every word passes `text()`."""
    letters, glyphs = list[str](), list[Glyph]()
    for run in _runs(words):
        drawn = Face.SONG_BOLD if run.bold and face is Face.SONG else face
        for char in text(run.text, field=run.field):
            if char == "\n":
                yield "".join(letters), glyphs
                letters, glyphs = [], []
            else:  # text() has refused what no font draws.
                letters.append(char)
                glyphs.append(cast("Glyph", glyph(char, drawn)))
    yield "".join(letters), glyphs


def _runs(words: Words) -> list[Run]:
    pieces = [words] if isinstance(words, str | Run) else words
    return [Run(piece) if isinstance(piece, str) else piece for piece in pieces]
