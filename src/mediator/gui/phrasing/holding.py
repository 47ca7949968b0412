"""The buttons below: standard words for all, and in force only after a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton


class HoldingBar(QWidget):
    """`confirmed`: put it in force. `standard`: take the standard words for all sentences."""

    confirmed = Signal()
    standard = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._trouble = Banner(Tone.LATE)
        self._question = Banner(Tone.MINE, self._consequences(), icon=Icon.SIGN)
        not_yet = self._question.add_button(self.tr("Not yet"), self.ask_no_more)
        not_yet.setObjectName("wording_not_yet")
        self._confirm = self._question.add_button(self.tr("Put in force now"), self.confirmed.emit)
        self._confirm.setObjectName("wording_confirmed")
        self._standard = QuietButton(self.tr("Standard wording for all"), Icon.UNDO)
        self._standard.setObjectName("standard_wording")
        self._hold = PrimaryButton(self.tr("Put in force…"), Icon.CHECK)
        self._hold.setObjectName("hold_wording")
        self._hold.setAutoDefault(False)
        self._actions = Actions(self._standard, self._hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for banner in (self._trouble, self._question):
            banner.hide()
            column.addWidget(banner)
        column.addWidget(self._actions)
        self._standard.clicked.connect(self.standard)
        self._hold.clicked.connect(self._ask)

    def follow(self, *, may_hold: bool, own: bool) -> None:
        """What may be done now: `own` where a sentence differs from the standard."""
        self._hold.setEnabled(may_hold)
        self._standard.setEnabled(own)
        if not may_hold:
            self.ask_no_more()

    def ask_no_more(self) -> None:
        """Take the question back."""
        self._question.hide()
        self._actions.show()

    def show_trouble(self, words: str) -> None:
        """Say why it could not be put in force."""
        self._trouble.show_message(Tone.LATE, words)
        self._trouble.show()

    def _ask(self) -> None:
        self._trouble.hide()
        self._actions.hide()
        self._question.show()
        self._confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _consequences(self) -> str:
        return self.tr(
            "Cases registered from now on are worded like this. Those registered already, and every"
            " paper given out, keep their words."
        )
