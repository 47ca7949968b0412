"""Buttons: one primary a page, quiet ones, dangerous ones, links."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from mediator.gui import icons, theme
from mediator.gui.icons import Icon

_SIZE = 18
_GAP = 4


def plain(words: str) -> str:
    """`words` for a button: an ampersand is a character of them, not a line under the next."""
    return words.replace("&", "&&")


class Button(QPushButton):
    """A button of one `kind` of the stylesheet; `keys` such as Ctrl+Enter stand after its words."""

    kind = ""
    ink = "ink"

    def __init__(self, text: str, icon: Icon | None = None, *, keys: str = "") -> None:
        super().__init__()
        self._forbidden = False
        self._icon = icon
        self.set_words(text, keys)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tint()

    def set_words(self, text: str, keys: str = "") -> None:
        """Change the words; a screen reader says them without the keys."""
        self.setText(plain(f"{text} {keys}" if keys else text))
        self.setAccessibleName(text)
        self._tint()

    def forbid(self, why: str) -> None:
        """Never to be pressed by whoever is here; a reader hears why."""
        self._forbidden = True
        self.setToolTip(why)
        self.setAccessibleDescription(why)
        super().setEnabled(False)

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled and not self._forbidden)

    def set_icon(self, icon: Icon) -> None:
        """Change the picture."""
        self._icon = icon
        self._tint()

    def set_kind(self, kind: str, ink: str) -> None:
        """Dress as another kind, as 新登记 does where a page has its own primary button."""
        self.ink = ink
        self.setProperty("kind", kind)
        theme.restyle(self)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._tint()

    def _tint(self) -> None:
        if self._icon is not None:
            gap = _GAP if self.text() else 0
            ink = self.ink if self.isEnabled() else "faint"
            self.setIcon(icons.icon(self._icon, ink, gap=gap))
            self.setIconSize(QSize(_SIZE + gap, _SIZE))


class PrimaryButton(Button):
    """What staff will most likely do next; one a page."""

    kind = "primary"
    ink = "on_accent"


class QuietButton(Button):
    """Everything else that may be done."""

    kind = "quiet"


class DangerButton(Button):
    """What cannot be undone."""

    kind = "danger"
    ink = "late"


class LinkButton(Button):
    """A word that leads somewhere."""

    kind = "link"
    ink = "accent"


class LongLink(LinkButton):
    """A link of many words: shortened where there is no room, whole under the pointer."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._words = text
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * _GAP
        cut = Qt.TextElideMode.ElideRight
        self.setText(plain(self.fontMetrics().elidedText(self._words, cut, room)))


class MissingButton(Button):
    """One thing that is still missing; leads to its field."""

    kind = "missing"
    ink = "due"


class IconButton(Button):
    """A picture alone, with its words as name and tip."""

    kind = "icon"

    def __init__(self, text: str, icon: Icon) -> None:
        super().__init__(text, icon)
        self.set_name(text)

    def set_name(self, text: str, keys: str = "") -> None:
        """Change what it is called; the `keys` that do the same stand in its tip."""
        self.setText("")
        self.setAccessibleName(text)
        self.setToolTip(f"{text}  {keys}" if keys else text)
        self._tint()
