"""Values as papers write them: days, times, sums with 大写, ticked boxes, typed words."""

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum

from mediator import wording
from mediator.documents.layout.paragraph import Run
from mediator.domain.values import money
from mediator.domain.values.clock import local_time

BLANK = "＿＿＿＿"
DASH = "—"


def typed(value: str, field: str) -> Run:
    """Words that somebody typed into `field`."""
    return Run(value, field=field)


def day(value: date | None) -> str:
    """A day as papers write it: 2026年11月20日."""
    return f"{value.year}年{value.month}月{value.day}日" if value else BLANK


def moment(at: datetime) -> str:
    """An aware time on the station's clock: 2026年11月20日9时12分."""
    local = local_time(at)
    return f"{day(local.date())}{local.hour}时{local.minute:02}分"


def span(first: date, last: date) -> str:
    """A span of days: 2026年10月26日至2026年11月25日."""
    return f"{day(first)}至{day(last)}"


def sum_of(fen: int | None) -> str:
    """A sum in figures and in 大写; left blank while nobody has typed it."""
    if fen is None:
        return f"人民币{BLANK}元"
    return f"人民币{money.show(fen)}元（大写：{money.in_capitals(fen)}）"


def yuan(fen: int) -> str:
    """A sum in figures only, where nobody owes it: 58.80元."""
    return f"{money.show(fen)}元"


def file_size(size: int) -> str:
    """How large a file is: 742 KB."""
    return f"{max(1, round(size / 1024))} KB"


def box(label: str, *, ticked: bool) -> str:
    """A drawn box with its label."""
    return f"{'☑' if ticked else '☐'}{label}"


def boxes(kind: type[StrEnum], ticked: Collection[StrEnum]) -> str:
    """All items of a dictionary, those in `ticked` with their boxes ticked."""
    return "　".join(box(wording.name(item), ticked=item in ticked) for item in kind)


def consent(*, given: bool) -> str:
    """同意 or 不同意, one of them ticked."""
    return f"{box('同意', ticked=given)}　{box('不同意', ticked=not given)}"
