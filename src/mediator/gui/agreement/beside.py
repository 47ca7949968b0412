"""What is written and what comes of it: side by side, or one at a time where it is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton

_ROOM_FOR_BOTH = 760


class Beside(QWidget):
    """`written` at the left, `shown` at the right; a button changes between them when narrow."""

    def __init__(self, written: QWidget, shown: QWidget, *, words: str) -> None:
        """`words` name what is shown, on the button."""
        super().__init__()
        self._written = written
        self._shown = shown
        self._turn = QuietButton(words, Icon.EYE)
        self._turn.setObjectName("turn_over")
        self._turn.setCheckable(True)
        self._turn.toggled.connect(self._arrange)
        row = QHBoxLayout()
        row.setSpacing(tokens.WIDE)
        row.addWidget(written, 57)
        row.addWidget(shown, 43)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._turn, alignment=Qt.AlignmentFlag.AlignRight)
        column.addLayout(row, 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _ROOM_FOR_BOTH
        turned = self._turn.isChecked()
        self._turn.setVisible(narrow)
        self._written.setVisible(not narrow or not turned)
        self._shown.setVisible(not narrow or turned)
