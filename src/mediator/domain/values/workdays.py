"""Working days of the station: which days count, and where a term of days ends.

民法典 201 and 203: the day on which a term starts is not counted, its last day is; a last day that
is a rest day moves to the next working day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from mediator.domain.errors import RuleViolation

_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5

# Ten years: a longer term, or a longer rest, is a mistake in the form or in the calendar.
_LONGEST_DAYS: Final = 3_660


class DayKind(StrEnum):
    """Why a day differs from its weekday: 放假, 调休上班, or the station is closed."""

    HOLIDAY = "holiday"
    WORKDAY = "workday"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """The days that differ from their weekday, and the years whose holidays are published.

    Terms must be 0 to 3660 days long: `RuleViolation("term_out_of_range")` with the fact `limit`.
    """

    marks: Mapping[date, DayKind]
    published: frozenset[int]

    def is_workday(self, day: date) -> bool:
        """Whether the station works on `day`: Monday to Friday unless marked otherwise."""
        mark = self.marks.get(day)
        return day.weekday() < _SATURDAY if mark is None else mark is DayKind.WORKDAY

    def is_provisional(self, year: int) -> bool:
        """Whether the holidays of `year` are not yet known, so that its deadlines may move."""
        return year not in self.published

    def next_workday(self, day: date) -> date:
        """`day` itself when it is a working day, else the first one after it.

        Raises `RuleViolation("no_workday_ahead")` when the calendar closes the station for years.
        """
        found = day
        for _ in range(_LONGEST_DAYS):
            if self.is_workday(found):
                return found
            found += _DAY
        raise RuleViolation("no_workday_ahead")

    def add_working_days(self, start: date, n: int) -> date:
        """The `n`-th working day after `start`; for 0, `start` or the next working day."""
        _check_term(n)
        if n == 0:
            return self.next_workday(start)
        day = start
        for _ in range(n):
            day = self.next_workday(day + _DAY)
        return day

    def add_days(self, start: date, n: int) -> date:
        """`n` natural days after `start`; an end on a rest day moves to the next working day."""
        _check_term(n)
        return self.next_workday(start + n * _DAY)

    def count(self, start: date, end: date) -> int:
        """Working days after `start` up to and with `end`; negative when `end` comes first."""
        if end < start:
            return -self.count(end, start)
        days = (end - start).days
        return sum(self.is_workday(start + after * _DAY) for after in range(1, days + 1))

    def steps(self, start: date, n: int) -> tuple[date, ...]:
        """The rest days that `add_working_days` passes over, so that a count can be explained."""
        days = (self.add_working_days(start, n) - start).days
        passed = (start + after * _DAY for after in range(1, days + 1))
        return tuple(day for day in passed if not self.is_workday(day))


def _check_term(n: int) -> None:
    if not 0 <= n <= _LONGEST_DAYS:
        raise RuleViolation("term_out_of_range", limit=_LONGEST_DAYS)
