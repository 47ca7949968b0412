"""The QR code of a paper, drawn as squares: readable after a photocopy."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from zxingcpp import BarcodeFormat, create_barcode, write_barcode_to_image

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_FORM = "code"  # A paper has one.
_DARK = 0  # of 255
_QUIET = 4  # White modules around it, as the standard asks (ISO/IEC 18004).


def draw(canvas: "Canvas", words: str, *, x: float, y: float, size: float) -> None:
    """Draw `words` with medium error correction in a square of `size` points at `x`, `y`."""
    if not canvas.hasForm(_FORM):  # The copies of a paper share one drawing.
        canvas.beginForm(_FORM, 0, 0, size, size)
        _fill(canvas, _modules(words), size=size)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(x, y)
    canvas.doForm(_FORM)
    canvas.restoreState()


def _fill(canvas: "Canvas", rows: Sequence[Sequence[bool]], *, size: float) -> None:
    module = size / (len(rows) + 2 * _QUIET)
    shape = canvas.beginPath()
    for row, cells in enumerate(rows):
        at = 0
        for dark, run in groupby(cells):
            count = len(list(run))
            if dark:
                left, top = (at + _QUIET) * module, size - (row + _QUIET) * module
                shape.rect(left, top - module, count * module, module)
            at += count
    canvas.drawPath(shape, stroke=0, fill=1)


def _modules(words: str) -> tuple[tuple[bool, ...], ...]:
    """Which squares are dark, row by row from the top."""
    code = create_barcode(words, BarcodeFormat.QRCode, ec_level="M")
    dots: Any = write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    rows: Any = memoryview(dots).tolist()  # Two dimensions, of which the types know nothing.
    return tuple(tuple(dot == _DARK for dot in row) for row in rows)
