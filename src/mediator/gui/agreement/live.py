"""The paper beside what is being written: the real PDF, drawn anew when typing rests."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal

from mediator.gui.tasks import Refused, Task, Tasks
from mediator.gui.widgets.papers import PaperView
from mediator.services import papers

_REST_MS = 500


class LivePaper(PaperView):
    """Draws the newest of what it is asked for; `drawn` follows each that could be made."""

    drawn = Signal()

    def __init__(self, tasks: Tasks, *, failed: Refused) -> None:
        """`failed` shows why a paper cannot be made, at the field where it belongs."""
        super().__init__(tasks, papers.pages)
        self.setObjectName("live_paper")
        self._desk_tasks = tasks
        self._failed = failed
        self._make: Callable[[], bytes] | None = None
        self._making: Task | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_REST_MS)
        self._quiet.timeout.connect(self.draw_now)

    def ask(self, make: Callable[[], bytes]) -> None:
        """Draw what `make` brings, on the worker, once nothing newer was asked for 500 ms."""
        self._make = make
        self._quiet.start()

    def draw_now(self) -> None:
        """Do not wait any longer."""
        self._quiet.stop()
        if self._make is None:
            return
        if self._making is not None:
            self._making.cancel()
        self._making = self._desk_tasks.read(self, self._make, done=self._take, failed=self._failed)

    def _take(self, pdf: bytes) -> None:
        self._making = None
        self.show_pdf(pdf)
        self.drawn.emit()
