"""What goes wrong in the program while the tour plays: said at once, and the tour has failed."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QLabel

from mediator.app import Window
from mediator.domain.errors import MediatorError
from mediator.gui.failures import details
from mediator.gui.tasks import Task
from mediator.gui.widgets.banner import Banner

Report = Callable[[str], None]


class Troubles:
    """Listens to one window; `any` says whether there were some."""

    def __init__(self, window: Window, report: Report) -> None:
        self.any = False
        self._window = window
        self._report = report
        self._before = sys.excepthook
        window.tasks.failed.connect(self._failed)
        sys.excepthook = self._uncaught

    def shown(self) -> None:
        """Say what the window itself says is wrong, where the tour came to a stop."""
        shell = self._window.shell
        wrong = [each.text() for each in shell.findChildren(QLabel) if _says_wrong(each)]
        wrong += [each.message() for each in shell.findChildren(Banner) if each.isVisible()]
        for words in filter(None, wrong):
            self._report(f"the window says: {words}")

    def _failed(self, task: Task) -> None:
        self._tell(task.error)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._tell(error)
        self._before(kind, error, trace)

    def _tell(self, error: BaseException | None) -> None:
        self.any = True
        if error is None or isinstance(error, MediatorError):
            self._report(f"the program failed: {error!r}")
        else:
            self._report(details(error))


def _says_wrong(label: QLabel) -> bool:
    return label.isVisible() and label.property("kind") == "error"
