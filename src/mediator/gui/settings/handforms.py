"""手填单: a stack printed in advance for the day the power is out, and what became of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from mediator.domain.accounts.roles import Right
from mediator.domain.handforms import MOST, Stock
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.measures import NumberField
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.papers.preview import open_preview
from mediator.gui.settings import fields
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import line
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import hand_forms
from mediator.services.forms.sheet import Sheet

_NAMED = 6  # numbers that are told one by one


class HandFormsCard(SettingsCard):
    """Print some, see how many are left, write one off."""

    takes = Right.RECORD

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("HandFormsCard", "Forms to fill by hand"))
        self._desk = desk
        self._stock = Stock()
        self.add(
            Hint(
                self.tr(
                    "For the day the power is out: each form has its own number. Enter it later as"
                    " a registration, with that number under “Where it comes from”."
                )
            )
        )
        self._left = Label("", wrap=True)
        self._left.setObjectName("hand_forms_left")
        self.add(self._left)
        self._printing = Form(self)
        count = self.tr("How many")
        self._count = self._printing.add(NumberField("count", count, low=1, high=MOST))
        self.add(fields.grid([self._count], columns=3))
        self._again = self._button("print_unused", self.tr("Print the unused ones again"))
        self._new = self._button("print_hand_forms", self.tr("Number and print"))
        self.add(Actions(self._again, self._new))
        self.add(line())
        self._writing_off = Form(self)
        self._number = self._writing_off.add(TextField("hand_form", self.tr("Number of the form")))
        self._reason = self._writing_off.add(TextField("reason", self.tr("Why it is written off")))
        self.add(fields.grid([self._number, self._reason], columns=2))
        self._spoil = self._button("spoil_hand_form", self.tr("Write it off"), icon=None)
        self.add(Actions(self._spoil))
        self._new.clicked.connect(self._print)
        self._again.clicked.connect(self._print_again)
        self._spoil.clicked.connect(self._write_off)

    def load(self) -> None:
        """Show what became of the stock."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: hand_forms.stock(wp), done=self._show)

    def _button(self, name: str, words: str, *, icon: Icon | None = Icon.PRINT) -> QuietButton:
        button = QuietButton(words, icon)
        button.setObjectName(name)
        return button

    def _show(self, stock: Stock) -> None:
        self._stock = stock
        self._again.setEnabled(bool(stock.unused))
        words = self.tr("Unused: {unused} · entered: {used} · written off: {spoiled}")
        told = words.format(unused=len(stock.unused), used=stock.used, spoiled=stock.spoiled)
        if 0 < len(stock.unused) <= _NAMED:
            told = f"{told}\n" + self.tr("、").join(stock.unused)
        self._left.setText(told)

    def _print(self) -> None:
        count = Sheet(values=self._printing.values(), today=self._desk.today)
        wanted = count.number("count", 0, low=1, high=MOST)
        if count.problems or not wanted:
            self._count.set_error("" if count.problems else self.tr("Please say how many."))
            self._printing.show_problems(count.problems)
            return
        wp = self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: hand_forms.print_stock(wp, wanted),
            done=self._printed,
            failed=self._printing.show_error,
        )

    def _printed(self, pdf: bytes) -> None:
        self._count.restore("")
        self.load()
        self._open(lambda: pdf)

    def _print_again(self) -> None:
        self._open(partial(hand_forms.again, self._desk.workplace, self._stock.unused))

    def _open(self, make: Callable[[], bytes]) -> None:
        title = self.tr("Forms to fill by hand")
        open_preview(self._desk, self, make=make, name=title, title=title)

    def _write_off(self) -> None:
        sheet = Sheet(values=self._writing_off.values(), today=self._desk.today)
        number, reason = sheet.line("hand_form").upper(), sheet.line("reason")
        if sheet.problems:
            self._writing_off.show_problems(sheet.problems)
            return
        wp = self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: hand_forms.spoil(wp, number, reason=reason),
            done=lambda _: self._written_off(),
            failed=self._writing_off.show_error,
        )

    def _written_off(self) -> None:
        for field in (self._number, self._reason):
            field.restore("")
        self.load()
