"""先行赔付审批及追偿单: what the market paid, who approved it, and what came back."""

from mediator.documents import phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, FIGURE, HEAD, LABEL, Cell, Table
from mediator.documents.papers import sheets, signing
from mediator.documents.papers.opening import opening
from mediator.documents.papers.sheets import ROW, Row
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.steps import AdvanceCondition
from mediator.domain.papers import AdvancePaper
from mediator.domain.values import money

_COLUMNS = (24, 34, 22, 20)
_UNDER_TABLE = 6  # points


def title(paper: AdvancePaper) -> str:
    """The name of the paper."""
    return _template(paper).plain("title")


def story(paper: AdvancePaper) -> list[Block]:
    """The payment with its ground and approval, every part that came back, and what is left."""
    say = _template(paper)
    rows = [
        *sheets.case_rows(paper.intake, paper.head.template),
        *_payment(paper, say),
    ]
    return [
        *opening(title(paper), paper.head),
        blocks.form(rows, label=sheets.LABEL, least=ROW),
        blocks.heading(say.plain("recovery")),
        _recoveries(paper, say),
        _closing(paper, say),
    ]


def _template(paper: AdvancePaper) -> Template:
    return templates.load(paper.head.template, "advance")


def _payment(paper: AdvancePaper, say: Template) -> list[Row]:
    advance = paper.advance
    number = typed(paper.agreement_number, "agreement_number") if paper.agreement_number else ""
    method = typed(advance.method or say.plain("unnamed"), "method")
    rows: list[Row] = [
        [(say.plain("amount"), phrases.sum_of(advance.amount_fen))],
        *_conditions(paper, say),
        [(say.plain("basis"), typed(advance.basis, "basis"))],
        [
            (
                say.plain("approval"),
                say.say("approved", name=typed(advance.approved_by, "approved_by")),
            )
        ],
        [(say.plain("paid_on"), phrases.day(advance.on)), (say.plain("method"), method)],
    ]
    return [[(say.plain("agreement"), number)], *rows] if number else rows


def _conditions(paper: AdvancePaper, say: Template) -> list[Row]:
    """The conditions ticked; payments of the first version name none."""
    chosen = paper.advance.conditions
    if not chosen:
        return []
    return [[(say.plain("conditions"), phrases.boxes(AdvanceCondition, chosen))]]


def _recoveries(paper: AdvancePaper, say: Template) -> Block:
    advance = paper.advance
    parts: list[tuple[str, Words, int, Words]] = []
    day, nobody = phrases.day(advance.on), say.plain("unnamed")
    if advance.from_deposit_fen:
        parts.append((day, say.plain("from_deposit"), advance.from_deposit_fen, nobody))
    if advance.recovered_fen:
        parts.append((day, say.plain("at_once"), advance.recovered_fen, nobody))
    for each in advance.recoveries:
        how = typed(each.method or nobody, "method")
        parts.append((phrases.day(each.on), how, each.amount_fen, typed(each.by, "by")))
    if not parts:
        return blocks.text_block(say.plain("none"))
    return Table(
        _COLUMNS,
        [
            [Cell(on, LABEL), Cell(how, BODY), Cell(money.show(fen), FIGURE), Cell(by, LABEL)]
            for on, how, fen, by in parts
        ],
        heads=[[Cell(each, HEAD) for each in say.items("columns")]],
    )


def _closing(paper: AdvancePaper, say: Template) -> Closing:
    left = paper.advance.outstanding_fen
    state = say.plain("waiting", amount=phrases.sum_of(left)) if left > 0 else say.plain("done")
    body = [
        blocks.text_block(f"{say.plain('state')}：{state}。"),
        blocks.text_block(say.plain("undertaking")),
        *signing.crowd(paper.intake, paper.head),
    ]
    end: list[list[Words]] = [
        [say.plain("sign_approver"), say.plain("sign_by")],
        [say.plain("seal"), say.plain("date")],
    ]
    signatures = Signatures([*signing.parties(paper.intake, say), *end])
    return Closing(body, signatures, together=signing.together(paper.intake), before=_UNDER_TABLE)
