"""调解不成（终止）告知单: the talks are over, and these ways are open (消费者权益保护法 39)."""

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people, signing
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.papers import FailurePaper
from mediator.domain.values.clock import local_day


def title(paper: FailurePaper) -> str:
    """The name of the paper."""
    return templates.load(paper.head.template, "failure").plain("title")


def story(paper: FailurePaper) -> list[Block]:
    """What ended and why, the five routes, and that the regulator may still be asked."""
    say = templates.load(paper.head.template, "failure")
    return [
        *opening(title(paper), paper.head),
        blocks.flush(say.say("to", **people.addressed(paper.intake))),
        blocks.text_block(_matter(paper, say)),
        blocks.text_block(
            [
                *say.say("ended", day=phrases.day(paper.ended_on)),
                typed(paper.reason or phrases.BLANK, "reason"),
            ]
        ),
        blocks.heading(say.plain("routes")),
        blocks.text_block(say.plain("routes_lead")),
        *blocks.clauses(_routes(paper, say)),
        _closing(paper, say),
    ]


def _matter(paper: FailurePaper, say: Template) -> list[Piece]:
    intake, named = paper.intake, templates.load(paper.head.template, "parties")
    asked = people.claim(intake.claim, named)
    return say.say(
        "matter",
        purchase=people.purchase(intake.purchase, named),
        received=phrases.day(local_day(intake.received_at)),
        claim=say.say("claim", details=asked) if asked else [],
    )


def _routes(paper: FailurePaper, say: Template) -> list[list[Piece]]:
    name = paper.head.station.regulator
    where: dict[str, Words] = {
        "regulator": say.say("regulator", name=typed(name, "station_regulator"))
        if name
        else say.say("regulator_unknown")
    }
    return [templates.fill(item, where) for item in say.items("route_items")]


def _closing(paper: FailurePaper, say: Template) -> Closing:
    body: list[Block] = [blocks.text_block(say.plain("still"))]
    if paper.referred_to:
        office = typed(paper.referred_to, "referral_office")
        body.append(blocks.text_block(say.say("referred", office=office)))
    body.append(blocks.text_block(say.plain("not_finding")))
    body += signing.crowd(paper.intake, paper.head)
    by = say.say("sign_station", by=typed(paper.head.by, "by"))
    end: list[list[Words]] = [[by, say.plain("seal")], ["", say.plain("date")]]
    signatures = Signatures([*signing.parties(paper.intake, say), *end])
    return Closing(body, signatures, together=signing.together(paper.intake))
