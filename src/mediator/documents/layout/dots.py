"""Squares of black and white dots, drawn as shapes: sharp at every size, clear where white."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Rows = Sequence[Sequence[bool]]


def fill(canvas: "Canvas", rows: Rows, *, size: float, quiet: int = 0) -> None:
    """Fill the dark dots of a square of `size` points, with `quiet` dots of white around them."""
    dot = size / (len(rows) + 2 * quiet)
    shape = canvas.beginPath()
    for row, cells in enumerate(rows):
        at = 0
        for dark, run in groupby(cells):
            count = len(list(run))
            if dark:
                left, top = (at + quiet) * dot, size - (row + quiet) * dot
                shape.rect(left, top - dot, count * dot, dot)
            at += count
    canvas.drawPath(shape, stroke=0, fill=1)
