"""The station's working days: what the state publishes for a year, and the station's closures."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import delete, select

from mediator.domain.values.workdays import DayKind, WorkCalendar
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.station import CalendarDayRow, CalendarYearRow


def load(view: Reading) -> WorkCalendar:
    """The whole calendar."""
    marks = view.session.execute(select(CalendarDayRow.day, CalendarDayRow.kind))
    return WorkCalendar(
        marks=dict(marks.all()),
        published=frozenset(view.session.scalars(select(CalendarYearRow.year))),
    )


def save(work: Transaction, year: int, *, marks: Mapping[date, DayKind], source: str) -> None:
    """Put the days of a year in place of those known so far; the year counts as published."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    work.session.execute(delete(CalendarDayRow).where(CalendarDayRow.day.between(first, last)))
    work.session.add_all(
        CalendarDayRow(day=day, kind=kind, source=source) for day, kind in marks.items()
    )
    work.session.merge(CalendarYearRow(year=year, source=source))
    work.session.flush()
