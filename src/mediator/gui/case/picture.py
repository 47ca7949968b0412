"""A small drawing beside words; it follows the theme."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from mediator.gui import icons
from mediator.gui.icons import Icon


class Picture(QLabel):
    """An icon in a colour of the theme that is in use."""

    def __init__(self, icon: Icon, colour: str, *, size: int = 18) -> None:
        super().__init__()
        self._icon = icon
        self._colour = colour
        self._size = size
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self.setPixmap(icons.pixmap(self._icon, self._colour, size=self._size))
