"""Periods of each kind tile the calendar, and their labels read back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.values.periods import (
    Period,
    PeriodKind,
    containing,
    custom,
    month,
    parse,
    quarter,
)

CALENDAR, SHIFTED, QUARTER, CUSTOM = PeriodKind
CUT = st.sampled_from([CALENDAR, SHIFTED, QUARTER])
DAYS = st.dates(date(1990, 1, 1), date(2150, 12, 31))
DAY = timedelta(days=1)


@st.composite
def customs(draw: st.DrawFn) -> Period:
    first = draw(DAYS)
    return custom(first, first + draw(st.integers(0, 399)) * DAY)


PERIODS = st.builds(containing, DAYS, CUT) | customs()


@pytest.mark.parametrize(
    ("period", "first", "last", "label"),
    [
        (month(2026, 11), "2026-11-01", "2026-11-30", "2026-11"),
        (month(2026, 2), "2026-02-01", "2026-02-28", "2026-02"),
        (month(2028, 2), "2028-02-01", "2028-02-29", "2028-02"),
        (month(2026, 12), "2026-12-01", "2026-12-31", "2026-12"),
        (month(2026, 11, kind=SHIFTED), "2026-10-26", "2026-11-25", "2026-11(26-25)"),
        (month(2026, 1, kind=SHIFTED), "2025-12-26", "2026-01-25", "2026-01(26-25)"),
        (month(2028, 3, kind=SHIFTED), "2028-02-26", "2028-03-25", "2028-03(26-25)"),
        (quarter(2026, 1), "2026-01-01", "2026-03-31", "2026-Q1"),
        (quarter(2026, 4), "2026-10-01", "2026-12-31", "2026-Q4"),
        (
            custom(date(2026, 11, 1), date(2026, 11, 30)),
            "2026-11-01",
            "2026-11-30",
            "2026-11-01..2026-11-30",
        ),
    ],
)
def test_a_period_has_its_days_and_its_label(
    period: Period, first: str, last: str, label: str
) -> None:
    assert (str(period.first), str(period.last), period.label) == (first, last, label)


@pytest.mark.parametrize(
    ("day", "kind", "label"),
    [
        ("2026-11-01", CALENDAR, "2026-11"),
        ("2026-11-30", CALENDAR, "2026-11"),
        ("2026-10-25", SHIFTED, "2026-10(26-25)"),
        ("2026-10-26", SHIFTED, "2026-11(26-25)"),
        ("2026-11-25", SHIFTED, "2026-11(26-25)"),
        ("2026-12-31", SHIFTED, "2027-01(26-25)"),
        ("2026-12-31", QUARTER, "2026-Q4"),
        ("2027-01-01", QUARTER, "2027-Q1"),
        ("2026-11-20", CUSTOM, "2026-11-20..2026-11-20"),
    ],
)
def test_a_day_falls_in_one_period_of_each_kind(day: str, kind: PeriodKind, label: str) -> None:
    assert containing(date.fromisoformat(day), kind).label == label


@pytest.mark.parametrize(
    ("period", "previous", "year_before"),
    [
        ("2026-01", "2025-12", "2025-01"),
        ("2028-02", "2028-01", "2027-02"),
        ("2026-01(26-25)", "2025-12(26-25)", "2025-01(26-25)"),
        ("2026-Q1", "2025-Q4", "2025-Q1"),
        ("2026-11-01..2026-11-10", "2026-10-22..2026-10-31", "2025-11-01..2025-11-10"),
        ("2028-02-29..2028-02-29", "2028-02-28..2028-02-28", "2027-02-28..2027-02-28"),
        ("2028-02-01..2028-02-29", "2028-01-03..2028-01-31", "2027-02-01..2027-02-28"),
    ],
)
def test_a_period_knows_those_it_is_compared_with(
    period: str, previous: str, year_before: str
) -> None:
    assert parse(period).previous().label == previous
    assert parse(period).year_before().label == year_before


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("2026-11", CALENDAR, "2026-11"),
        (" 2026-11 ", SHIFTED, "2026-11(26-25)"),
        ("2026-11(26-25)", CALENDAR, "2026-11(26-25)"),
        ("2026-Q4", CALENDAR, "2026-Q4"),
    ],
)
def test_a_bare_month_is_of_the_kind_asked_for(text: str, kind: PeriodKind, label: str) -> None:
    assert parse(text, kind).label == label


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("", CALENDAR, "period_unreadable"),
        ("November", CALENDAR, "period_unreadable"),
        ("2026-13", CALENDAR, "period_unreadable"),
        ("2026-00", SHIFTED, "period_unreadable"),
        ("0000-01", CALENDAR, "period_unreadable"),
        ("9999-12", CALENDAR, "period_unreadable"),
        ("2026-11", QUARTER, "period_unreadable"),
        ("2026-11", CUSTOM, "period_unreadable"),
        ("2026-Q5", QUARTER, "period_unreadable"),
        ("2026-Q0", QUARTER, "period_unreadable"),
        ("9999-Q4", QUARTER, "period_unreadable"),
        ("2026-02-30..2026-03-01", CUSTOM, "period_unreadable"),
        ("2026-11-30..2026-11-01", CUSTOM, "period_reversed"),
        ("2026-01-01..2027-02-05", CUSTOM, "period_too_long"),
    ],
)
def test_what_is_no_period_is_refused_at_its_field(text: str, kind: PeriodKind, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        parse(text, kind, field="period")
    assert (refused.value.code, refused.value.field) == (code, "period")


def test_a_custom_period_has_at_most_400_days() -> None:
    longest = custom(date(2026, 1, 1), date(2027, 2, 4))
    assert (longest.last - longest.first).days + 1 == 400
    with pytest.raises(RuleViolation) as refused:
        custom(date(2026, 1, 1), date(2027, 2, 5), field="last")
    assert refused.value.facts == {"limit": 400}


@given(PERIODS)
def test_consecutive_periods_leave_no_gap_and_no_overlap(period: Period) -> None:
    assert period.previous().last + DAY == period.first
    assert period.last + DAY == period.next().first
    assert period.first <= period.last


@given(PERIODS)
def test_previous_and_next_undo_each_other(period: Period) -> None:
    assert period.previous().next() == period
    assert period.next().previous() == period


@given(DAYS, st.sampled_from(PeriodKind))
def test_the_period_containing_a_day_contains_it(day: date, kind: PeriodKind) -> None:
    period = containing(day, kind)
    assert period.contains(day)
    assert not period.contains(period.first - DAY)
    assert not period.contains(period.last + DAY)
    assert containing(period.last, kind).last == period.last


@given(PERIODS)
def test_a_label_reads_back_as_its_period(period: Period) -> None:
    assert parse(period.label) == period


@given(PERIODS)
def test_a_year_before_is_the_same_season_of_the_year_before(period: Period) -> None:
    before = period.year_before()
    assert before.kind is period.kind
    assert before.last.year == period.last.year - 1
    assert before.last.month == period.last.month
    assert before.first <= before.last < period.last
