"""A window in large type for both sides: on the second screen where there is one, else beside."""

from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import scrolled
from mediator.gui.widgets.labels import Label

_SIZES: Final = (22, 28, 36, 46)


@runtime_checkable
class Host(Protocol):
    """The window of the staff, which hides what stands beside it while it is locked."""

    def accompany(self, window: QWidget) -> None:
        """Count `window` as part of it: touched with it, hidden with it."""


class LargeWindow(QWidget):
    """Words in large type; Ctrl+plus and Ctrl+minus change the size, F11 fills the screen."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._size = 1
        self._words = Label("", wrap=True, selectable=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        for key, act in {
            "Esc": self.close,
            "F11": self.fill_screen,
            "Ctrl++": lambda: self._resize(1),
            "Ctrl+=": lambda: self._resize(1),
            "Ctrl+-": lambda: self._resize(-1),
        }.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._resize(0)

    def name(self, title: str) -> None:
        """What the window and its words are called."""
        self.setWindowTitle(title)
        self._words.setAccessibleName(title)

    def words(self) -> str:
        """What is shown."""
        return self._words.text()

    def fill_screen(self) -> None:
        """Take the whole screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def open_beside(self) -> None:
        """Show it on a screen of its own where there is one, else as large as its owner."""
        host = self._over.window()
        other = next((each for each in QGuiApplication.screens() if each != host.screen()), None)
        if other is None:
            self.resize(host.size())
            self.show()
        else:
            self.setGeometry(other.availableGeometry())
            self.showMaximized()
        if isinstance(host, Host):
            host.accompany(self)

    def _reading(self) -> QWidget:
        """The words with room around them, scrolling."""
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(*[2 * tokens.PAGE] * 4)
        inner.addWidget(self._words)
        inner.addStretch()
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        column.addWidget(scrolled(content), 1)
        return reading

    def _tools(self) -> QHBoxLayout:
        """What the keys do, for fingers."""
        row = QHBoxLayout()
        row.setContentsMargins(2 * tokens.PAGE, tokens.GAP, 2 * tokens.PAGE, 0)
        row.setSpacing(tokens.GAP)
        for name, words, keys, act in (
            ("larger", self.tr("Larger"), "Ctrl++", lambda: self._resize(1)),
            ("smaller", self.tr("Smaller"), "Ctrl+-", lambda: self._resize(-1)),
            ("fill_screen", self.tr("Full screen"), "F11", self.fill_screen),
        ):
            button = LinkButton(words, keys=keys)
            button.setObjectName(name)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        return row

    def _resize(self, by: int) -> None:
        self._size = min(max(self._size + by, 0), len(_SIZES) - 1)
        # The application's stylesheet would overrule a font that is merely set.
        self._words.setStyleSheet(f"font-size: {_SIZES[self._size]}px;")
