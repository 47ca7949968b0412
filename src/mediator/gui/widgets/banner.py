"""Banners inside the page: guidance, what is due, what went wrong, what is done."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from mediator.gui import icons, theme, tokens
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import Button, IconButton, QuietButton
from mediator.gui.widgets.labels import Label

_ICONS: Final = {
    Tone.GUIDE: Icon.TALK,
    Tone.MINE: Icon.INFO,
    Tone.WAIT: Icon.HOURGLASS,
    Tone.DUE: Icon.TODAY,
    Tone.LATE: Icon.WARNING,
    Tone.DONE: Icon.CHECK,
}
_INKS: Final = {Tone.GUIDE: "accent"}


class Banner(QFrame):
    """One message that stays where it is; never a dialog."""

    closed = Signal()

    def __init__(
        self, tone: Tone, text: str = "", *, strong: str = "", icon: Icon | None = None
    ) -> None:
        """Show `strong` in bold, then `text`; a reader hears both."""
        super().__init__()
        self.setProperty("kind", "banner")
        self._icon_name = icon
        self._icon = QLabel()
        self._strong = Label("", "strong")
        self._text = Label("", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.WIDE, tokens.SMALL, tokens.GAP, tokens.SMALL)
        self._row.setSpacing(tokens.SMALL)
        self._row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._strong)
        self._row.addWidget(self._text, 1)
        self.show_message(tone, text, strong=strong)

    def show_message(self, tone: Tone, text: str, *, strong: str = "") -> None:
        """Change the whole message."""
        self.tone = tone
        self._strong.setText(strong)
        self._strong.setVisible(bool(strong))
        self._text.setText(text)
        self.setProperty("tone", tone.value)
        for part in (self._strong, self._text):
            part.set_tone(tone)
        self.setAccessibleName(" ".join(filter(None, (strong, text))))
        theme.restyle(self)
        self._tint()

    def message(self) -> str:
        """All its words."""
        return self.accessibleName()

    def add_button(self, text: str, press: Callable[[], object]) -> Button:
        """Offer one thing to do about it."""
        button = QuietButton(text)
        button.clicked.connect(lambda _: press())
        self._row.addWidget(button)
        return button

    def add_close(self) -> None:
        """Let staff put the message away."""
        button = IconButton(self.tr("Close"), Icon.CLOSE)
        button.clicked.connect(self.closed)
        button.clicked.connect(self.hide)
        self._row.addWidget(button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        name = self._icon_name or _ICONS[self.tone]
        self._icon.setPixmap(icons.pixmap(name, _INKS.get(self.tone, self.tone.value)))
