"""Work that waits until a window stands: whatever runs before takes turns with its painting."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def after_paint(window: QWidget, act: Callable[[], object]) -> None:
    """Call `act` once `window` was painted for the first time."""
    window.installEventFilter(_FirstPaint(window, act))


class _FirstPaint(QObject):
    """Lives with the window, and looks away after its first paint."""

    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._act)
        return False
