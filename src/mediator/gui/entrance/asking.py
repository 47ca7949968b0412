"""Who is here, and their password."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.entrance.passwords import PasswordField
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Form
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.labels import Label


class Asking(QWidget):
    """`entered`: Enter was pressed in the password."""

    entered = Signal()

    def __init__(self, people: Sequence[str], *, first: str) -> None:
        super().__init__()
        self.people = tuple(people)
        self._form = Form(self)
        options = [(each, each) for each in people]
        self._name = self._form.add(ChipGroup("name", self.tr("Who is here"), options))
        self._name.restore(first if first in people else next(iter(people), ""))
        self._password = self._form.add(PasswordField("password", self.tr("Password")))
        self._told = Label("", wrap=True)
        self._told.setObjectName("entrance_told")
        self._told.set_tone(Tone.LATE)
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        for part in (self._name, self._password, self._told):
            column.addWidget(part)
        self.setFocusProxy(self._password)
        self._name.changed.connect(self._turn_to_password)
        self._form.ended.connect(self.entered)
        self._form.completed.connect(self.entered)

    def typed(self) -> tuple[str, str]:
        """The name and the password."""
        self._told.hide()
        return str(self._name.raw()), self._password.raw()

    def refuse(self, error: MediatorError) -> None:
        """Say what was wrong, at its field where it has one."""
        self._told.setText("" if self._form.show_error(error) else sentence(error))
        self._told.setVisible(bool(self._told.text()))
        self._password.input.selectAll()

    def clear(self) -> None:
        """Nothing of the password stays."""
        self._told.hide()
        self._password.restore("")

    def again(self) -> "Asking":
        """The same in the language that the window has now."""
        return Asking(self.people, first=str(self._name.raw()))

    def _turn_to_password(self) -> None:
        self._password.set_error("")
        self._password.input.setFocus(Qt.FocusReason.OtherFocusReason)
