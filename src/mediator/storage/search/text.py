"""Text as a row of one-character tokens, so that any one or more characters can be found.

A letter or digit of ASCII stands for itself; every other character stands as its code point in
hexadecimal, always two digits or more. The search engine therefore sees only plain words: rare
characters, `%`, `_`, `"`, `*`, `AND` and NUL are letters like any other.
"""

import unicodedata
from collections.abc import Iterable

from mediator.storage.search.pinyin import spellings

# Neither is hexadecimal, so that they meet no character: a fence between fields, a spelled name.
_FENCE = "zz"
_SPELLED = "p"

_DOTS = dict.fromkeys(map(ord, "·•・‧"))


def normal(text: str) -> str:
    """The form in which texts are compared: width, case, spaces and name dots do not matter."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_DOTS)
    return "".join(folded.split())


def document(fields: Iterable[str], *, names: Iterable[str] = ()) -> str:
    """What is indexed: every field by character, and names by pinyin and by initials too."""
    parts = [_spaced(normal(field)) for field in fields]
    spelled = (_SPELLED + word for name in names for word in spellings(name))
    return f" {_FENCE} ".join((*filter(None, parts), " ".join(spelled)))


def looked_up(fields: Iterable[str], *, names: Iterable[str] = ()) -> str:
    """The same for a short register that is searched by substring: one normal text a line."""
    spelled = (word for name in names for word in spellings(name))
    return "\n".join((*map(normal, fields), *spelled))


def phrase(query: str) -> str:
    """The FTS5 expression for what somebody typed, or "" when nothing was; each word must occur."""
    return " AND ".join(_word(word) for word in map(normal, query.split()) if word)


def _word(word: str) -> str:
    exact = f'"{_spaced(word)}"'
    if not (word.isascii() and word.isalpha()):
        return exact
    return f"({exact} OR {_SPELLED}{word}*)"


def _spaced(text: str) -> str:
    return " ".join(
        char if char.isascii() and char.isalnum() else f"{ord(char):02x}" for char in text
    )
