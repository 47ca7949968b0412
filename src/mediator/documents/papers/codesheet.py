"""恢复码: the sheet that opens the records when every password is lost."""

from datetime import date

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.page import PageMarks
from mediator.documents.layout.paragraph import Paragraph, Style
from mediator.documents.phrases import typed
from mediator.domain.station import Station

_OF = Style(align=Align.CENTER)
_CODE = Style(face=Face.SONG_BOLD, size=24, leading=44, align=Align.CENTER, before=10)


def code_sheet(station: Station, code: str, *, on: date) -> bytes:
    """One page; nothing on it says where the records are.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field.
    """
    say = templates.load(templates.LATEST, "code")
    page = templates.load(templates.LATEST, "page")
    watermark = page.plain("training") if station.training else ""
    of = say.plain("of", station=station.name, day=phrases.day(on))
    lines: list[Block] = [
        blocks.title(say.plain("title")),
        Paragraph(typed(of, "station"), _OF),
        Paragraph(code, _CODE),
        Space(18),
        *(blocks.text_block(say.plain(key)) for key in ("use", "once", "safe", "both")),
    ]
    marks = PageMarks(title=say.plain("title"), station=station.name, watermark=watermark)
    return build(lines, marks)
