"""Cards, number tiles and empty states: the quiet blocks of a page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mediator.gui import icons, theme, tokens
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import Button, QuietButton
from mediator.gui.widgets.labels import Hint, Label, LongLabel, Section, Title


class Card(QFrame):
    """A flat card with an optional heading; put content into `body`."""

    def __init__(self, title: str = "", hint: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        self.body.setSpacing(tokens.GAP)
        self._head = QHBoxLayout()
        self._head.setSpacing(tokens.SMALL)
        self._title = Section(title)
        self._hint = Label(hint, "second")
        self._head.addWidget(self._title)
        self._head.addWidget(self._hint)
        self._head.addStretch()
        if title or hint:
            self.body.addLayout(self._head)
            self.setAccessibleName(title)

    @property
    def title(self) -> str:
        """The heading."""
        return self._title.text()

    def set_title(self, title: str, hint: str = "") -> None:
        """Change the heading of a card that was made with one."""
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put a small button at the right of the heading."""
        self._head.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Append to the content."""
        self.body.addWidget(widget, stretch)

    def set_chosen(self, chosen: bool) -> None:
        """Draw the accent line of the one being edited."""
        self.setProperty("chosen", "true" if chosen else "false")
        theme.restyle(self)


class NumberTile(QAbstractButton):
    """A big number with its words; pressing it opens the list behind the number."""

    def __init__(self, label: str, tone: Tone | None = None) -> None:
        super().__init__()
        self._label = label
        self._tone = tone
        self._number = ""
        self._note = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_number("—")

    def show_number(self, number: str, note: str = "", *, tone: Tone | None = None) -> None:
        """Show `number` as written, such as `13 件`; a note below makes it a tile of a report."""
        self._number = number
        self._note = note
        self._tone = tone or self._tone
        self.setAccessibleName(f"{self._label} {number}")
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, 96 if self._note else 84)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_frame(painter, self)
        colours = theme.colours()
        number_ink = tokens.ink(colours, self._tone) if self._tone else colours.ink
        size = tokens.FIGURE if self._note else tokens.DISPLAY
        label = (self._label, tokens.SECOND, colours.soft)
        room = self.width() - 2 * tokens.WIDE
        number = (self._number, fitting(self._number, size, room=room), number_ink)
        lines = [label, number, (self._note, tokens.SECOND, colours.soft)]
        box = self.rect().adjusted(tokens.WIDE, tokens.GAP, -tokens.SMALL, -tokens.GAP)
        for line in lines if self._note else [number, label]:
            box.setTop(box.top() + _write(painter, box, line=line))
        painter.end()


def paint_frame(painter: QPainter, widget: QWidget) -> None:
    """Draw the card that a pressable block stands on, with hover and focus."""
    focused = widget.hasFocus()
    painter.setPen(QPen(theme.colour("accent" if focused else "line"), 2 if focused else 1))
    painter.setBrush(theme.colour("accent_soft" if widget.underMouse() else "card"))
    edge = 1.0 if focused else 0.5
    box = QRectF(widget.rect()).adjusted(edge, edge, -edge, -edge)
    painter.drawRoundedRect(box, tokens.RADIUS_CARD, tokens.RADIUS_CARD)


def fitting(text: str, size: int, *, room: int) -> int:
    """The size at which a number stands whole: one that is cut off is another number."""
    font = QFont()
    font.setBold(True)
    for smaller in range(size, tokens.BODY, -1):
        font.setPixelSize(smaller)
        if QFontMetrics(font).horizontalAdvance(text) <= room:
            return smaller
    return tokens.BODY


def _write(painter: QPainter, box: QRect, *, line: tuple[str, int, str]) -> int:
    """Write one line at the top of `box`, shortened where it is too wide; return its height."""
    text, size, ink = line
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setBold(size > tokens.SECOND)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    metrics = painter.fontMetrics()
    height = round(size * 1.35) + (tokens.TINY if size > tokens.SECOND else 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    top = QRect(box.left(), box.top(), box.width(), height)
    painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return height


class EmptyState(QWidget):
    """What an empty list says: why it is empty and what to do first."""

    def __init__(self, title: str, text: str = "", *, icon: Icon = Icon.INBOX) -> None:
        super().__init__()
        self._icon_name = icon
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        heading = Section(title)
        words = Hint(text)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(tokens.SMALL)
        self._column.addStretch()
        for part in (self._icon, heading, words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(part)
        self._column.addStretch()
        self._tint()

    def add_button(self, text: str, press: Callable[[], object]) -> Button:
        """Offer the first thing to do."""
        button = QuietButton(text)
        button.clicked.connect(lambda _: press())
        self._column.insertWidget(
            self._column.count() - 1, button, alignment=Qt.AlignmentFlag.AlignCenter
        )
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._icon_name, "faint", size=40))


class PageHeader(QWidget):
    """The top of a page: one title, a quiet second text, tags; actions at the right."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.GAP)
        self._title = Title(title)
        self._text = LongLabel(text, "soft")
        for part in (self._title, self._text):
            self._row.addWidget(part)
        self._row.addStretch()
        self._beside = 2

    def show_title(self, title: str, text: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._text.setText(text)

    def add_tag(self, widget: QWidget) -> None:
        """Put a tag or a choice right after the title."""
        self._row.insertWidget(self._beside, widget)
        self._beside += 1

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a label at the right end."""
        self._row.addWidget(widget)


class WrappingHeader(QWidget):
    """A `PageHeader` with many actions: they go below the title where both have no room."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._head, actions = PageHeader(title), QWidget()
        self._actions = QHBoxLayout(actions)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(tokens.GAP)
        self._actions.addStretch()
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(tokens.GAP)
        self._lines.addWidget(self._head, 1)
        self._lines.addWidget(actions)

    def add_tag(self, widget: QWidget) -> None:
        """Put a tag or a choice right after the title."""
        self._head.add_tag(widget)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._actions.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._head.minimumSizeHint().width(), self._lines.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        together = self._head.sizeHint().width() + self._actions.sizeHint().width()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = right if self.width() >= together + self._lines.spacing() else down
        if wanted is not self._lines.direction():
            self._lines.setDirection(wanted)


def line() -> QFrame:
    """A thin line across, above the buttons of a form."""
    drawn = QFrame()
    drawn.setProperty("kind", "line")
    drawn.setFixedHeight(1)
    return drawn


class Scrolled(QScrollArea):
    """Content that scrolls down where the window is low, and never sideways."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._sheet = QWidget()
        self._sheet.setProperty("kind", "plain")
        self._content = content
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._sheet)
        self._sheet.installEventFilter(self)

    def put(self, content: QWidget) -> None:
        """Show `content` in the place of what was shown, scrolled to where that was."""
        at, column = self.verticalScrollBar().value(), self._sheet.layout()
        if column is not None:
            column.replaceWidget(self._content, content)
        self._content.deleteLater()
        self._content = content
        self.verticalScrollBar().setValue(at)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._sheet.minimumSizeHint().width() + bar, 80)

    def sizeHint(self) -> QSize:
        return self._sheet.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolled(content: QWidget) -> Scrolled:
    """`content` in a frame that scrolls down where the window is low."""
    return Scrolled(content)
