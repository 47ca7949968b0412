"""柜台速查卡: the steps, how to type, the five routes, the table of weights, on one sheet."""

from collections.abc import Iterator
from dataclasses import replace

from mediator import wording
from mediator.documents import templates
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.fonts import Face
from mediator.documents.layout.lines import Align
from mediator.documents.layout.page import PORTRAIT, PageMarks
from mediator.documents.layout.paragraph import Paragraph, Style, Words
from mediator.documents.layout.table import Cell, Table
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.case.deadlines import REFUSAL_DAYS
from mediator.domain.case.outcomes import Ground
from mediator.domain.case.scale import TABLES, Tier
from mediator.domain.case.steps import Step
from mediator.domain.station import Policy, Station
from mediator.domain.values import money, weight

_TITLE = Style(face=Face.SONG_BOLD, size=20, leading=26, align=Align.CENTER)
_OF = Style(size=9, leading=13, align=Align.CENTER)
_PART = Style(face=Face.HEI, size=11, leading=15, align=Align.LEFT, before=7, keep_next=True)
_LINE = Style(size=9.5, leading=13.2, align=Align.LEFT)
_BELOW = replace(_LINE, before=3)
_CELL = Style(size=9.5, leading=11.6, align=Align.LEFT)
_HEAD = Style(face=Face.HEI, size=9.5, leading=11.6, align=Align.LEFT)
_ROW = 15  # points: the lowest row
_SHEET = replace(PORTRAIT, left=46, top=812, bottom=30, width=503)  # No binding, no foot.
_AT_ONCE = (Ground.VIOLATION, Ground.DANGER, Ground.CROWD)


def counter_card(station: Station, policy: Policy) -> bytes:
    """The PDF: one A4 sheet, by the station's own limits.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field.
    """
    say = templates.load(templates.LATEST, "card")
    page = templates.load(templates.LATEST, "page")
    marks = PageMarks(
        title=say.plain("title"),
        station=station.name,
        watermark=page.plain("training") if station.training else "",
        bare=True,
        frame=_SHEET,
    )
    return build(_story(say, station, policy=policy), marks)


def _story(say: Template, station: Station, *, policy: Policy) -> Iterator[Block]:
    yield Paragraph(say.plain("title"), _TITLE)
    yield Paragraph(say.say("of", station=typed(station.name, "station_name")), _OF)
    yield from _steps(say, policy)
    yield _part(say, "typing")
    yield _table(say, "typing", rows=[list(say.items("typing.cells"))], columns=(35, 28, 37))
    yield from _routes(say, station)
    yield from _scale(say)
    yield _part(say, "never")
    yield from (Paragraph(words, _LINE) for words in say.items("never.items"))


def _part(say: Template, name: str) -> Block:
    return Paragraph(say.plain(f"{name}.title"), _PART)


def _table(
    say: Template, name: str, *, rows: list[list[Words]], columns: tuple[float, ...]
) -> Block:
    heads = [[Cell(words, _HEAD) for words in say.items(f"{name}.heads")]]
    cells = [[Cell(words, _CELL) for words in row] for row in rows]
    return Table(columns, cells, heads=heads, least=_ROW, before=3)


def _steps(say: Template, policy: Policy) -> Iterator[Block]:
    due = _due(say, policy)
    rows: list[list[Words]] = [
        [wording.name(step), say.plain(f"steps.{step.value}"), due.get(step, "")] for step in Step
    ]
    yield _part(say, "steps")
    yield _table(say, "steps", rows=rows, columns=(12, 52, 36))
    grounds = "、".join(wording.name(ground) for ground in _AT_ONCE)
    at_once = say.plain("due.at_once", grounds=grounds, crowd=str(policy.crowd_size))
    advance = say.plain("due.advance", amount=money.show(policy.advance_cap_fen))
    yield Paragraph(at_once + advance, _BELOW)


def _due(say: Template, policy: Policy) -> dict[Step, str]:
    days = {"ordinary": str(policy.ordinary_days), "complex": str(policy.complex_days)}
    return {
        Step.TRIAGE: say.plain("due.triage", **days),
        Step.REVIEW: _review(say, policy.review_above_fen),
        Step.PERFORM: say.plain("due.perform", late=str(REFUSAL_DAYS)),
        Step.FOLLOW_UP: say.plain("due.follow_up", days=str(policy.follow_up_days)),
    }


def _review(say: Template, above: int | None) -> str:
    if above is None:
        return say.plain("due.review_never")
    if not above:
        return say.plain("due.review_always")
    return say.plain("due.review_above", amount=money.show(above))


def _routes(say: Template, station: Station) -> Iterator[Block]:
    """As the notice of a failed mediation words them."""
    notice = templates.load(templates.LATEST, "failure")
    name = station.regulator
    where: Words = (
        say.say("routes.regulator", name=typed(name, "station_regulator"))
        if name
        else say.say("routes.regulator_unknown")
    )
    yield _part(say, "routes")
    for number, item in enumerate(notice.items("route_items"), 1):
        yield Paragraph([f"{number}．", *templates.fill(item, {"regulator": where})], _LINE)


def _scale(say: Template) -> Iterator[Block]:
    rows: list[list[Words]] = [[wording.name(tier), _allowed(say, tier)] for tier in Tier]
    yield _part(say, "scale")
    yield _table(say, "scale", rows=rows, columns=(44, 56))
    yield Paragraph(say.plain("scale.note"), _BELOW)


def _allowed(say: Template, tier: Tier) -> str:
    cells = (
        say.plain("scale.row", weight=_weight(row.up_to_mg), allowed=weight.show(row.tolerance_mg))
        for row in TABLES[tier]
    )
    return "；".join(cells)


def _weight(mg: int) -> str:
    """Without the zeros that a slip shows."""
    number, unit = weight.show(mg).split(" ")
    return f"{number.rstrip('0').rstrip('.') if '.' in number else number} {unit}"
