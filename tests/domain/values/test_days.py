"""Short day words mean the day that staff mean, or are refused in a plain word."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.values import days

TODAY = date(2026, 11, 24)
TODAYS = st.dates(date(2020, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今", "2026-11-24"),
        ("今天", "2026-11-24"),
        ("今日", "2026-11-24"),
        ("昨", "2026-11-23"),
        ("昨天", "2026-11-23"),
        ("前天", "2026-11-22"),
        ("明", "2026-11-25"),
        ("明天", "2026-11-25"),
        ("后天", "2026-11-26"),
        ("+3", "2026-11-27"),
        ("＋３", "2026-11-27"),
        ("+0", "2026-11-24"),
        ("+10", "2026-12-04"),
        ("-2", "2026-11-22"),
        ("－2", "2026-11-22"),
        ("- 2", "2026-11-22"),
        ("1120", "2026-11-20"),
        ("１１２０", "2026-11-20"),
        ("11-20", "2026-11-20"),
        ("11－20", "2026-11-20"),
        ("11.20", "2026-11-20"),
        ("11。20", "2026-11-20"),
        ("11/20", "2026-11-20"),
        ("1-5", "2027-01-05"),
        ("11月20日", "2026-11-20"),
        ("11月20号", "2026-11-20"),
        ("11月20", "2026-11-20"),
        ("11 月 20 日", "2026-11-20"),
        ("20", "2026-11-20"),
        ("20日", "2026-11-20"),
        ("5号", "2026-11-05"),
        ("30", "2026-11-30"),
        ("2026-11-20", "2026-11-20"),
        ("2026-1-5", "2026-01-05"),
        ("2026/11/20", "2026-11-20"),
        ("2026.11.20", "2026-11-20"),
        ("20261120", "2026-11-20"),
        ("2026年11月20日", "2026-11-20"),
        (" 2026 年 1 月 5 日 ", "2026-01-05"),
        ("2024-02-29", "2024-02-29"),
        ("1990-01-01", "1990-01-01"),
        ("2099-12-31", "2099-12-31"),
        # No year: not later than six months from today, 2027-05-24.
        ("0524", "2027-05-24"),
        ("0525", "2026-05-25"),
        ("1225", "2026-12-25"),
        ("0229", "2024-02-29"),
    ],
)
def test_a_day_reads_as_staff_say_it(text: str, day: str) -> None:
    assert days.parse(text, today=TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        ("2026-11-24", "1124", "2026-11-24"),
        ("2026-11-24", "1125", "2025-11-25"),
        ("2026-11-24", "0601", "2026-06-01"),
        ("2026-11-24", "24", "2026-11-24"),
        ("2026-11-24", "25", "2026-10-25"),
        ("2026-11-24", "31", "2026-10-31"),
        ("2027-03-01", "30", "2027-01-30"),
        ("2027-03-01", "29", "2027-01-29"),
        ("2028-03-01", "29", "2028-02-29"),
        ("2027-01-10", "20日", "2026-12-20"),
        ("2027-02-28", "0229", "2024-02-29"),
        ("2026-11-24", "2027-01-01", "2027-01-01"),
    ],
)
def test_a_field_that_looks_back_means_the_last_such_day(today: str, text: str, day: str) -> None:
    found = days.parse(text, today=date.fromisoformat(today), past=True)
    assert found == date.fromisoformat(day)


def test_six_months_on_from_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    today = date(2026, 8, 31)
    assert days.parse("0228", today=today) == date(2027, 2, 28)
    assert days.parse("0301", today=today) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "day_empty"),
        ("\u3000", "day_empty"),
        ("someday", "day_unreadable"),
        ("112", "day_unreadable"),
        ("2026-11", "day_unreadable"),
        ("1-2-3", "day_unreadable"),
        ("11-", "day_unreadable"),
        ("+1000", "day_unreadable"),
        ("+", "day_unreadable"),
        ("٢٠", "day_unreadable"),
        ("二十日", "day_unreadable"),
        ("11\n20", "day_unreadable"),
        ("\ud800", "day_unreadable"),
        ("1" * 20_000, "day_unreadable"),
        ("02-30", "day_impossible"),
        ("2026-02-29", "day_impossible"),
        ("2026-13-01", "day_impossible"),
        ("13-01", "day_impossible"),
        ("0000", "day_impossible"),
        ("00000101", "day_impossible"),
        ("0-1", "day_impossible"),
        ("0", "day_impossible"),
        ("31", "day_impossible"),
        ("32日", "day_impossible"),
        ("20260000", "day_impossible"),
        ("0001-01-01", "day_too_early"),
        ("1899-12-31", "day_too_early"),
        ("1989-12-31", "day_too_early"),
    ],
)
def test_what_is_no_day_is_refused_at_its_field(text: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        days.parse(text, today=TODAY, field="bought_on")
    assert (refused.value.code, refused.value.field) == (code, "bought_on")


def test_the_bounds_of_a_field_are_kept_and_named() -> None:
    assert days.parse("今", today=TODAY, earliest=TODAY, latest=TODAY) == TODAY
    with pytest.raises(RuleViolation, match="day_in_future") as future:
        days.parse("明", today=TODAY, field="bought_on", latest=TODAY)
    assert (future.value.field, future.value.facts) == ("bought_on", {"latest": TODAY})
    with pytest.raises(RuleViolation, match="day_too_early") as early:
        days.parse("昨", today=TODAY, earliest=TODAY)
    assert early.value.facts == {"earliest": TODAY}


def test_a_day_is_shown_whole_short_or_long() -> None:
    day = date(2026, 1, 5)
    assert days.show(day) == "2026-01-05"
    assert days.show_short(day, TODAY) == "01-05"
    assert days.show_short(day, date(2027, 1, 1)) == "2026-01-05"
    assert days.show_long(day) == "2026年1月5日"


@given(st.dates(days.EARLIEST), TODAYS, st.booleans())
def test_every_way_of_showing_a_day_reads_back(day: date, today: date, past: bool) -> None:
    for text in (days.show(day), days.show_long(day)):
        assert days.parse(text, today=today, past=past) == day


@given(TODAYS, st.integers(0, 364))
def test_a_short_past_day_of_the_last_year_reads_back(today: date, back: int) -> None:
    day = today - timedelta(days=back)
    assert days.parse(f"{day:%m%d}", today=today, past=True) == day


@given(TODAYS, st.integers(-180, 181))
def test_a_short_day_within_half_a_year_reads_back(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    assert days.parse(f"{day.month}-{day.day}", today=today) == day


@given(st.text() | st.text("0123456789年月日-./+今"), TODAYS, st.booleans())
def test_any_text_is_a_day_or_a_plain_refusal(text: str, today: date, past: bool) -> None:
    try:
        day = days.parse(text, today=today, past=past)
    except RuleViolation:
        return
    assert day >= days.EARLIEST
