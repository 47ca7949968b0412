"""Days as staff say them (今, 昨, +3, 1120, 20日), and as screens and papers show them."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.values.numerals import fold

EARLIEST: Final = date(1990, 1, 1)

_WORDS: Final = {
    "今": 0, "今天": 0, "今日": 0,
    "昨": -1, "昨天": -1, "昨日": -1, "前天": -2,
    "明": 1, "明天": 1, "明日": 1, "后天": 2,
}  # fmt: skip
_OFFSET: Final = re.compile(r"[+-][0-9]{1,3}")
_SHAPES: Final = (
    re.compile(r"(?:(?P<year>[0-9]{4})[-./])?(?P<month>[0-9]{1,2})[-./](?P<day>[0-9]{1,2})"),
    re.compile(r"(?:(?P<year>[0-9]{4})年)?(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})[日号]?"),
    re.compile(r"(?P<year>[0-9]{4})?(?P<month>[0-9]{2})(?P<day>[0-9]{2})"),
    re.compile(r"(?P<year>)(?P<month>)(?P<day>[0-9]{1,2})[日号]?"),
)
_MONTHS_AHEAD: Final = 6
# 29 February may be eight years back (1896, 1904); a 31st at most two months back or ahead.
_YEARS_BACK: Final = 8
_MONTHS_AWAY: Final = 2


def parse(
    text: str,
    *,
    today: date,
    field: str = "",
    earliest: date = EARLIEST,
    latest: date | None = None,
    past: bool = False,
) -> date:
    """The day meant by words, `+3`, `1120`, `11-20`, `11月20日`, `20日` or a whole date.

    Without a year it is the last such day not later than six months from `today`; without a month
    it is in this month, or the next such day where `earliest` lets none before `today` in. With
    `past` both are the last such day not later than `today`.

    Raises `RuleViolation` with `day_empty`, `day_unreadable`, `day_impossible` (30 February),
    `day_too_early` (fact `earliest`) or `day_in_future` (after `latest`, a fact).
    """
    plain = fold(text).replace(" ", "")
    if not plain:
        raise RuleViolation("day_empty", field)
    day = _read(plain, today, field=field, past=past, coming=earliest >= today)
    if day < earliest:
        raise RuleViolation("day_too_early", field, earliest=earliest)
    if latest is not None and day > latest:
        raise RuleViolation("day_in_future", field, latest=latest)
    return day


def show(day: date) -> str:
    """`2026-11-20`."""
    return day.isoformat()


def show_short(day: date, today: date) -> str:
    """`11-20` within the year of `today`, else the whole date."""
    return f"{day:%m-%d}" if day.year == today.year else show(day)


def show_long(day: date) -> str:
    """`2026年11月20日`, as papers write it."""
    return f"{day.year}年{day.month}月{day.day}日"


def months_later(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _read(plain: str, today: date, *, field: str, past: bool, coming: bool) -> date:
    if plain in _WORDS:
        return today + timedelta(days=_WORDS[plain])
    if _OFFSET.fullmatch(plain):
        return today + timedelta(days=int(plain))
    found = next((match for shape in _SHAPES if (match := shape.fullmatch(plain))), None)
    if found is None:
        raise RuleViolation("day_unreadable", field)
    day = next(_candidates(found, today, past=past, coming=coming), None)
    if day is None:
        raise RuleViolation("day_impossible", field)
    return day


def _candidates(found: re.Match[str], today: date, *, past: bool, coming: bool) -> Iterator[date]:
    """The days that fit what was typed, the likeliest first."""
    floor, horizon = date.min, date.max
    if found["year"]:
        months = [(int(found["year"]), int(found["month"]))]
    elif found["month"]:
        horizon = today if past else months_later(today, _MONTHS_AHEAD)
        years = range(horizon.year, horizon.year - _YEARS_BACK - 1, -1)
        months = [(year, int(found["month"])) for year in years]
    else:
        floor, horizon = today if coming else floor, today if past else horizon
        step = coming - past
        firsts = [months_later(today, step * away) for away in range(_MONTHS_AWAY + 1)]
        months = [(first.year, first.month) for first in firsts]
    for year, month in months:
        day = _day_of(year, month, number=int(found["day"]))
        if day is not None and floor <= day <= horizon:
            yield day


def _day_of(year: int, month: int, *, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
