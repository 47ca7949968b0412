"""Shows what went wrong, by whose turn it is: at the field, in a bar that stays, as a report."""

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from mediator.domain.errors import MediatorError, StorageUnavailable
from mediator.domain.values import text
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Task, Tasks
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner

__all__ = ["BugReport", "Failures", "details", "sentence"]


def details(error: BaseException) -> str:
    """The traceback for the maker, with everything that could be about a person starred."""
    return text.starred("".join(traceback.format_exception(error)))


class Failures(QObject):
    """Presents what `Tasks.failed` is connected to bring; `show` puts a banner into the window."""

    def __init__(self, tasks: Tasks, window: QWidget, *, show: Callable[[Banner], None]) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._window = window
        self._show = show

    def present(self, task: Task) -> None:
        """Show the error of `task`: a bar with retry, a bar, or the report of a bug."""
        match task.error:
            case StorageUnavailable() as error:
                banner = Banner(Tone.LATE, sentence(error))
                button = banner.add_button(self.tr("Try again"), lambda: self._tasks.retry(task))
                button.clicked.connect(banner.closed)
                self._show(banner)
            case MediatorError() as error:
                banner = Banner(Tone.LATE, sentence(error))
                banner.add_close()
                self._show(banner)
            case Exception() as error:
                self.report(error)

    def report(self, error: BaseException) -> None:
        """Open the one dialog for bugs; also what `app.py` calls for uncaught exceptions."""
        BugReport(self._window, error).open()


class BugReport(QMessageBox):
    """Says that this is our mistake, that saved work is safe, and copies the details."""

    def __init__(self, parent: QWidget, error: BaseException) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.details = details(error)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("The program made a mistake"))
        self.setText(self.tr("The program made a mistake; it is not your fault."))
        self.setInformativeText(
            self.tr(
                "What was saved is safe. Please go on; if it happens again, copy the details and"
                " send them to whoever looks after this program. Names and numbers are starred."
            )
        )
        copy = QPushButton(self.tr("Copy details"), self)
        self.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # Else it would close the dialog.
        copy.clicked.connect(self._copy)
        self.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
