"""Numbers as the station hands them out."""

import pytest

from mediator.domain.station import Series, number


@pytest.mark.parametrize(
    ("series", "count", "printed"),
    [
        (Series.DISPUTE, 1, "XC-2026-0001"),
        (Series.AGREEMENT, 12, "XC-XY-2026-0012"),
        (Series.ORAL_AGREEMENT, 9999, "XC-KT-2026-9999"),
        (Series.FAILURE, 10_000, "XC-ZZ-2026-10000"),
    ],
)
def test_a_number_names_station_series_year_and_count(
    series: Series, count: int, printed: str
) -> None:
    assert number("XC", series, year=2026, count=count) == printed
