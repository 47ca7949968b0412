"""Days as hand-kept ledgers write them, with the year found where it was left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, TypeAlias

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import Broken, Cell, is_empty, text_of
from mediator.domain.ledgers.numbers import plain
from mediator.domain.values.days import EARLIEST
from mediator.domain.values.numerals import fold


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day whose year was left out."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class EitherDay:
    """`4/9/2025`: which of the two numbers is the month, the days around have to say."""

    one: date
    other: date


Unplaced: TypeAlias = MonthDay | EitherDay
"""A day that is certain only beside another."""

# A spreadsheet counts days from here (its 1900 was a leap year, which no day of ours comes near).
_EPOCH: Final = date(1899, 12, 30)
_SERIALS: Final = range((EARLIEST - _EPOCH).days, 73_051)  # To the end of 2099.
_ASIDE: Final = re.compile(
    r"[(【\[].*?[)】\]]"
    r"|(?:星期|周|礼拜)[一二三四五六日天]"
    r"|[ T]*(?:[上下中]午|早上|晚上?|凌晨)?[ ]*"
    r"[0-9]{1,2}[:时点](?:[0-9]{1,2})?分?(?:[:][0-9.]+秒?)?[ ]*(?:[AaPp][Mm])?Z?$"
    r"|[上下中]午$|早上$|晚上?$"
)
_GAP: Final = r"[-./年、,~]"
_FULL: Final = re.compile(
    rf"(?P<year>[0-9]{{4}}){_GAP}(?P<month>[0-9]{{1,2}})[-./月、,](?P<day>[0-9]{{1,2}})[日号]?"
)
_RUN: Final = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})")
_SHORT_RUN: Final = re.compile(r"(?P<year>[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})")
_MONTH_RUN: Final = re.compile(r"20[0-9]{2}(?:0[1-9]|1[0-2])")
_SHORT: Final = re.compile(
    r"'?(?P<year>[0-9]{2})[-./年](?P<month>[0-9]{1,2})[-./月](?P<day>[0-9]{1,2})[日号]?"
)
_TURNED: Final = re.compile(r"([0-9]{1,2})[-./]([0-9]{1,2})[-./]((?:20)?[0-9]{2})")
_NO_YEAR: Final = re.compile(r"([0-9]{1,2})[-./月、]([0-9]{1,2})[日号]?")
_NO_DAY: Final = re.compile(r"(?:20)?[0-9]{2}[-./年][0-9]{1,2}月?|[0-9]{1,2}月份?")
_MONTHS: Final = 12
_LEAP: Final = 2000
_LEAPS: Final = 10  # A 29 February is at most eight years away (1896, 1904).


def read(cell: Cell) -> date | Unplaced:
    """The day in a cell: a date, a serial number, `2025.9.4`, `2025年9月4日`, `9月2号`, 20250904.

    Raises `RuleViolation` with `day_empty`, `day_broken` (a formula without a value),
    `day_impossible`, `day_ambiguous` (`9.2` kept as a number: the 2nd or the 20th),
    `day_missing` (only a month) or `day_unreadable`.
    """
    if isinstance(cell, Broken):
        raise RuleViolation("day_broken")
    if is_empty(cell):
        raise RuleViolation("day_empty")
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float) and not cell.is_integer() and cell < _SERIALS.start:
        return _typed_as_number(cell)
    return _spelled(text_of(cell))


def placed(day: Unplaced, *, near: date) -> date:
    """The day of those meant that lies closest to `near`; raises `day_impossible`."""
    if isinstance(day, EitherDay):
        return min(day.one, day.other, key=lambda made: abs(made - near))
    found = tuple(_in_years(day, range(near.year - 1, near.year + 2)))
    if not found:
        # A 29 February whose neighbours know no leap year.
        raise RuleViolation("day_impossible")
    return min(found, key=lambda made: abs(made - near))


def following(day: Unplaced, first: date) -> date:
    """The first such day from `first` on, for an end that comes after a beginning."""
    if isinstance(day, EitherDay):
        after = [made for made in (day.one, day.other) if made >= first]
        return min(after, default=placed(day, near=first))
    years = range(first.year, first.year + _LEAPS)
    return next(made for made in _in_years(day, years) if made >= first)


def preceding(day: Unplaced, last: date) -> date:
    """The last such day up to `last`, for a beginning that comes before an end."""
    if isinstance(day, EitherDay):
        before = [made for made in (day.one, day.other) if made <= last]
        return max(before, default=placed(day, near=last))
    years = range(last.year, last.year - _LEAPS, -1)
    return next(made for made in _in_years(day, years) if made <= last)


def _in_years(day: MonthDay, years: range) -> Iterator[date]:
    for year in years:
        if made := _made(year, day.month, day=day.day):
            yield made


def _spelled(text: str) -> date | Unplaced:
    typed = fold(text)
    bare = _ASIDE.sub("", typed).strip(" .,;、") if len(typed) > len("2025-12-31") else typed
    if "月" in bare or "年" in bare:
        bare = plain(bare)
    bare = bare.replace(" ", "")
    if re.fullmatch(r"[0-9]+|[0-9]{5}\.[0-9]+", bare):
        return _digits(bare.split(".")[0])
    for shape in (_FULL, _SHORT):
        if found := shape.fullmatch(bare):
            return _whole(found["year"], found["month"], day=found["day"])
    if turned := _TURNED.fullmatch(bare):
        return _from_abroad(int(turned[1]), int(turned[2]), year=turned[3])
    if found := _NO_YEAR.fullmatch(bare):
        return _without_year(int(found[1]), int(found[2]))
    raise RuleViolation("day_missing" if _NO_DAY.fullmatch(bare) else "day_unreadable")


def _digits(bare: str) -> date:
    if len(bare) <= len("45911") and int(bare) in _SERIALS:
        return _EPOCH + timedelta(days=int(bare))
    if _MONTH_RUN.fullmatch(bare):
        raise RuleViolation("day_missing")
    if found := _RUN.fullmatch(bare) or _SHORT_RUN.fullmatch(bare):
        return _whole(found["year"], found["month"], day=found["day"])
    raise RuleViolation("day_unreadable")


def _whole(year: str, month: str, *, day: str) -> date:
    full = int(year) + (2000 if len(year) == len("25") else 0)
    made = _made(full, int(month), day=int(day))
    if made is None:
        raise RuleViolation("day_impossible")
    return made


def _from_abroad(first: int, second: int, *, year: str) -> date | EitherDay:
    """Day and month in the order of another country: sure only where one cannot be a month."""
    if first <= _MONTHS and second <= _MONTHS and first != second:
        one = _whole(year, str(first), day=str(second))
        return EitherDay(one, _whole(year, str(second), day=str(first)))
    day, month = max(first, second), min(first, second)
    return _whole(year, str(month), day=str(day))


def _typed_as_number(number: float) -> MonthDay:
    """`9.15` that a spreadsheet took for a number; of `9.2` nobody knows whether it was `9.20`."""
    month, _, day = str(number).partition(".")
    if not month.isdigit() or len(day) > len("15"):
        raise RuleViolation("day_unreadable")
    if len(day) == 1:
        raise RuleViolation("day_ambiguous")
    return _without_year(int(month), int(day))


def _without_year(month: int, day: int) -> MonthDay:
    if _made(_LEAP, month, day=day) is None:
        raise RuleViolation("day_impossible")
    return MonthDay(month, day)


def _made(year: int, month: int, *, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
