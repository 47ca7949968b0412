"""Rows keep UTC; the station's day and hour are those of Beijing."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.values.clock import SHANGHAI, as_utc, local_day, local_time


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 11, 20, 15, 59, 59, tzinfo=UTC), date(2026, 11, 20)),
        (datetime(2026, 11, 20, 16, 0, 0, tzinfo=UTC), date(2026, 11, 21)),
        (datetime(2026, 11, 20, 0, 0, 0, tzinfo=SHANGHAI), date(2026, 11, 20)),
    ],
)
def test_the_day_changes_at_midnight_in_the_station(at: datetime, day: date) -> None:
    assert local_day(at) == day


@given(st.datetimes(datetime(1990, 1, 2), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_moment_stays_the_same_moment(at: datetime) -> None:
    assert local_time(at) == at == as_utc(local_time(at))
    assert local_time(at).utcoffset() == timedelta(hours=8)
    assert as_utc(local_time(at)).utcoffset() == timedelta(0)
