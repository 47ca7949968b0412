"""Hostile words through every text field of every paper: faithful, and nothing is opened for them.

Faithful means as `domain.values.text.clean` keeps them. 5,000 strings in each field are the long
proof; forty are its short sibling.
"""

import random
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from mediator import documents, resources
from mediator.domain.papers import Head, Snapshot
from mediator.domain.station import Station
from mediator.domain.values.text import clean
from tests.documents.pieces import HEAD
from tests.documents.specimens import FULLEST, TELLING, USUAL
from tests.documents.words import bare, refilled, said, told

_DIGITS = 9  # of the mark at the beginning of a string
_A_FIELD = 20  # strings in one field at a time
_FRAGMENTS = (
    "李𬴂", "张䶮", "王𫝀𬀩", "欧阳", "A&B", "<b>", "</para>", "<br/>", "&lt;&#x41;", "<!--", "]]>",
    '<img src="/etc/hostname"/>', "<a href='http://127.0.0.1/'>", "file:///etc/passwd",
    "http://127.0.0.1:9/x", "\\\\server\\share", "../../etc/shadow", "%s%n%d", "100%_", "${HOME}",
    "$(id)", "`id`", "{0}", "{name!r:>99}", "{{}}", "{", "}", "=1+1", "@SUM(A1)", "-2+3",
    "')--", "\\(", "\\)", "(((", ")Tj ET", "endstream", "endobj", "<</JS(x)>>", "/Launch", "%PDF-",
    "“", "”", "《", "》", "。，；：！？", "——", "……", "１２３", "㎡℃№", "☑☐", "é", "e\u0301",
    "\t", "\n", "\r\n", "\x07", "\x1b[31m", "\u202e", "\u200b", "\u2066", "\ufeff", "\u00ad",
    "\u2028", "  ", "\u3000", "0", "9" * 30, "A" * 60, "，" * 9, "甲方认为", "\ufe0f",
)  # fmt: skip
_WATCHED = ("open", "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "urllib.")
PAPERS = {**USUAL, **FULLEST, **TELLING}
_NOBODY = Station(name="", code="")
_HEADLESS = Head(station=_NOBODY, made_at=HEAD.made_at, by="", template="")
_FONTS = str(resources.path("fonts"))
_seen: list[str] = []
_watching = False


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    ours = event == "open" and str(arguments[0]).startswith(_FONTS)  # Read anew for each subset.
    if _watching and event.startswith(_WATCHED) and not ours:
        _seen.append(f"{event} {arguments[:1]}")


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Load every font and template first: from then on a paper opens nothing."""
    sys.addaudithook(_watch)
    for paper in PAPERS.values():
        documents.render(refilled(paper, lambda: "李𬴂")[0])


def nasty(luck: random.Random) -> str:
    """A hostile string that no field holds by chance: it begins and ends with a mark of its own."""
    parts = luck.choices(_FRAGMENTS, k=luck.randint(1, 5))
    mark = luck.randrange(10 ** (_DIGITS - 1), 10**_DIGITS)
    return f"甲{mark}{''.join(parts)}乙"


def strings(luck: random.Random) -> Iterator[str]:
    """What is put into one field after the other."""
    while True:
        yield "丙".join(nasty(luck) for _ in range(_A_FIELD))


@pytest.mark.parametrize("name", PAPERS)
def test_forty_hostile_strings_in_every_field(name: str) -> None:
    _prove(name, rounds=2)


@pytest.mark.long
@pytest.mark.parametrize("name", PAPERS)
def test_five_thousand_hostile_strings_in_every_field(name: str) -> None:
    _prove(name, rounds=5000 // _A_FIELD)


def _prove(name: str, *, rounds: int) -> None:
    luck = random.Random(name)  # noqa: S311  # The same strings each time.
    words = strings(luck)
    for _ in range(rounds):
        # What stands around the text has room for one string a field; the others fill pages.
        head, around = refilled(PAPERS[name].head, lambda: nasty(luck))
        bare_head = replace(PAPERS[name], head=_HEADLESS)
        paper, typed = refilled(bare_head, lambda: next(words))
        pdf = _watched(replace(paper, head=head))
        written = said(pdf) + told(pdf)
        strings_in = [*around, *(part for each in typed for part in each.split("丙"))]
        wanted = [part for part in strings_in if name in TELLING or _mark(part) in written]
        assert [part for part in wanted if not _stands(part, written)] == []


def _watched(paper: Snapshot) -> bytes:
    """The PDF of a paper, made while every file and connection is watched."""
    global _watching  # noqa: PLW0603  # A hook of the interpreter cannot be taken back.
    _seen.clear()
    _watching = True
    try:
        pdf = documents.render(paper)
    finally:
        _watching = False
    assert _seen == []
    return pdf


def _mark(words: str) -> str:
    """What begins a string and no other: papers that do not tell all their record tell whole."""
    return words[: 1 + _DIGITS]


def _stands(words: str, written: str) -> bool:
    """Whether words stand on the paper, whole or parted by the end of one page."""
    kept = bare(clean(words)).replace("\ufe0f", "")
    return any(kept[:at] in written and kept[at:] in written for at in range(len(kept)))
