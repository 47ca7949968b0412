"""The station's working days: what the state publishes for a year, and the station's closures."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, select

from mediator.domain.values.calendar_file import CalendarDay
from mediator.domain.values.workdays import WorkCalendar
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.station import CalendarDayRow, CalendarYearRow


def load(view: Reading) -> WorkCalendar:
    """The whole calendar."""
    marks = view.session.execute(select(CalendarDayRow.day, CalendarDayRow.kind))
    return WorkCalendar(
        marks=dict(marks.all()),
        published=frozenset(view.session.scalars(select(CalendarYearRow.year))),
    )


def of_year(view: Reading, year: int) -> tuple[tuple[CalendarDay, ...], bool]:
    """The days of a year in their order, and whether it counts as published."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    query = select(CalendarDayRow).where(CalendarDayRow.day.between(first, last))
    rows = view.session.scalars(query.order_by(CalendarDayRow.day))
    published = view.session.get(CalendarYearRow, year) is not None
    return tuple(value_of(CalendarDay, row) for row in rows), published


def save(work: Transaction, year: int, *, days: Sequence[CalendarDay], published: bool) -> None:
    """Put the days of a year in place of those known so far."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    work.session.execute(delete(CalendarDayRow).where(CalendarDayRow.day.between(first, last)))
    work.session.execute(delete(CalendarYearRow).where(CalendarYearRow.year == year))
    work.session.add_all(CalendarDayRow(**columns_of(each)) for each in days)
    if published:
        source = next((each.source for each in days if each.source), "")
        work.session.add(CalendarYearRow(year=year, source=source))
    work.session.flush()
