"""A part of a form that is folded away until it is wanted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import LinkButton


class Fold(QWidget):
    """A line to press, and below it what it shows; put content into `body`."""

    toggled = Signal(bool)

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._button = LinkButton(words, Icon.CHEVRON_RIGHT)
        self._button.setObjectName(name)
        self._button.setCheckable(True)
        self._button.toggled.connect(self._turn)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(tokens.GAP)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)

    def unfold(self) -> None:
        """Show what is inside."""
        self._button.setChecked(True)

    def fold(self) -> None:
        """Put it away again."""
        self._button.setChecked(False)

    def _turn(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self._button.set_icon(Icon.CHEVRON_DOWN if opened else Icon.CHEVRON_RIGHT)
        self.toggled.emit(opened)
