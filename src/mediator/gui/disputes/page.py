"""The list of all disputes, loaded as it is scrolled."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from mediator.gui.desk import Desk
from mediator.gui.disputes.choosing import FilterDialog
from mediator.gui.disputes.filters import Filters, SortChoice
from mediator.gui.disputes.selection import is_all, query_of, shown_of
from mediator.gui.disputes.table import DisputeTable, columns
from mediator.gui.disputes.views import ViewsButton
from mediator.gui.icons import Icon
from mediator.gui.page import Page
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import Card, EmptyState, PageHeader
from mediator.gui.widgets.tables import PagedTableModel
from mediator.services import cases
from mediator.services.cases import Choices, DisputeLine, ListQuery
from mediator.services.workplace import Workplace

_FILTER_KEYS: Final = "Ctrl+Shift+F"
_VIEWS_KEYS: Final = "Ctrl+Shift+O"


class DisputesPage(Page):
    """Shows what `open` is asked for, and nothing else: every filter is a visit of its own."""

    section = "disputes"
    registers = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._query = ListQuery()
        self._staying = False
        self._header = PageHeader(self.tr("Disputes"))
        self._sort = SortChoice()
        self._quick = QuietButton(self.tr("Quick registration"))
        self._quick.setObjectName("quick")
        self._views = ViewsButton(desk)
        self._filter = QuietButton(self.tr("Filter…"))
        self._filter.setObjectName("filter")
        for action in (self._views, self._filter, self._sort):
            self._header.add_action(action)
        self._header.add_action(self._quick)
        self._filters = Filters()
        self._model: PagedTableModel[DisputeLine] = PagedTableModel(
            columns(lambda: desk.today),
            tasks=desk.tasks,
            count=_count(desk.workplace, self._query),
            fetch=_fetch(desk.workplace, self._query),
            parent=self,
        )
        self._table = DisputeTable(self._model, self.tr("Disputes"))
        self._table.setObjectName("disputes")
        self.column.addWidget(self._header)
        self.column.addWidget(self._filters)
        self.column.addWidget(self._list(), 1)
        self._listen()

    def title(self) -> str:
        return self.tr("Disputes")

    def open(self, **shown: object) -> None:
        """The fields of `ListQuery`, such as `text`, `group` or `ids`; none shows all."""
        self._query = query_of(shown)
        self._filters.show_query(self._query)
        self._views.show_query(self._query)
        self._sort.show_sort(self._query.sort)
        self._table.begin()
        self.refresh()
        if not self._staying:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        wp, query = self._desk.workplace, self._query
        self._model.ask(_count(wp, query), _fetch(wp, query))

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Double click or Enter"), self.tr("open the case")),
            (_FILTER_KEYS, self.tr("filter the list")),
            (_VIEWS_KEYS, self.tr("saved views")),
        )

    def _list(self) -> Card:
        card = Card()
        self._none = EmptyState(
            self.tr("No case yet"), self.tr("Cases stand here as soon as the first is registered.")
        )
        register = self._none.add_button(
            self.tr("Take a complaint"), lambda: self._desk.go("register")
        )
        register.setObjectName("to_register")
        self._no_match = EmptyState(
            self.tr("No such case"),
            self.tr("Take one condition away, or look at all of them."),
            icon=Icon.SEARCH,
        )
        everything = self._no_match.add_button(
            self.tr("Show all"), lambda: self._desk.go("disputes")
        )
        everything.setObjectName("show_all")
        self._stack = QStackedWidget()
        for state in (self._table, self._none, self._no_match):
            self._stack.addWidget(state)
        card.add(self._stack, 1)
        return card

    def _listen(self) -> None:
        go = self._desk.go
        self._quick.clicked.connect(lambda: go("quick"))
        self._filters.asked.connect(self._visit)
        self._views.asked.connect(self._visit)
        self._filter.clicked.connect(self._ask_filter)
        for keys, press in (
            (_FILTER_KEYS, self._ask_filter),
            (_VIEWS_KEYS, self._views.drop_down),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(press)
        self._sort.changed.connect(lambda: self._change_sort(self._sort.sort()))
        self._table.sort_asked.connect(self._change_sort)
        self._table.opened.connect(lambda line: go("case", dispute_id=line.id))
        self._model.counted.connect(self._show_count)

    def _change_sort(self, sort: str) -> None:
        self._visit(shown_of(self._query, sort=cases.ListSort(sort)))

    def _ask_filter(self) -> None:
        """What can be chosen is looked up first."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: cases.choices(wp), done=self._open_filter)

    def _open_filter(self, offered: Choices) -> None:
        dialog = FilterDialog(self._desk, self.window(), query=self._query, offered=offered)
        dialog.chosen.connect(lambda changed: self._visit(shown_of(self._query, **changed)))
        dialog.open()

    def _visit(self, shown: dict[str, object]) -> None:
        """Show another selection, and leave the cursor where it is."""
        self._staying = True
        self._desk.go("disputes", **shown)
        self._staying = False

    def _show_count(self, count: int) -> None:
        words = self.tr("{count} cases").format(count=f"{count:,}")
        self._header.show_title(self.tr("Disputes"), words)
        empty = self._none if is_all(self._query) else self._no_match
        self._stack.setCurrentWidget(self._table if count else empty)


def _count(workplace: Workplace, query: ListQuery) -> Callable[[], int]:
    return lambda: cases.count(workplace, query)


def _fetch(workplace: Workplace, query: ListQuery) -> Callable[[int, int], Sequence[DisputeLine]]:
    return lambda offset, limit: cases.page(workplace, query, offset=offset, limit=limit)
