"""材料目录 of the kit: every file with its size and the start of its digest."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from mediator.documents import phrases, templates
from mediator.documents.inspection.around import marks
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Ends, Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, HEAD, LABEL, Cell, Table
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.papers import Head
from mediator.domain.values.clock import local_day

_WORDS, _MIDDLE = (replace(style, size=9, leading=13) for style in (BODY, LABEL))
_COLUMNS = (8, 54, 23, 12, 25)
_DIGITS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class KitFile:
    """A file of the kit as the index names it; `note` is a key of the wording."""

    name: str
    content: bytes
    note: str = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitIndex:
    """What the kit holds, and how many of the cases that ended in its time were drawn."""

    head: Head
    first: date
    last: date
    files: tuple[KitFile, ...]
    ended: int
    samples: int


def index(kit: KitIndex) -> bytes:
    """The PDF of the index; the same values, the same bytes."""
    say = templates.load(kit.head.template, "inspection")
    title = say.plain("index.title")
    by, day = typed(kit.head.by, "by"), phrases.day(local_day(kit.head.made_at))
    span = say.say("index.span", span=phrases.span(kit.first, kit.last))
    rows = [_row(at, file, say=say) for at, file in enumerate(kit.files, 1)]
    story: list[Block] = [
        blocks.title(title),
        Ends(span, say.say("index.made", by=by, day=day)),
        blocks.text_block(say.plain("index.lead")),
        blocks.lead(_samples(kit, say)),
        Table(_COLUMNS, rows, heads=[[Cell(each, HEAD) for each in say.items("index.heads")]]),
        _closing(say),
    ]
    return build(story, marks(kit.head, title))


def _samples(kit: KitIndex, say: Template) -> str:
    chosen = "all" if kit.samples == kit.ended else "drawn"
    key = f"index.samples_{chosen if kit.ended else 'none'}"
    return say.plain(key, ended=str(kit.ended), samples=str(kit.samples))


def _row(at: int, file: KitFile, *, say: Template) -> list[Cell]:
    return [
        Cell(str(at), _MIDDLE),
        Cell(file.name, _WORDS),
        Cell(say.plain(f"note.{file.note}"), _WORDS),
        Cell(phrases.file_size(len(file.content)), _MIDDLE),
        Cell(hashlib.sha256(file.content).hexdigest()[:_DIGITS], _WORDS),
    ]


def _closing(say: Template) -> Closing:
    rows = [[say.plain("index.sign_by"), say.plain("index.sign_head")], [say.plain("index.date")]]
    return Closing([], Signatures(rows))
