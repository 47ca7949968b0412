"""Notices that nobody has touched the window for a while."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_MINUTE_MS: Final = 60_000


class Idle(QObject):
    """`expired` comes when a watched window saw no key, mouse or touch for so long."""

    expired = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.expired)

    def watch(self, window: QWindow, minutes: int) -> None:
        """Watch `window`, whose events are few beside those of its widgets; 0 stops watching."""
        window.removeEventFilter(self)
        self.timer.stop()
        self.timer.setInterval(minutes * _MINUTE_MS)
        if minutes:
            window.installEventFilter(self)
            self.timer.start()

    def join(self, window: QWindow) -> None:
        """Count what is done in a further window, while that lives."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self.timer.interval():
            self.timer.start()
        return False
