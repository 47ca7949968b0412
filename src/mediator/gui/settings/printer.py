"""Where this machine's printer puts things: a test page, two measures, and papers sit right."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from mediator.domain.errors import MediatorError
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.measures import NumberField
from mediator.gui.icons import Icon
from mediator.gui.papers import output, press, ruler
from mediator.gui.sentences import sentence
from mediator.gui.settings import fields
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Hint, Label

_MOST = 60  # mm; a frame further off is on another sheet


class PrinterCard(SettingsCard):
    """Kept with this machine, not with the records: each printer has its own shift."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("PrinterCard", "Printer of this computer"))
        self._desk = desk
        self._form = Form(self)
        self._left = self._form.add(self._measure("from_left", self.tr("From the left edge")))
        self._top = self._form.add(self._measure("from_top", self.tr("From the upper edge")))
        self._test = QuietButton(self.tr("Print a test page"), Icon.PRINT)
        self._test.setObjectName("print_test_page")
        self._keep = QuietButton(self.tr("Use what I measured"))
        self._keep.setObjectName("keep_shift")
        self._said = Label("", "second", wrap=True)
        self._said.setObjectName("printer_said")
        self.add_action(self._test)
        self.add(
            Hint(
                self.tr(
                    "If papers sit askew on the sheet: print the test page, measure from the edges"
                    " to the frame (meant are {mm} mm), and type both measures here."
                ).format(mm=ruler.MEANT)
            )
        )
        self.add(fields.grid([self._left, self._top], columns=3))
        self.add(self._said)
        self.add(Actions(self._keep))
        self._test.clicked.connect(self._print)
        self._keep.clicked.connect(self._adjust)
        self._form.completed.connect(self._adjust)
        self._tell()

    def _measure(self, name: str, label: str) -> NumberField:
        return NumberField(name, label, low=0, high=_MOST, unit=self.tr("mm"))

    def _print(self) -> None:
        if not output.has_printer():
            self._said.setText(self.tr("This computer knows no printer."))
            return
        output.choose_printer(self, self.tr("Test page"), chosen=self._print_on)

    def _print_on(self, printer: QPrinter) -> None:
        def work() -> None:
            output.check_ready(printer)
            ruler.draw_ruler(printer)

        self._desk.tasks.read(self, work, done=lambda _: self._tell(), failed=self._refused)

    def _adjust(self) -> None:
        """Move as much as the frame was off, on top of the shift with which it was printed."""
        if not all([self._left.examine(), self._top.examine()]):
            return
        right, down = press.shift()
        left, top = self._left.value(), self._top.value()
        if left is not None:
            right += ruler.MEANT - left
        if top is not None:
            down += ruler.MEANT - top
        press.keep_shift(right, down)
        for field in (self._left, self._top):
            field.restore("")
        self._tell()

    def _tell(self) -> None:
        right, down = press.shift()
        if (right, down) == (0, 0):
            self._said.setText(self.tr("Papers are printed where they are meant to be."))
            return
        words = self.tr("Papers are moved {right} mm to the right and {down} mm down.")
        self._said.setText(words.format(right=right, down=down))

    def _refused(self, error: MediatorError) -> bool:
        self._said.setText(sentence(error))
        return True
