"""Characters that no font has, drawn by the station itself for a name that must be right."""

from dataclasses import dataclass
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.values.text import clean

MOST: Final = 200  # A station with more needs another font.
_POINT: Final = "U+"
_DIGITS: Final = range(4, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnGlyph:
    """One character and its picture: a square of black and white dots as PNG, in base64.

    Papers freeze those they use: another picture later changes no paper that was issued.
    """

    character: str
    picture: str

    @property
    def code(self) -> str:
        """The character's code as people write it: U+3134F."""
        return f"{_POINT}{ord(self.character):04X}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnGlyphs:
    """All that the station has drawn, in the order of their codes."""

    glyphs: tuple[OwnGlyph, ...] = ()

    def with_glyph(self, added: OwnGlyph) -> "OwnGlyphs":
        """The same with `added`, which takes the place of an earlier picture.

        Raises `RuleViolation("glyphs_too_many")` (fact `most`).
        """
        others = [each for each in self.glyphs if each.character != added.character]
        if len(others) >= MOST:
            raise RuleViolation("glyphs_too_many", "character", most=MOST)
        return OwnGlyphs(glyphs=tuple(sorted([*others, added], key=lambda g: g.character)))

    def without(self, character: str) -> "OwnGlyphs":
        """The same without that character."""
        left = tuple(each for each in self.glyphs if each.character != character)
        return OwnGlyphs(glyphs=left)


def character_of(typed: str) -> str:
    """The one character that was typed, as itself or as its code: 李, U+674E, 674e.

    Raises `RuleViolation("one_character")` for anything else.
    """
    words = typed.strip()
    found = words if len(words) == 1 else _coded(words.upper().removeprefix(_POINT))
    try:
        seen = clean(found)
    except RuleViolation:
        seen = ""
    if len(seen) != 1:
        raise RuleViolation("one_character", "character")
    return seen


def _coded(digits: str) -> str:
    """The character of a code of four to six hexadecimal digits; empty for any other words."""
    try:
        return chr(int(digits, 16)) if len(digits) in _DIGITS else ""
    except (ValueError, OverflowError):
        return ""
