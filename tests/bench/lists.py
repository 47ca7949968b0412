"""How the list of disputes opens and scrolls when it is long: the real page, worker and all."""

import gc
import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from mediator.gui import theme
from mediator.gui.desk import Desk
from mediator.gui.disputes.page import DisputesPage
from mediator.gui.tasks import Tasks
from mediator.gui.widgets.tables import Table
from mediator.services.workplace import Workplace
from mediator.settings import Theme
from mediator.storage.database import Database
from tests.bench.rows import Row

_OPENED, _JUMPS, _BETWEEN_MS = 5, 400, 15
_ENDS = (True, False) * 3


def measured(database: Database) -> Iterator[Row]:
    """Opened some times, then jumped to the end, then scrolled to random places."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.dress(app, Theme.LIGHT)
    tasks = Tasks()
    workplace = Workplace(database=database, clock=lambda: datetime.now(UTC), on_duty="bench")
    page = DisputesPage(Desk(workplace, tasks, lambda *_, **__: None))
    page.resize(1278, 712)
    page.show()
    gc.freeze()  # As the program does once its first page stands.
    before = _memory_mb()
    times = [_time(lambda: page.open(), until=lambda: not tasks.busy) for _ in range(_OPENED)]  # noqa: PLW0108  # Named for what it does.
    yield Row(name="the list of disputes, opened", figure=median(times), unit="ms", limit=300)
    table = page.findChildren(Table)[0]
    ends = [_time(partial(_jump, table, end=end), until=lambda: not tasks.busy) for end in _ENDS]
    yield Row(name="jump to the end", figure=max(ends[::2]), unit="ms", limit=300)
    stalls = _scrolled(table)
    yield Row(name=f"the longest stall in {_JUMPS} jumps", figure=max(stalls), unit="ms", limit=50)
    yield Row(name="  all but the slowest hundredth", figure=_p99(stalls), unit="ms")
    grown = _memory_mb() - before
    yield Row(name="memory grown by all of this", figure=grown, unit="MB", limit=50)
    tasks.close()
    page.deleteLater()


def _jump(table: Table, *, end: bool) -> None:
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() if end else 0)
    QApplication.processEvents()  # Painted: it asks for the rows in sight.


def _memory_mb() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def _time(begin: Callable[[], object], *, until: Callable[[], bool]) -> float:
    begun = time.perf_counter()
    begin()
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def _scrolled(table: Table) -> list[float]:
    """The window's pulse while it is scrolled: how long each turn of its loop took."""
    bar, chance = table.verticalScrollBar(), random.Random(7)  # noqa: S311  # The same jumps.
    loop, clock = QEventLoop(), QElapsedTimer()
    turns: list[float] = []
    left = _JUMPS

    def beat() -> None:
        turns.append(clock.nsecsElapsed() / 1e6)
        clock.restart()

    def jump() -> None:
        nonlocal left
        left -= 1
        bar.setValue(chance.randrange(bar.maximum() + 1))
        if not left:
            QTimer.singleShot(200, loop, loop.quit)
            jumping.stop()

    pulse, jumping = QTimer(interval=0), QTimer(interval=_BETWEEN_MS)
    pulse.timeout.connect(beat)
    jumping.timeout.connect(jump)
    clock.start()
    pulse.start()
    jumping.start()
    loop.exec()
    return turns[1:]


def _p99(figures: list[float]) -> float:
    return sorted(figures)[len(figures) * 99 // 100]
