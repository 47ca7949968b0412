"""Somebody's secret asked for inside a page: a second person, or whoever opens a backup."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.entrance.passwords import PasswordField
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.focus import enter
from mediator.gui.forms.form import Form
from mediator.gui.sentences import sentence
from mediator.gui.widgets.labels import Label
from mediator.services.entrance import Secret

_CODE: Final = "\x00"  # No name is this.


class SecretFields(QWidget):
    """`asked` says whose it is and why, such as `second`, which also names the fields."""

    def __init__(self, asked: str, words: str) -> None:
        super().__init__()
        self._form = Form(self)
        self._name = self._form.add(ChipGroup(f"{asked}_name", self.tr("Who"), []))
        self._secret = self._form.add(PasswordField(f"{asked}_secret", self.tr("Password")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        for part in (Label(words, wrap=True), self._name, self._secret):
            column.addWidget(part)
        self.hide()

    def ask(self, names: Sequence[str], *, by_code: bool = False) -> None:
        """Show the fields where anybody is named; the code opens what has a lock of its own."""
        options = [(each, each) for each in names]
        if by_code:
            options.append((_CODE, self.tr("By the recovery code")))
        self._name.set_options(options)
        self._name.restore(names[0] if names else "")
        self._secret.restore("")
        self.setVisible(bool(names))

    def secret(self) -> Secret | None:
        """What was typed; None where nobody is asked."""
        if self.isHidden():
            return None
        name, typed = str(self._name.raw()), self._secret.raw()
        return Secret(code=typed) if name == _CODE else Secret(name=name, password=typed)

    def refuse(self, error: MediatorError) -> None:
        """Show at the secret why it did not fit, and begin there anew."""
        self._secret.set_error(sentence(error))
        enter(self._secret, Qt.FocusReason.OtherFocusReason)
