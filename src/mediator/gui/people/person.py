"""What the head changes of somebody's account: the role, or the password."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.accounts.keyring import Account
from mediator.domain.accounts.roles import AccountRole
from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.entrance.passwords import AgainField, NewPasswordField
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Actions, Form
from mediator.gui.help.opening import answer_help
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.gui.widgets.labels import Label
from mediator.services import accounts

_WIDTH: Final = 480


class PersonDialog(QDialog):
    """`done_well(words)`: it was changed."""

    done_well = Signal(str)

    def __init__(self, desk: Desk, over: QWidget, account: Account, *, role: bool) -> None:
        super().__init__(over)
        answer_help(self, "dialog/person")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("person_dialog")
        self.setFixedWidth(_WIDTH)
        self._desk, self._account = desk, account
        self._form = Form(self)
        self._told = Label("", wrap=True)
        self._told.set_tone(Tone.LATE)
        self._told.hide()
        self._go = PrimaryButton(self.tr("Change it"))
        self._go.setObjectName("change_person")
        leave = QuietButton(self.tr("Leave it"))
        self.setWindowTitle(self.tr("What they may do") if role else self.tr("New password"))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(account.name, self.windowTitle()))
        for part in self._role_fields() if role else self._password_fields():
            column.addWidget(part)
        column.addWidget(self._told)
        column.addWidget(Actions(leave, self._go))
        press = self._change_role if role else self._change_password
        leave.clicked.connect(self.reject)
        self._go.clicked.connect(press)
        self._form.completed.connect(press)
        self._form.ended.connect(press)

    def _role_fields(self) -> list[QWidget]:
        options = [(each.value, wording.name(each, language())) for each in AccountRole]
        self._role = self._form.add(ChipGroup("role", self.tr("May do the work of"), options))
        self._role.restore(self._account.role.value)
        return [self._role]

    def _password_fields(self) -> list[QWidget]:
        whose = self._account.name
        new = NewPasswordField("password", self.tr("New password"), whose=lambda: whose)
        self._new = self._form.add(new)
        self._again = self._form.add(AgainField(new))
        words = self.tr("Tell it to them alone; they change it themselves afterwards.")
        return [Label(words, "second", wrap=True), self._new, self._again]

    def _change_role(self) -> None:
        wp, name, role = (
            self._desk.workplace,
            self._account.name,
            AccountRole(str(self._role.raw())),
        )
        told = self.tr("{name} works as {role} from the next time they come in.")
        self._desk.tasks.write(
            self,
            lambda: accounts.change_role(wp, name, role=role),
            done=lambda _: self._well(told.format(name=name, role=wording.name(role, language()))),
            failed=self._refused,
        )

    def _change_password(self) -> None:
        if not self._again.agrees():
            return
        wp, name, word = self._desk.workplace, self._account.name, self._new.raw()
        told = self.tr("{name} has a new password.").format(name=name)
        self._desk.tasks.write(
            self,
            lambda: accounts.set_password(wp, name, password=word),
            done=lambda _: self._well(told),
            failed=self._refused,
        )

    def _well(self, told: str) -> None:
        self.done_well.emit(told)
        self.accept()

    def _refused(self, error: MediatorError) -> bool:
        self._told.setText("" if self._form.show_error(error) else sentence(error))
        self._told.setVisible(bool(self._told.text()))
        return True
