"""Blocks side by side of which fewer stand in a row where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

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


class Grid(QWidget):
    """Widgets of one width in rows, read from left to right: as many in a row as have room."""

    def __init__(self, widgets: Sequence[QWidget], columns: int) -> None:
        super().__init__()
        self._widgets, self._most = tuple(widgets), columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.WIDE)
        self._grid.setVerticalSpacing(tokens.GAP)
        self._columns = 0
        self._put(columns)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = self._grid.horizontalSpacing()
        room = (self.width() + gap) // max(self._least() + gap, 1)
        self._put(max(min(room, self._most), 1))

    def _put(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, int(column < columns))

    def _least(self) -> int:
        items = filter(None, map(self._grid.itemAt, range(self._grid.count())))
        return max((item.minimumSize().width() for item in items), default=0)
