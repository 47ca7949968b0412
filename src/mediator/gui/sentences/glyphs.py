"""What staff read about characters that no font has."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "missing_glyph": QT_TRANSLATE_NOOP(
        "Failures",
        "The character “{character}” in {place} cannot be printed: no font has it. Nothing was"
        " printed."
        " Add a picture of it under Settings, Rare characters, then print again.",
    ),
    "one_character": QT_TRANSLATE_NOOP(
        "Failures", "Type one character, or its code such as U+3134F."
    ),
    "glyph_known": QT_TRANSLATE_NOOP(
        "Failures", "The fonts here have this character already; it prints as it is."
    ),
    "glyph_empty": QT_TRANSLATE_NOOP(
        "Failures", "Nothing can be made out in this picture. Write it dark on white, and large."
    ),
    "glyphs_too_many": QT_TRANSLATE_NOOP(
        "Failures", "There are {most} characters already. Remove one that is not needed."
    ),
    "picture_unreadable": QT_TRANSLATE_NOOP(
        "Failures",
        "This picture cannot be read: no PNG, JPEG or WebP, broken, or of too many dots.",
    ),
}
