"""What stands around the pages: the rail, and the bar at the top."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
)

from mediator.gui import icons, theme, tokens
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.gui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton, plain
from mediator.gui.widgets.labels import Label

_SEARCH_WIDTH: Final = 380
_RAIL_ICON: Final = 22
_WIDEST_STATUS: Final = 280


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One entry of the rail."""

    page: str
    words: str
    icon: Icon
    key: str


SECTIONS: Final = (
    Section(page="today", words=QT_TRANSLATE_NOOP("Rail", "Today"), icon=Icon.TODAY, key="T"),
    Section(
        page="disputes", words=QT_TRANSLATE_NOOP("Rail", "Disputes"), icon=Icon.DISPUTES, key="D"
    ),
    Section(page="stalls", words=QT_TRANSLATE_NOOP("Rail", "Stalls"), icon=Icon.STALL, key="S"),
    Section(page="scale", words=QT_TRANSLATE_NOOP("Rail", "Fair scale"), icon=Icon.SCALE, key="W"),
    Section(page="reports", words=QT_TRANSLATE_NOOP("Rail", "Reports"), icon=Icon.CHART, key="R"),
    Section(page="verify", words=QT_TRANSLATE_NOOP("Rail", "Verify"), icon=Icon.VERIFY, key="V"),
    Section(
        page="settings", words=QT_TRANSLATE_NOOP("Rail", "Settings"), icon=Icon.SETTINGS, key="O"
    ),
)


class Rail(QFrame):
    """The sections of the window, icon over word; Alt and a letter opens one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setFixedWidth(tokens.RAIL_WIDTH)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _RailButton] = {}
        self._by_hand = False
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SMALL, tokens.GAP, tokens.SMALL, tokens.GAP)
        column.setSpacing(tokens.TINY)
        for section in SECTIONS:
            column.addWidget(self._button(section))
        column.addStretch()
        self.retranslate()

    def mark(self, page: str) -> None:
        """Show which section is open; none for pages outside them."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(name == page)
            button.update()
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Write the words in the language of the window."""
        self.setAccessibleName(self.tr("Sections"))
        for section in SECTIONS:
            button = self._buttons[section.page]
            button.setText(self._words(section))
            button.setAccessibleName(self._words(section))
            button.setToolTip(f"{self._words(section)}  Alt+{section.key}")

    def _button(self, section: Section) -> "_RailButton":
        button = _RailButton(section.icon)
        button.setObjectName(f"rail_{section.page}")
        button.pressed.connect(lambda: self._press(by_hand=True))
        button.released.connect(lambda: self._press(by_hand=False))
        button.clicked.connect(lambda: self.chosen.emit(section.page))
        button.toggled.connect(lambda on: self._toggled(section.page, on=on))
        shortcut = QShortcut(QKeySequence(f"Alt+{section.key}"), self)
        shortcut.activated.connect(button.click)
        self._group.addButton(button)
        self._buttons[section.page] = button
        return button

    def _press(self, *, by_hand: bool) -> None:
        self._by_hand = by_hand

    def _toggled(self, page: str, *, on: bool) -> None:
        """A screen reader toggles an entry without a click."""
        if on and not self._by_hand:
            self.chosen.emit(page)

    @staticmethod
    def _words(section: Section) -> str:
        return QCoreApplication.translate("Rail", section.words)


class _RailButton(QAbstractButton):
    """Icon over word: a radio button to screen readers, which a tool button would not be."""

    def __init__(self, icon: Icon) -> None:
        super().__init__()
        self._icon = icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(58)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(tokens.RAIL_WIDTH - 2 * tokens.SMALL, 58)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse() or self.hasFocus():
            painter.setPen(theme.edge(focused=self.hasFocus(), chosen=chosen))
            painter.setBrush(theme.colour("accent_soft" if chosen else "bg"))
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        colour = "accent" if chosen else "soft"
        left = (self.width() - _RAIL_ICON) // 2
        painter.drawPixmap(left, 8, icons.pixmap(self._icon, colour, size=_RAIL_ICON))
        font = QFont(self.font())
        font.setPixelSize(tokens.SECOND)
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        word = self.rect().adjusted(0, 32, 0, -6)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class SearchLine(QLineEdit):
    """Finds cases as people remember them; Enter opens the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setObjectName("search")
        self.setMaximumWidth(_SEARCH_WIDTH)
        self._icon = QLabel(self)
        self._icon.move(11, 9)
        self._keys = Label("Ctrl+F", "hint")
        self._keys.setParent(self)
        self._keys.adjustSize()
        for part in (self._icon, self._keys):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.move(self.width() - self._keys.width() - tokens.GAP, 9)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(icons.pixmap(Icon.SEARCH, "soft", size=18))


class StatusButton(Button):
    """A quiet light in the bar: icon, words, and a colour that says how it stands."""

    kind = "status"
    ink = "soft"

    def show_status(self, tone: Tone | None, words: str, *, icon: Icon | None = None) -> None:
        """Change what it says."""
        self.ink = tone.value if tone else "soft"
        self.setProperty("tone", tone.value if tone else "")
        metrics, cut = self.fontMetrics(), Qt.TextElideMode.ElideRight
        self.setText(plain(metrics.elidedText(words, cut, _WIDEST_STATUS)))
        self.setToolTip(words)
        self.setAccessibleName(words)
        if icon is not None:
            self.set_icon(icon)
        theme.restyle(self)


class TopBar(QFrame):
    """Search, the backup light, who is on duty, help, lock, and a new registration."""

    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.setFixedHeight(tokens.BAR_HEIGHT)
        self.search = SearchLine()
        self.training = StatusButton("")
        self.backup = StatusButton("")
        self.duty = StatusButton("")
        self.help = IconButton("", Icon.HELP)
        self.lock = QuietButton("", Icon.LOCK)
        self.register = PrimaryButton("", Icon.PLUS)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.PAGE, 0, tokens.PAGE, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self.search, 1)
        row.addStretch()
        for name in ("training", "backup", "duty", "help", "lock", "register"):
            widget: Button = getattr(self, name)
            widget.setObjectName(f"bar_{name}")
            row.addWidget(widget)
        self.training.hide()
        self.backup.hide()
        self.duty.hide()
        self.search.returnPressed.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.retranslate()

    def show_primary(self, primary: bool) -> None:
        """Whether 新登记 is the one primary button, as on Today."""
        self.register.set_kind("primary" if primary else "quiet", "on_accent" if primary else "ink")

    def retranslate(self) -> None:
        """Write the words in the language of the window."""
        self.search.setPlaceholderText(self.tr("Name, stall, goods, last four digits, number"))
        self.search.setAccessibleName(self.tr("Search cases"))
        self.help.set_name(self.tr("Manual"), "F1")
        self.lock.set_words(self.tr("Lock"))
        self.register.set_words(self.tr("New case"), "Ctrl+N")
