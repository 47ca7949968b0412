"""A line that finds stalls and people while staff type, with the matches right below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from mediator.gui import theme, tokens
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.texts import LineField
from mediator.gui.tasks import Task, Tasks

_DELAY_MS = 120
_SHOWN = 8
_ROW = 38
_EDGE = 5
_NARROWEST = 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One match: `text` goes into the line when picked, `value` to who listens."""

    text: str
    title: str
    detail: str = ""
    badge: str = ""
    value: object = None


class TypeAhead(LineField):
    """Words that may be picked from matches; what is typed stays when nothing is picked.

    `picked(value)` on picking, `unpicked` as soon as the words are changed afterwards.
    """

    picked = Signal(object)
    unpicked = Signal()

    def __init__(
        self,
        name: str,
        label: str,
        *,
        tasks: Tasks,
        find: Callable[[str], Sequence[Suggestion]],
        hint: str = "",
        placeholder: str = "",
    ) -> None:
        """`find` runs on the worker's thread."""
        super().__init__(name, label, hint=hint, placeholder=placeholder)
        self._tasks = tasks
        self._find = find
        self._asking: Task | None = None
        self._is_picked = False
        self._matches: Sequence[Suggestion] = ()
        self._popup: _Popup | None = None
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._ask)
        self.changed.connect(self._look)
        self.left.connect(self._close)

    def mark_picked(self) -> None:
        """A draft or a caller filled in a match: changing the words will emit `unpicked`."""
        self._is_picked = True

    def restore(self, raw: Raw) -> None:
        super().restore(raw)
        self._close()

    def matches(self) -> Sequence[Suggestion]:
        """What is offered now."""
        return self._matches if self._popup is not None and self._popup.isVisible() else ()

    def pick(self, match: Suggestion) -> None:
        """Take this match."""
        self.input.setText(match.text)
        self._is_picked = False
        self._close()
        self.changed.emit()
        self._delay.stop()
        self._is_picked = True  # From now on: being picked is itself no change of what was.
        self.picked.emit(match.value)

    def _look(self) -> None:
        if self._is_picked and self.input.hasFocus():
            self._is_picked = False
            self.unpicked.emit()
        self._delay.start()

    def _ask(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        typed = self.raw().strip()
        if not typed:
            self._close()
            return
        self._asking = self._tasks.read(self, lambda: self._find(typed), done=self._offer)

    def _offer(self, matches: Sequence[Suggestion]) -> None:
        self._asking = None
        if not self.input.hasFocus() or self._is_picked:
            return
        self._matches = matches[:_SHOWN]
        if not matches:
            self._close()
            return
        if self._popup is None:
            self._popup = _Popup(self)
            self._popup.chosen.connect(lambda at: self.pick(self._matches[at]))
        self._popup.offer(self._matches)
        self._announce()

    def _announce(self) -> None:
        if self._popup is None or not self._popup.isVisible():
            return
        at = self._popup.current()
        chosen = self._matches[at]
        count = self.tr("{count} matches").format(count=len(self._matches))
        words = f"{count}: {chosen.title} {chosen.detail} {chosen.badge}".strip()
        self.input.setAccessibleDescription(words)

    def _close(self) -> None:
        self._delay.stop()
        if self._asking is not None:
            self._asking.cancel()
        if self._popup is not None:
            self._popup.hide()
        self.input.setAccessibleDescription(self.note())

    def _pressed(self, event: QKeyEvent) -> bool:
        popup = self._popup
        if popup is None or not popup.isVisible():
            return super()._pressed(event)
        match event.key():
            case Qt.Key.Key_Down:
                popup.move_by(1)
            case Qt.Key.Key_Up:
                popup.move_by(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.pick(self._matches[popup.current()])
                self.entered.emit()
                return True
            case Qt.Key.Key_Escape:
                self._close()
                return True
            case _:
                return False
        self._announce()
        return True


class _Popup(QFrame):
    """The matches, laid over what is below the line; it never takes the focus."""

    chosen = Signal(int)

    def __init__(self, field: TypeAhead) -> None:
        super().__init__(field.window())
        self.setProperty("kind", "popup")
        self._field = field
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(field.label)
        self._list.setItemDelegate(_MatchPainter(self._list))
        self._list.setMouseTracking(True)
        self._list.itemEntered.connect(self._list.setCurrentItem)
        self._list.itemClicked.connect(lambda item: self.chosen.emit(self._list.row(item)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[_EDGE] * 4)
        column.addWidget(self._list)
        field.destroyed.connect(self.deleteLater)
        field.window().installEventFilter(self)
        above = field.parentWidget()
        while above is not None:
            if isinstance(above, QAbstractScrollArea):
                above.verticalScrollBar().valueChanged.connect(self.hide)
            above = above.parentWidget()

    def offer(self, matches: Sequence[Suggestion]) -> None:
        """Show `matches` under the line, the first one ready to take."""
        self._list.clear()
        for match in matches:
            item = QListWidgetItem(" ".join(filter(None, (match.title, match.detail, match.badge))))
            item.setData(Qt.ItemDataRole.UserRole, match)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._place(len(matches))
        self.show()
        self.raise_()

    def current(self) -> int:
        """The place of the one that Enter takes."""
        return max(self._list.currentRow(), 0)

    def move_by(self, rows: int) -> None:
        """Go up or down, around the ends."""
        self._list.setCurrentRow((self.current() + rows) % self._list.count())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.hide()
        return False

    def _place(self, rows: int) -> None:
        window, line = self._field.window(), self._field.input
        height = rows * _ROW + 2 * _EDGE
        width = max(line.width(), min(_NARROWEST, window.width()))
        corner = line.mapTo(window, QPoint(0, line.height() + tokens.TINY))
        left = min(corner.x(), window.width() - width)
        if corner.y() + height > window.height():
            corner.setY(line.mapTo(window, QPoint(0, -height - tokens.TINY)).y())
        self.setGeometry(QRect(QPoint(max(left, 0), corner.y()), QSize(width, height)))


class _MatchPainter(QStyledItemDelegate):
    """Draws a match: its title strong, its detail, and its badge at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        match: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # The stub lacks the fields.
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.edge(focused=False, chosen=True))
            painter.setBrush(theme.colour("accent_soft"))
            ground = rect.adjusted(0, 0, -1, -1)
            painter.drawRoundedRect(ground, tokens.RADIUS_TAG, tokens.RADIUS_TAG)
        box = rect.adjusted(tokens.SMALL, 0, -tokens.SMALL, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        font = painter.font()
        font.setPixelSize(tokens.SECOND)
        painter.setFont(font)
        painter.setPen(theme.colour("due"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, match.badge)
        box.setRight(box.right() - painter.fontMetrics().horizontalAdvance(match.badge) - 8)
        font.setPixelSize(tokens.BODY)
        for text, bold in ((match.title, True), (match.detail, False)):
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(box.width(), 0))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, shown)
            box.setLeft(box.left() + metrics.horizontalAdvance(shown) + tokens.GAP)
        painter.restore()
