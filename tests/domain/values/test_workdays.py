"""Terms of days end where the Civil Code says, and never on a rest day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.values.workdays import DayKind, WorkCalendar

DAY = timedelta(days=1)

# 2026-11-20 is a Friday. An invented holiday on Wednesday 25, made up for on Sunday 29, and the
# station itself closed on Monday 30.
CALENDAR = WorkCalendar(
    marks={
        date(2026, 11, 25): DayKind.HOLIDAY,
        date(2026, 11, 29): DayKind.WORKDAY,
        date(2026, 11, 30): DayKind.CLOSED,
    },
    published=frozenset({2026}),
)


def november(day: int) -> date:
    return date(2026, 11, 1) + (day - 1) * DAY


@st.composite
def calendars(draw: st.DrawFn) -> WorkCalendar:
    days = st.integers(1, 60).map(november)
    return WorkCalendar(
        marks=draw(st.dictionaries(days, st.sampled_from(DayKind), max_size=20)),
        published=frozenset({2026}),
    )


STARTS = st.integers(-10, 70).map(november)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (20, True),
        (21, False),
        (22, False),
        (23, True),
        (25, False),
        (28, False),
        (29, True),
        (30, False),
    ],
)
def test_a_mark_outweighs_the_weekday(day: int, works: bool) -> None:
    assert CALENDAR.is_workday(november(day)) is works


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        (20, 0, 20),
        (21, 0, 23),
        (20, 1, 23),
        (21, 1, 23),
        (22, 1, 23),
        (23, 1, 24),
        (24, 1, 26),
        (20, 2, 24),
        (20, 5, 29),
        (20, 6, 31),
        (29, 1, 31),
    ],
)
def test_working_days_count_from_the_day_after_the_start(start: int, n: int, end: int) -> None:
    assert CALENDAR.add_working_days(november(start), n) == november(end)


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [(20, 0, 20), (20, 1, 23), (20, 3, 23), (20, 4, 24), (20, 5, 26), (20, 8, 29), (20, 10, 31)],
)
def test_natural_days_that_end_on_a_rest_day_move_on(start: int, n: int, end: int) -> None:
    assert CALENDAR.add_days(november(start), n) == november(end)


@pytest.mark.parametrize(("day", "found"), [(20, 20), (21, 23), (25, 26), (28, 29), (30, 31)])
def test_the_next_working_day_may_be_the_day_itself(day: int, found: int) -> None:
    assert CALENDAR.next_workday(november(day)) == november(found)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [(20, 20, 0), (20, 22, 0), (20, 23, 1), (20, 29, 5), (20, 30, 5), (23, 20, -1), (29, 20, -5)],
)
def test_working_days_between_two_days_are_counted(start: int, end: int, days: int) -> None:
    assert CALENDAR.count(november(start), november(end)) == days


@pytest.mark.parametrize(
    ("start", "n", "skipped"),
    [(20, 0, []), (21, 0, [22]), (20, 1, [21, 22]), (23, 1, []), (20, 4, [21, 22, 25])],
)
def test_the_rest_days_passed_over_can_be_named(start: int, n: int, skipped: list[int]) -> None:
    assert CALENDAR.steps(november(start), n) == tuple(november(day) for day in skipped)


def test_a_year_without_published_holidays_is_provisional() -> None:
    assert CALENDAR.is_provisional(2027)
    assert not CALENDAR.is_provisional(2026)


@pytest.mark.parametrize("n", [-1, 3_661])
def test_a_term_has_a_sensible_length(n: int) -> None:
    for add in (CALENDAR.add_working_days, CALENDAR.add_days):
        with pytest.raises(RuleViolation, match="term_out_of_range") as refused:
            add(november(20), n)
        assert refused.value.facts == {"limit": 3_660}


def test_a_calendar_that_never_opens_is_refused_and_not_searched_for_ever() -> None:
    shut = WorkCalendar(
        marks={november(20) + after * DAY: DayKind.CLOSED for after in range(4_000)},
        published=frozenset(),
    )
    with pytest.raises(RuleViolation, match="no_workday_ahead"):
        shut.next_workday(november(20))


@given(calendars(), STARTS, st.integers(0, 60))
def test_no_deadline_falls_on_a_rest_day(calendar: WorkCalendar, start: date, n: int) -> None:
    assert calendar.is_workday(calendar.add_working_days(start, n))
    assert calendar.is_workday(calendar.add_days(start, n))


@given(calendars(), STARTS, st.integers(1, 60))
def test_counting_gives_back_the_days_added(calendar: WorkCalendar, start: date, n: int) -> None:
    end = calendar.add_working_days(start, n)
    assert calendar.count(start, end) == n
    assert calendar.count(end, start) == -n
    assert len(calendar.steps(start, n)) + n == (end - start).days


@given(calendars(), STARTS, st.integers(0, 60))
def test_one_day_more_never_ends_sooner(calendar: WorkCalendar, start: date, n: int) -> None:
    assert calendar.add_working_days(start, n + 2) > calendar.add_working_days(start, n + 1)
    assert calendar.add_days(start, n + 1) >= calendar.add_days(start, n)
    assert calendar.add_days(start, n) >= start + n * DAY
