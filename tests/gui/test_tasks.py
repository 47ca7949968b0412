"""Work runs off the window's thread, comes back to it, and is never lost or shown twice."""

import gc
import threading
from collections.abc import Iterator
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mediator.domain.errors import MediatorError, RuleViolation, StorageUnavailable
from mediator.gui.tasks import Cancelled, ImmediateTasks, Progress, Task, Tasks

SECONDS = 10


class Gate:
    """Holds the worker until the test lets it go."""

    def __init__(self) -> None:
        self.reached = Event()
        self._open = Event()

    def wait(self) -> None:
        self.reached.set()
        assert self._open.wait(SECONDS)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def real(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def owner(qtbot: QtBot) -> QLabel:
    label = QLabel()
    qtbot.addWidget(label)
    return label


def _stumble() -> int:
    """Do what only a mistake of ours does."""
    nothing: dict[str, int] = {}
    return nothing["bug"]


def _settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy, timeout=SECONDS * 1000)


def test_work_runs_on_one_other_thread_and_its_result_comes_back(
    qtbot: QtBot, real: Tasks, owner: QLabel
) -> None:
    worked: list[threading.Thread] = []
    delivered: list[threading.Thread] = []

    def work() -> threading.Thread:
        worked.append(threading.current_thread())
        return threading.current_thread()

    def done(_: threading.Thread) -> None:
        delivered.append(threading.current_thread())
        assert QThread.currentThread() is owner.thread()

    for _ in range(20):
        real.read(owner, work, done=done)
    _settle(qtbot, real)
    assert len(set(worked)) == 1
    assert worked[0] is not threading.main_thread()
    assert delivered == [threading.main_thread()] * 20


def test_results_come_in_the_order_they_were_asked_for(
    qtbot: QtBot, real: Tasks, owner: QLabel
) -> None:
    seen: list[int] = []
    for number in range(50):
        real.read(owner, partial(int, number), done=seen.append)
    _settle(qtbot, real)
    assert seen == list(range(50))


def test_a_write_announces_the_change_once_after_its_result(
    qtbot: QtBot, real: Tasks, owner: QLabel
) -> None:
    told: list[str] = []
    real.data_changed.connect(lambda: told.append("changed"))
    real.write(owner, lambda: "saved", done=told.append)
    real.write(owner, lambda: "draft", done=told.append, quiet=True)
    real.read(owner, lambda: "read", done=told.append)
    _settle(qtbot, real)
    assert told == ["saved", "changed", "draft", "read"]


def test_a_result_for_a_window_that_is_gone_is_dropped_but_the_change_is_told(
    qtbot: QtBot, real: Tasks
) -> None:
    gate, told = Gate(), []
    gone = QObject()
    real.data_changed.connect(lambda: told.append("changed"))
    real.write(gone, gate.wait, done=lambda _: told.append("done"))
    assert gate.reached.wait(SECONDS)
    with qtbot.waitSignal(gone.destroyed, timeout=SECONDS * 1000):
        gone.deleteLater()
    gate.open()
    _settle(qtbot, real)
    assert told == ["changed"]


def test_the_last_reference_to_a_widget_never_dies_on_the_worker(qtbot: QtBot, real: Tasks) -> None:
    died: list[threading.Thread] = []

    class Mourned(QObject):
        def __del__(self) -> None:
            died.append(threading.current_thread())

    def ask(*, fail: bool) -> None:
        owner = Mourned()

        def work() -> str:
            if fail:
                raise RuleViolation("required", owner.objectName())
            return owner.objectName()

        real.read(owner, work, done=lambda _: None, failed=lambda _: owner.isWidgetType())

    for fail in (False, True) * 20:
        ask(fail=fail)
    _settle(qtbot, real)
    gc.collect()
    assert died == [threading.main_thread()] * 40


def test_a_cancelled_read_never_runs_and_never_answers(
    qtbot: QtBot, real: Tasks, owner: QLabel
) -> None:
    gate, seen = Gate(), []
    real.read(owner, gate.wait, done=lambda _: seen.append("first"))
    waiting = real.read(owner, lambda: seen.append("ran"), done=lambda _: seen.append("answered"))
    waiting.cancel()
    gate.open()
    _settle(qtbot, real)
    assert seen == ["first"]


def test_long_work_shows_its_steps_and_stops_when_cancelled(
    qtbot: QtBot, real: Tasks, owner: QLabel
) -> None:
    gate, steps, ended = Gate(), [], []

    def export(progress: Progress) -> None:
        progress(1, 3)
        gate.wait()
        try:
            progress(2, 3)
        except Cancelled:
            ended.append("rolled back")
            raise
        ended.append("went on")

    task = real.long(
        owner,
        export,
        done=lambda _: ended.append("done"),
        step=lambda done, total: steps.append((done, total)),
    )
    qtbot.waitUntil(lambda: steps == [(1, 3)], timeout=SECONDS * 1000)
    task.cancel()
    gate.open()
    _settle(qtbot, real)
    assert ended == ["rolled back"]
    assert steps == [(1, 3)]


def test_an_error_goes_to_its_field_or_else_to_the_one_path(
    qtbot: QtBot, real: Tasks, owner: QLabel
) -> None:
    told: list[tuple[str, str]] = []

    def refuse() -> None:
        raise RuleViolation("required", "name")

    def lose() -> None:
        raise StorageUnavailable("folder_unwritable")

    def shown(error: MediatorError) -> bool:
        told.append(("field", error.code))
        return True

    def unknown(error: MediatorError) -> bool:
        told.append(("nowhere", error.code))
        return False

    real.failed.connect(lambda task: told.append(("path", str(task.error))))
    real.write(owner, refuse, failed=shown)
    real.write(owner, refuse, failed=unknown)
    real.write(owner, lose, failed=shown)
    real.read(owner, _stumble, done=lambda _: None, failed=shown)
    _settle(qtbot, real)
    assert told == [
        ("field", "required"),
        ("nowhere", "required"),
        ("path", "required"),
        ("path", "folder_unwritable"),
        ("path", "'bug'"),
    ]


def test_a_failed_write_announces_no_change_and_may_be_tried_again(
    qtbot: QtBot, real: Tasks, owner: QLabel
) -> None:
    told: list[str] = []
    failures: list[Task] = []
    disk = ["full", "free"]

    def save() -> str:
        if disk.pop(0) == "full":
            raise StorageUnavailable("folder_unwritable")
        return "saved"

    real.data_changed.connect(lambda: told.append("changed"))
    real.failed.connect(failures.append)
    real.write(owner, save, done=told.append)
    _settle(qtbot, real)
    assert told == []
    real.retry(failures[0])
    _settle(qtbot, real)
    assert told == ["saved", "changed"]


def test_closing_finishes_what_is_written_and_drops_what_is_only_read(
    qtbot: QtBot, owner: QLabel
) -> None:
    tasks, gate, kept = Tasks(), Gate(), []
    tasks.read(owner, gate.wait, done=lambda _: None)
    tasks.read(owner, lambda: kept.append("looked up"), done=lambda _: None)
    tasks.write(owner, lambda: kept.append("draft"))
    assert gate.reached.wait(SECONDS)
    gate.open()
    tasks.close()
    assert kept == ["draft"]
    assert not tasks.busy


def test_closing_twice_and_closing_without_work_is_well(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.close()
    tasks.close()
    assert not tasks.busy


def test_immediate_tasks_answer_at_once_and_raise_what_is_a_bug(
    tasks: ImmediateTasks, owner: QLabel
) -> None:
    seen: list[int] = []
    tasks.read(owner, lambda: 1, done=seen.append)
    assert seen == [1]
    with pytest.raises(KeyError):
        tasks.read(owner, _stumble, done=seen.append)
