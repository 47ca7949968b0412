"""The one way text gets onto a paper: cleaned, and every character known to have a glyph."""

import re

from mediator.documents.layout import fonts
from mediator.domain.errors import DocumentProblem, RuleViolation
from mediator.domain.values.text import clean

# White between two runs is meant; clean() would trim it.
_EDGES = re.compile(r"([ \u3000\n]*)(.*?)([ \u3000\n]*)", re.DOTALL)
_PRESENTATION = re.compile("[\ufe0e\ufe0f]")  # Asks for a coloured or plain sign; print is plain.


def text(value: str, *, field: str = "") -> str:
    """Return `value` as it will be printed; `field` names where it was typed.

    There is no markup: `<b>` and `A&B` print as typed.

    Raises:
        DocumentProblem: `missing_glyph`, with the character that no font has; `text_unreadable`
            for NUL, a lone surrogate or a noncharacter.
    """
    printed = cleaned(value, field=field)
    if character := fonts.missing(printed):
        raise DocumentProblem("missing_glyph", character=character, field=field)
    return printed


def cleaned(value: str, *, field: str = "") -> str:
    """The same where others have the fonts; raises `text_unreadable` alone."""
    plain = _PRESENTATION.sub("", value)
    before, words, after = _EDGES.fullmatch(plain).groups()  # type: ignore[union-attr]  # Always matches.
    try:
        return f"{before}{clean(words, field=field)}{after}"
    except RuleViolation as unreadable:
        raise DocumentProblem(unreadable.code, field=field) from unreadable
