"""移送函: a case passed to an authority, with the slip that comes back as its receipt."""

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people, sheets
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.papers import ReferralPaper
from mediator.domain.values.clock import local_day

_ABOVE_SLIP = 10  # points of white above the slip
_UNDER_TABLE = 6


def title(paper: ReferralPaper) -> str:
    """The name of the paper."""
    return _template(paper).plain("title")


def story(paper: ReferralPaper) -> list[Block]:
    """To the authority: the dispute, why it comes, what lies with it, and how to reach everyone."""
    say = _template(paper)
    reason, facts = typed(paper.referral.reason, "reason"), typed(paper.intake.facts, "facts")
    office = typed(paper.referral.office, "office")
    return [
        *opening(title(paper), paper.head),
        blocks.flush(say.say("to", office=office)),
        blocks.text_block(_matter(paper, say)),
        blocks.text_block(say.say("facts", facts=facts)),
        blocks.text_block(say.say("reason", reason=reason)),
        blocks.text_block(_talks(paper, say)),
        blocks.text_block(
            say.plain("consent", consent=phrases.consent(given=paper.intake.may_refer))
        ),
        sheets.parties(paper.intake, paper.head.template),
        Space(before=_UNDER_TABLE),
        blocks.lead(say.plain("enclosed")),
        *(blocks.text_block(line) for line in say.items("enclosures")),
        _closing(paper, say),
        _slip(paper, say),
    ]


def _template(paper: ReferralPaper) -> Template:
    return templates.load(paper.head.template, "referral")


def _matter(paper: ReferralPaper, say: Template) -> Words:
    intake, named = paper.intake, templates.load(paper.head.template, "parties")
    asked = people.claim(intake.claim, named)
    matter = say.say(
        "matter",
        **people.addressed(intake),
        purchase=people.purchase(intake.purchase, named),
        received=phrases.day(local_day(intake.received_at)),
        claim=say.say("claim", details=asked) if asked else [],
    )
    chosen = paper.class_12315
    return [*matter, *(say.say("class", name=wording.name(chosen)) if chosen else [])]


def _talks(paper: ReferralPaper, say: Template) -> str:
    held = paper.talks
    return say.plain("talks", count=str(held)) if held else say.plain("no_talks")


def _closing(paper: ReferralPaper, say: Template) -> Closing:
    by = say.say("station", by=typed(paper.head.by, "by"))
    reached = typed(paper.head.station.phone or phrases.BLANK, "station_phone")
    phone = say.say("phone", value=reached)
    rows: list[list[Words]] = [[by, phone], [say.plain("seal"), say.plain("date")]]
    return Closing([blocks.text_block(say.plain("asked"))], Signatures(rows), together=60)


def _slip(paper: ReferralPaper, say: Template) -> Closing:
    """The part that the authority signs and sends back."""
    head = paper.head
    number = typed(head.number or say.plain("unnumbered"), "station_code")
    text = say.say(
        "slip_text",
        station=typed(head.station.name, "station_name"),
        number=number,
        dispute=typed(head.dispute_number or say.plain("unnumbered"), "station_code"),
    )
    rows: list[list[Words]] = [
        [say.plain("slip_sign"), say.plain("slip_by")],
        [say.plain("slip_phone"), say.plain("date")],
    ]
    body: list[Block] = [
        Space(before=_ABOVE_SLIP),
        blocks.subheading(say.plain("slip")),
        blocks.text_block(text),
    ]
    return Closing(body, Signatures(rows), together=400)
