"""A lost password: the printed code, who it is for, and a new one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.domain.accounts.keyring import read_code
from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.entrance.passwords import AgainField, NewPasswordField
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import LineField
from mediator.gui.help.opening import answer_help
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.gui.widgets.labels import Label

_WIDTH: Final = 560


class CodeField(LineField):
    """The recovery code, typed as it comes."""

    secret = True

    def check(self) -> None:
        if self.raw():
            read_code(self.raw())


class LostDialog(QDialog):
    """`wanted(code, name, password)`: whoever asks does it, then `close` or `refuse`."""

    wanted = Signal(str, str, str)

    def __init__(self, over: QWidget, people: Sequence[str]) -> None:
        super().__init__(over)
        answer_help(self, "dialog/lost")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("lost_dialog")
        self.setWindowTitle(self.tr("Password lost"))
        self.setFixedWidth(_WIDTH)
        self._form = Form(self)
        self._name = self._form.add(
            ChipGroup("name", self.tr("Whose"), [(each, each) for each in people])
        )
        self._name.restore(people[0])
        self._code = self._form.add(
            CodeField("code", self.tr("Recovery code"), placeholder="7K3QD-…")
        )
        new = self.tr("New password")
        self._new = self._form.add(
            NewPasswordField("password", new, whose=lambda: str(self._name.raw()))
        )
        self._again = self._form.add(AgainField(self._new))
        self._told = Label("", wrap=True)
        self._told.set_tone(Tone.LATE)
        self._told.hide()
        self._go = PrimaryButton(self.tr("Set the new password"))
        self._go.setObjectName("set_lost_password")
        leave = QuietButton(self.tr("Leave it"))
        self._arrange(leave)
        leave.clicked.connect(self.reject)
        self._go.clicked.connect(self._ask)
        self._form.completed.connect(self._ask)
        self._form.ended.connect(self._ask)

    def refuse(self, error: MediatorError) -> None:
        """Say why it did not work, and let them try again."""
        self._go.setEnabled(True)
        self._told.setText("" if self._form.show_error(error) else sentence(error))
        self._told.setVisible(bool(self._told.text()))

    def _arrange(self, leave: QuietButton) -> None:
        words = self.tr(
            "The head of the station can give anybody a new password in the settings. If that is"
            " not possible either, the printed recovery code opens the records once; a new code is"
            " shown afterwards. Without passwords and code nobody can open them."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(self.windowTitle()))
        column.addWidget(Label(words, "second", wrap=True))
        for part in (self._name, self._code, self._new, self._again, self._told):
            column.addWidget(part)
        column.addWidget(Actions(leave, self._go))

    def _ask(self) -> None:
        self._told.hide()
        if not (self._code.examine() and self._again.agrees() and self._go.isEnabled()):
            return
        self._go.setEnabled(False)  # A second press would count as a second try.
        self.wanted.emit(self._code.raw(), str(self._name.raw()), self._new.raw())
