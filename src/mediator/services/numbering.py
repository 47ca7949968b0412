"""Numbers as printed: the station's code, the series, the year and a count without gaps."""

from collections.abc import Mapping

from mediator.domain.station import Series, number
from mediator.services.workplace import Workplace, station_of
from mediator.storage import numbers
from mediator.storage.database import Transaction


def take(workplace: Workplace, work: Transaction, *, series: Series) -> str:
    """The next number of a series; given back if the transaction fails."""
    year = workplace.today.year
    count = numbers.take(work, series.name.lower(), year=year)
    return number(station_of(work).code, series, year=year, count=count)


def take_past(work: Transaction, years: Mapping[int, int]) -> dict[int, list[str]]:
    """Numbers for cases of old ledgers, as many as each year needs, the last first.

    They have a series of their own: the one of the station's cases has no gaps, and an import
    that is taken back leaves one.
    """
    code, series = station_of(work).code, Series.IMPORTED
    taken: dict[int, list[str]] = {}
    for year, wanted in years.items():
        counts = numbers.take_many(work, series.name.lower(), year=year, count=wanted)
        taken[year] = [number(code, series, year=year, count=each) for each in reversed(counts)]
    return taken
