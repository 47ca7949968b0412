"""Running numbers without gaps: taken in the transaction that uses them, given back if it fails."""

from mediator.storage.database import Transaction
from mediator.storage.tables.station import CounterRow


def take(work: Transaction, series: str, *, year: int) -> int:
    """The next number of a series in a year, from 1."""
    return take_many(work, series, year=year, count=1)[0]


def take_many(work: Transaction, series: str, *, year: int, count: int) -> range:
    """The next `count` numbers of a series in a year."""
    # PostgreSQL needs the row locked; SQLite has locked the whole file already.
    row = work.session.get(CounterRow, (series, year), with_for_update=True)
    if row is None:
        row = CounterRow(series=series, year=year, last=0)
        work.session.add(row)
    row.last += count
    work.session.flush()
    return range(row.last - count + 1, row.last + 1)
