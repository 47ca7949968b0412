"""保存期满: closed files that have had their time, and taking the people out of them for good."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.gui.desk import Desk
from mediator.gui.entrance.agreeing import SecretFields
from mediator.gui.forms.focus import enter
from mediator.gui.forms.form import Form
from mediator.gui.forms.texts import TextField
from mediator.gui.people.telling import TellingCard, button
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import DangerButton
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import erasing
from mediator.services.erasing import Due

_NONE: Final = Due(ids=(), oldest=None, years=0, seconds=())


class RetentionCard(TellingCard):
    """All that are due at once, or one that somebody asks for; `cases_chosen(ids)` shows them."""

    takes = Right.ERASE
    cases_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("RetentionCard", "Files past their time"))
        self._due = _NONE
        self._ids: tuple[int, ...] = ()
        self._words = Label("", wrap=True)
        self._words.setObjectName("retention_words")
        self._form = Form(self)
        self._number = self._form.add(TextField("number", self.tr("Case number")))
        self._reason = self._form.add(TextField("reason", self.tr("Why before its time")))
        self._see = button("see_due_files", self.tr("Show them"), press=self._show_due)
        self._all = button("erase_due", self.tr("Erase them…"), press=self._ask_all)
        self._one = button("erase_one", self.tr("Erase one file…"), press=self._ask_one)
        self._other = SecretFields("second", self.tr("Erasing takes two of you:"))
        self._back = button("leave_erasing", self.tr("Leave it"), press=self.load)
        self._now = DangerButton(self.tr("Erase for good"))
        self._now.setObjectName("erase_now")
        self._now.clicked.connect(self._erase)
        self._lay_out()

    def load(self) -> None:
        """Look again, and ask for nothing."""
        self._ids = ()
        self.tell("")
        self._form.restore({"number": "", "reason": ""})
        self._other.ask(())
        self._offer(asking=False)
        if self.desk.may(Right.ERASE):
            wp = self.desk.workplace
            self.desk.tasks.read(self, lambda: erasing.due(wp), done=self._found)

    def _lay_out(self) -> None:
        stays = self.tr(
            "Names, phones, statements, evidence and what the papers say are erased and cannot be"
            " brought back. Days, sums, results and every figure stay."
        )
        self.add(Hint(stays))
        self.add(self._words)
        self.add(Flow(self._see, self._all))
        self.add(Columns((self._number, 1), (self._reason, 2)))
        self.add(Flow(self._one))
        self.add(self.told)
        self.add(self._other)
        self.add(Flow(self._back, self._now))

    def _found(self, due: Due) -> None:
        self._due = due
        if due.oldest is None:
            words = self.tr("No file is past its {years} years.")
        else:
            words = self.tr("{count} files are past their {years} years; the oldest ended {day}.")
        day = f"{due.oldest:%Y-%m-%d}" if due.oldest else ""
        self._words.setText(words.format(count=len(due.ids), years=due.years, day=day))
        self._offer(asking=False)

    def _show_due(self) -> None:
        self.cases_chosen.emit(self._due.ids)

    def _ask_all(self) -> None:
        words = self.tr("Erase the people of {count} files?").format(count=len(self._due.ids))
        self._ask(self._due.ids, words)

    def _ask_one(self) -> None:
        wp, number = self.desk.workplace, self._number.raw()

        def found(of_case: int) -> None:
            self._ask((of_case,), self.tr("Erase the people of {number}?").format(number=number))

        self.desk.tasks.read(
            self, lambda: erasing.find(wp, number), done=found, failed=self._form.show_error
        )

    def _ask(self, ids: tuple[int, ...], words: str) -> None:
        """Say what else must be done by hand, and ask whoever must agree."""
        self._ids = ids
        copies = self.tr(
            "Backups made until now still hold them until they are thinned out; copies on sticks"
            " and paper must be destroyed by hand."
        )
        self.tell(f"{words} {copies}", Tone.LATE)
        self._other.ask(self._due.seconds)
        self._offer(asking=True)
        enter(self._back, Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        wp, ids, second = self.desk.workplace, self._ids, self._other.secret()
        reason = self._reason.raw()
        self.desk.tasks.write(
            self,
            lambda: erasing.erase(wp, ids, second=second, reason=reason),
            done=self._erased,
            failed=self._failed,
        )

    def _erased(self, count: int) -> None:
        self.well(self.tr("{count} files erased.").format(count=count))

    def _failed(self, error: MediatorError) -> bool:
        if isinstance(error, RuleViolation) and error.field == "second":
            self._other.refuse(error)
            return True
        self.load()
        return self._form.show_error(error) or self.refuse(error)

    def _offer(self, *, asking: bool) -> None:
        for each in (self._see, self._all):
            each.setHidden(asking or not self._due.ids)
        for field in (self._number, self._reason):
            field.setEnabled(not asking)
        self._one.setHidden(asking)
        self._back.setVisible(asking)
        self._now.setVisible(asking)
