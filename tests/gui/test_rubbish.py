"""Rubbish is swept on the window's thread alone: elsewhere Qt and Python wait for each other."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mediator.gui import rubbish
from mediator.gui.tasks import Tasks


class Cyclic:
    """Is rubbish once nobody holds it, and notes on which thread it is swept."""

    swept: list[str]

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.swept.append(threading.current_thread().name)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_what_the_worker_drops_is_swept_by_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    Cyclic.swept = []
    owner = QObject()

    def work() -> int:
        for _ in range(2_000):
            Cyclic()
        return len([[number] for number in range(200_000)])  # Would make Python sweep here.

    finished: list[int] = []
    tasks.read(owner, work, done=finished.append)
    qtbot.waitUntil(lambda: finished == [200_000])
    qtbot.waitUntil(lambda: len(Cyclic.swept) == 2_000)
    assert set(Cyclic.swept) == {"MainThread"}


def test_python_sweeps_again_once_no_worker_is_left(qtbot: QtBot) -> None:
    before = gc.isenabled()
    one, other, done = Tasks(), Tasks(), list[int]()
    for tasks in (one, other):
        tasks.read(tasks, lambda: 1, done=done.append)
    qtbot.waitUntil(lambda: done == [1, 1])
    one.close()
    assert not gc.isenabled()
    other.close()
    other.close()
    assert gc.isenabled() is before


def test_the_oldest_generation_that_is_due_is_swept() -> None:
    was = gc.isenabled()
    gc.disable()
    kept = [[number] for number in range(gc.get_threshold()[0] + 100)]
    rubbish.sweep()
    assert gc.get_count()[0] < len(kept)
    if was:
        gc.enable()
