"""The bottom of a form of a case: what is missing, and the buttons beside or below it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mediator.gui import tokens

_ROOM_FOR_WORDS = 190


class Footer(QWidget):
    """Words at the left, buttons at the right, the primary one last."""

    def __init__(self, words: tuple[QWidget, ...], buttons: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._buttons = QWidget()
        right = QHBoxLayout(self._buttons)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(tokens.GAP)
        right.addStretch()
        for button in buttons:
            right.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(0)
        for word in words:
            left.addWidget(word)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(tokens.GAP)
        self._box.addLayout(left, 1)
        self._box.addWidget(self._buttons)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._buttons.minimumSizeHint().width(), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._buttons.sizeHint().width() + _ROOM_FOR_WORDS
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if narrow else right)
