"""Gets papers ready while nobody waits: piece by piece, each behind what staff asked for."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

from mediator.gui.tasks import Tasks

_PAUSE_MS: Final = 200

Pieces = tuple[Callable[[], object], ...]


class Ahead(QObject):
    """Does `pieces` one at a time on the worker; what staff ask for comes in between."""

    def __init__(self, tasks: Tasks, pieces: Callable[[], Pieces]) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)
        self._left: Iterator[Callable[[], object]] = iter(())
        tasks.read(self, pieces, done=self._begin)

    def _begin(self, pieces: Pieces) -> None:
        self._left = iter(pieces)
        self._pause.start()

    def _go_on(self) -> None:
        piece = next(self._left, None)
        if piece is not None:
            self._tasks.read(self, piece, done=lambda _: self._pause.start())


def papers() -> Pieces:
    """What the first paper would else wait for; imported here, on the worker."""
    from mediator.services import papers as made

    return made.preparations()
