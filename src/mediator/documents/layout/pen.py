"""Draws one line of text so that what is copied from the paper is what was typed."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from mediator.documents.layout import ownglyphs
from mediator.documents.layout.fonts import BOX, OWN, Face, glyph
from mediator.documents.layout.lines import Line

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_WIDE = 0.095  # em of white in which readers of the file would see a space
_CLOSE = 0.2  # em by which a bracket overlaps the letter before it
_BLANK = "\u3000"
_BASIC = "\uffff"
_FILLED, _UNSEEN = 0, 3  # How letters are drawn (ISO 32000-1, 9.3.6).


def write(canvas: "Canvas", line: Line, *, x: float, baseline: float) -> None:
    """Write `line` with its left edge at `x`; all in points from the page's lower left corner."""
    if BOX in line.fonts or _misread(line):
        for part in _parts(line):
            _speak(canvas, part, x=x, baseline=baseline)
    else:
        _draw(canvas, line, x=x, baseline=baseline)
    if BOX in line.fonts or OWN in line.fonts:
        _shapes(canvas, line, x=x, baseline=baseline)


def _misread(line: Line) -> bool:
    """Whether readers would see a space in wide white, or another order where marks move close."""
    widest, closest = max(line.gaps, default=0), min(line.gaps, default=0)
    return widest > _WIDE * line.size or closest < -_CLOSE * line.size


def _parts(line: Line) -> Iterator[Line]:
    """Keep rare characters apart from the others: pdfium reads none of them from ActualText."""
    at, x = 0, line.x
    for _, group in groupby(line.text, key=_is_rare):
        end = at + len(list(group))
        gaps, advances = line.gaps[at:end], line.advances[at:end]
        fonts, words = line.fonts[at:end], line.text[at:end]
        yield replace(line, text=words, fonts=fonts, gaps=gaps, advances=advances, x=x)
        at, x = end, x + sum(advances) + sum(gaps)


def _is_rare(char: str) -> bool:
    return char > _BASIC


def _speak(canvas: "Canvas", line: Line, *, x: float, baseline: float) -> None:
    """Draw letters whose spacing would put spaces into copied words, and say what stands there."""
    if _is_rare(line.text[0]):
        _draw(canvas, line, x=x, baseline=baseline)
        return
    words = ("\ufeff" + line.text).encode("utf-16-be").hex().upper()
    canvas.addLiteral(f"/Span <</ActualText <{words}>>> BDC")
    _draw(canvas, line, x=x, baseline=baseline)
    canvas.addLiteral("EMC")


def _draw(canvas: "Canvas", line: Line, *, x: float, baseline: float) -> None:
    for char, font in zip(line.text, line.fonts, strict=True):
        if font == OWN:
            ownglyphs.lend(char)
    pen = canvas.beginText(x + line.x, baseline)
    for (font, gap), letters in _pieces(line):
        pen.setFont(font, line.size)
        pen.setCharSpace(gap)
        if font == OWN:
            pen.setTextRenderMode(_UNSEEN)
        pen.textOut(letters)
        if font == OWN:
            pen.setTextRenderMode(_FILLED)
    canvas.drawText(pen)


def _pieces(line: Line) -> Iterator[tuple[tuple[str, float], str]]:
    """Group neighbours that share font and spacing; a drawn box leaves a blank of its width."""
    blank = glyph(_BLANK, Face.SONG)
    places = [
        (char, font, round(gap, 4))
        if font != BOX or blank is None
        else (_BLANK, blank.font, round(gap, 4))
        for char, font, gap in zip(line.text, line.fonts, line.gaps, strict=True)
    ]
    for key, group in groupby(places, key=lambda place: place[1:]):
        yield key, "".join(char for char, *_ in group)


def _shapes(canvas: "Canvas", line: Line, *, x: float, baseline: float) -> None:
    at = x + line.x
    for char, font, advance, gap in zip(
        line.text, line.fonts, line.advances, line.gaps, strict=True
    ):
        if font == BOX:
            _box(canvas, char, x=at, baseline=baseline, size=line.size)
        elif font == OWN:
            ownglyphs.draw(canvas, char, x=at, baseline=baseline, size=line.size)
        at += advance + gap


def _box(canvas: "Canvas", char: str, *, x: float, baseline: float, size: float) -> None:
    """Draw ☐, ☑ or ☒ into the em square that begins at `x`."""
    side, left, bottom = 0.76 * size, x + 0.12 * size, baseline - 0.04 * size
    canvas.saveState()
    canvas.setLineWidth(0.055 * size)
    canvas.rect(left, bottom, side, side)
    strokes = {
        "☑": (((0.2, 0.5), (0.42, 0.24)), ((0.42, 0.24), (0.82, 0.8))),
        "☒": (((0.2, 0.2), (0.8, 0.8)), ((0.2, 0.8), (0.8, 0.2))),
    }.get(char, ())
    canvas.setLineWidth(0.1 * size)
    canvas.setLineCap(1)
    for (x1, y1), (x2, y2) in strokes:
        canvas.line(left + x1 * side, bottom + y1 * side, left + x2 * side, bottom + y2 * side)
    canvas.restoreState()
