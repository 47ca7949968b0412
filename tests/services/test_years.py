"""The calendar that the program carries: every day of three years, and deadlines across them."""

from datetime import date, timedelta

import chinese_calendar
import pytest

from mediator.domain.case.deadlines import handling_due
from mediator.domain.case.outcomes import DeadlineClass
from mediator.domain.station import Limits, Policy
from mediator.domain.values.workdays import DayKind, WorkCalendar
from mediator.services.workplace import Workplace, limits_of

YEARS = (2024, 2025, 2026)


def every_day(year: int) -> list[date]:
    """The days of a year."""
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.fixture
def calendar(workplace: Workplace) -> WorkCalendar:
    """As it stands in a new file."""
    with workplace.reading() as view:
        return limits_of(view).calendar


def due(calendar: WorkCalendar, accepted: date, *, days: int) -> date:
    """By when a case accepted that day is to be settled."""
    limits = Limits(policy=Policy(complex_days=days), calendar=calendar)
    found = handling_due(accepted, DeadlineClass.COMPLEX, limits=limits)
    assert found is not None
    return found.on


@pytest.mark.parametrize("year", YEARS)
def test_every_day_is_worked_or_not_as_the_notice_of_its_year_says(
    calendar: WorkCalendar, year: int
) -> None:
    differing = [
        day
        for day in every_day(year)
        if calendar.is_workday(day) != chinese_calendar.is_workday(day)
    ]
    assert differing == []
    assert not calendar.is_provisional(year)


@pytest.mark.parametrize("year", YEARS)
def test_every_make_up_day_counts_and_no_deadline_ends_on_a_rest_day(
    calendar: WorkCalendar, year: int
) -> None:
    made_up = [
        day for day, kind in calendar.marks.items() if day.year == year and kind is DayKind.WORKDAY
    ]
    assert len(made_up) >= 5
    for day in made_up:
        assert day.weekday() >= 5, "a make-up day is a Saturday or a Sunday"
        assert due(calendar, day - timedelta(days=1), days=1) == day
    for accepted in every_day(year):
        for days in (1, 5):
            on = due(calendar, accepted, days=days)
            assert calendar.is_workday(on)
            assert calendar.count(accepted, on) == days


@pytest.mark.parametrize(
    ("accepted", "days", "on"),
    [
        # New Year: the last days of one year count into the next.
        (date(2023, 12, 29), 1, date(2024, 1, 2)),
        (date(2024, 12, 31), 1, date(2025, 1, 2)),
        (date(2025, 12, 31), 1, date(2026, 1, 4)),
        (date(2025, 12, 30), 5, date(2026, 1, 7)),
        # Spring Festival, with its make-up days before and after.
        (date(2024, 2, 2), 5, date(2024, 2, 8)),
        (date(2024, 2, 9), 1, date(2024, 2, 18)),
        (date(2025, 1, 27), 1, date(2025, 2, 5)),
        (date(2025, 1, 24), 1, date(2025, 1, 26)),
        (date(2026, 2, 13), 1, date(2026, 2, 14)),
        (date(2026, 2, 14), 1, date(2026, 2, 24)),
        # A leap day is a day.
        (date(2024, 2, 28), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 1, date(2024, 3, 1)),
        # National Day.
        (date(2024, 9, 30), 1, date(2024, 10, 8)),
        (date(2025, 9, 30), 1, date(2025, 10, 9)),
        (date(2026, 9, 30), 1, date(2026, 10, 8)),
    ],
)
def test_deadlines_across_the_holidays_of_three_years(
    calendar: WorkCalendar, accepted: date, days: int, on: date
) -> None:
    assert due(calendar, accepted, days=days) == on


def test_a_year_that_is_not_published_is_counted_by_weekdays_and_marked(
    calendar: WorkCalendar,
) -> None:
    limits = Limits(policy=Policy(complex_days=5), calendar=calendar)
    found = handling_due(date(2026, 12, 30), DeadlineClass.COMPLEX, limits=limits)
    assert found is not None
    assert (found.on, found.provisional) == (date(2027, 1, 6), True)
    within = handling_due(date(2026, 12, 1), DeadlineClass.COMPLEX, limits=limits)
    assert within is not None
    assert not within.provisional
