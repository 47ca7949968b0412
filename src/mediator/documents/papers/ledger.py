"""受理台账 of a period on sheets laid on their side, masked, with its heads on every page."""

from dataclasses import replace

from mediator.documents import ledgerlines, phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Ends, Signatures, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Style
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, FIGURE, HEAD, LABEL, Cell, Table
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.papers import LedgerPaper
from mediator.domain.values import money
from mediator.domain.values.clock import local_day

_WORDS, _MIDDLE, _FIGURE = (replace(s, size=9, leading=12.5) for s in (BODY, LABEL, FIGURE))
_HEAD = replace(HEAD, size=9, leading=12.5)

# Each column's share of the width, its style, and its lines; a line joins what stands side by side.
_COLUMNS: tuple[tuple[int, Style, tuple[str, ...]], ...] = (
    (22, _MIDDLE, ("position",)),
    (76, _WORDS, ("received_on", "number", "source")),
    (88, _WORDS, ("consumer", "stall_number stall", "zone")),
    (76, _WORDS, ("goods", "category", "nature")),
    (58, _WORDS, ("remedies",)),
    (55, _FIGURE, ("amount",)),
    (64, _MIDDLE, ("decision", "deadline_class", "due_on")),
    (64, _MIDDLE, ("ending", "ended_on", "on_time")),
    (55, _FIGURE, ("recovered",)),
    (88, _WORDS, ("agreement", "performance")),
    (47, _MIDDLE, ("handler", "satisfaction")),
    (49, _WORDS, ("remarks",)),
)


_TOGETHER = 150  # points of the ledger that stay with the places to sign


def title(paper: LedgerPaper) -> str:
    """The name of the paper."""
    return ledgerlines.wording_of(paper).plain("title")


def story(paper: LedgerPaper) -> list[Block]:
    """The columns of domain facts 9.1 C, a total, and who made it."""
    say = ledgerlines.wording_of(paper)
    span = phrases.span(paper.period.first, paper.period.last)
    made = phrases.day(local_day(paper.head.made_at))
    by = typed(paper.head.by, "by")
    return [
        blocks.title(title(paper)),
        Ends(say.say("period", span=span), say.say("made", by=by, day=made)),
        Closing(
            [_lines(paper, say), *_total(paper, say)],
            _signatures(say),
            together=_TOGETHER,
            before=6,
        ),
    ]


def _lines(paper: LedgerPaper, say: Template) -> Block:
    return _table(paper, say) if paper.rows else blocks.text_block(say.plain("nothing"))


def _table(paper: LedgerPaper, say: Template) -> Table:
    rows = ledgerlines.lines(paper)
    return Table(
        [share for share, _, _ in _COLUMNS],
        [[Cell(_cell(row, lines), style) for _, style, lines in _COLUMNS] for row in rows],
        heads=[[Cell(words, _HEAD) for words in say.items("heads")]],
    )


def _cell(row: dict[str, str], lines: tuple[str, ...]) -> list[Piece]:
    """What is known, line by line; a dash where nothing is."""
    known = [[key for key in line.split() if row[key] != phrases.DASH] for line in lines]
    told = [
        templates.joined([[typed(row[key], key)] for key in keys], " ") for keys in known if keys
    ]
    return templates.joined(told, "\n") or [phrases.DASH]


def _total(paper: LedgerPaper, say: Template) -> list[Block]:
    disputed = sum(row.amount_fen or 0 for row in paper.rows)
    recovered = sum(row.recovered_fen for row in paper.rows)
    words = say.say(
        "total",
        count=str(len(paper.rows)),
        amount=money.show(disputed),
        recovered=money.show(recovered),
    )
    return [Space(before=6), blocks.flush(words), blocks.small_print(say.plain("masked"))]


def _signatures(say: Template) -> Signatures:
    return Signatures(
        [[say.plain("sign_by"), say.plain("sign_reviewer"), say.plain("seal")]], before=12
    )
