"""Days under a rule, each boundary on both sides: rest days, month ends, leap days."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.law import spans
from mediator.domain.case.law.working import LineCode, Working
from mediator.domain.errors import RuleViolation
from mediator.domain.values.workdays import DayKind, WorkCalendar

CALENDAR = WorkCalendar(
    marks={
        date(2026, 10, 1): DayKind.HOLIDAY,
        date(2026, 10, 2): DayKind.HOLIDAY,
        date(2026, 10, 5): DayKind.HOLIDAY,
        date(2026, 10, 10): DayKind.WORKDAY,
    },
    published=frozenset(range(2020, 2028)),
)
THREE = {"return_days": 7, "replace_days": 15, "repairs": 2}
DAYS = st.dates(date(2020, 1, 1), date(2026, 12, 1))


def day(words: str) -> date:
    return date.fromisoformat(words)


def codes(working: Working) -> list[LineCode]:
    return [line.code for line in working.lines]


def last(working: Working) -> object:
    return working.lines[-1].facts["last"]


@pytest.mark.parametrize(
    ("got", "asked", "code", "until"),
    [
        ("2026-11-18", "2026-11-18", LineCode.WITHIN, "2026-11-25"),
        ("2026-11-18", "2026-11-25", LineCode.WITHIN, "2026-11-25"),  # day 7
        ("2026-11-18", "2026-11-26", LineCode.OVER, "2026-11-25"),  # day 8
        ("2026-11-14", "2026-11-23", LineCode.WITHIN, "2026-11-23"),  # day 7 is a Saturday
        ("2026-11-14", "2026-11-24", LineCode.OVER, "2026-11-23"),
        ("2026-09-24", "2026-10-06", LineCode.WITHIN, "2026-10-06"),  # day 7 is National Day
        ("2026-10-03", "2026-10-11", LineCode.OVER, "2026-10-10"),  # a Saturday that is worked
        ("2025-12-29", "2026-01-05", LineCode.WITHIN, "2026-01-05"),
    ],
)
def test_seven_days_to_return(got: str, asked: str, code: LineCode, until: str) -> None:
    found = spans.returning(day(got), day(asked), days=7, calendar=CALENDAR)
    assert (codes(found)[-1], last(found)) == (code, day(until))


def test_a_day_that_moved_is_told_and_so_is_an_unpublished_year() -> None:
    moved = spans.returning(day("2026-11-14"), day("2026-11-20"), days=7, calendar=CALENDAR)
    assert codes(moved) == [LineCode.LAST_DAY, LineCode.MOVED_ON, LineCode.WITHIN]
    unknown = WorkCalendar(marks={}, published=frozenset())
    found = spans.returning(day("2026-11-18"), day("2026-11-20"), days=7, calendar=unknown)
    assert codes(found) == [LineCode.LAST_DAY, LineCode.PROVISIONAL, LineCode.WITHIN]


@pytest.mark.parametrize(
    ("asked", "today", "code"),
    [
        ("2026-11-09", "2026-11-24", LineCode.STILL_IN_TIME),  # day 15
        ("2026-11-09", "2026-11-25", LineCode.COUNTS_AS_REFUSAL),  # day 16
        ("2026-11-06", "2026-11-21", LineCode.STILL_IN_TIME),  # day 15, a Saturday, does not wait
        ("2026-11-06", "2026-11-22", LineCode.COUNTS_AS_REFUSAL),
    ],
)
def test_over_fifteen_days_counts_as_refusal(asked: str, today: str, code: LineCode) -> None:
    found = spans.delay(day(asked), day(today), days=15)
    assert codes(found)[-1] is code


@pytest.mark.parametrize(
    ("fault", "repairs", "code", "again"),
    [
        ("2026-11-01", 0, LineCode.MAY_RETURN, False),
        ("2026-11-08", 0, LineCode.MAY_RETURN, False),  # day 7, a Sunday: the fault does not wait
        ("2026-11-09", 0, LineCode.MAY_REPLACE, False),
        ("2026-11-16", 1, LineCode.MAY_REPLACE, False),
        ("2026-11-17", 1, LineCode.MAY_REPAIR, False),
        ("2026-11-17", 2, LineCode.MAY_REPAIR, True),
        ("2026-11-17", 3, LineCode.MAY_REPAIR, True),
    ],
)
def test_seven_and_fifteen_days_and_two_repairs(
    fault: str, repairs: int, code: LineCode, again: bool
) -> None:
    found = spans.guarantees(day("2026-11-01"), day(fault), repairs=repairs, figures=THREE)
    assert codes(found)[1] is code
    assert (LineCode.REPAIRED_IN_VAIN in codes(found)) is again


@pytest.mark.parametrize(
    ("got", "found_on", "code", "end"),
    [
        ("2026-03-15", "2026-09-15", LineCode.TRADER_PROVES, "2026-09-15"),
        ("2026-03-15", "2026-09-16", LineCode.NO_LONGER_TRADER, "2026-09-15"),
        ("2025-08-31", "2026-02-28", LineCode.TRADER_PROVES, "2026-02-28"),
        ("2025-08-31", "2026-03-01", LineCode.NO_LONGER_TRADER, "2026-02-28"),
        ("2023-08-31", "2024-02-29", LineCode.TRADER_PROVES, "2024-02-29"),
        ("2023-08-31", "2024-03-01", LineCode.NO_LONGER_TRADER, "2024-02-29"),
        ("2025-12-31", "2026-06-30", LineCode.TRADER_PROVES, "2026-06-30"),
        ("2026-02-28", "2026-08-28", LineCode.TRADER_PROVES, "2026-08-28"),
    ],
)
def test_six_months_in_which_the_trader_proves(
    got: str, found_on: str, code: LineCode, end: str
) -> None:
    found = spans.burden(day(got), day(found_on), months=6)
    assert (codes(found)[-1], last(found)) == (code, day(end))
    assert (LineCode.MONTH_END in codes(found)) is (day(got).day != day(end).day)


@pytest.mark.parametrize(
    ("start", "today", "code", "end"),
    [
        ("2023-11-20", "2026-11-20", LineCode.WITHIN, "2026-11-20"),
        ("2023-11-20", "2026-11-21", LineCode.OVER, "2026-11-20"),
        ("2020-02-29", "2023-02-28", LineCode.WITHIN, "2023-02-28"),
        ("2020-02-29", "2023-03-01", LineCode.OVER, "2023-02-28"),
        ("2023-02-28", "2026-03-02", LineCode.WITHIN, "2026-03-02"),  # 28 February is a Saturday
        ("2023-02-28", "2026-03-03", LineCode.OVER, "2026-03-02"),
        ("2024-02-29", "2026-11-20", LineCode.WITHIN, "2027-03-01"),  # 28 February is a Sunday
    ],
)
def test_three_years_of_limitation(start: str, today: str, code: LineCode, end: str) -> None:
    found = spans.limitation(day(start), day(today), years=3, calendar=CALENDAR)
    assert (codes(found)[-1], last(found)) == (code, day(end))


def test_a_day_before_the_start_is_refused_at_its_field() -> None:
    later, earlier = day("2026-11-20"), day("2026-11-19")
    refusals: tuple[tuple[Callable[[], Working], str], ...] = (
        (lambda: spans.returning(later, earlier, days=7, calendar=CALENDAR), "asked_on"),
        (lambda: spans.delay(later, earlier, days=15), "asked_on"),
        (lambda: spans.guarantees(later, earlier, repairs=0, figures=THREE), "fault_on"),
        (lambda: spans.burden(later, earlier, months=6), "found_on"),
        (lambda: spans.limitation(later, earlier, years=3, calendar=CALENDAR), "counted_from"),
    )
    for work, field in refusals:
        with pytest.raises(RuleViolation) as refused:
            work()
        assert (refused.value.code, refused.value.field) == ("day_before_start", field)


@given(start=DAYS, after=st.integers(0, 40))
def test_a_last_day_to_act_is_never_a_rest_day_and_never_too_early(start: date, after: int) -> None:
    asked = start + timedelta(days=after)
    found = spans.returning(start, asked, days=7, calendar=CALENDAR)
    until = last(found)
    assert isinstance(until, date)
    assert CALENDAR.is_workday(until)
    assert until >= start + timedelta(days=7)
    assert (codes(found)[-1] is LineCode.WITHIN) is (asked <= until)


@given(start=DAYS, months=st.integers(1, 48))
def test_months_end_on_the_same_number_or_on_the_last_of_the_month(
    start: date, months: int
) -> None:
    end = last(spans.burden(start, start, months=months))
    assert isinstance(end, date)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == start.day or (end + timedelta(days=1)).day == 1
