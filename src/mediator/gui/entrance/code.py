"""The new recovery code: shown once, to be printed or written down, and kept by no program."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.help.opening import answer_help
from mediator.gui.icons import Icon
from mediator.gui.papers import output, press
from mediator.gui.papers.press import Job
from mediator.gui.papers.preview import open_preview
from mediator.gui.sentences import sentence
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.gui.widgets.labels import Label
from mediator.services import accounts

_WIDTH: Final = 640


class CodeDialog(QDialog):
    """Stays until somebody says that the sheet lies safe."""

    def __init__(self, desk: Desk, over: QWidget, code: str) -> None:
        super().__init__(over)
        answer_help(self, "dialog/code")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("code_dialog")
        self.setWindowTitle(self.tr("Recovery code"))
        self.setFixedWidth(_WIDTH)
        self._desk, self._over, self._code = desk, over, code
        shown = Label(code, "figure", selectable=True)
        shown.setObjectName("recovery_code")
        shown.setAccessibleName(self.tr("Recovery code {code}").format(code=code))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = self.tr(
            "If every password is lost, this code opens the records once more. The program does not"
            " keep it: print it or write it down now, and lock it away, not beside the computer."
            " Without passwords and code nobody can open the records, not even who made the"
            " program."
        )
        self._told = Label("", "second", wrap=True)
        self._told.setObjectName("code_told")
        self._print = QuietButton(self.tr("Print it"), Icon.PRINT)
        self._print.setObjectName("print_code")
        self._done = PrimaryButton(self.tr("It is printed or written down: go on"))
        self._done.setObjectName("code_done")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.WIDE)
        column.addWidget(PageHeader(self.windowTitle()))
        column.addWidget(Label(words, wrap=True))
        column.addWidget(shown)
        column.addWidget(self._told)
        column.addWidget(Actions(self._print, self._done))
        self._print.clicked.connect(self._print_it)
        self._done.clicked.connect(self.accept)
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter alone would pass it unseen.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape would throw the code away unseen."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def _print_it(self) -> None:
        """On the usual printer at once; by way of the preview where there is none."""
        printer = output.usual_printer(self.windowTitle())
        if printer is None:
            self._open_preview()
            return
        wp, code, name = self._desk.workplace, self._code, printer.printerName()

        def work() -> None:
            output.check_ready(printer)
            press.draw(printer, Job(pdf=accounts.code_sheet(wp, code)))

        self._told.setText(self.tr("Printing…"))
        sent = self.tr("Sent to “{name}”. Look whether the sheet came out before you go on.")
        self._desk.tasks.read(
            self,
            work,
            done=lambda _: self._told.setText(sent.format(name=name)),
            failed=self._not_printed,
        )

    def _not_printed(self, error: MediatorError) -> bool:
        self._told.setText(sentence(error))
        self._open_preview()
        return True

    def _open_preview(self) -> None:
        wp, code = self._desk.workplace, self._code
        title = self.windowTitle()
        open_preview(
            self._desk,
            self._over,
            make=lambda: accounts.code_sheet(wp, code),
            name=title,
            title=title,
        )
