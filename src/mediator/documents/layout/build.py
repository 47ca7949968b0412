"""Turns a story into the bytes of a PDF: laid out once, numbered, drawn for each copy."""

from collections.abc import Iterable

from mediator.documents.layout import fonts
from mediator.documents.layout.box import Block
from mediator.documents.layout.page import PageMarks, draw_foot, draw_head
from mediator.documents.layout.stack import paginate


def build(story: Iterable[Block], marks: PageMarks, *copies: PageMarks) -> bytes:
    """Return the PDF of `story`; with more `copies`, one after the other, each numbered from 1.

    The same story and marks give the same bytes.

    Raises:
        DocumentProblem: a character has no glyph.
    """
    from mediator.documents.layout.pdf import Sheets

    frame = marks.frame
    pages = paginate([block.lay(frame.width) for block in story], frame.height)
    sheets = Sheets(marks.title, fonts.chain(fonts.Face.SONG)[0])
    for each in (marks, *copies):
        for number, page in enumerate(pages, 1):
            sheets.canvas.setPageSize(frame.sheet)
            draw_head(sheets.canvas, each)
            page.draw(sheets.canvas, x=frame.left, top=frame.top)
            draw_foot(sheets.canvas, each, page=number, pages=len(pages))
            sheets.canvas.showPage()
    return sheets.finish()
