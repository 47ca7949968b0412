"""The A4 page around the text: station, number, copy, 第x页/共y页, short code, watermark."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mediator.documents.layout import code, fonts
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.paragraph import Paragraph, Run, Style, Words
from mediator.documents.layout.text import text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MM = 72 / 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A sheet and the place of the text on it; points from the sheet's lower left corner."""

    sheet: tuple[float, float]
    left: float
    top: float
    bottom: float
    width: float

    @property
    def height(self) -> float:
        """Height of the text."""
        return self.top - self.bottom


PORTRAIT = Frame(
    sheet=(210 * _MM, 297 * _MM),
    left=27 * _MM,  # Room for the binding.
    top=268 * _MM,
    bottom=27 * _MM,
    width=456.0,  # 38 characters of 12 pt, so that plain Chinese needs no spacing at all
)
LANDSCAPE = Frame(
    sheet=(297 * _MM, 210 * _MM), left=20 * _MM, top=183 * _MM, bottom=27 * _MM, width=262 * _MM
)

_SMALL = Style(size=9, leading=12, align=Align.LEFT)
_SHARES = {Align.LEFT: 0.6, Align.CENTER: 1.0, Align.RIGHT: 0.4}  # of the width
_GREY = 0.9  # Light enough to read through after a photocopy.
_SEAL = 18 * _MM  # A module of half a millimetre and less blurs; the edge of 8 mm is not printed.
_SEAL_FOOT = 8 * _MM


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMarks:
    """What stands around the text on every page.

    `title` is the kind of paper and goes into the file's properties: nobody's name or number.
    `copy` says whose copy it is (甲方, 乙方, 站存), `watermark` is 草稿, 演练 or empty. `seal` is
    what the QR code on the last page says. `bare` pages, such as covers, have nothing around them.
    """

    title: str
    station: str
    number: str = ""
    copy: str = ""
    code: str = ""
    seal: str = ""
    watermark: str = ""
    bare: bool = False
    frame: Frame = PORTRAIT


def draw_head(canvas: "Canvas", marks: PageMarks) -> None:
    """Draw what stands behind and above the text."""
    frame = marks.frame
    if marks.watermark:
        _watermark(canvas, marks.watermark, frame=frame)
    if marks.bare:
        return
    top = frame.top + 9 * _MM
    line = _Line(canvas, frame, top)
    line.write(Run(marks.station, field="station_name"), Align.LEFT)
    number = ("编号：", Run(marks.number, field="station_code"))
    line.write(number if marks.number else "", Align.RIGHT)
    canvas.setLineWidth(0.4)
    canvas.line(frame.left, top - 15, frame.left + frame.width, top - 15)


def draw_foot(canvas: "Canvas", marks: PageMarks, *, page: int, pages: int) -> None:
    """Draw what stands below the text of page `page` of `pages`."""
    if marks.bare:
        return
    frame = marks.frame
    line = _Line(canvas, frame, frame.bottom - 8 * _MM)
    line.write(f"校验码：{marks.code}" if marks.code else "", Align.LEFT)
    line.write(f"第{page}页/共{pages}页", Align.CENTER)
    if marks.seal and page == pages:
        x = frame.left + frame.width - _SEAL
        code.draw(canvas, marks.seal, x=x, y=_SEAL_FOOT, size=_SEAL)
        line = replace(line, frame=replace(frame, width=frame.width - _SEAL))
    line.write("　".join(filter(None, (marks.watermark, marks.copy))), Align.RIGHT)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of small print outside the text; what needs more lines grows upwards."""

    canvas: "Canvas"
    frame: Frame
    top: float

    def write(self, words: Words, align: Align) -> None:
        """Write at the left edge, in the middle or at the right edge; left and right never meet."""
        room = self.frame.width * _SHARES[align]
        lines = Paragraph(words, replace(_SMALL, align=align)).lay(room)
        x = self.frame.left + (self.frame.width - room if align is Align.RIGHT else 0)
        top = self.top + lines.height - _SMALL.leading
        lines.draw(self.canvas, x=x, top=top)


def _watermark(canvas: "Canvas", words: str, *, frame: Frame) -> None:
    """Draw `words` aslant behind the text, as shapes: slanted text would garble what is copied."""
    from mediator.documents.layout import outline

    letters, size = text(words), min(120, 300 / max(len(words), 1))
    canvas.saveState()
    canvas.setFillGray(_GREY)
    canvas.translate(frame.sheet[0] / 2, frame.sheet[1] / 2)
    canvas.rotate(45)
    canvas.translate(-len(letters) * size / 2, -size * 0.38)
    font = fonts.load(fonts.chain(Face.HEI)[0])
    outline.fill(canvas, font, letters=letters, size=size)
    canvas.restoreState()
