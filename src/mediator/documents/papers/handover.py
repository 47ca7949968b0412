"""移交清单: what one person hands to the next, signed by both and by somebody who saw it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, FIGURE, HEAD, LABEL, Cell, Table
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.case.missing import Missing
from mediator.domain.handover import OpenCase
from mediator.domain.papers import HandoverPaper, PaperKind
from mediator.domain.values import money
from mediator.domain.values.clock import local_day

_WORDS, _MIDDLE, _FIGURE = (replace(s, size=9.5, leading=14) for s in (BODY, LABEL, FIGURE))
_CASES = (8, 22, 19, 23, 28, 14)
_SCALES = (24, 40, 22, 22)
_DEPOSITS = (32, 18, 32, 18)
_THINGS = (22, 10, 18, 22, 10, 18)
_LOW = 22  # points


def title(paper: HandoverPaper) -> str:
    """The name of the paper."""
    return _template(paper).plain("title")


def story(paper: HandoverPaper) -> list[Block]:
    """The cases, the money, the scales, what is counted by hand, and three signatures."""
    say = _template(paper)
    lead = say.say(
        "lead",
        station=typed(paper.head.station.name, "station_name"),
        giver=typed(paper.giver, "giver"),
        taker=typed(paper.taker, "taker"),
    )
    return [
        *opening(title(paper), paper.head),
        blocks.text_block(lead),
        *_cases(paper, say),
        *_money(paper, say),
        *_scales(paper, say),
        *_things(say),
        _closing(say),
    ]


def _template(paper: HandoverPaper) -> Template:
    return templates.load(paper.head.template, "handover")


def _cases(paper: HandoverPaper, say: Template) -> Iterator[Block]:
    yield blocks.heading(say.plain("cases.heading", count=str(len(paper.cases))))
    if not paper.cases:
        yield blocks.text_block(say.plain("cases.none"))
        return
    rows = [
        [
            Cell(str(at), _MIDDLE),
            Cell(_numbered(case, say), _WORDS),
            Cell(_parties(case, say), _WORDS),
            Cell(_stands(case, paper, say=say), _WORDS),
            Cell(_lacks(case, say), _WORDS),
            Cell(_folder(case, say), _MIDDLE),
        ]
        for at, case in enumerate(paper.cases, 1)
    ]
    yield Table(_CASES, rows, heads=[_heads(say, "cases.heads")])


def _numbered(case: OpenCase, say: Template) -> list[Piece]:
    received = say.plain("cases.received", day=phrases.day(case.received_on))
    return [typed(case.number, "station_code"), f"\n{received}"]


def _parties(case: OpenCase, say: Template) -> list[Piece]:
    consumer: Words = typed(case.consumer, "consumer_name")
    if case.others:
        several = str(case.others + 1)
        consumer = say.say("cases.several", consumer=consumer, count=several)
    return [*templates.pieces(consumer), "\n", typed(case.stall, "stall_name")]


def _stands(case: OpenCase, paper: HandoverPaper, *, say: Template) -> str:
    step = case.step
    todo = say.plain("cases.step", step=wording.name(step)) if step else ""
    lines = [todo or say.plain("cases.no_step")]
    if case.due and case.due_on:
        due = say.plain("cases.due", kind=wording.name(case.due), day=phrases.day(case.due_on))
        late = case.due_on < local_day(paper.head.made_at)
        lines.append(due + (say.plain("cases.overdue") if late else ""))
    if case.paused:
        lines.append(say.plain("cases.paused"))
    return "\n".join(lines)


def _lacks(case: OpenCase, say: Template) -> str:
    lacking = [_missing(each, say) for each in case.missing]
    if case.to_recover_fen:
        amount = phrases.yuan(case.to_recover_fen)
        lacking.append(say.plain("cases.to_recover", amount=amount))
    return "；".join(lacking) or say.plain("cases.nothing")


def _missing(item: Missing, say: Template) -> str:
    if item.code == "open_promise":
        nth = int(item.field.removeprefix("term_")) + 1
        return say.plain("missing.open_promise", nth=blocks.numeral(nth))
    if item.code != "paper_missing":
        return say.plain(f"missing.{item.code}")
    kind, _, part = item.field.partition(":")
    paper = wording.name(PaperKind(kind))
    key = "missing.paper_missing" if part == "1" else "missing.paper_missing_nth"
    return say.plain(key, paper=paper, nth=part)


def _folder(case: OpenCase, say: Template) -> str:
    return say.plain("cases.folder", papers=str(case.papers), exhibits=str(case.exhibits))


def _money(paper: HandoverPaper, say: Template) -> Iterator[Block]:
    yield blocks.heading(say.plain("money.heading"))
    owed = [case.to_recover_fen for case in paper.cases if case.to_recover_fen]
    yield blocks.text_block(
        say.plain("money.to_recover", count=str(len(owed)), amount=phrases.yuan(sum(owed)))
    )
    held = paper.deposits
    if not held:
        yield blocks.text_block(say.plain("money.no_deposits"))
        return
    total = phrases.yuan(sum(each.held_fen for each in held))
    yield blocks.lead(say.plain("money.held", count=str(len(held)), amount=total))
    cells = [
        (Cell(typed(each.stall, "stall_name"), _WORDS), Cell(money.show(each.held_fen), _FIGURE))
        for each in held
    ]
    if len(cells) % 2:
        cells.append((Cell(), Cell()))
    rows = [[*cells[at], *cells[at + 1]] for at in range(0, len(cells), 2)]
    yield Table(_DEPOSITS, rows, heads=[_heads(say, "money.heads")], least=_LOW)


def _scales(paper: HandoverPaper, say: Template) -> Iterator[Block]:
    yield blocks.heading(say.plain("scales.heading"))
    if not paper.scales:
        yield blocks.text_block(say.plain("scales.none"))
        return
    rows = [
        [
            Cell(typed(each.serial, "scale_serial"), _WORDS),
            Cell(typed(each.place or phrases.DASH, "scale_place"), _WORDS),
            Cell(phrases.day(each.due_on) if each.due_on else phrases.DASH, _MIDDLE),
            Cell(say.plain("scales.sound"), _MIDDLE),
        ]
        for each in paper.scales
    ]
    yield Table(_SCALES, rows, heads=[_heads(say, "scales.heads")], least=_LOW)


def _things(say: Template) -> Iterator[Block]:
    """Rows to fill in by hand: the program knows of no key and no stamp."""
    yield blocks.heading(say.plain("things.heading"))
    names = say.items("things.rows")
    rows = [
        [Cell(one, _WORDS), Cell(), Cell(), Cell(other, _WORDS), Cell(), Cell()]
        for one, other in zip(names[::2], names[1::2], strict=True)
    ]
    rows.append([Cell() for _ in _THINGS])
    yield Table(_THINGS, rows, heads=[_heads(say, "things.heads")])


def _heads(say: Template, key: str) -> Sequence[Cell]:
    return [Cell(words, HEAD) for words in say.items(key)]


def _closing(say: Template) -> Closing:
    date = say.plain("closing.date")
    rows: list[list[Words]] = [
        [say.plain("closing.sign_giver"), say.plain("closing.sign_taker")],
        [say.plain("closing.sign_witness"), date],
    ]
    texts = ("closing.text", "closing.copies")
    body: list[Block] = [blocks.text_block(say.plain(text)) for text in texts]
    return Closing(body, Signatures(rows), before=10)
