"""回访记录表: whether all was done, how content the consumer is, whether it may flare up again."""

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.papers import people
from mediator.documents.papers.opening import opening
from mediator.documents.papers.sheets import LABEL, Row
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.outcomes import ContactMethod, Satisfaction
from mediator.domain.papers import FollowUpPaper

_ROW = 28  # points


def title(paper: FollowUpPaper) -> str:
    """The name of the paper."""
    return _template(paper).plain("title")


def story(paper: FollowUpPaper) -> list[Block]:
    """One sheet of questions and answers."""
    say = _template(paper)
    form = blocks.form([*_who(paper, say), *_answers(paper, say)], label=LABEL, least=_ROW)
    rows: list[list[Words]] = [
        [say.plain("sign_by"), say.plain("sign_consumer")],
        [say.plain("seal"), say.plain("date")],
    ]
    return [*opening(title(paper), paper.head), form, Signatures(rows)]


def _template(paper: FollowUpPaper) -> Template:
    return templates.load(paper.head.template, "follow_up")


def _who(paper: FollowUpPaper, say: Template) -> list[Row]:
    intake = paper.intake
    phone = typed(intake.consumers[0].phone or phrases.DASH, "consumer_phone")
    number = paper.agreement_number
    agreement = typed(number, "agreement_number") if number else say.plain("none")
    goods = typed(intake.purchase.goods, "goods")
    return [
        [
            (say.plain("consumer"), people.addressed(intake)["consumers"]),
            (say.plain("phone"), phone),
        ],
        [
            (say.plain("stall"), typed(intake.respondent.name, "stall")),
            (say.plain("agreement"), agreement),
        ],
        [(say.plain("reason"), say.say("reason_text", goods=goods))],
    ]


def _answers(paper: FollowUpPaper, say: Template) -> list[Row]:
    asked = paper.asked
    done = say.plain("performed_yes" if asked.performed else "performed_no")
    content = {asked.satisfaction} if asked.satisfaction else set[Satisfaction]()
    note = typed(asked.note or phrases.DASH, "note")
    return [
        [(say.plain("on"), phrases.day(asked.on)), (say.plain("by"), typed(paper.by, "by"))],
        [(say.plain("method"), phrases.boxes(ContactMethod, {asked.method}))],
        [(say.plain("performed"), done)],
        [(say.plain("satisfaction"), phrases.boxes(Satisfaction, content))],
        [
            (
                say.plain("relapse"),
                typed(asked.relapse or say.plain("relapse_none"), "relapse"),
            )
        ],
        [(say.plain("note"), note)],
    ]
