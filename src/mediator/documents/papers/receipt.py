"""收条 for a payment, 履行凭证 for any other act: signed by whoever received it."""

from mediator import wording
from mediator.documents import clauses, phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.case.parties import Side
from mediator.domain.papers import ReceiptPaper


def title(paper: ReceiptPaper) -> str:
    """The name of the paper, by what was received."""
    return _template(paper).plain(f"{_part(paper)}.title")


def story(paper: ReceiptPaper) -> list[Block]:
    """Who received what from whom, towards which promise, and what is left."""
    say, act = _template(paper), paper.act
    lines: list[Words] = [_received(paper, say)]
    if _part(paper) == "money":
        if act.method is not None:
            lines.append(say.plain("money.method", method=wording.name(act.method)))
        lines.append(_standing(paper, say))
    clause = clauses.words(paper.term, act.term, version=paper.head.template)
    lines.append(say.say(f"{_part(paper)}.about", clause=clause))
    lines.append(say.plain("common.day", day=phrases.day(act.on)))
    if act.note:
        lines.append(say.say("common.note", note=typed(act.note, "note")))
    body: list[Block] = [blocks.text_block(line) for line in lines]
    return [*opening(title(paper), paper.head), _closing(paper, say, body=body)]


def _template(paper: ReceiptPaper) -> Template:
    return templates.load(paper.head.template, "receipt")


def _part(paper: ReceiptPaper) -> str:
    return "other" if paper.act.amount_fen is None else "money"


def _received(paper: ReceiptPaper, say: Template) -> list[Piece]:
    number = paper.agreement_number
    agreement = (
        say.say("agreement", number=typed(number, "agreement_number"))
        if number
        else say.say("oral")
    )
    return say.say(
        f"{_part(paper)}.received",
        payer=_named(paper, payer=True),
        payee=_named(paper, payer=False),
        agreement=agreement,
        amount=phrases.sum_of(paper.act.amount_fen),
        day=phrases.day(paper.act.on),
    )


def _standing(paper: ReceiptPaper, say: Template) -> str:
    """What had been paid, and what is still owed for this promise."""
    total = paper.paid_before_fen + (paper.act.amount_fen or 0)
    left = (paper.term.amount_fen or 0) - total
    before = paper.paid_before_fen > 0
    key = ("part" if before else "first") if left > 0 else ("last" if before else "whole")
    return say.plain(
        f"money.{key}",
        before=phrases.yuan(paper.paid_before_fen),
        total=phrases.yuan(total),
        left=phrases.yuan(left),
    )


def _named(paper: ReceiptPaper, *, payer: bool) -> Words:
    """Whoever gave, or whoever received."""
    debtor, station = paper.term.debtor, paper.head.station
    if debtor is Side.MARKET and payer:
        return typed(station.market or clauses.side(Side.MARKET), "station_market")
    gives = debtor is Side.CONSUMER
    return people.addressed(paper.intake)["consumers" if gives is payer else "stall"]


def _closing(paper: ReceiptPaper, say: Template, *, body: list[Block]) -> Closing:
    part = _part(paper)
    witness = say.say("common.witness", by=typed(paper.head.by, "by"))
    rows: list[list[Words]] = [
        [say.plain(f"{part}.sign_receiver"), say.plain(f"{part}.sign_payer")],
        [witness, say.plain("common.date")],
    ]
    return Closing(body, Signatures(rows), together=400)
