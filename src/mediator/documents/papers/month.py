"""月研判分析表: figures beside the last period and the last year, charts, notes, corrections."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from mediator import wording
from mediator.documents import counts, indicators, ledgerlines, phrases, templates
from mediator.documents.charts import ChartBlock
from mediator.documents.indicators import Indicator
from mediator.documents.layout import blocks
from mediator.documents.layout.blocks import Ends, Signatures, Space
from mediator.documents.layout.box import Block
from mediator.documents.layout.paragraph import Paragraph, Run, Words
from mediator.documents.layout.stack import Closing
from mediator.documents.layout.table import BODY, FIGURE, HEAD, Cell, Table
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.month.chart import ranking
from mediator.domain.month.figures import Count
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import MonthPaper
from mediator.domain.values import money
from mediator.domain.values.clock import local_day

Row = list[tuple[Words, Words]]

_TOP = 5
_NAMED = 20  # stalls; the workbook has them all
_OWN_NAME = 14  # characters: what an office asks for has long names
_SHORT = 12  # rows; a table of no more is not parted
_FIGURES = (27.5, 24.5, 19.5, 18, 19.5, 18)
_COUNTS = (44, 14, 16, 26)
_OPEN = (17, 14, 19, 18, 12, 10, 13)
_CORRECTIONS = (22, 20, 29, 29)
_NAME, _NUMBER = replace(BODY, size=10, leading=14), replace(FIGURE, size=10, leading=14)
_TOGETHER = 150  # points of the corrections that stay with the places to sign
_LOW = 19  # points: the lowest row of a table of figures
_FINE = replace(blocks.SMALL, before=0)


def wording_of(paper: MonthPaper) -> Template:
    """The wording of the month in the paper's version."""
    return templates.load(paper.head.template, "month")


def title(paper: MonthPaper) -> str:
    """The name of the paper by the kind of its period."""
    return wording_of(paper).plain(f"title_{paper.figures.period.kind.value}")


def story(paper: MonthPaper) -> list[Block]:
    """The sections of domain facts 11.3, from the figures to the corrections."""
    say = wording_of(paper)
    return [
        blocks.title(title(paper)),
        *_filing(paper, say),
        *_basic(paper, say),
        *_natures(paper, say),
        *_categories(paper, say),
        *_stalls(paper, say),
        *_notes(paper, say),
        *_open(paper, say),
        *_corrections(paper, say),
    ]


def _filing(paper: MonthPaper, say: Template) -> list[Block]:
    station, period = paper.head.station, paper.figures.period
    rows: list[Row] = [
        [
            (say.plain("unit"), typed(station.name, "station_name")),
            (say.plain("made_on"), phrases.day(local_day(paper.head.made_at))),
        ],
        [
            (say.plain("market"), typed(station.market or phrases.DASH, "station_market")),
            (say.plain("by"), typed(paper.head.by, "by")),
        ],
    ]
    if station.regulator:
        rows.append([(say.plain("to"), typed(station.regulator, "station_regulator"))])
    span = say.say("period", span=phrases.span(period.first, period.last))
    kind = wording.name(period.kind)
    return [Ends(span, kind), blocks.form(rows, label=6.2, least=22)]


def _basic(paper: MonthPaper, say: Template) -> list[Block]:
    found = indicators.leading(paper, say)
    parts = _parts(paper, say)
    heads = ("indicator", "current", "previous", "change", "year_before", "yearly")
    rows = [
        (each.name, each.current, each.previous, each.change, each.year_before, each.yearly)
        for each in found
    ]
    return [
        blocks.heading(say.plain("basic")),
        _figures(_FIGURES, [say.plain(head) for head in heads], rows=rows),
        Closing((), parts, before=parts.before),
        blocks.subheading(say.plain("formulas")),
        *(_formula(each) for each in found if each.formula),
        blocks.small_print(say.plain("comparison")),
    ]


def _formula(each: Indicator) -> Paragraph:
    """How a figure is counted."""
    return Paragraph((Run(f"{each.name}：", bold=True), each.formula), _FINE)


def _parts(paper: MonthPaper, say: Template) -> Table:
    """How the sums come about, so that a reader can add them up."""
    counts = {key: str(getattr(paper.figures, key)) for key in say.keys("indicators")}
    rows: list[Row] = [
        [(say.plain(key), say.plain(f"{key}_text", **counts))]
        for key in ("parts_registered", "parts_handled", "parts_closed", "parts_other")
    ]
    if paper.figures.imported:
        label, words = rows.pop()[0]
        rows.append([(label, f"{words}{say.plain('parts_imported_text', **counts)}")])
    return blocks.form(rows, label=6.2, least=_LOW)


def _figures(
    columns: Sequence[float], heads: Sequence[str], *, rows: Sequence[Sequence[Words]]
) -> Table:
    """A table whose first column names what the others count."""
    return Table(
        columns,
        [[Cell(row[0], _NAME), *(Cell(words, _NUMBER) for words in row[1:])] for row in rows],
        heads=[[Cell(head, HEAD) for head in heads]],
        least=_LOW,
    )


def _natures(paper: MonthPaper, say: Template) -> list[Block]:
    found = counts.by_nature(paper.figures, say)
    heading = blocks.heading(say.plain("nature"))
    return [heading, _counted(found, paper, say=say), *_chart("chart_nature", found, say=say)]


def _categories(paper: MonthPaper, say: Template) -> list[Block]:
    found = counts.by_category(paper.figures, say)
    heading = blocks.heading(say.plain("category"))
    return [heading, _counted(found, paper, say=say), *_chart("chart_category", found, say=say)]


def _stalls(paper: MonthPaper, say: Template) -> list[Block]:
    figures = paper.figures
    stalls = counts.by_stall(figures, say)
    top = _counted(stalls[:_TOP], paper, say=say, field="stall")
    story: list[Block] = [blocks.heading(say.plain("stalls")), top]
    if repeated := [count.key for count in stalls if count.cases > 1]:
        names = typed("、".join(repeated[:_NAMED]), "stall")
        key = "repeated_more" if len(repeated) > _NAMED else "repeated"
        told = say.say(key, count=str(len(repeated)), names=names)
        story += [Space(before=4), blocks.text_block(told)]
    for field, found in (
        ("stall_zone", counts.by_zone(figures, say)),
        ("source", counts.by_source(figures, say)),
    ):
        story += [_counted(found, paper, say=say, field=field)] if found else []
    return story


def _counted(found: list[Count], paper: MonthPaper, *, say: Template, field: str = "") -> Block:
    """A table of counts with shares of all accepted cases; a total where it shows them all.

    `field` is where the names of what is counted were typed, and names the head.
    """
    if not found:
        return blocks.text_block(say.plain("nothing"))
    total = counts.total(found, say)
    shown = [*found, total] if total.cases == paper.figures.accepted else found
    rows = [
        (
            typed(each.key, field),
            str(each.cases),
            counts.share(each, paper.figures),
            money.show(each.amount_fen),
        )
        for each in shown
    ]
    heads = [
        say.plain(f"name_{field}" if field else "name"),
        *map(say.plain, ("cases", "share", "amount")),
    ]
    table = _figures(_COUNTS, heads, rows=rows)
    return Closing((), table, before=table.before) if len(rows) <= _SHORT else table


def _chart(title_key: str, found: list[Count], *, say: Template) -> list[Block]:
    if not found:
        return []
    title = counts.chart_title(title_key, found, say=say)
    chart = ranking(title, [(each.key, each.cases) for each in found]).top()
    return [ChartBlock(chart)]


def _notes(paper: MonthPaper, say: Template) -> list[Block]:
    """研判, 措施 and 建议 as staff wrote them."""
    written: list[Block] = [blocks.heading(_said(paper, "notes", say=say))]
    if paper.notes.cases:
        written += [
            blocks.subheading(say.plain("cases_told")),
            blocks.text_block(typed(paper.notes.cases, "cases")),
        ]
    for key in ("analysis", "measures", "advice"):
        words = getattr(paper.notes, key) or say.plain("not_written")
        written += [
            blocks.subheading(_said(paper, key, say=say)),
            blocks.text_block(typed(words, key)),
        ]
    own: list[Row] = [
        [(typed(name, "own"), typed(value or phrases.DASH, "own"))]
        for name, value in paper.notes.own_figures()
    ]
    if own:
        written += [
            blocks.subheading(say.plain("own_figures")),
            blocks.form(own, label=_OWN_NAME, least=_LOW),
        ]
    return written


def _said(paper: MonthPaper, key: str, *, say: Template) -> str:
    """Words that a quarter's meeting (季会商) has of its own, or those of every period."""
    own = f"{key}_{paper.figures.period.kind.value}"
    return say.plain(own if say.has(own) else key)


def _open(paper: MonthPaper, say: Template) -> list[Block]:
    figures = paper.figures
    handed_over, at_once = str(figures.handed_over), str(figures.handed_over_at_once)
    referred = say.plain("referred", handed_over=handed_over, at_once=at_once)
    story: list[Block] = [blocks.heading(say.plain("open")), blocks.text_block(referred)]
    if paper.open_rows:
        story += _listed("open_lead", paper.open_rows, say=say, state=_open_state)
    else:
        story.append(blocks.text_block(say.plain("open_none")))
    if paper.handed_over_rows:
        story += _listed("referred_lead", paper.handed_over_rows, say=say, state=_handed_over_state)
    return story


def _listed(
    lead: str, rows: Sequence[LedgerRow], *, say: Template, state: Callable[[LedgerRow], str]
) -> list[Block]:
    heads = ("number", "received", "stall", "goods", "nature", "handler", "state")
    told = [(*_line(row, say), say.plain(state(row))) for row in rows]
    words = blocks.lead(say.plain(lead, count=str(len(rows))))
    return [words, _words(_OPEN, [say.plain(f"column_{head}") for head in heads], rows=told)]


def _line(row: LedgerRow, say: Template) -> tuple[Words, ...]:
    return (
        row.number,
        row.received_on.isoformat(),
        typed(f"{row.stall_number} {row.stall_name}".strip(), "stall"),
        typed(row.goods, "goods"),
        wording.name(row.nature) if row.nature else say.plain("unknown"),
        typed(row.handler, "by"),
    )


def _open_state(row: LedgerRow) -> str:
    return "state_referred" if row.referred else "state_open"


def _handed_over_state(row: LedgerRow) -> str:
    return "state_handed_over" if row.accepted_on else "state_at_once"


def _words(
    columns: Sequence[float], heads: Sequence[str], *, rows: Sequence[Sequence[Words]]
) -> Table:
    return Table(
        columns,
        [[Cell(words, _NAME) for words in row] for row in rows],
        heads=[[Cell(head, HEAD) for head in heads]],
        least=_LOW,
    )


def _corrections(paper: MonthPaper, say: Template) -> list[Block]:
    """What changed in the last period since it was sent, then the places to sign."""
    heading = blocks.heading(say.plain("corrections"))
    places: list[Words] = [
        _said(paper, key, say=say) for key in ("sign_by", "sign_reviewer", "seal")
    ]
    signatures = Signatures([places], before=14)
    if not paper.corrections:
        none = blocks.text_block(say.plain("corrections_none"))
        return [Closing([heading, none], signatures, before=blocks.HEADING.before)]
    columns = templates.load(paper.head.template, "ledger")
    rows = [ledgerlines.correction(changed, columns) for changed in paper.corrections]
    heads = [say.plain(f"correction_{head}") for head in ("number", "field", "before", "after")]
    lead = blocks.lead(say.plain("corrections_lead"))
    table = _words(_CORRECTIONS, heads, rows=rows)
    body: list[Block] = [heading, lead, table]
    return [Closing(body, signatures, together=_TOGETHER, before=blocks.HEADING.before)]
