"""Judging one month file: whose it is, whether it holds, and whether it agrees with itself."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Final

from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.roster import Roster
from mediator.domain.collected.verdicts import Judgement, Verdict
from mediator.domain.month import due, figures, reconcile
from mediator.domain.month.figures import Figures
from mediator.domain.values import periods
from mediator.domain.values.clock import local_day
from mediator.domain.values.periods import Period, PeriodKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is asked of the stations: which months, and by which day of the month.

    `first` and `last` are months such as `2026-01`; empty: whatever the files themselves cover.
    """

    first: str = ""
    last: str = ""
    kind: PeriodKind = PeriodKind.SHIFTED
    due_day: int = 25


_EARLIEST: Final = date(1994, 1, 1)  # 消费者权益保护法 holds since.
_DAY: Final = timedelta(days=1)
_MONTHS: Final = frozenset({PeriodKind.CALENDAR, PeriodKind.SHIFTED})
# Whether a case was in time hangs on the calendar of the day on which the month was locked, which
# the file does not bring: its due days may have moved since without anybody's fault.
_BY_CALENDAR: Final = frozenset({"on_time", "late"})


def judge(filed: FiledMonth, roster: Roster, *, terms: Terms, today: date) -> Judgement:
    """The first thing that keeps a file from being counted, or that it is."""
    standing = _standing(filed, roster, today=today)
    if standing is not None:
        return Judgement(verdict=standing)
    wrong = tuple(contradictions(filed))
    if wrong:
        return Judgement(verdict=Verdict.CONTRADICTORY, details=wrong)
    is_late = local_day(filed.made_at) > due.due_on(filed.figures.period, day=terms.due_day)
    return Judgement(verdict=Verdict.LATE if is_late else Verdict.COUNTED)


def _standing(filed: FiledMonth, roster: Roster, *, today: date) -> Verdict | None:
    """What keeps it out, whatever its figures say."""
    member, proof, period = roster.get(filed.code), filed.proof, filed.figures.period
    reasons = (
        (Verdict.ALTERED, proof.broken),
        (Verdict.TRAINING, filed.training),
        (Verdict.DRAFT, filed.draft or not filed.number),
        (Verdict.UNSIGNED, not proof.root),
        (Verdict.UNKNOWN_STATION, member is None),
        (Verdict.OTHER_KEY, member is not None and member.root != proof.root),
        (Verdict.OTHER_PERIOD, period.kind not in _MONTHS),
        (Verdict.FUTURE, period.first > today),
        (Verdict.FUTURE, _is_ahead(filed.made_at, today)),
        (Verdict.FUTURE, proof.signed_at is not None and _is_ahead(proof.signed_at, today)),
    )
    return next((verdict for verdict, holds in reasons if holds), None)


def _is_ahead(moment: datetime, today: date) -> bool:
    """Whether it lies beyond what a clock that runs ahead a little would show."""
    return moment.year > today.year + 1 or local_day(moment) > today + _DAY


def contradictions(filed: FiledMonth) -> Iterator[str]:
    """What in a file does not agree: codes of reconciliation, and names of figures."""
    told = filed.figures
    if not _is_whole(told.period):
        yield "period"
        return
    due_on = {row.number: day for row, day in zip(filed.rows, filed.due_on, strict=True)}
    if len(due_on) != len(filed.rows):
        yield "number_twice"
        return
    counting = figures.sort(
        filed.rows,
        told.period,
        due_on=lambda row: due_on[row.number],
        today=local_day(filed.made_at),
    )
    mismatches = (each.code for each in reconcile.mismatches(counting, told))
    yield from dict.fromkeys(chain(mismatches, _otherwise(told, figures.figures(counting))))


def _is_whole(period: Period) -> bool:
    """Whether the days are those of the month that names it, in a year that had stations."""
    return period.first >= _EARLIEST and periods.containing(period.last, period.kind) == period


def _otherwise(told: Figures, counted: Figures) -> Iterator[str]:
    """The figures that the ledger of the same file does not bear out."""
    for each in fields(Figures):
        same = getattr(told, each.name) == getattr(counted, each.name)
        if not same and each.name not in _BY_CALENDAR:
            yield each.name
    handled = told.on_time + told.late
    if told.on_time > told.closed or not told.closed <= handled <= told.closed + told.open_at_end:
        yield "on_time"
