"""A page that shows a station's own picture of a character among printed ones."""

from mediator.documents import templates
from mediator.documents.layout import blocks, fonts
from mediator.documents.layout.blocks import Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PageMarks
from mediator.documents.layout.paragraph import Paragraph
from mediator.documents.layout.table import BODY
from mediator.domain.glyphs import OwnGlyph


def sample(glyph: OwnGlyph) -> bytes:
    """The character in a title, a heading, text and a form, as large as papers have them."""
    say = templates.load(templates.LATEST, "glyph")
    words = say.plain("words", character=glyph.character)
    with fonts.with_own([glyph]):
        story: list[Block] = [
            blocks.title(words),
            blocks.heading(words),
            blocks.text_block(say.plain("text", character=glyph.character)),
            Space(before=10),
            blocks.form([[(say.plain("label"), words)]]),
            Paragraph(words, BODY),
        ]
        return build(story, PageMarks(title=say.plain("title"), station="", bare=True))
