"""Tables: rows fetched by the page when they come into sight, and how they look."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mediator.gui import theme, tokens
from mediator.gui.tasks import Task, Tasks
from mediator.gui.tokens import Tone
from mediator.gui.widgets import tags

_Row = TypeVar("_Row")
_Index = QModelIndex | QPersistentModelIndex

PAGE_ROWS: Final = 200
_PAGES_KEPT: Final = 20
TONE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PLACEHOLDER: Final = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[_Row]):
    """One column: its heading and what it says of a row.

    `tone` makes the cell a state tag. `width` in logical pixels; 0 takes what is left. `sort` is
    what `Table.sort_asked` hands out when the heading is pressed.
    """

    title: str
    text: Callable[[_Row], str]
    tone: Callable[[_Row], Tone | None] | None = None
    numeric: bool = False
    soft: bool = False
    width: int = 120
    sort: str = ""


class TableModel(QAbstractTableModel, Generic[_Row]):
    """Cells of rows that are all there."""

    def __init__(self, columns: Sequence[Column[_Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[_Row] = ()

    def show_rows(self, rows: Sequence[_Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, at: int) -> _Row | None:
        """The value behind a row, or None where it has not come yet."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        row = self.row(index.row())
        if role == TONE_ROLE:
            return column.tone(row) if column.tone and row is not None else None
        if role == Qt.ItemDataRole.ForegroundRole and column.soft:
            return theme.colour("soft")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _PLACEHOLDER if row is None else column.text(row)
        return None


class PagedTableModel(TableModel[_Row]):
    """Cells of rows that are fetched in pages of 200 as they come into sight.

    `counted(rows)` tells how many there are once that is known. At most one page is on its way,
    and the last one asked for is fetched next, so a fast scroll never queues what it passed.
    """

    counted = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[_Row]],
        *,
        tasks: Tasks,
        count: Callable[[], int],
        fetch: Callable[[int, int], Sequence[_Row]],
        parent: QObject | None = None,
    ) -> None:
        """`count()` and `fetch(offset, limit)` run on the worker's thread."""
        super().__init__(columns, parent)
        self._tasks = tasks
        self._count = count
        self._fetch = fetch
        self._total = 0
        self._pages: OrderedDict[int, Sequence[_Row]] = OrderedDict()
        self._asking: Task | None = None
        self._on_its_way = False
        self._asked: int | None = None
        self._wanted: int | None = None

    def reload(self) -> None:
        """Count and fetch again; what is shown stays until the new rows are here."""
        if self._asking is not None:
            self._asking.cancel()
        self._asked = self._wanted = None
        self._on_its_way = True
        count, fetch = self._count, self._fetch

        def first() -> tuple[int, Sequence[_Row]]:
            return count(), fetch(0, PAGE_ROWS)

        self._asking = self._tasks.read(self, first, done=self._begin)

    def ask(self, count: Callable[[], int], fetch: Callable[[int, int], Sequence[_Row]]) -> None:
        """Show another selection."""
        self._count = count
        self._fetch = fetch
        self.reload()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._total

    def row(self, at: int) -> _Row | None:
        if not 0 <= at < self._total:
            return None
        number, place = divmod(at, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def _begin(self, found: tuple[int, Sequence[_Row]]) -> None:
        self.beginResetModel()
        self._on_its_way = False
        self._total, first = found
        self._pages = OrderedDict({0: first})
        self.endResetModel()
        self.counted.emit(self._total)

    def _want(self, number: int) -> None:
        if number == self._asked:
            return
        self._wanted = number
        if not self._on_its_way:
            self._ask_next()

    def _ask_next(self) -> None:
        number, self._wanted = self._wanted, None
        self._asked = number
        if number is None or number in self._pages:
            return
        fetch = self._fetch
        self._on_its_way = True
        self._asking = self._tasks.read(
            self,
            lambda: fetch(number * PAGE_ROWS, PAGE_ROWS),
            done=lambda rows: self._take(number, rows),
        )

    def _take(self, number: int, rows: Sequence[_Row]) -> None:
        self._on_its_way = False
        self._asked = None
        self._pages[number] = rows
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        last = min((number + 1) * PAGE_ROWS, self._total) - 1
        top = self.index(number * PAGE_ROWS, 0)
        self.dataChanged.emit(top, self.index(last, len(self.columns) - 1))
        self._ask_next()


class Table(QTableView):
    """Rows to look at and to open with Enter or a double click."""

    opened = Signal(object)
    sort_asked = Signal(str)

    def __init__(self, model: TableModel[Any], name: str) -> None:
        """`name` is what a screen reader calls the table."""
        super().__init__()
        self._model = model
        self.row_under_mouse = -1
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cell(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(tokens.ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress_header()
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.row_under_mouse:
            self.row_under_mouse = row
            self.viewport().update()

    def current_row(self) -> object | None:
        """The value of the row the cursor is on, or None."""
        return self._model.row(self.currentIndex().row())

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setFixedHeight(34)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, column in enumerate(self._model.columns):
            if column.width:
                self.setColumnWidth(at, column.width)
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(self._ask_sort)

    def _ask_sort(self, section: int) -> None:
        if self._model.columns[section].sort:
            self.sort_asked.emit(self._model.columns[section].sort)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None:
            self.opened.emit(row)


class _Cell(QStyledItemDelegate):
    """Draws state tags; leaves the rest to Qt."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tone = index.data(TONE_ROLE)
        if tone is None:
            super().paint(painter, option, index)
        else:
            self._paint_tag(painter, option, index=index)
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            self._paint_edges(painter, option)

    def _paint_edges(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Above and below the chosen row: a screen may show its ground too faintly."""
        table, rect = option.widget, option.rect  # type: ignore[attr-defined]
        pen = theme.edge(focused=table.hasFocus(), chosen=True)
        for y in (rect.top(), rect.bottom() + 1 - pen.width()):
            painter.fillRect(rect.left(), y, rect.width(), pen.width(), pen.color())

    def _paint_tag(self, painter: QPainter, option: QStyleOptionViewItem, *, index: _Index) -> None:
        tone = index.data(TONE_ROLE)
        self.initStyleOption(option, index)
        option.text = ""  # type: ignore[attr-defined]  # The stub lacks the fields.
        style = option.widget.style()  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)  # type: ignore[attr-defined]
        text = str(index.data())
        font = tags.tag_font(painter.font())
        size = tags.tag_size(QFontMetrics(font).horizontalAdvance(text))
        rect = option.rect  # type: ignore[attr-defined]  # The stub lacks the fields.
        top = rect.top() + (rect.height() - size.height()) / 2
        width = min(size.width(), rect.width() - tokens.SMALL)
        box = QRectF(rect.left() + tokens.GAP, top, width, size.height())
        tags.paint_tag(painter, Tone(tone), text=text, box=box)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        table = self.parent()
        if isinstance(table, Table) and index.row() == table.row_under_mouse:
            option.backgroundBrush = theme.colour("bg")  # type: ignore[attr-defined]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), tokens.ROW_HEIGHT)


def _alignment(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
