"""Stretches of days that move on with the calendar."""

from datetime import date

import pytest

from mediator.domain.values.recent import Recent, days_of


@pytest.mark.parametrize(
    ("recent", "today", "first", "last"),
    [
        (Recent.THIS_MONTH, date(2026, 11, 20), date(2026, 11, 1), date(2026, 11, 30)),
        (Recent.THIS_MONTH, date(2024, 2, 29), date(2024, 2, 1), date(2024, 2, 29)),
        (Recent.LAST_MONTH, date(2026, 1, 31), date(2025, 12, 1), date(2025, 12, 31)),
        (Recent.LAST_MONTH, date(2026, 3, 31), date(2026, 2, 1), date(2026, 2, 28)),
        (Recent.THIS_QUARTER, date(2026, 11, 20), date(2026, 10, 1), date(2026, 12, 31)),
        (Recent.THIS_QUARTER, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (Recent.THIS_YEAR, date(2026, 11, 20), date(2026, 1, 1), date(2026, 12, 31)),
        (Recent.LAST_YEAR, date(2026, 1, 1), date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_stretch_begins_and_ends_with_the_calendar(
    recent: Recent, today: date, first: date, last: date
) -> None:
    assert days_of(recent, today) == (first, last)
