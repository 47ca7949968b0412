"""Turns a story into the bytes of a PDF: laid out once, numbered, drawn for each copy."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mediator.documents.layout import fonts
from mediator.documents.layout.box import Block
from mediator.documents.layout.page import Frame, PageMarks, draw_foot, draw_head
from mediator.documents.layout.stack import Stack, paginate

if TYPE_CHECKING:
    from mediator.documents.layout.pdf import Sheets

Part = tuple[str, Sequence[Block]]


def build(story: Iterable[Block], marks: PageMarks, *copies: PageMarks) -> bytes:
    """Return the PDF of `story`; with more `copies`, one after the other, each numbered from 1.

    The same story and marks give the same bytes.

    Raises:
        DocumentProblem: a character has no glyph.
    """
    pages = _pages(story, marks.frame)
    sheets = _sheets(marks)
    for each in (marks, *copies):
        for number, page in enumerate(pages, 1):
            _draw(sheets, page, marks=each, number=number, pages=len(pages))
    return sheets.finish()


def book(parts: Sequence[Part], marks: PageMarks) -> bytes:
    """Return the PDF of parts that each begin a page; the outline leads to those with a name.

    Raises:
        DocumentProblem: a character has no glyph.
    """
    laid = [(name, _pages(story, marks.frame)) for name, story in parts]
    sheets, number, whole = _sheets(marks), 0, sum(len(pages) for _, pages in laid)
    for name, pages in laid:
        for at, page in enumerate(pages):
            number += 1
            if name and not at:
                sheets.mark(name, str(number))
            _draw(sheets, page, marks=marks, number=number, pages=whole)
    return sheets.finish()


def page_count(story: Iterable[Block], marks: PageMarks) -> int:
    """On how many pages `story` goes."""
    return len(_pages(story, marks.frame))


def _pages(story: Iterable[Block], frame: Frame) -> list[Stack]:
    return paginate([block.lay(frame.width) for block in story], frame.height)


def _sheets(marks: PageMarks) -> "Sheets":
    from mediator.documents.layout.pdf import Sheets

    return Sheets(marks.title, fonts.chain(fonts.Face.SONG)[0])


def _draw(sheets: "Sheets", page: Stack, *, marks: PageMarks, number: int, pages: int) -> None:
    frame = marks.frame
    sheets.canvas.setPageSize(frame.sheet)
    draw_head(sheets.canvas, marks)
    page.draw(sheets.canvas, x=frame.left, top=frame.top)
    draw_foot(sheets.canvas, marks, page=number, pages=pages)
    sheets.canvas.showPage()
