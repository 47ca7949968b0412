"""受理告知单, 不予受理告知单 and 咨询答复单: what triage decided, and the way on from there."""

from mediator import wording
from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures, Spot
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.papers import people, signing
from mediator.documents.papers.opening import opening
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.outcomes import Decision
from mediator.domain.papers import DecisionPaper
from mediator.domain.values.clock import local_day


def title(paper: DecisionPaper) -> str:
    """The name of the paper, by what was decided."""
    return _template(paper).plain(f"{_part(paper)}.title")


def story(paper: DecisionPaper) -> list[Block]:
    """Addressed to whoever complained: the decision, why, and what comes next."""
    say = _template(paper)
    consumers = people.addressed(paper.intake)["consumers"]
    body = _accepted(paper, say) if paper.triage.decision is Decision.ACCEPT else _not(paper, say)
    return [
        *opening(title(paper), paper.head),
        blocks.flush(say.say("to_consumer", consumers=consumers)),
        blocks.text_block(_matter(paper, say)),
        _closing(paper, say, body=body),
    ]


def _template(paper: DecisionPaper) -> Template:
    return templates.load(paper.head.template, "decision")


def _part(paper: DecisionPaper) -> str:
    """The part of the wording; what is handed over at once has no notice of its own."""
    decision = paper.triage.decision
    return decision.value if decision in {Decision.ACCEPT, Decision.CONSULTATION} else "refuse"


def _matter(paper: DecisionPaper, say: Template) -> Words:
    intake, chosen = paper.intake, paper.triage.deadline_class
    return say.say(
        f"{_part(paper)}.matter",
        stall=typed(intake.respondent.name, "stall"),
        goods=typed(intake.purchase.goods, "goods"),
        received=phrases.day(local_day(intake.received_at)),
        decided=phrases.day(paper.decided_on),
        deadline_class=wording.name(chosen) if chosen else phrases.DASH,
    )


def _accepted(paper: DecisionPaper, say: Template) -> list[Block]:
    lines = []
    if paper.due_on is not None:
        lines.append(say.plain("accept.due", day=phrases.day(paper.due_on)))
    if paper.triage.answer_by is not None:
        moment = phrases.moment(paper.triage.answer_by)
        lines.append(say.plain("accept.answer_by", moment=moment))
    return [blocks.text_block(line) for line in [*lines, say.plain("accept.next")]]


def _not(paper: DecisionPaper, say: Template) -> list[Block]:
    part, triage = _part(paper), paper.triage
    found: list[Block] = []
    if triage.ground is not None:
        ground = wording.name(triage.ground)
        found.append(blocks.text_block(say.plain("refuse.ground", ground=ground)))
    if triage.note:
        found.append(
            blocks.text_block(say.say(f"{part}.note", note=typed(triage.note, "triage_note")))
        )
    route = f"routes.{triage.ground.value}" if triage.ground else ""
    if say.has(route):
        found.append(blocks.text_block(say.plain("refuse.where") + say.plain(route)))
    return [*found, blocks.text_block(say.plain(f"{part}.still"))]


def _closing(paper: DecisionPaper, say: Template, *, body: list[Block]) -> Closing:
    few, numbered = signing.few(paper.intake), signing.numbered
    consumers = numbered("sign.sign_consumer", paper.intake, say=say) if few else []
    by = say.say("sign.station", by=typed(paper.head.by, "by"))
    rows: list[list[Spot]] = signing.pairs(
        [*consumers, by, say.plain("sign.seal"), say.plain("sign.date")]
    )
    listed = signing.crowd(paper.intake, paper.head)
    together = signing.together(paper.intake)
    return Closing([*body, *listed], Signatures(rows), together=together)
