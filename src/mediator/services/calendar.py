"""The station's calendar: looked at by year, mended by staff, and which cases move by it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from mediator.domain.accounts.roles import Right
from mediator.domain.case.deadlines import DueKind, dues
from mediator.domain.values import calendar_file
from mediator.domain.values.calendar_file import CalendarDay
from mediator.domain.values.workdays import DayKind
from mediator.services.workplace import Workplace, limits_of
from mediator.storage import calendar_days, disputes, journal
from mediator.storage.database import Reading, Transaction

REMIND_FROM = 11  # The State Council's notice for the next year comes in November or earlier.

_Dues = dict[tuple[int, DueKind], tuple[str, date]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The days of a year that differ from their weekday; `entered`: its notice is known."""

    year: int
    days: tuple[CalendarDay, ...]
    entered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A deadline of a live case that a change of the calendar moved."""

    dispute_id: int
    number: str
    kind: DueKind
    before: date
    after: date


def year(workplace: Workplace, wanted: int) -> Year:
    """The days of one year, and whether its notice was entered."""
    with workplace.reading() as view:
        return _year(view, wanted)


def missing_year(view: Reading, today: date) -> int | None:
    """The year whose notice is missing: this one, or from November on the next; else None."""
    published = calendar_days.load(view).published
    wanted = (today.year, today.year + 1) if today.month >= REMIND_FROM else (today.year,)
    return next((each for each in wanted if each not in published), None)


def mark(workplace: Workplace, days: Sequence[CalendarDay]) -> tuple[Moved, ...]:
    """Mark days, or change their kind; returns the deadlines that moved.

    Raises `RuleViolation` with `workday_already` for a make-up workday on a weekday, and as
    `text.one_line` for a source.
    """
    for each in days:
        calendar_file.check(each.day, each.kind)
    read = [replace(each, source=calendar_file.source(each.source)) for each in days]
    return _change(workplace, read, action="mark_days")


def clear(workplace: Workplace, day: date) -> tuple[Moved, ...]:
    """Let a day be what its weekday is; returns the deadlines that moved."""
    with workplace.transaction(Right.MANAGE) as work:
        before = _dues(work)
        kept = [each for each in _year(work, day.year).days if each.day != day]
        _save(work, day.year, days=kept, entered=_year(work, day.year).entered)
        return _told(work, before, action="clear_day", days=1)


def enter(workplace: Workplace, wanted: int, *, entered: bool) -> tuple[Moved, ...]:
    """Say that a year's notice is entered, or that it is not."""
    with workplace.transaction(Right.MANAGE) as work:
        before = _dues(work)
        _save(work, wanted, days=_year(work, wanted).days, entered=entered)
        return _told(work, before, action="enter_year", days=0)


def take_in(workplace: Workplace, content: bytes) -> tuple[Moved, ...]:
    """Put the years of a file in place of what was known; the station's own closures stay.

    Raises `RuleViolation` as `calendar_file.read`; then nothing is changed.
    """
    days = calendar_file.read(content)
    return _change(workplace, days, action="import_calendar", whole=True)


def as_file(workplace: Workplace, wanted: int) -> bytes:
    """A year as a file that `take_in` reads."""
    return calendar_file.write(year(workplace, wanted).days)


def _change(
    workplace: Workplace, days: Sequence[CalendarDay], *, action: str, whole: bool = False
) -> tuple[Moved, ...]:
    """Lay `days` over their years; a `whole` year keeps only its closures besides."""
    by_year: dict[int, dict[date, CalendarDay]] = defaultdict(dict)
    with workplace.transaction(Right.MANAGE) as work:
        before = _dues(work)
        for each in days:
            by_year[each.day.year][each.day] = each
        for wanted, marked in by_year.items():
            known = _year(work, wanted)
            kept = {
                each.day: each for each in known.days if not whole or each.kind is DayKind.CLOSED
            }
            _save(work, wanted, days=list((kept | marked).values()), entered=known.entered or whole)
        return _told(work, before, action=action, days=len(days))


def _year(view: Reading, wanted: int) -> Year:
    days, published = calendar_days.of_year(view, wanted)
    return Year(year=wanted, days=days, entered=published)


def _save(work: Transaction, wanted: int, *, days: Sequence[CalendarDay], entered: bool) -> None:
    calendar_days.save(work, wanted, days=days, published=entered)


def _told(work: Transaction, before: _Dues, *, action: str, days: int) -> tuple[Moved, ...]:
    """What moved, and the line in the journal that says so."""
    after = _dues(work)
    moved = tuple(
        Moved(dispute_id=case, number=number, kind=kind, before=was, after=after[case, kind][1])
        for (case, kind), (number, was) in before.items()
        if (case, kind) in after and after[case, kind][1] != was
    )
    journal.append(work, action, subject="calendar", public={"days": days, "moved": len(moved)})
    return moved


def _dues(view: Reading) -> _Dues:
    """Every deadline of the live cases, by the calendar as it is now."""
    limits = limits_of(view)
    return {
        (dispute.id, due.kind): (dispute.number, due.on)
        for dispute in disputes.open_ones(view)
        for due in dues(dispute, limits)
    }
