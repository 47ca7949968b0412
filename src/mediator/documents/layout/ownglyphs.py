"""Characters that only the station's own picture shows: drawn in the line, copied as themselves."""

from base64 import b64decode
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from mediator.documents.layout import dots, fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_SIDE = 100  # points of the form in which a picture is drawn once
_BELOW = 0.12  # em below the baseline: where the square of a character begins
_STAND_IN = ord("国")
_MIDDLE = 128  # of 255


def lend(char: str) -> None:
    """Let a glyph of a font of its own stand for `char`: drawn unseen, copied as `char`.

    A blank would not do: some readers copy only what has a shape.
    """
    face = fonts.load(fonts.OWN).face
    face.charToGlyph[ord(char)] = face.charToGlyph[_STAND_IN]
    face.charWidths[ord(char)] = 1000


def draw(canvas: "Canvas", char: str, *, x: float, baseline: float, size: float) -> None:
    """Draw the picture of `char` into the em square that begins at `x`."""
    glyph = fonts.own(char)
    form = f"own-{ord(char):X}"
    if not canvas.hasForm(form):
        canvas.beginForm(form, 0, 0, _SIDE, _SIDE)
        dots.fill(canvas, _rows(glyph.picture), size=_SIDE)
        canvas.endForm()
    canvas.saveState()
    canvas.translate(x, baseline - _BELOW * size)
    canvas.scale(size / _SIDE, size / _SIDE)
    canvas.doForm(form)
    canvas.restoreState()


@cache
def _rows(picture: str) -> dots.Rows:
    from PIL import Image

    with Image.open(BytesIO(b64decode(picture))) as image:
        width, height = image.size
        dark = [dot < _MIDDLE for dot in image.convert("L").tobytes()]
    return tuple(tuple(dark[at * width : (at + 1) * width]) for at in range(height))
