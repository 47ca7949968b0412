"""Stretches of days that move on with the calendar, so that a saved view of this month stays so."""

from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

_QUARTER = 3
_MONTHS = 12


class Recent(StrEnum):
    """The stretches offered."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


def days_of(recent: Recent, today: date) -> tuple[date, date]:
    """The first and the last day, both included; calendar months, whatever the reports count."""
    match recent:
        case Recent.THIS_MONTH:
            return _months(today.year, today.month, count=1)
        case Recent.LAST_MONTH:
            last = today.replace(day=1) - timedelta(days=1)
            return _months(last.year, last.month, count=1)
        case Recent.THIS_QUARTER:
            first = (today.month - 1) // _QUARTER * _QUARTER + 1
            return _months(today.year, first, count=_QUARTER)
        case Recent.THIS_YEAR:
            return _months(today.year, 1, count=_MONTHS)
        case Recent.LAST_YEAR:
            return _months(today.year - 1, 1, count=_MONTHS)
        case _:
            assert_never(recent)


def _months(year: int, month: int, *, count: int) -> tuple[date, date]:
    years, after = divmod(month - 1 + count, _MONTHS)
    return date(year, month, 1), date(year + years, after + 1, 1) - timedelta(days=1)
