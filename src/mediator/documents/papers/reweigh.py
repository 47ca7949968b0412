"""公平秤复秤单: what was settled, what the check scale showed, and what the tables say of it."""

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people, sheets, signing
from mediator.documents.papers.opening import opening
from mediator.documents.papers.sheets import ROW, Row
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.scale import TABLES, Method, Reweigh, row
from mediator.domain.papers import ReweighPaper
from mediator.domain.values import money, weight

_KILOGRAM = 1_000_000


def title(paper: ReweighPaper) -> str:
    """The name of the paper."""
    return _template(paper).plain("title")


def story(paper: ReweighPaper) -> list[Block]:
    """A ruled sheet for each weighing, the rules it was judged by, both signatures."""
    say = _template(paper)
    market = typed(paper.head.station.market or phrases.DASH, "station_market")
    hosts: Row = [(say.plain("market"), market)]
    parties = [hosts, *sheets.party_rows(paper.intake, paper.head.template)]
    story_: list[Block] = [
        *opening(title(paper), paper.head),
        blocks.form(parties, label=sheets.LABEL, least=ROW),
    ]
    for number, slip in enumerate(paper.slips, 1):
        if len(paper.slips) > 1:
            story_.append(blocks.heading(say.plain("nth", nth=blocks.numeral(number))))
        story_.append(blocks.form(_rows(slip, paper, say=say), label=sheets.LABEL, least=ROW))
    return [*story_, _closing(paper, say)]


def _template(paper: ReweighPaper) -> Template:
    return templates.load(paper.head.template, "reweigh")


def _rows(slip: Reweigh, paper: ReweighPaper, *, say: Template) -> list[Row]:
    named = templates.load(paper.head.template, "parties")
    return [
        [
            (say.plain("goods"), typed(slip.goods, "reweigh_goods")),
            (say.plain("price"), _price(slip, say)),
        ],
        [
            (say.plain("settled"), weight.show(slip.settled_mg)),
            (say.plain("amount"), _amount(slip)),
        ],
        [
            (say.plain("checked"), weight.show(slip.checked_mg)),
            (say.plain("difference"), people.difference(slip, named)),
        ],
        [(say.plain("tier"), wording.name(slip.tier))],
        *_by_price(slip, named, say=say),
        [(say.plain("row"), _range(slip, say)), (say.plain("tolerance"), _tolerance(slip, say))],
        [
            (say.plain("method"), wording.name(slip.method)),
            (say.plain("scale"), typed(slip.scale_serial or say.plain("unknown"), "reweigh_scale")),
        ],
        [
            (say.plain("at"), phrases.moment(slip.on)),
            (say.plain("due_on"), _due(slip, say)),
        ],
        [(say.plain("by"), typed(slip.by, "by"))],
        [(say.plain("verdict"), people.verdict(slip, named))],
    ]


def _price(slip: Reweigh, say: Template) -> str:
    if slip.unit_price_fen is None:
        return say.plain("by_piece")
    return say.plain("per_kg", price=money.show(slip.unit_price_fen))


def _amount(slip: Reweigh) -> str:
    """What the buyer paid by the price and the settled weight, rounded half up to the fen."""
    if slip.unit_price_fen is None:
        return phrases.DASH
    product = slip.unit_price_fen * slip.settled_mg
    return phrases.yuan((2 * product + _KILOGRAM) // (2 * _KILOGRAM))


def _by_price(slip: Reweigh, named: Template, *, say: Template) -> list[Row]:
    """The other tier and what it would say, where kind and price name different ones."""
    other = slip.by_price
    if other is None:
        return []
    told = say.plain(
        "price_verdict", tier=wording.name(other.tier), verdict=people.verdict(other, named)
    )
    return [[(say.plain("by_price"), told)]]


def _range(slip: Reweigh, say: Template) -> str:
    """The row of the table that covers the settled weight."""
    if slip.excluded:
        return say.plain("excluded")
    found = row(slip.tier, slip.settled_mg)
    if found is None:
        return say.plain("beyond")
    rows = TABLES[slip.tier]
    place, up_to = rows.index(found), weight.show(found.up_to_mg)
    if place == 0:
        return say.plain("up_to", up_to=up_to)
    return say.plain("between", above=weight.show(rows[place - 1].up_to_mg), up_to=up_to)


def _tolerance(slip: Reweigh, say: Template) -> str:
    found = None if slip.excluded else row(slip.tier, slip.settled_mg)
    if found is None:
        return phrases.DASH
    line = weight.show(found.tolerance_mg)
    if slip.method is not Method.EQUAL:
        return line
    return say.plain("doubled", tolerance=line, line=weight.show(2 * found.tolerance_mg))


def _due(slip: Reweigh, say: Template) -> str:
    if slip.scale_due_on is None:
        return say.plain("unknown")
    day = phrases.day(slip.scale_due_on)
    return say.plain("overdue", day=day) if slip.overdue else day


def _closing(paper: ReweighPaper, say: Template) -> Closing:
    body = [
        blocks.small_print(say.plain("lines")),
        blocks.small_print(say.plain("not_finding")),
        *signing.crowd(paper.intake, paper.head),
    ]
    end: list[list[Words]] = [
        [say.plain("sign_station"), say.plain("seal")],
        [say.plain("date"), ""],
    ]
    signatures = Signatures([*signing.parties(paper.intake, say), *end])
    return Closing(body, signatures, together=signing.together(paper.intake), before=4)
