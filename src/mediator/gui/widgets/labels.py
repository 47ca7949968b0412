"""Words on the page: headings, quiet text, when it was saved, and what is shown on holding."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mediator.gui import theme, tokens
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import LinkButton

_LEAST: Final = 120  # pixels of a long line that can still be made out


class Label(QLabel):
    """Plain text of one `kind` of the stylesheet; never reads what it shows as markup."""

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        *,
        tone: Tone | None = None,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("kind", kind)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.set_tone(tone)

    def set_tone(self, tone: Tone | None) -> None:
        """Colour the words by what they mean."""
        self.setProperty("tone", tone.value if tone else "")
        theme.restyle(self)


class LongLabel(Label):
    """Words that shorten themselves where there is no room."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _LEAST), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        cut = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), cut, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class Title(Label):
    """The one title of a page."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, "title")


class Section(Label):
    """The heading of a card or of a part of it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, "section")


class Hint(Label):
    """A quiet second line."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, "second", wrap=True)


class SavedLabel(Label):
    """Says quietly when the draft was kept; `now` is handed in by who saved it."""

    def __init__(self) -> None:
        super().__init__("", "second")

    def saved(self, at: datetime) -> None:
        """Everything typed is safe since `at`, an aware time in the station's zone."""
        self.set_tone(None)
        self.setText(self.tr("Saved {time}").format(time=f"{at:%H:%M:%S}"))

    def failing(self) -> None:
        """The last attempt failed; the banner says why."""
        self.set_tone(Tone.LATE)
        self.setText(self.tr("Not saved yet, trying again"))


class RevealLabel(QWidget):
    """Masked text that shows itself while its button is held, by mouse or by the space bar.

    `ask(show)` is called on pressing: it fetches the true text, journals it, and hands the text to
    `show`. Nothing is shown when the button was let go before.
    """

    revealed = Signal()

    def __init__(self, masked: str, *, ask: Callable[[Callable[[str], None]], None]) -> None:
        super().__init__()
        self._masked = masked
        self._ask = ask
        self._label = Label(masked)
        self._button = LinkButton(self.tr("Hold to see"))
        self._button.setAccessibleDescription(masked)
        self._button.setAutoRepeat(False)
        self._button.pressed.connect(self._hold)
        self._button.released.connect(self._let_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.TINY)
        row.addWidget(self._label)
        row.addWidget(self._button)
        row.addStretch()

    def text(self) -> str:
        """What is on the screen now."""
        return self._label.text()

    def _hold(self) -> None:
        self._ask(self._show)

    def _show(self, text: str) -> None:
        if self._button.isDown():
            self._label.setText(text)
            self.revealed.emit()

    def _let_go(self) -> None:
        self._label.setText(self._masked)
