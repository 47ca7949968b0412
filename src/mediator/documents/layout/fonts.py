"""The bundled fonts: which one draws a character, how wide it is, and what none can draw."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, assert_never

from mediator import resources
from mediator.domain.glyphs import OwnGlyph

if TYPE_CHECKING:
    from mediator.documents.layout.pdf import Font

_SONG = "NotoSerifSC-Regular"
_SONG_BOLD = "NotoSerifSC-Bold"
_HEI = "NotoSansSC-Regular"
_HEI_BOLD = "NotoSansSC-Bold"
_RARE = "HanaMinB-CDEF"
USUAL = (_SONG,)
"""The font of all body text. The bold ones take 20 MB each, and are read in a tenth of a second."""
_RARE_CODES = range(0x2A700, 0x2EBF0)  # Reading that font costs 26 MB: only when it can help.

OWN = "OwnGlyphs"
"""The font name of a character that only the station's own picture shows."""
_DRAWN: ContextVar[Mapping[str, OwnGlyph]] = ContextVar("own glyphs", default=MappingProxyType({}))

BOXES = "☐☑☒"  # In none of the fonts: drawn with lines.
BOX = ""  # The font name of such a character.


class Face(Enum):
    """A typeface of Chinese official papers."""

    SONG = "宋体"
    SONG_BOLD = "宋体加粗"
    HEI = "黑体"


@dataclass(frozen=True, slots=True)
class Glyph:
    """Where a character is drawn from: the font's name and the advance in em."""

    font: str
    advance: float


def glyph(char: str, face: Face) -> Glyph | None:
    """Find the first font of the face's chain that has the character, or the station's picture."""
    found = _in_fonts(char, face)
    return Glyph(OWN, 1.0) if found is None and char in _DRAWN.get() else found


@contextmanager
def with_own(glyphs: Iterable[OwnGlyph]) -> Iterator[None]:
    """Inside, these pictures stand in where no font has a character."""
    before = _DRAWN.set({each.character: each for each in glyphs})
    try:
        yield
    finally:
        _DRAWN.reset(before)


def own(char: str) -> OwnGlyph:
    """The station's picture of a character whose glyph is `OWN`."""
    return _DRAWN.get()[char]


@cache
def _in_fonts(char: str, face: Face) -> Glyph | None:
    if char in BOXES:
        return Glyph(BOX, 1.0)
    code = ord(char)
    for name in chain(face):
        if name == _RARE and code not in _RARE_CODES:
            continue
        font = load(name).face
        if code in font.charToGlyph:
            return Glyph(name, font.charWidths[code] / 1000)
    return None


def missing(text: str) -> str:
    """Return the first character that no font has, or an empty string."""
    return next((c for c in text if c != "\n" and glyph(c, Face.SONG) is None), "")


def unset(text: str) -> str:
    """Return the characters that no font has; all of `text` where a font cannot be read."""
    from mediator.documents.layout import pdf

    try:
        return "".join(c for c in text if glyph(c, Face.SONG) is None)
    except pdf.UNREADABLE:
        return text


def chain(face: Face) -> tuple[str, ...]:
    """Name the fonts of a face in the order in which they are asked."""
    match face:
        case Face.SONG:
            return (_SONG, _HEI, _RARE)
        case Face.SONG_BOLD:
            return (_SONG_BOLD, _SONG, _HEI, _RARE)
        case Face.HEI:
            return (_HEI_BOLD, _HEI, _SONG, _RARE)
        case _:
            assert_never(face)


@cache
def load(name: str) -> "Font":
    """Read a font once; reportlab itself keeps every font for the whole process."""
    from mediator.documents.layout import pdf

    if name == OWN:
        return pdf.load(OWN, resources.path("fonts", f"{_SONG}.ttf"), apart=True)
    return pdf.load(name, resources.path("fonts", f"{name}.ttf"))
