"""Today: what must be done, and how the month stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import Guide, Status
from mediator.domain.case.parties import Stall
from mediator.domain.case.steps import Step
from mediator.domain.month.figures import Figures
from mediator.domain.scales import Scale
from mediator.domain.station import Limits, Policy, Station
from mediator.domain.values import periods
from mediator.domain.values.periods import Period
from mediator.services import calendar, cases, reporting, scales, stalls
from mediator.services.cases import DisputeLine
from mediator.services.stalls import StallLine
from mediator.services.workplace import Workplace, known_station, limits_of
from mediator.storage import ledger, months
from mediator.storage.database import Reading

MONTHS_SHOWN = 6
TODO_SHOWN = 200


class Tile(StrEnum):
    """The numbers at the top; each opens its list."""

    LATE = "late"
    DUE_TODAY = "due_today"
    ANSWER = "answer"
    SIGNATURE = "signature"
    PERFORM = "perform"
    FOLLOW_UP = "follow_up"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDue:
    """The month report that is due next and was not locked yet; `days_left` may be negative."""

    period: Period
    due_on: date
    days_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Everything on Today."""

    day: date
    station: Station
    tiles: Mapping[Tile, tuple[int, ...]]
    todo: tuple[DisputeLine, ...]
    accepted_by_month: tuple[tuple[Period, int], ...]
    figures: Figures
    previous: Figures
    year_before: Figures
    repeated: tuple[StallLine, ...]
    to_renew: tuple[Stall, ...]
    scales_due: tuple[Scale, ...]
    month_due: MonthDue | None
    missing_year: int | None
    empty: bool


def board(workplace: Workplace) -> Board:
    """Draw up Today from all live cases and the current month."""
    with workplace.reading() as view:
        station, policy = known_station(view)
        limits = limits_of(view)
        live = tuple(cases.live_guides(workplace, view, limits=limits))
        period = periods.containing(workplace.today, policy.month_kind)
        triple = reporting.three_periods(view, period, limits=limits, today=workplace.today)
        return Board(
            day=workplace.today,
            station=station,
            tiles=_tiles(live),
            todo=_todo(live, workplace.today, limits=limits),
            accepted_by_month=_by_month(view, period),
            figures=triple.figures,
            previous=triple.previous,
            year_before=triple.year_before,
            repeated=stalls.repeated(workplace, view),
            to_renew=stalls.to_renew(workplace, view),
            scales_due=scales.due(view, workplace.today),
            month_due=month_due(view, workplace.today, policy=policy),
            missing_year=calendar.missing_year(view, workplace.today),
            empty=ledger.is_empty(view),
        )


def month_due(view: Reading, today: date, *, policy: Policy) -> MonthDue | None:
    """The unlocked report that is due: the oldest of the last months, else this one."""
    for period in _last_periods(periods.containing(today, policy.month_kind)):
        if months.load(view, period.label) is None:
            due_on = reporting.due_on(period, policy)
            if _worth_showing(view, period, due_on=due_on, today=today):
                return MonthDue(period=period, due_on=due_on, days_left=(due_on - today).days)
    return None


def _worth_showing(view: Reading, period: Period, *, due_on: date, today: date) -> bool:
    """A period without a case of the station's own owes no report; a far due day only disturbs."""
    soon = (due_on - today).days <= reporting.REMIND_DAYS
    return soon and (period.contains(today) or ledger.any_in(view, period))


def _last_periods(current: Period) -> list[Period]:
    """As many as the board shows, the oldest first, the last one `current`."""
    found = [current]
    while len(found) < MONTHS_SHOWN:
        found.append(found[-1].previous())
    return found[::-1]


def _tiles(live: tuple[tuple[Dispute, Guide], ...]) -> dict[Tile, tuple[int, ...]]:
    found: dict[Tile, list[int]] = {tile: [] for tile in Tile}
    for dispute, drawn in live:
        for tile in _tiles_of(dispute, drawn):
            found[tile].append(dispute.id)
    return {tile: tuple(ids) for tile, ids in found.items()}


_BY_DUE = {
    DueKind.ANSWER: Tile.ANSWER,
    DueKind.PERFORM: Tile.PERFORM,
    DueKind.FEEDBACK: Tile.FEEDBACK,
}


def _tiles_of(dispute: Dispute, drawn: Guide) -> set[Tile]:
    tiles = {_BY_DUE[due.kind] for due in drawn.dues if due.kind in _BY_DUE}
    if drawn.status is Status.LATE:
        tiles.add(Tile.LATE)
    if drawn.status is Status.DUE_TODAY:
        tiles.add(Tile.DUE_TODAY)
    if dispute.agreement and dispute.agreement.state is AgreementState.ISSUED:
        tiles.add(Tile.SIGNATURE)
    if drawn.current is Step.FOLLOW_UP:
        tiles.add(Tile.FOLLOW_UP)
    return tiles


def _todo(
    live: tuple[tuple[Dispute, Guide], ...], today: date, *, limits: Limits
) -> tuple[DisputeLine, ...]:
    lines = [
        cases.line_of(dispute, today, limits=limits)
        for dispute, drawn in live
        if drawn.status is not Status.DONE
    ]
    lines.sort(key=lambda line: (line.due_on or date.max, line.id))
    return tuple(lines[:TODO_SHOWN])


def _by_month(view: Reading, current: Period) -> tuple[tuple[Period, int], ...]:
    """The months that end with `current`, cut as the station's reports are."""
    return tuple((each, ledger.accepted_in(view, each)) for each in _last_periods(current))
