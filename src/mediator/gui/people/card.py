"""Who has an account, what each may do, and the recovery code: for the head to change."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.accounts.keyring import Account
from mediator.domain.accounts.roles import AccountRole, Right
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.entrance.code import CodeDialog
from mediator.gui.entrance.passwords import AgainField, NewPasswordField
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import TextField
from mediator.gui.people.person import PersonDialog
from mediator.gui.people.telling import TellingCard, button
from mediator.gui.settings import fields
from mediator.gui.translation import language
from mediator.gui.widgets.cards import line
from mediator.gui.widgets.labels import Hint, Label, Section
from mediator.services import accounts

_ROLES = (AccountRole.MEDIATOR, AccountRole.CLERK, AccountRole.VIEWER, AccountRole.HEAD)


class PeopleCard(TellingCard):
    """Everybody sees who there is; hidden where the records lie open."""

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("PeopleCard", "People and passwords")
        super().__init__(desk, title)
        if not desk.locked:  # To show it here would open it as a window of its own.
            self.hide()
        self._people = QVBoxLayout()
        self._people.setSpacing(tokens.TINY)
        self.body.addLayout(self._people)
        if desk.may(Right.MANAGE):
            self._offer_new()
            self._offer_code()
        self.add(self.told)

    def load(self) -> None:
        """Show who has an account now."""
        self.tell("")
        wp = self.desk.workplace
        self.desk.tasks.read(self, lambda: accounts.listed(wp), done=self._show)

    def _offer_new(self) -> None:
        self.add(line())
        self.add(Section(self.tr("Somebody new")))
        form = self._form = Form(self)
        roles = [(role.value, wording.name(role, language())) for role in _ROLES]
        self._name = form.add(TextField("name", self.tr("Name")))
        self._role = form.add(ChipGroup("role", self.tr("May do the work of"), roles))
        self._role.restore(AccountRole.MEDIATOR.value)
        first = NewPasswordField("password", self.tr("First password"), whose=self._name.raw)
        self._first = form.add(first)
        self._again = form.add(AgainField(self._first))
        self.add(fields.grid([self._name, self._role], columns=2))
        self.add(fields.grid([self._first, self._again], columns=2))
        self.add(Actions(button("add_account", self.tr("Add"), press=self._add)))
        form.completed.connect(self._add)
        form.ended.connect(self._add)

    def _offer_code(self) -> None:
        self.add(line())
        self.add(
            Hint(
                self.tr(
                    "The recovery code opens the records when every password is lost. If the"
                    " sheet is lost or somebody saw it, make a new one."
                )
            )
        )
        new = button("new_code", self.tr("New recovery code…"), press=self._new_code)
        self.add(Actions(new))

    def _add(self) -> None:
        if not (self._name.examine() and self._again.agrees()):
            return
        wp, name, word = self.desk.workplace, self._name.raw(), self._first.raw()
        role = AccountRole(str(self._role.raw()))
        self.act(
            lambda: accounts.add(wp, name, role=role, password=word),
            self.tr("{name} can come in now.").format(name=name.strip()),
            form=self._form,
        )

    def _new_code(self) -> None:
        wp = self.desk.workplace
        self.desk.tasks.write(
            self,
            lambda: accounts.new_code(wp),
            done=lambda code: CodeDialog(self.desk, self.window(), code).open(),
            failed=self.refuse,
        )

    def _show(self, listed: Sequence[Account]) -> None:
        while (item := self._people.takeAt(0)) is not None:
            item.widget().deleteLater()
        for account in listed:
            self._people.addWidget(self._row(account))

    def _row(self, account: Account) -> QWidget:
        row, box = QWidget(), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.GAP)
        row.setLayout(box)
        role = wording.name(account.role, language())
        words = role if account.active else self.tr("{role}, closed").format(role=role)
        box.addWidget(Label(account.name, "strong"))
        box.addWidget(Label(words, "second"), 1)
        mine = account.name == self.desk.workplace.on_duty
        if self.desk.may(Right.MANAGE) and not mine:
            for each in self._acts(account):
                box.addWidget(each)
        return row

    def _acts(self, account: Account) -> Sequence[QWidget]:
        key, words = account.id, self.tr("New password…")
        if not account.active:
            words = self.tr("Open again…")
            return [button(f"reset_{key}", words, press=lambda: self._ask(account, role=False))]
        return [
            button(f"role_{key}", self.tr("Role…"), press=lambda: self._ask(account, role=True)),
            button(f"reset_{key}", words, press=lambda: self._ask(account, role=False)),
            button(f"close_{key}", self.tr("Close"), press=lambda: self._close(account)),
        ]

    def _ask(self, account: Account, *, role: bool) -> None:
        dialog = PersonDialog(self.desk, self.window(), account, role=role)
        dialog.done_well.connect(self.well)
        dialog.open()

    def _close(self, account: Account) -> None:
        wp, name = self.desk.workplace, account.name
        told = self.tr("The account of {name} is closed.").format(name=name)
        self.act(lambda: accounts.close(wp, name), told)
