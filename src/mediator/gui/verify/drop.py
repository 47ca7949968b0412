"""A place to drop one file on, with the button for those who would rather choose it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import theme, tokens
from mediator.gui.widgets.labels import Label

_HEIGHT = 112


class DropArea(QWidget):
    """`dropped(Path)`: a file of this computer was let go over it."""

    dropped = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(_HEIGHT)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(tokens.GAP)
        self._column.addStretch()
        label = Label(words, "soft", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(label)
        self._column.addStretch()

    def add(self, button: QWidget) -> None:
        """Put a button below the words."""
        last = self._column.count() - 1
        self._column.insertWidget(last, button, alignment=Qt.AlignmentFlag.AlignCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        path = _file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._over else "line"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent_soft" if self._over else "bg"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
        painter.end()

    def _mark(self, *, over: bool) -> None:
        self._over = over
        self.update()


def _file(carried: QMimeData) -> Path | None:
    """The first file of this computer that is carried, if any."""
    local = (url.toLocalFile() for url in carried.urls() if url.isLocalFile())
    return next((Path(each) for each in local if Path(each).is_file()), None)
