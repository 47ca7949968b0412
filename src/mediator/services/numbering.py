"""Numbers as printed: the station's code, the series, the year and a count without gaps."""

from mediator.domain.station import Series, number
from mediator.services.workplace import Workplace, station_of
from mediator.storage import numbers
from mediator.storage.database import Transaction


def take(workplace: Workplace, work: Transaction, *, series: Series) -> str:
    """The next number of a series; given back if the transaction fails."""
    year = workplace.today.year
    count = numbers.take(work, series.name.lower(), year=year)
    return number(station_of(work).code, series, year=year, count=count)
