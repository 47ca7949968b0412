"""Blocks side by side that go one below the other where the window is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mediator.gui import tokens


class Columns(QWidget):
    """Columns with their shares of the width; put it into `cards.scrolled`."""

    def __init__(self, *columns: tuple[QWidget, int]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(tokens.WIDE)
        for widget, share in columns:
            self._box.addWidget(widget, share)

    @property
    def is_narrow(self) -> bool:
        """Whether the blocks stand one below the other."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._least(), default=0), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._needed()
        if narrow != self.is_narrow:
            down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._box.setDirection(down if narrow else right)

    def _needed(self) -> int:
        """The width at which every column still has what it needs beside the others."""
        shares = [max(self._box.stretch(at), 1) for at in range(self._box.count())]
        needed = [
            least * sum(shares) / share for least, share in zip(self._least(), shares, strict=True)
        ]
        return round(max(needed, default=0)) + self._box.spacing() * (self._box.count() - 1)

    def _least(self) -> list[int]:
        return [self._box.itemAt(at).minimumSize().width() for at in range(self._box.count())]
