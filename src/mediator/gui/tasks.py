"""Background work in two verbs: `read` asks, `write` changes; one thread does both in turn."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, Final, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from mediator.domain.errors import MediatorError, StorageUnavailable
from mediator.gui import rubbish

_T = TypeVar("_T")
_END: Final = 0
_TURN: Final = 0.0005  # seconds that the worker may hold up the window; usual are ten times as many

Refused = Callable[[MediatorError], bool]
"""Shows an expected error where it belongs; returns False when it belongs nowhere here."""


class Cancelled(Exception):
    """Raised inside long work once staff cancelled it; the transaction rolls back."""


class Progress(Protocol):
    """What long work calls now and then; raises `Cancelled` when it shall stop."""

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` parts are finished."""


@dataclass(slots=True, kw_only=True, eq=False)
class Task:
    """One piece of work on its way; only the window's thread ever drops what it refers to.

    Otherwise the last reference to a widget could die on the worker's thread, and Qt with it.
    """

    owner: QObject
    work: Callable[[Progress], Any]
    done: Callable[[Any], None] | None = None
    failed: Refused | None = None
    step: Callable[[int, int], None] | None = None
    writes: bool = False
    quiet: bool = False
    result: Any = None
    error: Exception | None = None
    performed: bool = False
    _stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Forget the result; what has not begun never runs, long work stops at its next step."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._stop.is_set()

    @property
    def owner_lives(self) -> bool:
        """Whether the widget that asked is still there."""
        return shiboken6.isValid(self.owner)

    def perform(self, report: Progress) -> None:
        """Run the work and keep what came of it."""
        if self.cancelled:
            return
        try:
            self.result = self.work(report)
        except Cancelled:
            self.cancel()
        except Exception as error:  # noqa: BLE001  # The one place: `Tasks.failed` tells staff.
            self.error = error
        else:
            self.performed = True


class Tasks(QObject):
    """Runs work off the window's thread and brings the results back to it.

    `failed` carries the `Task` whose error no field showed; `failures.Failures` presents it and
    may `retry` it. `busy_changed` tells when there is work and when there is none.
    """

    data_changed = Signal()
    failed = Signal(object)
    busy_changed = Signal(bool)
    _finished = Signal(int)
    _stepped = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[int, Task] = {}
        self._last = _END
        self._queue: SimpleQueue[int] = SimpleQueue()
        self._thread: Thread | None = None
        self._held = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._tasks)

    def read(
        self,
        owner: QObject,
        work: Callable[[], _T],
        *,
        done: Callable[[_T], None],
        failed: Refused | None = None,
    ) -> Task:
        """Run `work` and give its result to `done`, unless `owner` is gone by then."""
        return self._submit(Task(owner=owner, work=lambda _: work(), done=done, failed=failed))

    def write(
        self,
        owner: QObject,
        work: Callable[[], _T],
        *,
        done: Callable[[_T], None] | None = None,
        failed: Refused | None = None,
        quiet: bool = False,
    ) -> Task:
        """As `read`, for what changes data: announces `data_changed` once, after `done`.

        A `quiet` write, such as a draft's, announces nothing: no page has to look again.
        """
        task = Task(owner=owner, work=lambda _: work(), done=done, failed=failed, writes=True)
        task.quiet = quiet
        return self._submit(task)

    def long(
        self,
        owner: QObject,
        work: Callable[[Progress], _T],
        *,
        done: Callable[[_T], None],
        step: Callable[[int, int], None],
        failed: Refused | None = None,
    ) -> Task:
        """As `write`, for what takes seconds: `step(done, total)` follows it on the window."""
        return self._submit(
            Task(owner=owner, work=work, done=done, failed=failed, step=step, writes=True)
        )

    def retry(self, task: Task) -> Task:
        """Run the same work again, as after a disk came back."""
        return self._submit(replace(task, result=None, error=None, _stop=Event()))

    def close(self) -> None:
        """Drop the reads, finish the writes, end the thread."""
        for task in tuple(self._tasks.values()):
            if not task.writes:
                task.cancel()
        if self._thread is not None:
            self._queue.put(_END)
            self._thread.join()
            self._thread = None
        for ident in tuple(self._tasks):
            self._deliver(ident)

    def drop(self) -> None:
        """As `close`, but give up the writes too: for what can be done again."""
        for task in tuple(self._tasks.values()):
            task.cancel()
        self.close()

    def _submit(self, task: Task) -> Task:
        self._last += 1
        self._tasks[self._last] = task
        if not self._held:
            self._held = True
            rubbish.hold()
        if len(self._tasks) == 1:
            self.busy_changed.emit(True)
        self._start(self._last)
        return task

    def _start(self, ident: int) -> None:
        if self._thread is None:
            sys.setswitchinterval(_TURN)
            self._thread = Thread(target=self._run, name="tasks", daemon=True)
            self._thread.start()
        self._queue.put(ident)

    def _run(self) -> None:
        while ident := self._queue.get():
            self._perform(ident)
            self._finished.emit(ident)

    def _perform(self, ident: int) -> None:
        task = self._tasks[ident]

        def report(done: int, total: int) -> None:
            if task.cancelled:
                raise Cancelled
            self._stepped.emit(ident, done, total)

        task.perform(report)

    def _step(self, ident: int, done: int, total: int) -> None:
        task = self._tasks.get(ident)
        if task and task.step and task.owner_lives and not task.cancelled:
            task.step(done, total)

    def _deliver(self, ident: int) -> None:
        task = self._tasks.pop(ident, None)
        if task is None:
            return
        if task.error is not None:
            self._refuse(task, task.error)
        elif task.performed:
            if task.done and task.owner_lives and not task.cancelled:
                task.done(task.result)
            if task.writes and not task.quiet:
                self.data_changed.emit()
        if not self._tasks:
            if self._held:
                self._held = False
                rubbish.release()
            self.busy_changed.emit(False)

    def _refuse(self, task: Task, error: Exception) -> None:
        if task.cancelled and not task.writes:
            return
        expected = isinstance(error, MediatorError) and not isinstance(error, StorageUnavailable)
        if expected and task.failed and task.owner_lives and task.failed(error):  # type: ignore[arg-type]
            return
        self.failed.emit(task)


class ImmediateTasks(Tasks):
    """For tests: everything happens at once, on the calling thread, and a bug is raised."""

    def _start(self, ident: int) -> None:
        self._perform(ident)
        self._deliver(ident)

    def _refuse(self, task: Task, error: Exception) -> None:
        if not isinstance(error, MediatorError):
            raise error
        super()._refuse(task, error)
