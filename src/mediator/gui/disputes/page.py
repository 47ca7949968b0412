"""The list of all disputes, loaded as it is scrolled."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from mediator.gui.desk import Desk
from mediator.gui.disputes.filters import Filters, Selection, SortChoice
from mediator.gui.disputes.table import DisputeTable, columns
from mediator.gui.icons import Icon
from mediator.gui.page import Page
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import Card, EmptyState, PageHeader
from mediator.gui.widgets.tables import PagedTableModel
from mediator.services import cases
from mediator.services.cases import DisputeLine
from mediator.services.workplace import Workplace


class DisputesPage(Page):
    """Shows what `open` is asked for, and nothing else: every filter is a visit of its own."""

    section = "disputes"
    registers = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._selection = Selection()
        self._staying = False
        self._header = PageHeader(self.tr("Disputes"))
        self._sort = SortChoice()
        self._quick = QuietButton(self.tr("Quick registration"))
        self._quick.setObjectName("quick")
        self._header.add_action(self._sort)
        self._header.add_action(self._quick)
        self._filters = Filters()
        self._model: PagedTableModel[DisputeLine] = PagedTableModel(
            columns(lambda: desk.today),
            tasks=desk.tasks,
            count=_count(desk.workplace, self._selection),
            fetch=_fetch(desk.workplace, self._selection),
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
        """`text`, `group`, `sort`, `ids`, `stall_id` with `stall` (its words); none shows all."""
        self._selection = Selection.of(shown)
        self._filters.show_selection(self._selection)
        self._sort.show_sort(self._selection.sort)
        self._table.begin()
        self.refresh()
        if not self._staying:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        wp, selection = self._desk.workplace, self._selection
        self._model.ask(_count(wp, selection), _fetch(wp, selection))

    def keys(self) -> tuple[tuple[str, str], ...]:
        return ((self.tr("Double click or Enter"), self.tr("open the case")),)

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
        self._sort.changed.connect(lambda: self._change_sort(self._sort.sort()))
        self._table.sort_asked.connect(self._change_sort)
        self._table.opened.connect(lambda line: go("case", dispute_id=line.id))
        self._model.counted.connect(self._show_count)

    def _change_sort(self, sort: str) -> None:
        self._visit(self._selection.shown(sort=cases.ListSort(sort)))

    def _visit(self, shown: dict[str, object]) -> None:
        """Show another selection, and leave the cursor where it is."""
        self._staying = True
        self._desk.go("disputes", **shown)
        self._staying = False

    def _show_count(self, count: int) -> None:
        words = self.tr("{count} cases").format(count=f"{count:,}")
        self._header.show_title(self.tr("Disputes"), words)
        empty = self._none if self._selection.is_all else self._no_match
        self._stack.setCurrentWidget(self._table if count else empty)


def _count(workplace: Workplace, selection: Selection) -> Callable[[], int]:
    return lambda: cases.count(workplace, selection.query)


def _fetch(
    workplace: Workplace, selection: Selection
) -> Callable[[int, int], Sequence[DisputeLine]]:
    return lambda offset, limit: cases.page(workplace, selection.query, offset=offset, limit=limit)
