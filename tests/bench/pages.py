"""How long pages take: opened for the first time, which builds them, and come back to."""

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from mediator import app, settings
from tests.bench.rows import Row

_PAGES = ("register", "quick", "disputes", "stalls", "scale", "reports", "verify", "settings")
_LIMIT_MS = 100


def measured(folder: Path) -> Iterator[Row]:
    """Each page twice, in one window, with how long the window could not answer."""
    running = app.application(settings.load())
    window = app.Window(running, folder)
    window.shell.show()
    window.open_file(training=False)
    _settle(window)
    for name in _PAGES:
        figure = _opened(window, name)
        yield Row(name=f"{name}, first opened", figure=figure, unit="ms", limit=_LIMIT_MS)
    again = [_opened(window, name) for name in _PAGES]
    yield Row(name="the slowest page come back to", figure=max(again), unit="ms", limit=_LIMIT_MS)
    window.shell.close()


def _opened(window: app.Window, name: str) -> float:
    """Milliseconds until the page stands; its figures come from the worker afterwards."""
    begun = time.perf_counter()
    window.shell.navigate(name)
    window.shell.repaint()
    took = (time.perf_counter() - begun) * 1000
    _settle(window)
    return took


def _settle(window: app.Window) -> None:
    while not window.has_file or window.tasks.busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()
