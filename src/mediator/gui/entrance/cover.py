"""What a locked window shows: the way back, and nothing of what lies behind."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import LinkButton, PrimaryButton
from mediator.gui.widgets.labels import Label, Title

if TYPE_CHECKING:  # The first window must not wait for the fields of forms.
    from mediator.domain.errors import MediatorError
    from mediator.gui.entrance.asking import Asking

_WIDTH: Final = 380


class Cover(QWidget):
    """`opened`: pressed where there are no accounts. `tried(name, password)`: where there are.

    `forgotten`: a password was lost. `checked`: somebody wants to look at the computer.
    """

    opened = Signal()
    tried = Signal(str, str)
    forgotten = Signal()
    checked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.returns_to: QWidget | None = None
        self._asking: Asking | None = None
        self._title = Title()
        self._words = Label("", "soft", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = PrimaryButton("", Icon.UNLOCK)
        self._button.setObjectName("unlock")
        self._button.clicked.connect(self._press)
        self._button.setDefault(True)
        self._lost = LinkButton("")
        self._lost.setObjectName("password_lost")
        self._lost.clicked.connect(self.forgotten)
        self._check = LinkButton("")
        self._check.setObjectName("selfcheck")
        self._check.clicked.connect(self.checked)
        self._build()
        self.retranslate()

    def ask_nobody(self) -> None:
        """A press is enough: the records lie open, or it is practice."""
        self._put(None)

    def ask(self, people: Sequence[str], *, first: str) -> None:
        """Ask for the password of one of `people`; `first` is who was here last."""
        from mediator.gui.entrance.asking import Asking

        if self._asking is None or self._asking.people != tuple(people):
            self._put(Asking(people, first=first))

    def refuse(self, error: "MediatorError") -> None:
        """Say why the door stays closed, and let them try again."""
        self._button.setEnabled(True)
        if self._asking is not None:
            self._asking.refuse(error)

    def welcome(self) -> None:
        """The door is open: nothing of the password stays."""
        self._button.setEnabled(True)
        if self._asking is not None:
            self._asking.clear()

    def retranslate(self) -> None:
        """Write the words in the language of the window, the fields anew."""
        self._title.setText(self.tr("Locked"))
        self._lost.set_words(self.tr("Password lost?"))
        self._check.set_words(self.tr("Self-check of this computer"))
        self._button.set_words(self.tr("Unlock"))
        self._put(self._asking.again() if self._asking else None)

    def _build(self) -> None:
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        centred = Qt.AlignmentFlag.AlignHCenter
        self._inner = QVBoxLayout(inner)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(tokens.WIDE)
        self._inner.addWidget(self._title, alignment=centred)
        self._inner.addWidget(self._words)
        self._inner.addWidget(self._button)
        self._inner.addWidget(self._lost, alignment=centred)
        self._inner.addWidget(self._check, alignment=centred)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(inner, alignment=centred)
        column.addStretch()

    def _put(self, asking: "Asking | None") -> None:
        if self._asking is not None:
            self._inner.removeWidget(self._asking)
            self._asking.hide()
            self._asking.deleteLater()
        self._asking = asking
        if asking is not None:
            self._inner.insertWidget(2, asking)
            asking.entered.connect(self._press)
        self._lost.setVisible(asking is not None)
        kept = self.tr("What was typed is kept.")
        self._words.setText(self.tr("The records open with your own password.") if asking else kept)
        self.setFocusProxy(asking or self._button)

    def _press(self) -> None:
        if self._asking is None:
            self.opened.emit()
        elif self._button.isEnabled():
            self._button.setEnabled(False)  # A second press would count as a second try.
            self.tried.emit(*self._asking.typed())
