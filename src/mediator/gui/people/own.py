"""Everybody's own password."""

from PySide6.QtCore import QCoreApplication

from mediator.gui.desk import Desk
from mediator.gui.entrance.passwords import AgainField, NewPasswordField, PasswordField
from mediator.gui.forms.form import Actions, Form
from mediator.gui.people.telling import TellingCard, button
from mediator.gui.settings import fields
from mediator.services import accounts


class OwnPasswordCard(TellingCard):
    """Hidden where the records lie open."""

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("OwnPasswordCard", "Your own password")
        super().__init__(desk, title)
        if not desk.locked:  # To show it here would open it as a window of its own.
            self.hide()
        self._form = Form(self)
        whose = desk.workplace.on_duty
        self._old = self._form.add(PasswordField("old", self.tr("Until now")))
        new = NewPasswordField("password", self.tr("New password"), whose=lambda: whose)
        self._new = self._form.add(new)
        self._again = self._form.add(AgainField(self._new))
        self.add(fields.grid([self._old, self._new, self._again], columns=3))
        change = button("change_password", self.tr("Change it"), press=self._change)
        self.add(Actions(change))
        self.add(self.told)
        self._form.completed.connect(self._change)
        self._form.ended.connect(self._change)

    def _change(self) -> None:
        if not self._again.agrees():
            return
        wp, old, new = self.desk.workplace, self._old.raw(), self._new.raw()
        self.act(
            lambda: accounts.change_password(wp, old=old, password=new),
            self.tr("Your password is changed."),
            form=self._form,
        )
