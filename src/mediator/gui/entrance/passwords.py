"""Fields for passwords: what stands in them is shown only while asked for, and drafted nowhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from mediator.domain.accounts.keyring import check_password
from mediator.domain.errors import RuleViolation
from mediator.gui import icons
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.texts import LineField
from mediator.gui.icons import Icon


class PasswordField(LineField):
    """One password, with an eye to look at it."""

    secret = True

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        super().__init__(name, label, hint=hint)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setText(QCoreApplication.translate("PasswordField", "Show what is typed"))
        self._eye.toggled.connect(self._look)
        self.input.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._look(shown=False)

    def restore(self, raw: Raw) -> None:
        """Never from a draft; an empty one begins anew."""
        with QSignalBlocker(self.input):
            self.input.setText("")
        self._eye.setChecked(False)
        self.set_error("")

    def remark(self) -> str:
        return ""

    def _look(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.input.setEchoMode(mode)
        self._eye.setIcon(icons.icon(Icon.EYE_OFF if shown else Icon.EYE, "soft"))


class NewPasswordField(PasswordField):
    """A password being chosen; `name` says whose, so that nobody takes their own name."""

    def __init__(
        self, name: str, label: str, *, whose: Callable[[], str], shown: bool = False
    ) -> None:
        """`shown`: in sight while it is chosen, where nobody stands at the counter yet."""
        hint = QCoreApplication.translate(
            "PasswordField", "At least 8 letters or digits, such as a short sentence"
        )
        super().__init__(name, label, hint=hint)
        self._whose = whose
        self._eye.setChecked(shown)

    def agrees(self) -> bool:
        """Whether one was chosen that may be one; what is wrong is shown here."""
        return _agree((self,))

    def check(self) -> None:
        if self.raw():
            check_password(self.raw(), name=self._whose())


class AgainField(PasswordField):
    """The same once more, so that a slip of the finger locks nobody out."""

    def __init__(self, first: NewPasswordField) -> None:
        label = QCoreApplication.translate("PasswordField", "The same once more")
        super().__init__(f"{first.name}_again", label)
        self._first = first

    def check(self) -> None:
        if self.raw() and self.raw() != self._first.raw():
            raise RuleViolation("passwords_differ", self.name)

    def agrees(self) -> bool:
        """Whether both are there and the same; what is wrong is shown at its field."""
        return _agree((self._first, self))


def _agree(fields: Sequence[PasswordField]) -> bool:
    for field in fields:
        if not field.raw():
            field.refuse(RuleViolation("required", field.name))
            field.input.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
    wrong = [field for field in fields if not field.examine()]
    if wrong:
        wrong[0].input.setFocus(Qt.FocusReason.OtherFocusReason)
    return not wrong
