"""站点情况: who the station is, by what limits it works, how its months and its traders stand."""

from collections.abc import Iterator
from dataclasses import replace

from mediator.documents import indicators, phrases, templates
from mediator.documents.inspection.around import marks
from mediator.documents.layout import blocks
from mediator.documents.layout.box import Block
from mediator.documents.layout.build import build
from mediator.documents.layout.paragraph import Words
from mediator.documents.layout.table import BODY, FIGURE, HEAD, LABEL, Cell, Table
from mediator.documents.phrases import typed
from mediator.documents.templates import Template
from mediator.domain.inspection import StallLine, StationSheet
from mediator.domain.papers import MonthPaper
from mediator.domain.stalls.commitments import PledgeState, Standing
from mediator.domain.values import money

Row = list[tuple[Words, Words]]

_WORDS, _MIDDLE, _FIGURE = (replace(s, size=9, leading=13) for s in (BODY, LABEL, FIGURE))
_HEAD = replace(HEAD, size=9, leading=13)
_MONTHS = (22, 8, 8, 14, 12, 16, 16, 12, 12)
_STALLS = (26, 19, 20, 20, 14, 8, 8)
_LOW = 22  # points
_LABEL = 9.2  # characters: the longest caption is 统一社会信用代码


def station(sheet: StationSheet) -> bytes:
    """The PDF of the sheet; the same values, the same bytes."""
    say = templates.load(sheet.head.template, "inspection")
    title = say.plain("station.title")
    story: list[Block] = [
        blocks.title(title),
        blocks.heading(say.plain("station.about")),
        blocks.form(_about(sheet, say), label=_LABEL, least=_LOW),
        blocks.heading(say.plain("station.rules")),
        blocks.form(_rules(sheet, say), label=_LABEL, least=_LOW),
        *_months(sheet, say),
        *_stalls(sheet, say),
    ]
    return build(story, marks(sheet.head, title))


def _about(sheet: StationSheet, say: Template) -> list[Row]:
    known = sheet.head.station
    zones = "、".join(known.zones)

    def pair(name: str, value: str) -> tuple[Words, Words]:
        return say.plain(f"station.{name}"), typed(value or phrases.DASH, f"station_{name}")

    return [
        [pair("name", known.name)],
        [pair("code", known.code), pair("head", known.head)],
        [pair("market", known.market), pair("credit_code", known.credit_code)],
        [pair("address", known.address), pair("phone", known.phone)],
        [pair("hours", known.hours), pair("regulator", known.regulator)],
        [pair("zones", zones)],
    ]


def _rules(sheet: StationSheet, say: Template) -> list[Row]:
    policy = sheet.policy
    review = policy.review_above_fen

    def pair(name: str, words: str, **values: str) -> tuple[Words, Words]:
        return say.plain(f"station.{name}"), say.plain(f"station.{words}", **values)

    above = (
        pair("review", "never")
        if review is None
        else pair("review", "above", amount=phrases.yuan(review))
    )
    cap = (say.plain("station.advance"), phrases.yuan(policy.advance_cap_fen))
    return [
        [
            pair("ordinary", "working_days", count=str(policy.ordinary_days)),
            pair("complex", "working_days", count=str(policy.complex_days)),
        ],
        [pair("follow_up", "working_days", count=str(policy.follow_up_days)), above],
        [pair("crowd", "people", count=str(policy.crowd_size)), cap],
        [
            pair("month_due", "each_month", day=str(policy.month_due_day)),
            pair("retention", "years", count=str(policy.retention_years)),
        ],
        [pair("scale_check", "every_days", count=str(policy.scale_check_days))],
    ]


def _months(sheet: StationSheet, say: Template) -> Iterator[Block]:
    yield blocks.heading(say.plain("station.months"))
    heads = [Cell(each, _HEAD) for each in say.items("station.month_heads")]
    yield Table(_MONTHS, [_month(each, say) for each in sheet.months], heads=[heads], least=_LOW)


def _month(paper: MonthPaper, say: Template) -> list[Cell]:
    found = paper.figures
    rates = (found.on_time_rate, found.settlement_rate, found.satisfaction_rate)
    on_time, settled, content = (indicators.percent(rate.per_mille) for rate in rates)
    state = say.plain("station.open" if paper.head.draft else "station.locked")
    return [
        Cell(found.period.label, _MIDDLE),
        Cell(str(found.accepted), _MIDDLE),
        Cell(str(found.closed), _MIDDLE),
        Cell(on_time, _MIDDLE),
        Cell(settled, _MIDDLE),
        Cell(money.show(found.disputed_fen), _FIGURE),
        Cell(money.show(found.recovered_fen), _FIGURE),
        Cell(content, _MIDDLE),
        Cell(state, _MIDDLE),
    ]


def _stalls(sheet: StationSheet, say: Template) -> Iterator[Block]:
    yield blocks.heading(say.plain("station.stalls", count=str(len(sheet.stalls))))
    if not sheet.stalls:
        yield blocks.text_block(say.plain("station.no_stalls"))
        return
    heads = [Cell(each, _HEAD) for each in say.items("station.stall_heads")]
    yield Table(_STALLS, [_stall(each, say) for each in sheet.stalls], heads=[heads], least=_LOW)


def _stall(line: StallLine, say: Template) -> list[Cell]:
    return [
        Cell(typed(line.stall, "stall_name"), _WORDS),
        Cell(typed(line.zone or phrases.DASH, "zone"), _WORDS),
        *(Cell(_pledge(state, say), _MIDDLE) for state in line.pledges),
        Cell(money.show(line.deposit_fen), _FIGURE),
        *(Cell(str(cards or phrases.DASH), _MIDDLE) for cards in (line.yellow, line.red)),
    ]


def _pledge(state: PledgeState, say: Template) -> str:
    if state.standing in {Standing.EXPIRED, Standing.UNSIGNED, Standing.NONE}:
        return say.plain(f"station.{state.standing.value}")
    until = state.commitment.valid_until if state.commitment else None
    if until is None:
        return say.plain("station.open_end")
    return say.plain("station.until", day=phrases.day(until))
