"""Texts as rows of tokens, so that any one or more characters of them are found at once.

A letter or digit of ASCII stands for itself; every other character stands as its code point in
hexadecimal, always two digits or more. The search engine therefore sees only plain words: rare
characters, `%`, `_`, `"`, `*`, `AND` and NUL are letters like any other.

Beside its characters a text is indexed by its pairs, and what is written in ASCII (phones, numbers,
sums) by threes and fours too: 王建国 is looked up as two neighbouring pairs, 1201 as one token,
where single characters would have to be compared in every case.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from mediator.storage.search.pinyin import Reading, full, initials, readings, spellings
from mediator.storage.search.syllables import SYLLABLES, cuts

# No kind of token meets another: a fence between fields (no hexadecimal), groups (a count before
# and `x` between), the beginnings of names (letters alone), syllables by place, stalls by id.
FENCE = "zz"
BETWEEN = "x"
_BEGINNING = "q"
_SPELLED = "p"
_SYLLABLE = "y"
_STALL = "h"

_PAIR = 2
_ASCII_GROUPS = (3, 4)
GROUPS = "".join(map(str, (_PAIR, *_ASCII_GROUPS)))
"""How the tokens of groups begin."""
_LONGEST_BEGINNING = 7
_PLACES = 6
_ASCII = re.compile(r"[\x00-\x7f]{3,}")

_DOTS = dict.fromkeys(map(ord, "·•・‧"))

Kin = Callable[[str], Iterable[int]]
"""The ids of the stalls that bear or bore the number somebody typed."""


def normal(text: str) -> str:
    """The form in which texts are compared: width, case, spaces and name dots do not matter."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_DOTS)
    return "".join(folded.split())


def document(fields: Iterable[str], *, names: Iterable[str] = (), stall_id: int = 0) -> str:
    """What is indexed: every field, names by their pinyin too, and whom the case is against."""
    parts = map(_parts, map(normal, fields))
    spelled = dict.fromkeys(token for name in names for token in _spelled(name))
    stall = f"{_STALL}{stall_id}" if stall_id else ""
    return f" {FENCE} ".join(filter(None, (*parts, " ".join(spelled), stall)))


def looked_up(fields: Iterable[str], *, names: Iterable[str] = ()) -> str:
    """The same for a short register that is searched by substring: one normal text a line."""
    spelled = (word for name in names for word in spellings(name))
    return "\n".join((*map(normal, fields), *spelled))


def phrase(query: str, *, kin: Kin = lambda _: ()) -> str:
    """The FTS5 expression for what somebody typed, or "" when nothing was; each word must occur."""
    words = [word for word in map(normal, query.split()) if word]
    each = " AND ".join(_word(word, kin) for word in words)
    joined = "".join(words)
    if len(words) > 1 and _is_latin(joined):
        return f"(({each}) OR {' OR '.join(_as_name(joined))})"  # `zhang san feng`
    return each


def _word(word: str, kin: Kin) -> str:
    found = [_exact(word), *(f"{_STALL}{stall_id}" for stall_id in kin(word))]
    if _is_latin(word):
        found += _as_name(word)
    return f"({' OR '.join(found)})" if len(found) > 1 else found[0]


def _exact(word: str) -> str:
    if len(word) == 1:
        return f'"{_code(word)}"'
    size = min(len(word), _ASCII_GROUPS[-1]) if word.isascii() else _PAIR
    return f'"{" ".join(_groups(_codes(word), size))}"'


def _as_name(letters: str) -> list[str]:
    return [_begins(letters), *map(_mixed, cuts(letters))]


def _begins(letters: str) -> str:
    if len(letters) <= _LONGEST_BEGINNING:
        return _BEGINNING + letters
    return f"{_SPELLED}{letters}*"


def _mixed(cut: tuple[str, ...]) -> str:
    last = len(cut) - 1
    whole = (
        _syllable(place, part, first=cut[0][0])
        + ("*" if place == last and part not in SYLLABLES else "")
        for place, part in enumerate(cut[:_PLACES])
        if len(part) > 1
    )
    return f"({' AND '.join((_begins(initials(cut)[:_LONGEST_BEGINNING]), *whole))})"


def _is_latin(word: str) -> bool:
    return word.isascii() and word.isalpha()


# Goods, stalls and the words of a market come again and again.
@lru_cache(maxsize=512)
def _parts(text: str) -> str:
    """A normal text by characters, by pairs, and its stretches of ASCII by threes and fours."""
    codes = _codes(text)
    parts = [" ".join(codes), " ".join(_groups(codes, _PAIR))]
    for run in map(_codes, _ASCII.findall(text)):
        parts += (" ".join(_groups(run, size)) for size in _ASCII_GROUPS)
    return f" {FENCE} ".join(filter(None, parts))


def _groups(codes: Sequence[str], size: int) -> list[str]:
    if size == _PAIR:  # By far the most.
        return [f"{_PAIR}{a}{BETWEEN}{b}" for a, b in pairwise(codes)]
    shifted = (codes[at:] for at in range(size))
    return [f"{size}{group}" for group in map(BETWEEN.join, zip(*shifted, strict=False))]


def _codes(text: str) -> Sequence[str]:
    # A phone or a number is its own row of tokens.
    return text if text.isascii() and text.isalnum() else [*map(_code, text)]


@lru_cache(maxsize=512)
def _spelled(name: str) -> tuple[str, ...]:
    return tuple(token for reading in readings(name) for token in _tokens(reading))


def _tokens(reading: Reading) -> Iterator[str]:
    whole = full(reading)
    for word in (whole, initials(reading)):
        for length in range(1, min(len(word), _LONGEST_BEGINNING) + 1):
            yield _BEGINNING + word[:length]
        if len(word) > _LONGEST_BEGINNING:
            yield _SPELLED + word
    for place, syllable in enumerate(reading[:_PLACES]):
        yield _syllable(place, syllable, first=reading[0][0])


def _syllable(place: int, syllable: str, *, first: str) -> str:
    # With the first letter of its name, so that two names of a case are hardly taken for one.
    return f"{_SYLLABLE}{first}{place}{syllable}"


@lru_cache(maxsize=4096)
def _code(char: str) -> str:
    return char if char.isascii() and char.isalnum() else f"{ord(char):02x}"
