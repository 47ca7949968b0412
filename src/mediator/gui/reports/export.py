"""Locking a month and writing its files, each asked for in place with what will happen."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.domain.month.locked import LockedMonth
from mediator.domain.values.periods import Period
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import TextField
from mediator.gui.rights import it_takes
from mediator.gui.sentences import sentence
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Label
from mediator.services import reporting


class ExportCard(Card):
    """Says what locking means, takes the folder, locks and writes; `locked` and `closed`."""

    locked = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(title)
        self._desk = desk
        self._period: Period | None = None
        self._is_locked = False
        self._form = Form(self)
        self._words = Label("", wrap=True)
        self._folder = self._form.add(
            TextField("folder", self.tr("Folder for the files"), limit=1000)
        )
        self._result = Label("", "second", wrap=True, selectable=True)
        self._browse = QuietButton(self.tr("Another folder…"))
        self._open = QuietButton(self.tr("Open the folder"))
        self._back = QuietButton(self.tr("Back"), keys="Esc")
        self._go = PrimaryButton("", keys="Ctrl+Enter")
        self._go.setObjectName("export")
        self.add(self._words)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(self._folder, 1)
        row.addWidget(self._browse, alignment=Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.add(self._result)
        self.add(Actions(self._back, self._open, self._go))
        self._listen()

    def ask(self, period: Period, *, locked: bool, over: bool) -> None:
        """Show the card for a period; `over` says whether its last day has come."""
        self._period = period
        self._say(locked=locked, over=over)
        if self._folder.is_empty():
            self._folder.restore(str(_documents()))
        self._result.setText("")
        self._open.hide()
        self.show()
        self._folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, *, locked: bool, over: bool) -> None:
        self._is_locked = locked
        self._words.setText(self._explain(locked=locked, over=over))
        again = self.tr("Write the files")
        self._go.set_words(again if locked else self.tr("Lock and write the files"), "Ctrl+Enter")
        takes = Right.REPORT if locked else Right.MANAGE
        self._go.setEnabled(self._desk.may(takes))
        if not self._desk.may(takes):
            self._words.setText(it_takes(takes))

    def _listen(self) -> None:
        self._go.clicked.connect(self._export)
        self._form.completed.connect(self._export)
        self._form.ended.connect(self._export)
        self._back.clicked.connect(self.closed)
        self._browse.clicked.connect(self._choose)
        self._open.clicked.connect(self._show_folder)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _explain(self, *, locked: bool, over: bool) -> str:
        if locked:
            return self.tr(
                "This month is locked. The files are written again with the same figures."
            )
        words = self.tr(
            "Locking freezes the figures, the ledger and the notes. It cannot be undone; what is "
            "corrected later is listed on the next report."
        )
        if over:
            return words
        return self.tr("This period is not over yet.") + " " + words

    def _export(self) -> None:
        period, wp = self._period, self._desk.workplace
        if not self._folder.examine():
            return  # Before the month is locked for good.
        folder = self._folder.value()
        if period is None or not folder:
            self._folder.set_error(self.tr("Please name a folder."))
            return

        def work() -> tuple[Path, ...]:
            if not self._is_locked:
                _lock(self._desk, period)
            return reporting.export(wp, period, folder=Path(folder))

        self._go.setEnabled(False)
        self._desk.tasks.write(self, work, done=self._written, failed=self._refused)

    def _written(self, files: tuple[Path, ...]) -> None:
        self._go.setEnabled(True)
        names = "\n".join(str(file) for file in files)
        self._result.setText(self.tr("Written:") + "\n" + names)
        self._open.show()
        self._say(locked=True, over=True)
        self.locked.emit()

    def _refused(self, error: MediatorError) -> bool:
        self._go.setEnabled(True)
        self._folder.set_error(sentence(error))
        return True

    def _choose(self) -> None:
        files.ask_folder(
            self,
            self.tr("Folder for the files"),
            at=str(self._folder.raw()),
            chosen=lambda path: self._folder.restore(str(path)),
        )

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.raw())))


def _lock(desk: Desk, period: Period) -> LockedMonth:
    return reporting.lock(desk.workplace, period)


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) / "mediator"
