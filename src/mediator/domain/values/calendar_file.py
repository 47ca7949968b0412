"""The days of a year as a file, `date,kind,source` in each line: resources/rules/calendar.csv."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from mediator.domain.errors import RuleViolation
from mediator.domain.values.text import one_line
from mediator.domain.values.workdays import DayKind

HEAD: Final = ("date", "kind", "source")
LONGEST_SOURCE: Final = 100  # characters
_LARGEST: Final = 1_000_000  # bytes; a year takes two thousand
_SATURDAY: Final = 5
_YEARS: Final = range(2000, 2100)
_WORDS: Final = {
    "放假": DayKind.HOLIDAY,
    "节假日": DayKind.HOLIDAY,
    "休息": DayKind.HOLIDAY,
    "上班": DayKind.WORKDAY,
    "调休": DayKind.WORKDAY,
    "调休上班": DayKind.WORKDAY,
    "闭站": DayKind.CLOSED,
    "本站休息": DayKind.CLOSED,
} | {kind.value: kind for kind in DayKind}
_DATE: Final = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """A day that differs from its weekday, and where that was read."""

    day: date
    kind: DayKind
    source: str = ""


def check(day: date, kind: DayKind) -> None:
    """Refuse a make-up workday on a day that is worked anyway: somebody mistook the day."""
    if kind is DayKind.WORKDAY and day.weekday() < _SATURDAY:
        raise RuleViolation("workday_already", "day", day=day)


def source(typed: str) -> str:
    """Where a day was read, made safe to keep; raises `RuleViolation` as `text.one_line`."""
    return one_line(typed, limit=LONGEST_SOURCE, field="source")


def read(content: bytes) -> tuple[CalendarDay, ...]:
    """The days of a file in UTF-8 or GB 18030, in their order.

    Raises:
        RuleViolation: the first fault, with its `line` as a fact: `calendar_empty`,
            `calendar_not_text`, `calendar_day_unreadable`, `calendar_kind_unknown`,
            `calendar_source_unfit`, `calendar_day_twice`, `workday_already`.
    """
    found: dict[date, CalendarDay] = {}
    for number, row in enumerate(_rows(_text(content)), 1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or tuple(cells[:2]) == HEAD[:2]:
            continue
        day = _day(cells, number)
        if day.day in found:
            raise RuleViolation("calendar_day_twice", "file", line=number, day=day.day)
        found[day.day] = day
    if not found:
        raise RuleViolation("calendar_empty", "file")
    return tuple(found[day] for day in sorted(found))


def write(days: Iterable[CalendarDay]) -> bytes:
    """The same file again, in UTF-8 with a mark that spreadsheets know."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows((each.day.isoformat(), each.kind.value, each.source) for each in days)
    return out.getvalue().encode("utf-8-sig")


def _rows(text: str) -> Iterator[list[str]]:
    """Lines end as on any system; what no table can be is no text of ours."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        yield from csv.reader(io.StringIO(lines))
    except csv.Error as unfit:
        raise RuleViolation("calendar_not_text", "file") from unfit


def _text(content: bytes) -> str:
    if len(content) > _LARGEST or b"\0" in content:
        raise RuleViolation("calendar_not_text", "file")
    for coding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(coding)
        except UnicodeDecodeError:
            continue
    raise RuleViolation("calendar_not_text", "file")


def _day(cells: list[str], number: int) -> CalendarDay:
    match = _DATE.fullmatch(cells[0])
    try:
        day = date(*map(int, match.groups())) if match else None
    except ValueError:
        day = None
    if day is None or day.year not in _YEARS:
        raise RuleViolation("calendar_day_unreadable", "file", line=number)
    kind = _WORDS.get(cells[1] if len(cells) > 1 else "")
    if kind is None:
        raise RuleViolation("calendar_kind_unknown", "file", line=number)
    if kind is DayKind.WORKDAY and day.weekday() < _SATURDAY:
        raise RuleViolation("workday_already", "file", line=number, day=day)
    try:
        read_in = source(cells[2] if len(cells) > len(HEAD) - 1 else "")
    except RuleViolation:
        raise RuleViolation("calendar_source_unfit", "file", line=number) from None
    return CalendarDay(day=day, kind=kind, source=read_in)
