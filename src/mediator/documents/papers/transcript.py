"""调解笔录 of one round of talks, in the seven points of domain facts 9.2."""

from mediator.documents import clauses, phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Run, Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, FIGURE, HEAD, LABEL, Cell, Table
from mediator.documents.papers import people, signing
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.outcomes import Facts, Offer
from mediator.domain.papers import TranscriptPaper
from mediator.domain.values import money

Row = list[tuple[Words, Words]]

_RESULT = 30  # points of the result that stay with the places to sign, besides the usual text
_OFFER_COLUMNS = (9, 16, 57, 18)


def title(paper: TranscriptPaper) -> str:
    """The name of the paper with the number of the round."""
    say = templates.load(paper.head.template, "transcript")
    return say.plain("title", nth=blocks.numeral(paper.round_number))


def story(paper: TranscriptPaper) -> list[Block]:
    """What was said, found and offered, in the order in which it is read back."""
    say = templates.load(paper.head.template, "transcript")
    return [
        *opening(title(paper), paper.head),
        _scene(paper, say),
        blocks.heading(say.plain("rights")),
        blocks.text_block(say.plain("rights_text")),
        blocks.heading(say.plain("principles")),
        blocks.text_block(say.plain("principles_text")),
        blocks.heading(say.plain("statements")),
        *_statements(paper, say),
        blocks.heading(say.plain("findings")),
        *_findings(paper, say),
        blocks.heading(say.plain("talks")),
        *_talks(paper, say),
        _closing(paper, say),
    ]


def _scene(paper: TranscriptPaper, say: Template) -> Block:
    intake, talks, station = paper.intake, paper.talks, paper.head.station
    named = templates.load(paper.head.template, "parties")
    consumers: list[Row] = [
        [(caption, people.consumer(who, named))]
        for caption, who in zip(
            signing.numbered("consumer", intake, say=say), intake.consumers, strict=True
        )
    ]
    rows: list[Row] = [
        [(say.plain("held_at"), phrases.moment(paper.held_at))],
        [(say.plain("place"), typed(talks.place or station.name, "place"))],
        [(say.plain("subject"), say.say("subject_text", goods=_goods(paper)))],
        *consumers,
        [(say.plain("stall"), people.stall(intake.respondent, named))],
        [(say.plain("present"), typed(talks.present or say.plain("nobody_else"), "present"))],
        [(say.plain("recorder"), typed(paper.head.by, "by"))],
    ]
    return blocks.form(rows, least=23)


def _goods(paper: TranscriptPaper) -> Run:
    return typed(paper.intake.purchase.goods, "goods")


def _statements(paper: TranscriptPaper, say: Template) -> list[Block]:
    facts = paper.facts
    told = facts.consumer_says if facts else paper.intake.facts
    lines = [_said("consumer_says", told, say=say)]
    return [*lines, *([_said("stall_says", facts.stall_says, say=say)] if facts else [])]


def _said(key: str, words: str, *, say: Template) -> Block:
    return blocks.text_block([Run(say.plain(key), bold=True), typed(words, key)])


def _findings(paper: TranscriptPaper, say: Template) -> list[Block]:
    facts, named = paper.facts, templates.load(paper.head.template, "parties")
    found: list[Block] = []
    if facts:
        found += [blocks.text_block(people.reweigh(slip, named)) for slip in facts.reweighs]
        found += _prices(facts, say)
        found += _evidence(facts, say, named=named)
        found += [_said("agreed_facts", facts.agreed, say=say)] if facts.agreed else []
    return found or [blocks.text_block(say.plain("no_findings"))]


def _prices(facts: Facts, say: Template) -> list[Block]:
    if facts.prices_marked is None:
        return []
    answer = say.plain("prices_yes" if facts.prices_marked else "prices_no")
    return [_said("prices", answer, say=say)]


def _evidence(facts: Facts, say: Template, *, named: Template) -> list[Block]:
    items = [people.evidence(item, at, say=named) for at, item in enumerate(facts.evidence)]
    if not items:
        return []
    listed = templates.joined(items, "；")
    return [blocks.text_block([Run(say.plain("evidence"), bold=True), *listed, "。"])]


def _talks(paper: TranscriptPaper, say: Template) -> list[Block]:
    talks = paper.talks
    told: list[Block] = [
        _said("consumer_position", talks.consumer_position, say=say),
        _said("stall_position", talks.stall_position, say=say),
    ]
    if talks.offers:
        told.append(_offers(talks.offers, say))
    return told


def _offers(offers: tuple[Offer, ...], say: Template) -> Table:
    captions = ("offer_number", "offer_side", "offer_text", "offer_amount")
    return Table(
        _OFFER_COLUMNS,
        [
            [
                Cell(str(at), LABEL),
                Cell(clauses.side(offer.side), LABEL),
                Cell(typed(offer.text, f"offer_{at - 1}_text"), BODY),
                Cell(_amount(offer.amount_fen), FIGURE),
            ]
            for at, offer in enumerate(offers, 1)
        ],
        heads=[[Cell(say.plain(caption), HEAD) for caption in captions]],
    )


def _amount(fen: int | None) -> str:
    return phrases.DASH if fen is None else money.show(fen)


def _result(paper: TranscriptPaper, say: Template) -> list[Block]:
    talks = paper.talks
    ended = say.plain("agreed" if talks.agreed else "not_agreed")
    then = ("agreed_text", "risk_agreed") if talks.agreed else ("risk_failed",)
    return [
        blocks.heading(say.plain("result")),
        blocks.text_block([ended, typed(talks.result, "result")]),
        *(blocks.text_block(say.plain(key)) for key in then),
    ]


def _closing(paper: TranscriptPaper, say: Template) -> Closing:
    body = [
        *_result(paper, say),
        blocks.heading(say.plain("signing")),
        blocks.text_block(say.plain("read_back")),
        *signing.crowd(paper.intake, paper.head),
    ]
    end: list[list[Words]] = [
        [say.plain("sign_mediator"), say.plain("sign_recorder")],
        [say.plain("sign_others"), say.plain("date")],
    ]
    signatures = Signatures([*signing.parties(paper.intake, say), *end])
    together = _RESULT + signing.together(paper.intake)
    return Closing(body, signatures, together=together, before=blocks.HEADING.before)
