"""The A4 page around the text: station, number, copy, 第x页/共y页, short code, watermark."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mediator.documents.layout import fonts
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.paragraph import Paragraph, Style
from mediator.documents.layout.text import text

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * _MM, 297 * _MM
WIDTH = 456.0  # 38 characters of 12 pt, so that plain Chinese needs no spacing at all
LEFT = 27 * _MM  # Room for the binding.
TOP = PAGE_HEIGHT - 29 * _MM
BOTTOM = 27 * _MM
HEIGHT = TOP - BOTTOM

_SMALL = Style(size=9, leading=12, align=Align.LEFT)
_GREY = 0.9  # Light enough to read through after a photocopy.


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMarks:
    """What stands around the text on every page.

    `title` is the kind of paper and goes into the file's properties: nobody's name or number.
    `copy` says whose copy it is (甲方, 乙方, 站存), `watermark` is 草稿, 演练 or empty.
    """

    title: str
    station: str
    number: str = ""
    copy: str = ""
    code: str = ""
    watermark: str = ""


def draw_head(canvas: "Canvas", marks: PageMarks) -> None:
    """Draw what stands behind and above the text."""
    if marks.watermark:
        _watermark(canvas, marks.watermark)
    top = TOP + 9 * _MM
    _ends(canvas, marks.station, f"编号：{marks.number}" if marks.number else "", top)
    canvas.setLineWidth(0.4)
    canvas.line(LEFT, top - 15, LEFT + WIDTH, top - 15)


def draw_foot(canvas: "Canvas", marks: PageMarks, page: int, pages: int) -> None:
    """Draw what stands below the text of page `page` of `pages`."""
    top = BOTTOM - 8 * _MM
    copy = "　".join(filter(None, (marks.watermark, marks.copy)))
    _ends(canvas, f"校验码：{marks.code}" if marks.code else "", copy, top)
    _words(canvas, f"第{page}页/共{pages}页", Align.CENTER, top)


def _ends(canvas: "Canvas", left: str, right: str, top: float) -> None:
    _words(canvas, left, Align.LEFT, top)
    _words(canvas, right, Align.RIGHT, top)


def _words(canvas: "Canvas", words: str, align: Align, top: float) -> None:
    style = Style(size=_SMALL.size, leading=_SMALL.leading, align=align)
    Paragraph(words, style).lay(WIDTH).draw(canvas, LEFT, top)


def _watermark(canvas: "Canvas", words: str) -> None:
    """Draw `words` aslant behind the text, as shapes: slanted text would garble what is copied."""
    from mediator.documents.layout import outline

    letters, size = text(words), min(120, 300 / max(len(words), 1))
    canvas.saveState()
    canvas.setFillGray(_GREY)
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(45)
    canvas.translate(-len(letters) * size / 2, -size * 0.38)
    outline.fill(canvas, fonts.load(fonts.chain(Face.HEI)[0]), letters, size)
    canvas.restoreState()
