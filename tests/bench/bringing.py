"""How long a ledger of a hundred thousand rows takes: tried out, taken, and how much memory."""

import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from xlsxwriter import Workbook

from mediator.gui import rubbish
from mediator.services.imports import judging, looking, taking
from tests.bench.rows import Row
from tests.workplaces import opened

_ROWS = 100_000
_HEADERS = (
    "序号", "日期", "投诉人", "电话", "商户", "商品", "性质",
    "金额", "诉求", "来源", "处理结果", "办结日期", "挽回损失", "备注",
)  # fmt: skip
_NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗建国秀英伟芳娜敏静丽强磊军洋勇艳杰娟涛明"
_LIMIT = 60


def measured(folder: Path) -> Iterator[Row]:
    """The same ledger first as a dry run, then for good; `memory` is that of this process."""
    path = ledger(folder / "ledger.xlsx", _ROWS)
    with opened(folder) as workplace:
        seen = looking.look(workplace, path)
        yield _timed("dry run of 100,000 rows", lambda: judging.try_out(workplace, seen))
        before = _memory()
        yield _timed("import of 100,000 rows", lambda: taking.take(workplace, seen))
        yield Row(name="  memory grows by", figure=_memory() - before, unit="MB", limit=150)


def _timed(name: str, work: Callable[[], object]) -> Row:
    rubbish.hold()  # As in the window, whose worker never sweeps.
    begun = time.perf_counter()
    work()
    took = time.perf_counter() - begun
    rubbish.release()
    return Row(name=name, figure=took, unit="s", limit=_LIMIT)


def _memory() -> float:
    """The most this process has held so far, in megabytes."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def ledger(path: Path, rows: int) -> Path:
    """An untidy ledger of so many rows, as a station keeps it."""
    chance = random.Random(2026)  # noqa: S311  # Invented cases, the same each time.
    book = Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("台账")
    sheet.write_row(0, 0, _HEADERS)
    for number in range(1, rows + 1):
        sheet.write_row(number, 0, _row(chance, number))
    book.close()
    return path


def _row(chance: random.Random, number: int) -> list[object]:
    day = date(2012, 1, 1) + timedelta(days=number // 20)
    yuan = chance.randrange(300, 200_000) / 100
    pick = chance.choice
    return [
        number,
        pick([f"{day.month}月{day.day}号", day.isoformat(), f"{day:%Y.%m.%d}"]),
        "".join(chance.choices(_NAMES, k=3)),
        f"13{chance.randrange(10**9):09d}",
        f"{pick('ABCD')}{chance.randrange(1, 21):02d}",
        pick(["猪后腿肉", "白酒", "运动鞋", "苹果"]),
        pick(["计量", "质量", "合同", ""]),
        pick([yuan, f"{yuan}元", f"约{yuan}"]),
        pick(["要求退款", "维修", "要求换货"]),
        pick(["电话", "现场", "12345"]),
        pick(["退款", "换货", "消费者撤回", "调解不成，告知去12315", "移交市场监管所"]),
        (day + timedelta(days=2)).isoformat(),
        pick(["", yuan]),
        pick(["", "见附件"]),
    ]
