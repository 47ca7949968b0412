"""调查核实记录: both statements, what was weighed and seen, and every piece of evidence."""

from mediator import wording
from mediator.documents import clauses, phrases, templates
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Signatures
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, HEAD, LABEL, Cell, Table
from mediator.documents.papers import people, sheets, signing
from mediator.documents.papers.opening import opening
from mediator.documents.papers.sheets import ROW, Row
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.case.outcomes import Evidence
from mediator.domain.papers import FindingsPaper

_COLUMNS = (8, 36, 18, 14, 24)
_UNDER_TABLE = 6  # points
_DIGEST = 12  # digits of a file's SHA-256 that are printed


def title(paper: FindingsPaper) -> str:
    """The name of the paper."""
    return _template(paper).plain("title")


def story(paper: FindingsPaper) -> list[Block]:
    """What each side said, what was found, and the list of evidence with the digests of files."""
    say, facts = _template(paper), paper.facts
    consumer_says = typed(facts.consumer_says, "consumer_says")
    stall_says = typed(facts.stall_says, "stall_says")
    return [
        *opening(title(paper), paper.head),
        blocks.form(_rows(paper, say), label=sheets.LABEL, least=ROW),
        blocks.heading(say.plain("statements")),
        blocks.text_block(say.say("consumer_says", words=consumer_says)),
        blocks.text_block(say.say("stall_says", words=stall_says)),
        blocks.heading(say.plain("findings")),
        *_findings(paper, say),
        blocks.heading(say.plain("evidence")),
        _evidence(paper, say),
        _closing(paper, say),
    ]


def _template(paper: FindingsPaper) -> Template:
    return templates.load(paper.head.template, "findings")


def _rows(paper: FindingsPaper, say: Template) -> list[Row]:
    first: Row = [
        (say.plain("time"), phrases.moment(paper.found_at)),
        (say.plain("by"), typed(paper.head.by, "by")),
    ]
    return [first, *sheets.case_rows(paper.intake, paper.head.template)]


def _findings(paper: FindingsPaper, say: Template) -> list[Block]:
    facts, named = paper.facts, templates.load(paper.head.template, "parties")
    found: list[Words] = [people.reweigh(slip, named) for slip in facts.reweighs]
    if facts.prices_marked is not None:
        found.append(say.plain("prices_yes" if facts.prices_marked else "prices_no"))
    if facts.agreed:
        found.append(say.say("agreed", words=typed(facts.agreed, "agreed")))
    return [blocks.text_block(words) for words in found or [say.plain("nothing")]]


def _evidence(paper: FindingsPaper, say: Template) -> Block:
    listed = [_listed(item, at, say=say) for at, item in enumerate(paper.facts.evidence)]
    files = [_file(item, at, say=say) for at, item in enumerate(paper.exhibits)]
    rows = [*listed, *files]
    if not rows:
        return blocks.text_block(say.plain("no_evidence"))
    cells = [[Cell(str(at), LABEL), *row] for at, row in enumerate(rows, 1)]
    return Table(_COLUMNS, cells, heads=[[Cell(each, HEAD) for each in say.items("columns")]])


def _listed(item: Evidence, at: int, *, say: Template) -> list[Cell]:
    title_ = typed(item.title, f"evidence_{at}_title")
    return _cells(title_, item, form=say.plain("paper_form"))


def _file(item: Exhibit, at: int, *, say: Template) -> list[Cell]:
    media = item.media.name
    form = say.plain("file_form", media=media, digest=item.sha256[:_DIGEST])
    return _cells(typed(item.title, f"exhibit_{at}_title"), item, form=form)


def _cells(title_: Words, item: Evidence | Exhibit, *, form: str) -> list[Cell]:
    kind, side = wording.name(item.kind), clauses.side(item.given_by)
    return [Cell(title_, BODY), Cell(kind, LABEL), Cell(side, LABEL), Cell(form, LABEL)]


def _closing(paper: FindingsPaper, say: Template) -> Closing:
    body = [
        blocks.text_block(say.plain("read_back")),
        blocks.text_block(say.plain("not_finding")),
        *signing.crowd(paper.intake, paper.head),
    ]
    end: list[list[Words]] = [[say.plain("sign_station"), say.plain("date")]]
    signatures = Signatures([*signing.parties(paper.intake, say), *end])
    return Closing(body, signatures, together=signing.together(paper.intake), before=_UNDER_TABLE)
