"""权利义务与个人信息告知书: what both sides are told before they talk, and what they answer."""

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people, signing
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.papers import NoticePaper

_ANSWER = 40  # points: room to write a reason


def title(paper: NoticePaper) -> str:
    """The name of the paper."""
    return templates.load(paper.head.template, "notice").plain("title")


def story(paper: NoticePaper) -> list[Block]:
    """Mediation (人民调解法 17, 23, 24 in spirit), other routes, personal data, answers."""
    say = templates.load(paper.head.template, "notice")
    goods = typed(paper.intake.purchase.goods, "goods")
    return [
        *opening(title(paper), paper.head),
        blocks.flush(say.say("to", **people.addressed(paper.intake))),
        blocks.text_block(say.say("lead", goods=goods)),
        blocks.heading(say.plain("mediation")),
        *_listed(say.items("mediation_items")),
        blocks.heading(say.plain("duties")),
        *_listed(say.items("duty_items")),
        blocks.heading(say.plain("routes")),
        blocks.text_block(say.say("routes_text", regulator=_regulator(paper, say))),
        blocks.heading(say.plain("privacy")),
        *_listed(_privacy(paper, say)),
        _closing(paper, say),
    ]


def _listed(items: tuple[str, ...] | list[list[Piece]]) -> list[Block]:
    """Sentences numbered in figures, below headings that are numbered in Chinese."""
    return [
        blocks.text_block([f"{at}. ", *templates.pieces(item)]) for at, item in enumerate(items, 1)
    ]


def _regulator(paper: NoticePaper, say: Template) -> list[Piece]:
    name = paper.head.station.regulator
    return say.say("regulator", name=typed(name, "station_regulator")) if name else []


def _privacy(paper: NoticePaper, say: Template) -> list[list[Piece]]:
    named, host = templates.load(paper.head.template, "parties"), paper.head.station
    contact = templates.joined(people.station(host, named), "，")
    filled: dict[str, Words] = {
        "station": typed(host.name, "station_name"),
        "reach": say.say("reach", contact=contact) if contact else [],
        "years": str(paper.retention_years),
    }
    return [templates.fill(item, filled) for item in say.items("privacy_items")]


def _closing(paper: NoticePaper, say: Template) -> Closing:
    intake = paper.intake
    consents = say.plain(
        "publish",
        publish=phrases.consent(given=intake.may_publish),
        refer=phrases.consent(given=intake.may_refer),
    )
    answers: list[tuple[Words, Words]] = [
        *((name, say.plain("answer")) for name in signing.numbered("consumer", intake, say=say)),
        (say.plain("stall"), say.plain("answer")),
        (say.plain("consumer_only"), consents),
    ]
    body: list[Block] = [
        blocks.heading(say.plain("answers")),
        blocks.form([[row] for row in answers], label=7.6, least=_ANSWER),
        Space(before=4),
        blocks.text_block(say.plain("understood")),
        *signing.crowd(intake, paper.head),
    ]
    by = say.say("sign_station", by=typed(paper.head.by, "by"))
    end: list[list[Words]] = [[by, say.plain("date")]]
    signatures = Signatures([*signing.parties(intake, say), *end])
    together = signing.together(intake)
    return Closing(body, signatures, together=together, before=blocks.HEADING.before)
