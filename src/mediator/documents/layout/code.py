"""The QR code of a paper, drawn as squares: readable after a photocopy."""

from typing import TYPE_CHECKING, Any

from zxingcpp import BarcodeFormat, create_barcode, write_barcode_to_image

from mediator.documents.layout import dots

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_FORM = "code"  # A paper has one.
_DARK = 0  # of 255
_QUIET = 4  # White modules around it, as the standard asks (ISO/IEC 18004).


def draw(canvas: "Canvas", words: str, *, x: float, y: float, size: float) -> None:
    """Draw `words` with medium error correction in a square of `size` points at `x`, `y`."""
    if not canvas.hasForm(_FORM):  # The copies of a paper share one drawing.
        canvas.beginForm(_FORM, 0, 0, size, size)
        dots.fill(canvas, _modules(words), size=size, quiet=_QUIET)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(x, y)
    canvas.doForm(_FORM)
    canvas.restoreState()


def _modules(words: str) -> tuple[tuple[bool, ...], ...]:
    """Which squares are dark, row by row from the top."""
    code = create_barcode(words, BarcodeFormat.QRCode, ec_level="M")
    image: Any = write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    rows: Any = memoryview(image).tolist()  # Two dimensions, of which the types know nothing.
    return tuple(tuple(dot == _DARK for dot in row) for row in rows)
