"""A quiet word at the bottom of the window, with at most one thing to do, such as undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mediator.gui import tokens
from mediator.gui.widgets.labels import Label

_SHOWN_MS = 8000


class Toast(QFrame):
    """Comes, says one thing, and goes; what must be read is a `Banner` instead."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "toast")
        self._words = Label()
        self._button = QPushButton()
        self._press: Callable[[], object] | None = None
        self._button.clicked.connect(self._do)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.WIDE, tokens.SMALL, tokens.WIDE, tokens.SMALL)
        row.setSpacing(tokens.WIDE)
        row.addWidget(self._words)
        row.addWidget(self._button)
        self._time = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._time.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(
        self, words: str, action: str = "", *, press: Callable[[], object] | None = None
    ) -> None:
        """Say `words`; `action` names what its button does."""
        self._words.setText(words)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._press = press
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self._place()
        self._time.start()

    def words(self) -> str:
        """What was said last."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _do(self) -> None:
        self.hide()
        if self._press is not None:
            self._press()

    def _place(self) -> None:
        self.adjustSize()
        window = self.window()
        left = (window.width() - self.width()) // 2
        foot = tokens.PAGE + tokens.CONTROL_HEIGHT + tokens.WIDE  # Where pages have their buttons.
        self.move(left, window.height() - self.height() - foot)
