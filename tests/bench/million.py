"""How fast the first page comes among a million cases, by kind of question."""

import math
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.steps import EndingKind
from mediator.storage import lists
from mediator.storage.database import Database
from mediator.storage.lists import ListQuery, ListSort
from tests.bench.rows import Row
from tests.bench.storage import PAGE, TYPED

_TIMES = 7
_MARCH = ListQuery(received_from=date(2020, 3, 1), received_to=date(2020, 3, 31))
_KINDS: dict[str, tuple[ListQuery, ...]] = {
    "every order": tuple(ListQuery(sort=sort) for sort in ListSort),
    "words of 1 to 4 characters": tuple(ListQuery(text=typed) for typed in TYPED),
    "pinyin, full, first letters, mixed": tuple(
        ListQuery(text=typed)
        for typed in ("wang", "wj", "wangj", "wjianguo", "zhangsf", "shan", "dan", "li wen")
    ),
    "digits of phones, numbers, stalls": tuple(
        ListQuery(text=typed)
        for typed in ("1201", "6543", "13912345678", "BENCH-2026-999999", "000777", "A07", "d12")
    ),
    "several words": tuple(
        ListQuery(text=typed) for typed in ("鲜肉 王", "王 1201", "草鱼 B", "白酒 张 2019")
    ),
    "one filter": (
        ListQuery(nature=Nature.QUALITY),
        ListQuery(category=Category.FOOD),
        ListQuery(zone="A"),
        ListQuery(handler="王敏"),
        ListQuery(stall_id=7),
        ListQuery(imported=True),
        ListQuery(ended=False),
        ListQuery(endings=(EndingKind.FAILED,)),
        _MARCH,
        ListQuery(amount_from=100_00, amount_to=200_00),
        ListQuery(amount_from=500_00),
    ),
    "filters together": (
        ListQuery(nature=Nature.QUALITY, category=Category.FOOD, zone="A"),
        replace(_MARCH, nature=Nature.PRICE, amount_from=100_00),
        replace(_MARCH, zone="B", handler="王敏"),
        ListQuery(stall_id=7, nature=Nature.MEASUREMENT),
        ListQuery(text="王", amount_from=100_00, amount_to=200_00),
        ListQuery(text="鲜肉", zone="B", nature=Nature.PRICE),
    ),
}


def measured(database: Database) -> Iterator[Row]:
    """The first page of 200 cases, each question some times; 95 of 100 must keep the limit."""
    for kind, queries in _KINDS.items():
        times = sorted(_first_page(database, query) for query in queries for _ in range(_TIMES))
        at = math.ceil(len(times) * 0.95) - 1
        yield Row(name=f"first page: {kind}, p95", figure=times[at], unit="ms", limit=30)


def _first_page(database: Database, query: ListQuery) -> float:
    begun = time.perf_counter()
    with database.reading() as view:
        lists.page(view, query, offset=0, limit=PAGE)
    return (time.perf_counter() - begun) * 1000
