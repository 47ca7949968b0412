"""The heading of one part of a step: a picture, a word, a quiet source beside it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from mediator.gui import icons, tokens
from mediator.gui.icons import Icon
from mediator.gui.widgets.labels import Label


class SectionHead(QWidget):
    """A heading with an icon; buttons stand at its right."""

    def __init__(self, icon: Icon, title: str, hint: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self._icon = QLabel()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, tokens.TINY, 0, 0)
        self._row.setSpacing(tokens.SMALL)
        self._row.addWidget(self._icon)
        self._row.addWidget(Label(title, "strong"))
        about = Label(hint, "second", wrap=True)
        about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(about, 1)
        self._tint()

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right."""
        self._row.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._icon_name, "accent"))
