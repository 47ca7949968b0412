"""诚信经营承诺书 and 计量自我承诺书: what a trader promises the market, to be signed by both."""

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.papers import PledgePaper


def title(paper: PledgePaper) -> str:
    """The name of the paper."""
    return _template(paper).plain(f"{paper.pledge.value}.title")


def story(paper: PledgePaper) -> list[Block]:
    """To the market, from the trader: the promises, their term, and both signatures."""
    say, kind = _template(paper), paper.pledge.value
    named = templates.load(paper.head.template, "parties")
    station = paper.head.station
    market = typed(station.market, "station_market") if station.market else say.plain("market")
    items = [[item] for item in say.items(f"{kind}.items")]
    return [
        *opening(title(paper), paper.head),
        blocks.flush(say.say("to", market=market)),
        blocks.text_block(say.say("from", trader=people.stall(paper.trader, named))),
        blocks.text_block(say.plain(f"{kind}.lead")),
        *blocks.clauses(items),
        blocks.text_block(_term(paper, say)),
        _closing(paper, say),
    ]


def _template(paper: PledgePaper) -> Template:
    return templates.load(paper.head.template, "pledge")


def _term(paper: PledgePaper, say: Template) -> str:
    if paper.valid_until is None:
        return say.plain("open_term")
    return say.plain("term", day=phrases.day(paper.valid_until))


def _closing(paper: PledgePaper, say: Template) -> Closing:
    by = say.say("station", by=typed(paper.head.by, "by"))
    rows: list[list[Words]] = [
        [say.plain("sign_trader"), say.plain("sign_market")],
        [say.plain("date"), say.plain("date")],
    ]
    body: list[Block] = [blocks.text_block(say.plain("copies")), blocks.flush(by)]
    return Closing(body, Signatures(rows))
