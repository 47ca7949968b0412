"""A paper as a Word file, for who must edit it: the same pieces, without seal and signature."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import singledispatchmethod
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from mediator.documents import preview
from mediator.documents.charts import ChartBlock
from mediator.documents.layout.blocks import Ends, Place, Signatures, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.page import Frame, PageMarks
from mediator.documents.layout.paragraph import Paragraph, Run, Style, Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import Table
from mediator.documents.layout.text import cleaned
from mediator.domain.values.clock import as_utc

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

_DPI: Final = 200
# The names under which Word and WPS know these faces.
_FACES: Final = {Face.SONG: "宋体", Face.SONG_BOLD: "宋体", Face.HEI: "黑体"}
_ALIGNED: Final = {
    Align.LEFT: "LEFT",
    Align.CENTER: "CENTER",
    Align.RIGHT: "RIGHT",
    Align.JUSTIFY: "JUSTIFY",
}
_TABS: Final = "\t"


def word(story: Iterable[Block], frame: Frame, *, title: str, made_at: datetime) -> bytes:
    """Return `story` as docx on pages of `frame`."""
    import docx

    writer = _Writer(docx.Document(), frame)
    for block in story:
        writer.put(block)
    return writer.finish(title, made_at=made_at)


class _Writer:
    """Puts one block after the other."""

    def __init__(self, document: "Document", frame: Frame) -> None:
        from docx.shared import Pt

        self._document, self._frame = document, frame
        section = document.sections[0]
        section.page_width, section.page_height = Pt(frame.sheet[0]), Pt(frame.sheet[1])
        section.left_margin = Pt(frame.left)
        section.right_margin = Pt(frame.sheet[0] - frame.left - frame.width)
        section.top_margin = Pt(frame.sheet[1] - frame.top)
        section.bottom_margin = Pt(frame.bottom)

    def finish(self, title: str, *, made_at: datetime) -> bytes:
        """The bytes of the file."""
        kept = self._document.core_properties
        kept.title, kept.author, kept.comments = title, "", ""
        kept.created = kept.modified = as_utc(made_at).replace(tzinfo=None)
        out = BytesIO()
        self._document.save(out)
        return out.getvalue()

    @singledispatchmethod
    def put(self, block: Block) -> None:
        """One block; an unknown kind would be lost, so it is a bug."""
        raise TypeError(type(block).__name__)

    @put.register
    def _(self, block: Paragraph) -> None:
        for words in _lines(block.words):
            self._write(self._document.add_paragraph(), words, style=block.style)

    @put.register
    def _(self, block: Space) -> None:
        del block

    @put.register
    def _(self, block: Ends) -> None:
        made = self._document.add_paragraph()
        made.paragraph_format.tab_stops.add_tab_stop(self._points(self._frame.width), 2)
        words = (*_pieces(block.left), _TABS, *_pieces(block.right))
        self._write(made, words, style=block.style)

    @put.register
    def _(self, block: Table) -> None:
        rows = [*block.heads, *block.rows]
        made = self._document.add_table(len(rows), len(block.columns), style="Table Grid")
        made.autofit = False
        whole = sum(block.columns)
        for column, share in zip(made.columns, block.columns, strict=True):
            column.width = self._points(self._frame.width * share / whole)
        for row, cells in zip(made.rows, rows, strict=True):
            at = 0
            for cell in cells:
                place = row.cells[at]
                share = sum(block.columns[at : at + cell.span]) / whole
                place = place.merge(row.cells[at + cell.span - 1]) if cell.span > 1 else place
                place.width = self._points(self._frame.width * share)
                self._write(place.paragraphs[0], cell.words, style=cell.style)
                at += cell.span
        self._document.add_paragraph().paragraph_format.line_spacing = self._points(4)

    @put.register
    def _(self, block: ChartBlock) -> None:
        pdf = build([block], PageMarks(title="", station="", bare=True, frame=self._frame))
        self._document.add_picture(BytesIO(_cut(pdf)), width=self._points(self._frame.width))

    @put.register
    def _(self, block: Signatures) -> None:
        for spots in block.rows:
            made = self._document.add_paragraph()
            made.paragraph_format.space_before = self._points(block.pitch / 2)
            words: list[str | Run] = []
            for at, spot in enumerate(spots):
                if at:
                    stop = self._frame.width * at / len(spots)
                    made.paragraph_format.tab_stops.add_tab_stop(self._points(stop))
                    words.append(_TABS)
                words += _pieces(spot.words if isinstance(spot, Place) else spot)
            self._write(made, words, style=Style(align=Align.LEFT))

    @put.register
    def _(self, block: Closing) -> None:
        for each in (*block.body, block.last):
            self.put(each)

    def _write(self, made: "WordParagraph", words: Words, *, style: Style) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        shape = made.paragraph_format
        made.alignment = getattr(WD_ALIGN_PARAGRAPH, _ALIGNED[style.align])
        shape.space_before, shape.space_after = self._points(style.before), self._points(0)
        shape.line_spacing = self._points(style.leading)
        shape.first_line_indent = self._points(style.indent * style.size)
        shape.keep_with_next = style.keep_next
        for piece in _pieces(words):
            run = piece if isinstance(piece, Run) else Run(piece)
            tab = run.text == _TABS
            written = made.add_run(run.text if tab else cleaned(run.text, field=run.field))
            written.bold = run.bold or style.face is Face.SONG_BOLD
            written.font.size = self._points(style.size)
            written.font.name = _FACES[style.face]
            element: Any = written._element  # noqa: SLF001  # Word has one more name for 汉字.
            element.rPr.rFonts.set(_EAST_ASIA, _FACES[style.face])

    def _points(self, length: float) -> Any:  # noqa: ANN401  # The package types its lengths so.
        from docx.shared import Pt

        return Pt(length)


_EAST_ASIA: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}eastAsia"


def _pieces(words: Words) -> Sequence[str | Run]:
    return [words] if isinstance(words, str | Run) else words


def _lines(words: Words) -> list[list[str | Run]]:
    """Each line a paragraph of its own: Word would spread the end of one that is broken by hand."""
    lines: list[list[str | Run]] = [[]]
    for piece in _pieces(words):
        run = piece if isinstance(piece, Run) else Run(piece)
        first, *more = run.text.split("\n")
        lines[-1].append(replace(run, text=first))
        lines += [[replace(run, text=each)] for each in more]
    return lines


def _cut(pdf: bytes) -> bytes:
    """The first page as a PNG, without the white around what is drawn."""
    from PIL import Image, ImageChops

    drawn = preview.page(pdf, 1, dpi=_DPI)
    size = (drawn.width, drawn.height)
    picture = Image.frombuffer("RGBA", size, drawn.bgra, "raw", "BGRA", drawn.stride, 1)
    grey = picture.convert("L")
    box = ImageChops.invert(grey).getbbox() or (0, 0, *size)
    out = BytesIO()
    grey.crop(box).save(out, "PNG")
    return out.getvalue()
