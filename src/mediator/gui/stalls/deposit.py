"""保证金: what the station holds of a trader, each booking, and the next one."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.values import days, money
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.measures import AmountField, DayField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import TextField
from mediator.gui.settings.fields import grid
from mediator.gui.stalls.records import RecordRow, Records
from mediator.gui.translation import language
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import deposits
from mediator.services.deposits import Account, Entry
from mediator.services.forms import records
from mediator.services.forms.sheet import Sheet


class DepositRecords(Records):
    """The balance follows from the lines, newest first; a line is never changed."""

    kind = "deposit"
    takes = Right.MEDIATE

    def above(self) -> tuple[QWidget, ...]:
        self._balance = Label("", "section")
        self._balance.setObjectName("deposit_balance")
        return (self._balance,)

    def fill(self) -> tuple[QWidget, ...]:
        kind = ChipGroup("kind", self.tr("Book"), options(records.BOOKED))
        amount = AmountField("amount", self.tr("Amount"))
        on = DayField("on", self.tr("On"), today=lambda: self.desk.today, past=True)
        note = TextField("note", self.tr("Reason or receipt"))
        for field in (kind, amount, on, note):
            self.form.add(field)
        return kind, grid((amount, on)), note

    def start(self) -> dict[str, Raw]:
        return {"on": days.show(self.desk.today)}

    def button(self) -> str:
        return self.tr("Book it")

    def look(self) -> Callable[[], object]:
        wp, stall_id = self.desk.workplace, self.stall_id
        return lambda: deposits.account(wp, stall_id)

    def keep(self, sheet: Sheet) -> Callable[[], object]:
        wp, line = self.desk.workplace, records.deposit_line(sheet, self.stall_id)
        return lambda: deposits.book(wp, line)

    def show_found(self, found: object) -> None:
        if not isinstance(found, Account):
            return
        words = self.tr("Balance: {amount} yuan").format(amount=money.show(found.balance_fen))
        self._balance.setText(words)
        rows: list[QWidget] = [self._row(entry) for entry in reversed(found.entries)]
        self.lines.show_rows(rows or [Hint(self.tr("No deposit was paid in so far."))])

    def _row(self, entry: Entry) -> QWidget:
        line = entry.line
        sign = "−" if line.change_fen < 0 else "+"
        details = (
            days.show(line.on),
            line.by,
            line.note,
            self.tr("balance {amount}").format(amount=money.show(entry.balance_fen)),
        )
        row = RecordRow(
            wording.name(line.kind, language()),
            " · ".join(filter(None, details)),
            amount=f"{sign}{money.show(line.amount_fen)}",
        )
        if entry.case:
            row.add_link(
                entry.case,
                f"deposit_case_{line.dispute_id}",
                go=lambda: self.desk.go("case", dispute_id=line.dispute_id),
            )
        return row


def title() -> str:
    """How the section is called."""
    return QCoreApplication.translate("DepositRecords", "Deposit")
