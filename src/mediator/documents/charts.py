"""Bar and column charts on papers, readable after a photocopy: grey bars, one black, figures."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.paragraph import Lines, Style, typeset
from mediator.domain.month.chart import Bar, Chart, ChartKind

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_TITLE = Style(face=Face.HEI, size=10.5, leading=20, align=Align.LEFT)
_WORDS = Style(size=9, leading=12, align=Align.LEFT)
_USUAL, _STRIKING = 0.66, 0.1  # shares of white
_GAP = 5  # points between a bar and the words beside it
_BAR, _PITCH = 12, 18  # points: the thickness of a bar, and from bar to bar at least
_COLUMNS_HIGH = 110
_COLUMN = 28  # points: a column's width, narrower where there are many


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart on a paper; it never parts."""

    chart: Chart
    before: float = 10

    def lay(self, width: float) -> "_Drawn":
        """Measure the words around the bars.

        Raises:
            DocumentProblem: a character has no glyph.
        """
        heading = typeset(self.chart.title, _TITLE, width=width)
        return _Drawn(heading, _plot(self.chart, width), before=self.before)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A bar with its words laid out."""

    bar: Bar
    label: Lines
    shown: Lines


@dataclass(frozen=True, slots=True)
class _Bars:
    """Bars from left to right, one below the other."""

    marks: tuple[_Mark, ...]
    label_width: float
    longest: float

    @property
    def height(self) -> float:
        return sum(_pitch(mark) for mark in self.marks)

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw label, bar and figure of each."""
        axis, begin = x + self.label_width, top
        for mark in self.marks:
            high = _pitch(mark)
            middle = top - high / 2
            length = self.longest * mark.bar.thousandths / 1000
            mark.label.draw(canvas, x=x, top=middle + mark.label.height / 2)
            _fill(canvas, mark.bar)
            canvas.rect(axis, middle - _BAR / 2, length, _BAR, stroke=0, fill=1)
            canvas.setFillGray(0)
            mark.shown.draw(canvas, x=axis + length + _GAP, top=middle + mark.shown.height / 2)
            top -= high
        canvas.line(axis, begin, axis, top)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Columns from the ground up, side by side."""

    marks: tuple[_Mark, ...]
    pitch: float

    @property
    def height(self) -> float:
        labels = max(mark.label.height for mark in self.marks)
        return _WORDS.leading + _COLUMNS_HIGH + _GAP + labels

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw figure, column and label of each."""
        ground, wide = top - _WORDS.leading - _COLUMNS_HIGH, min(_COLUMN, self.pitch * 0.6)
        for at, mark in enumerate(self.marks):
            left = x + at * self.pitch
            high = _COLUMNS_HIGH * mark.bar.thousandths / 1000
            _fill(canvas, mark.bar)
            canvas.rect(left + (self.pitch - wide) / 2, ground, wide, high, stroke=0, fill=1)
            canvas.setFillGray(0)
            mark.shown.draw(canvas, x=left, top=ground + high + mark.shown.height)
            mark.label.draw(canvas, x=left, top=ground - _GAP)
        canvas.line(x, ground, x + len(self.marks) * self.pitch, ground)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A chart laid out."""

    heading: Lines
    plot: _Bars | _Columns | Lines
    before: float = 0
    keep_next: bool = False

    @property
    def height(self) -> float:
        return self.heading.height + self.plot.height

    def split(self, height: float) -> None:
        """Stay whole."""

    def draw(self, canvas: "Canvas", *, x: float, top: float) -> None:
        """Draw the title and the plot."""
        canvas.saveState()
        canvas.setLineWidth(0.6)
        self.heading.draw(canvas, x=x, top=top)
        self.plot.draw(canvas, x=x, top=top - self.heading.height)
        canvas.restoreState()


def _plot(chart: Chart, width: float) -> _Bars | _Columns | Lines:
    """Lay out the bars; where there are none, a dash says so."""
    if not chart.values:
        return typeset("—", _WORDS, width=width)
    match chart.kind:
        case ChartKind.BARS:
            return _bars(chart, width)
        case ChartKind.COLUMNS:
            return _columns(chart, width)
        case _:
            assert_never(chart.kind)


def _bars(chart: Chart, width: float) -> _Bars:
    """Give the names a third of the width at most, and the figures what they need."""
    label, shown = replace(_WORDS, align=Align.RIGHT), _WORDS
    widest = _widest(chart, lambda bar: bar.label)
    room = min(widest + 1, width / 3)
    figures = _widest(chart, lambda bar: bar.shown) + 1
    marks = tuple(
        _Mark(
            bar,
            typeset(bar.label, label, width=room),
            typeset(bar.shown, shown, width=figures),
        )
        for bar in chart.bars()
    )
    axis = room + _GAP
    return _Bars(marks, axis, max(width - axis - _GAP - figures, 1))


def _columns(chart: Chart, width: float) -> _Columns:
    bars, style = chart.bars(), replace(_WORDS, align=Align.CENTER)
    pitch = width / len(bars)
    marks = tuple(
        _Mark(
            bar,
            typeset(bar.label, style, width=pitch),
            typeset(bar.shown, style, width=pitch),
        )
        for bar in bars
    )
    return _Columns(marks, pitch)


def _widest(chart: Chart, words: Callable[[Bar], str]) -> float:
    """Measure the longest of some words, set in one line each."""
    lines = [line for bar in chart.bars() for line in typeset(words(bar), _WORDS, width=1e4).lines]
    return max((line.right for line in lines), default=0.0)


def _pitch(mark: _Mark) -> float:
    return max(_PITCH, mark.label.height + 4)


def _fill(canvas: "Canvas", bar: Bar) -> None:
    canvas.setFillGray(_STRIKING if bar.highlighted else _USUAL)
