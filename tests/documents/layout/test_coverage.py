"""Every character of a name is drawn by some font, or stopped by name: none vanishes."""

from unicodedata import category

import pytest

from mediator.documents.layout import fonts
from mediator.documents.layout.fonts import Face

# CJK unified ideographs and their extensions A to F (Unicode 15): the last character of each.
BLOCKS = {
    "unified": (0x4E00, 0x9FFF),
    "A": (0x3400, 0x4DBF),
    "B": (0x20000, 0x2A6DF),
    "C": (0x2A700, 0x2B739),
    "D": (0x2B740, 0x2B81D),
    "E": (0x2B820, 0x2CEA1),
    "F": (0x2CEB0, 0x2EBE0),
}
# What the bundled fonts draw of each, so that a lesser font does not slip in.
DRAWN = {"unified": 20_992, "A": 6_592, "B": 54, "C": 4_149, "D": 222, "E": 5_762, "F": 7_473}


@pytest.mark.parametrize("block", BLOCKS)
def test_a_character_is_drawn_by_a_font_or_named_as_missing(block: str) -> None:
    first, last = BLOCKS[block]
    assigned = [chr(code) for code in range(first, last + 1) if category(chr(code)) == "Lo"]
    drawn = [char for char in assigned if fonts.glyph(char, Face.SONG) is not None]
    assert all(fonts.missing(char) == char for char in set(assigned) - set(drawn))
    assert all(_inked(char) for char in drawn)
    assert len(drawn) >= DRAWN[block]


def _inked(char: str) -> bool:
    """Whether the glyph that stands for a character draws anything at all."""
    glyph = fonts.glyph(char, Face.SONG)
    assert glyph is not None
    face = fonts.load(glyph.font).face
    number = face.charToGlyph[ord(char)]
    return bool(number != 0 and face.glyphPos[number] < face.glyphPos[number + 1])
