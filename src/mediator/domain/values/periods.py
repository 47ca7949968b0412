"""The spans of days that reports cover: months, months from 26th to 25th, quarters, any span."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, assert_never

from mediator.domain.errors import RuleViolation
from mediator.domain.values.days import months_later

LONGEST_DAYS: Final = 400

_DAY: Final = timedelta(days=1)
_YEARS: Final = range(1900, 2200)
_CUTOFF: Final = 25

_MONTH_LABEL: Final = re.compile(r"([0-9]{4})-([0-9]{2})(\(26-25\))?")
_QUARTER_LABEL: Final = re.compile(r"([0-9]{4})-Q([0-9])")
_DAY_LABEL: Final = r"([0-9]{4}-[0-9]{2}-[0-9]{2})"
_CUSTOM_LABEL: Final = re.compile(rf"{_DAY_LABEL}\.\.{_DAY_LABEL}")


class PeriodKind(StrEnum):
    """How a period is cut; `SHIFTED` is the 26th of the month before to the 25th of the named."""

    CALENDAR = "calendar"
    SHIFTED = "26-25"
    QUARTER = "quarter"
    CUSTOM = "custom"


_MONTHS: Final = {PeriodKind.CALENDAR: 1, PeriodKind.SHIFTED: 1, PeriodKind.QUARTER: 3}


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both counted; `last` lies in the month that names it."""

    kind: PeriodKind
    first: date
    last: date

    def contains(self, day: date) -> bool:
        """Whether `day` is one of these days."""
        return self.first <= day <= self.last

    def previous(self) -> "Period":
        """The period of this kind that ends the day before; as many days for a custom one."""
        return self._moved(-1)

    def next(self) -> "Period":
        """The period of this kind that starts the day after; as many days for a custom one."""
        return self._moved(1)

    def year_before(self) -> "Period":
        """The same period a year earlier; of a custom one, 29 February becomes 28 February."""
        if self.kind is PeriodKind.CUSTOM:
            return Period(self.kind, _year_before(self.first), _year_before(self.last))
        return _ending_in(self.kind, _month_index(self.last) - 12)

    @property
    def label(self) -> str:
        """A short code that `parse` reads back: `2026-11`, `2026-11(26-25)`, `2026-Q4` or days."""
        match self.kind:
            case PeriodKind.CALENDAR:
                return f"{self.last:%Y-%m}"
            case PeriodKind.SHIFTED:
                return f"{self.last:%Y-%m}(26-25)"
            case PeriodKind.QUARTER:
                return f"{self.last.year}-Q{self.last.month // 3}"
            case PeriodKind.CUSTOM:
                return f"{self.first}..{self.last}"
            case _:
                assert_never(self.kind)

    def _moved(self, by: int) -> "Period":
        if self.kind is PeriodKind.CUSTOM:
            length = (self.last - self.first + _DAY) * by
            return Period(self.kind, self.first + length, self.last + length)
        return _ending_in(self.kind, _month_index(self.last) + by * _MONTHS[self.kind])


def month(year: int, number: int, *, kind: PeriodKind = PeriodKind.CALENDAR) -> Period:
    """The month period of `kind` (calendar or shifted) that bears this year and month.

    Raises `RuleViolation("period_unreadable")` when there is none.
    """
    if year not in _YEARS or number not in range(1, 13) or _MONTHS.get(kind) != 1:
        raise RuleViolation("period_unreadable")
    return _ending_in(kind, year * 12 + number - 1)


def quarter(year: int, number: int) -> Period:
    """The quarter 1 to 4 of `year`; raises `RuleViolation("period_unreadable")` for others."""
    if year not in _YEARS or number not in range(1, 5):
        raise RuleViolation("period_unreadable")
    return _ending_in(PeriodKind.QUARTER, year * 12 + number * 3 - 1)


def custom(first: date, last: date, *, field: str = "") -> Period:
    """Any span of at most `LONGEST_DAYS`.

    Raises `RuleViolation` with `period_reversed` or `period_too_long` (fact `limit`).
    """
    if last < first:
        raise RuleViolation("period_reversed", field)
    if (last - first).days >= LONGEST_DAYS:
        raise RuleViolation("period_too_long", field, limit=LONGEST_DAYS)
    return Period(PeriodKind.CUSTOM, first, last)


def containing(day: date, kind: PeriodKind) -> Period:
    """The period of `kind` that `day` falls in; a custom one is that day alone."""
    index = _month_index(day)
    match kind:
        case PeriodKind.CALENDAR:
            return _ending_in(kind, index)
        case PeriodKind.SHIFTED:
            return _ending_in(kind, index + (day.day > _CUTOFF))
        case PeriodKind.QUARTER:
            return _ending_in(kind, index + 2 - index % 3)
        case PeriodKind.CUSTOM:
            return Period(kind, day, day)
        case _:
            assert_never(kind)


def parse(text: str, kind: PeriodKind = PeriodKind.CALENDAR, *, field: str = "") -> Period:
    """Read any label back; a bare month such as `2026-11` is of `kind`, calendar or shifted.

    Raises `RuleViolation` with `period_unreadable`, and as `custom` does.
    """
    plain = text.strip()
    try:
        if found := _MONTH_LABEL.fullmatch(plain):
            shape = PeriodKind.SHIFTED if found[3] else kind
            return month(int(found[1]), int(found[2]), kind=shape)
        if found := _QUARTER_LABEL.fullmatch(plain):
            return quarter(int(found[1]), int(found[2]))
        if found := _CUSTOM_LABEL.fullmatch(plain):
            return custom(date.fromisoformat(found[1]), date.fromisoformat(found[2]))
    except RuleViolation as refused:
        raise RuleViolation(refused.code, field, **refused.facts) from refused
    except ValueError as impossible:
        raise RuleViolation("period_unreadable", field) from impossible
    raise RuleViolation("period_unreadable", field)


def _month_index(day: date) -> int:
    """Months since year 0, so that adding months is adding numbers."""
    return day.year * 12 + day.month - 1


def _month_start(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)


def _ending_in(kind: PeriodKind, index: int) -> Period:
    """The period of a cut `kind` whose last day lies in the month `index`."""
    if kind is PeriodKind.SHIFTED:
        first = _month_start(index - 1).replace(day=_CUTOFF + 1)
        return Period(kind, first, _month_start(index).replace(day=_CUTOFF))
    first = _month_start(index + 1 - _MONTHS[kind])
    return Period(kind, first, _month_start(index + 1) - _DAY)


def _year_before(day: date) -> date:
    return months_later(day, -12)
