"""Handwriting: strokes of a pen drawn as lines, into whatever room there is for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas, PDFPathObject

_PEN = 1.1  # points, as a ball pen writes
_LARGEST = 150  # points: nobody signs larger on a form


@dataclass(frozen=True, slots=True)
class Room:
    """A place on a page: its left edge, its upper edge, its width and height in points."""

    x: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Ink:
    """Strokes as (x, y) downwards from some corner, in any unit."""

    strokes: Sequence[Sequence[tuple[float, float]]]

    def draw(self, canvas: "Canvas", *rooms: Room) -> None:
        """Draw it as large as possible in the middle of the best of `rooms`."""
        left, high, width, height = self._extent()
        scale, room = max(
            ((_scale(each, width=width, height=height), each) for each in rooms),
            key=lambda pair: pair[0],
        )
        x = room.x + (room.width - width * scale) / 2 - left * scale
        y = room.top - (room.height - height * scale) / 2 + high * scale
        canvas.saveState()
        canvas.setLineWidth(_PEN)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        for stroke in self.strokes:
            _trace(path, [(x + px * scale, y - py * scale) for px, py in stroke])
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()

    def _extent(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of all strokes."""
        across = [x for stroke in self.strokes for x, _ in stroke]
        down = [y for stroke in self.strokes for _, y in stroke]
        left, top = min(across), min(down)
        return left, top, max(across) - left, max(down) - top


def _scale(room: Room, *, width: float, height: float) -> float:
    most = min(room.width, _LARGEST)
    return min((most - _PEN) / (width or 1), (room.height - _PEN) / (height or 1))


def _trace(path: "PDFPathObject", points: Sequence[tuple[float, float]]) -> None:
    """A smooth line through the middles between neighbours; a single point is a dot."""
    (x, y), *rest = points
    path.moveTo(x, y)
    for (x1, y1), (x2, y2) in pairwise(rest):
        middle = ((x1 + x2) / 2, (y1 + y2) / 2)
        first = (x + 2 * (x1 - x) / 3, y + 2 * (y1 - y) / 3)
        second = tuple(m + 2 * (c - m) / 3 for m, c in zip(middle, (x1, y1), strict=True))
        path.curveTo(*first, *second, *middle)
        x, y = middle
    path.lineTo(*(rest[-1] if rest else (x, y)))
