"""Rubbish is swept on the window's thread alone: elsewhere Qt and Python wait for each other."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

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
    gc.collect()
    assert len(Cyclic.swept) == 2_000
    assert set(Cyclic.swept) == {"MainThread"}


def test_python_sweeps_again_once_nothing_is_under_way(qtbot: QtBot, tasks: Tasks) -> None:
    owner, seen = QObject(), list[bool]()
    tasks.read(owner, gc.isenabled, done=seen.append)
    tasks.read(owner, gc.isenabled, done=seen.append)
    qtbot.waitUntil(lambda: seen == [False, False])
    qtbot.waitUntil(gc.isenabled)


def test_work_that_is_dropped_holds_nothing_back(qtbot: QtBot) -> None:
    tasks, owner = Tasks(), QObject()
    tasks.read(owner, lambda: 1, done=lambda _: None).cancel()
    tasks.close()
    assert gc.isenabled()
