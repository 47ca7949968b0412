"""转办件处理情况反馈单: what became of a case that an authority had handed down."""

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import sheets
from mediator.documents.papers.opening import opening
from mediator.documents.papers.sheets import LABEL, ROW, Row
from mediator.documents.phrases import typed
from mediator.documents.templates import Piece, Template
from mediator.domain.papers import FeedbackPaper
from mediator.domain.values.clock import local_day


def title(paper: FeedbackPaper) -> str:
    """The name of the paper."""
    return _template(paper).plain("title")


def story(paper: FeedbackPaper) -> list[Block]:
    """To the office that handed the case down: its number, the course, the result, the answer."""
    say = _template(paper)
    rows: list[Row] = [
        *_origin(paper, say),
        *sheets.case_rows(paper.intake, paper.head.template),
        *_class(paper, say),
        [(say.plain("facts"), typed(paper.intake.facts, "facts"))],
        [(say.plain("talks"), _talks(paper, say))],
        [(say.plain("result"), _result(paper, say))],
        [(say.plain("content"), typed(paper.reply.content, "content"))],
        *_answer(paper, say),
    ]
    down = paper.intake.hand_down
    office = down.office if down and down.office else ""
    to = typed(office, "hand_down_office") if office else say.plain("office_unknown")
    return [
        *opening(title(paper), paper.head),
        blocks.flush(say.say("to", office=to)),
        blocks.form(rows, label=LABEL, least=ROW),
        _closing(say),
    ]


def _template(paper: FeedbackPaper) -> Template:
    return templates.load(paper.head.template, "feedback")


def _origin(paper: FeedbackPaper, say: Template) -> list[Row]:
    intake, down = paper.intake, paper.intake.hand_down
    number = typed(down.number, "hand_down_number") if down else phrases.DASH
    wanted = phrases.day(down.answer_by) if down and down.answer_by else phrases.DASH
    return [
        [(say.plain("number"), number), (say.plain("source"), wording.name(intake.source))],
        [
            (say.plain("received"), phrases.day(local_day(intake.received_at))),
            (say.plain("answer_by"), wanted),
        ],
    ]


def _class(paper: FeedbackPaper, say: Template) -> list[Row]:
    """What the goods are called by the authority, as far as it is known."""
    chosen = paper.class_12315
    return [[(say.plain("class"), wording.name(chosen))]] if chosen else []


def _talks(paper: FeedbackPaper, say: Template) -> str:
    held = paper.talks
    return say.plain("talks_held", count=str(held)) if held else say.plain("talks_none")


def _result(paper: FeedbackPaper, say: Template) -> Words:
    ending = paper.ending
    if ending is None:
        return say.plain("open")
    kind, day = wording.name(ending.kind), phrases.day(ending.on)
    words: list[Piece] = say.say("ended", kind=kind, day=day)
    if paper.agreement_number:
        number = typed(paper.agreement_number, "agreement_number")
        words += say.say("agreement", number=number)
    if ending.recovered_fen:
        words += say.say("recovered", amount=phrases.sum_of(ending.recovered_fen))
    if ending.reason:
        words += say.say("reason", reason=typed(ending.reason, "ending_reason"))
    return words


def _answer(paper: FeedbackPaper, say: Template) -> list[Row]:
    reply = paper.reply
    return [
        [
            (say.plain("method"), typed(reply.method, "method")),
            (say.plain("replied"), phrases.day(reply.on)),
        ],
        [(say.plain("by"), typed(reply.by, "by"))],
    ]


def _closing(say: Template) -> Closing:
    rows: list[list[Words]] = [
        [say.plain("sign_by"), say.plain("sign_head")],
        [say.plain("seal"), say.plain("date")],
    ]
    route = blocks.text_block(say.plain("route"))
    return Closing([route], Signatures(rows), together=60, before=6)
