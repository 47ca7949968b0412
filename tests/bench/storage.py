"""How fast the file answers when it is large: lists, searches, months, the journal."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from mediator.domain.case.steps import EndingKind
from mediator.domain.month.figures import count, figures
from mediator.domain.station import Limits, Policy
from mediator.domain.values.periods import Period, parse
from mediator.storage import calendar_days, disputes, journal, ledger, lists, past
from mediator.storage.database import Database, Reading
from mediator.storage.lists import ListQuery, ListSort

TODAY = date(2026, 11, 20)
PAGE = 200
# One to four characters of every sort: frequent, rare, absent, Latin, digits, marks.
TYPED = (
    *("王", "肉", "消", "𬴂", "䶮", "z", "2", "%", "龘"),
    *("王建", "鲜肉", "消费", "草鱼", "wj", "20", "A0", "李𬴂"),
    *("猪后腿", "运动鞋", "消费者", "王建国", "wjx", "202", "A07"),
    *("猪后腿肉", "散装糕点", "wjxr", "2026", "1201", "不在其中"),
)
_TIMES = 7


def measured(database: Database) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Each thing that staff wait for, with its times in milliseconds, in the order tried."""
    for name, ask in _questions():
        times = []
        for _ in range(_TIMES):
            begun = time.perf_counter()
            with database.reading() as view:
                ask(view)
            times.append((time.perf_counter() - begun) * 1000)
        yield name, tuple(times)


def _questions() -> Iterator[tuple[str, Callable[[Reading], object]]]:
    for sort in ListSort:
        yield f"list by {sort}", partial(_opened, query=ListQuery(sort=sort))
    yield "list of failed cases", partial(_opened, query=ListQuery(endings=(EndingKind.FAILED,)))
    yield "list, far down", partial(_page, query=ListQuery(), offset=70_000)
    for typed in TYPED:
        yield f"search {typed}", partial(_opened, query=ListQuery(text=typed))
    for label in ("2026-11", "2026-10", "2019-03", "2026-Q3"):
        yield f"month {label}", partial(_counted, period=parse(label))
    yield "live cases", disputes.open_ones
    yield "one case", partial(disputes.load, dispute_id=50_000)
    yield "past of a stall", partial(past.of_stall, stall_id=5)
    yield "journal", journal.verify


def _opened(view: Reading, *, query: ListQuery) -> object:
    return lists.count(view, query), _page(view, query=query, offset=0)


def _page(view: Reading, *, query: ListQuery, offset: int) -> object:
    return lists.page(view, query, offset=offset, limit=PAGE)


def _counted(view: Reading, *, period: Period) -> object:
    limits = Limits(policy=Policy(), calendar=calendar_days.load(view))
    rows = ledger.rows(view, period)
    return figures(count(rows, period, limits=limits, today=TODAY))
