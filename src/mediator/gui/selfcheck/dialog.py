"""The self-check before a door that does not open: nothing of the records is needed for it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.forms.form import Actions
from mediator.gui.help.opening import answer_help
from mediator.gui.selfcheck.panel import SelfCheckPanel
from mediator.gui.tasks import Tasks
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.services.selfcheck import Here

_WIDTH, _HEIGHT = 860, 600
_MARGIN = 48  # of the screen or the window around it


class SelfCheckDialog(QDialog):
    """What can be looked at while the records are closed."""

    def __init__(
        self, over: QWidget | None, tasks: Tasks, *, live: Path, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(over)
        answer_help(self, "dialog/selfcheck")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("selfcheck_dialog")
        self.setWindowTitle(self.tr("Self-check"))
        self.panel = SelfCheckPanel(tasks, here=lambda: Here(live=live, now=clock()), leads=False)
        self._again = QuietButton(self.tr("Look again"))
        self._again.setObjectName("look_again")
        self._close = PrimaryButton(self.tr("Close"))
        self._again.clicked.connect(self.panel.look)
        self._close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.WIDE)
        column.addWidget(PageHeader(self.windowTitle()))
        column.addWidget(scrolled(self.panel), 1)
        column.addWidget(Actions(self._again, self._close))
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - _MARGIN), min(_HEIGHT, room.height() - 2 * _MARGIN))

    def begin(self) -> None:
        """Show it and look."""
        self.open()
        self.panel.look()
