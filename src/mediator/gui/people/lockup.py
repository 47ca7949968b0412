"""Records that lie open: what that means, and a lock for them."""

from PySide6.QtCore import QCoreApplication

from mediator.gui.desk import Desk
from mediator.gui.entrance.passwords import AgainField, NewPasswordField
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.people.telling import TellingCard
from mediator.gui.settings import fields
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.labels import Hint


class LockUpCard(TellingCard):
    """Asks for the head's name and password; hidden where there is a lock."""

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("LockUpCard", "A lock for the records")
        super().__init__(desk, title)
        if desk.locked:
            self.hide()
        if desk.locked:
            return
        self.add(
            Hint(
                self.tr(
                    "The records lie open: whoever gets hold of this computer or of a backup can"
                    " read them. With a password for each of you they are encrypted, and every"
                    " entry says who made it."
                )
            )
        )
        if desk.workplace.database.path.stem == "training":
            self.add(Hint(self.tr("The sample cases stay open: there is nobody in them.")))
        else:
            self._offer()
        self.add(self.told)

    def _offer(self) -> None:
        form = Form(self)
        self._who = form.add(TextField("head_name", self.tr("Head of the station")))
        self._who.restore(self.desk.workplace.on_duty)
        new = NewPasswordField("password", self.tr("Password"), whose=self._who.raw)
        self._new = form.add(new)
        self._again = form.add(AgainField(self._new))
        self.add(fields.grid([self._who, self._new, self._again], columns=3))
        self._lock = PrimaryButton(self.tr("Lock the records"), Icon.LOCK)
        self._lock.setObjectName("protect")
        self._lock.clicked.connect(self._ask)
        form.completed.connect(self._ask)
        form.ended.connect(self._ask)
        self.add(Actions(self._lock))
        self.desk.tasks.busy_changed.connect(self._ended)

    def _ask(self) -> None:
        if self._who.examine() and self._who.raw().strip() and self._again.agrees():
            self._lock.setEnabled(False)
            self.tell(self.tr("The records are being encrypted and compared…"))
            self.desk.protect_chosen.emit(self._who.raw(), self._new.raw())

    def _ended(self, busy: bool) -> None:
        """If this card is still there, it failed, and a banner says why."""
        if not busy and not self._lock.isEnabled():
            self._lock.setEnabled(True)
            self.tell("")
