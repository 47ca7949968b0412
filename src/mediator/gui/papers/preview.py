"""A document that has no number of its own, such as a month's draft: looked at, printed, saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.help.opening import answer_help
from mediator.gui.icons import Icon
from mediator.gui.papers import output, press
from mediator.gui.papers.press import Job
from mediator.gui.sentences import sentence
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.gui.widgets.labels import Label
from mediator.gui.widgets.papers import PaperView
from mediator.services import papers

_WIDTH = 860


class PreviewDialog(QDialog):
    """The real PDF over the window; Esc puts it away."""

    def __init__(
        self, desk: Desk, over: QWidget, *, name: str, title: str, fills_sheet: bool = False
    ) -> None:
        super().__init__(over)
        answer_help(self, "dialog/papers")
        self._fills = fills_sheet
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("preview_dialog")
        self.setWindowTitle(title)
        self._desk = desk
        self._name = name
        self._pdf = b""
        self.view = PaperView(desk.tasks, papers.pages)
        self._words = Label("", "second", wrap=True)
        self._save = QuietButton(self.tr("Save PDF"), Icon.DOWNLOAD)
        self._print = PrimaryButton(self.tr("Print"), Icon.PRINT, keys="Ctrl+P")
        self._print.setShortcut("Ctrl+P")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.addWidget(PageHeader(title))
        column.addWidget(self.view, 1)
        column.addWidget(self._words)
        column.addWidget(Actions(self._save, self._print))
        room = over.size()
        self.resize(min(_WIDTH, room.width() - tokens.PAGE), room.height() - 2 * tokens.PAGE)
        self._save.clicked.connect(self._choose_file)
        self._print.clicked.connect(self._choose_printer)

    def fetch(self, make: Callable[[], bytes]) -> None:
        """Make the document on the worker and show it."""
        self._desk.tasks.read(self, make, done=self._show, failed=self._refused)

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.view.show_pdf(pdf)

    def _refused(self, error: MediatorError) -> bool:
        self.view.show_words(sentence(error))
        return True

    def _choose_printer(self) -> None:
        if output.has_printer():
            output.choose_printer(self, self._name, chosen=self._print_on)
        else:
            self._words.setText(
                self.tr("This computer knows no printer. Save the PDF and print it elsewhere.")
            )

    def _print_on(self, printer: QPrinter) -> None:
        job = Job(pdf=self._pdf, fills_sheet=self._fills)

        def work() -> None:
            output.check_ready(printer)
            press.draw(printer, job)

        self._words.setText(self.tr("Printing…"))
        printed = self.tr("Sent to the printer. If it did not come out well, print again.")
        self._desk.tasks.read(
            self, work, done=lambda _: self._words.setText(printed), failed=self._not_done
        )

    def _not_done(self, error: MediatorError) -> bool:
        self._words.setText(sentence(error))
        return True

    def _choose_file(self) -> None:
        output.choose_file(self, self._name, chosen=self._save_to)

    def _save_to(self, file: Path) -> None:
        pdf, words = self._pdf, self.tr("Saved as {name}").format(name=file.name)
        self._desk.tasks.read(
            self,
            lambda: files.write(file, pdf),
            done=lambda _: self._words.setText(words),
            failed=self._not_done,
        )


def open_preview(
    desk: Desk,
    owner: QWidget,
    *,
    make: Callable[[], bytes],
    name: str,
    title: str,
    fills_sheet: bool = False,
) -> PreviewDialog:
    """Open a document over the window of `owner`; `name` is offered as the file's name.

    One that `fills_sheet` is enlarged to the paper it is printed on.
    """
    over = owner.window()
    dialog = PreviewDialog(desk, over, name=name, title=title, fills_sheet=fills_sheet)
    dialog.open()
    dialog.fetch(make)
    return dialog
