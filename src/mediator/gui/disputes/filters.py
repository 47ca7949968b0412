"""What the list shows: chips for the groups, the order, and conditions that can be taken away."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.forms.choices import ChipGroup, Choice
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.services.cases import ListGroup, ListQuery, ListSort


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What `go("disputes", …)` may ask for; the whole state of the page."""

    text: str = ""
    group: ListGroup = ListGroup.ALL
    sort: ListSort = ListSort.NEWEST
    ids: tuple[int, ...] | None = None
    stall_id: int = 0
    stall: str = ""

    @classmethod
    def of(cls, shown: Mapping[str, object]) -> "Selection":
        """Read what the page was opened with; what it does not know is left out."""
        ids, stall_id = shown.get("ids"), shown.get("stall_id")
        return cls(
            text=str(shown.get("text", "")),
            group=ListGroup(str(shown.get("group", ListGroup.ALL))),
            sort=ListSort(str(shown.get("sort", ListSort.NEWEST))),
            ids=ids if isinstance(ids, tuple) else None,
            stall_id=stall_id if isinstance(stall_id, int) else 0,
            stall=str(shown.get("stall", "")),
        )

    @property
    def query(self) -> ListQuery:
        """The same for the services."""
        return ListQuery(
            text=self.text,
            group=self.group,
            sort=self.sort,
            ids=self.ids,
            stall_id=self.stall_id,
        )

    @property
    def is_all(self) -> bool:
        """Whether every case is shown."""
        return self.shown() in ({}, {"sort": self.sort})

    def shown(self, **changed: object) -> dict[str, object]:
        """What to open the page with for this selection, or for one `changed` from it."""
        plain = Selection()
        wanted = {name: getattr(self, name) for name in self.__slots__} | changed
        return {name: value for name, value in wanted.items() if value != getattr(plain, name)}


class Filters(QWidget):
    """`asked(shown)` when staff want to see another selection."""

    asked = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self._selection = Selection()
        self._group = ChipGroup("group", self.tr("Show"), self._groups())
        self._group.hide_label()
        self._conditions = QWidget()
        self._chips = FlowLayout()
        self._conditions.setLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._group)
        column.addWidget(self._conditions)
        self._group.changed.connect(lambda: self._ask(group=ListGroup(str(self._group.raw()))))

    def show_selection(self, selection: Selection) -> None:
        """Mark the group, and name the other conditions."""
        self._selection = selection
        self._group.restore(selection.group.value)
        while (item := self._chips.takeAt(0)) is not None:
            chip = item.widget()
            chip.hide()
            chip.deleteLater()
        for name, words, without in self._named(selection):
            chip = QuietButton(words, Icon.CLOSE)
            chip.setObjectName(f"drop_{name}")
            chip.setAccessibleName(self.tr("Take away: {condition}").format(condition=words))
            chip.clicked.connect(lambda _=False, without=without: self._ask(**without))
            self._chips.addWidget(chip)
        self._conditions.setVisible(self._chips.count() > 0)

    def _ask(self, **changed: object) -> None:
        self.asked.emit(self._selection.shown(**changed))

    def _groups(self) -> list[tuple[str, str]]:
        return [
            (ListGroup.ALL, self.tr("All")),
            (ListGroup.OPEN, self.tr("Open")),
            (ListGroup.LATE, self.tr("Overdue")),
            (ListGroup.DUE_TODAY, self.tr("Due today")),
            (ListGroup.SIGNATURE, self.tr("To be signed")),
            (ListGroup.PERFORM, self.tr("To be performed")),
            (ListGroup.SETTLED, self.tr("Settled")),
            (ListGroup.FAILED, self.tr("Not settled")),
            (ListGroup.ENDED, self.tr("Ended")),
        ]

    def _named(self, selection: Selection) -> list[tuple[str, str, dict[str, object]]]:
        """Each condition that can be taken away: its name, its words, what is left without it."""
        found: list[tuple[str, str, dict[str, object]]] = []
        if selection.text:
            words = self.tr("Search: {words}").format(words=selection.text)
            found.append(("text", words, {"text": ""}))
        if selection.ids is not None:
            words = self.tr("{count} chosen cases").format(count=len(selection.ids))
            found.append(("ids", words, {"ids": None}))
        if selection.stall_id:
            stall = selection.stall or self.tr("one stall")
            words = self.tr("Stall {stall}").format(stall=stall)
            found.append(("stall", words, {"stall_id": 0, "stall": ""}))
        return found


class SortChoice(Choice):
    """The order of the list."""

    def __init__(self) -> None:
        super().__init__("sort", self.tr("Sort"), self._orders(), empty=self.tr("Newest first"))
        self.hide_label()
        self.setFixedWidth(180)
        column = self.layout()
        if column is not None:
            column.setSpacing(0)  # Nothing stands below: it is as high as the button beside it.

    def show_sort(self, sort: ListSort) -> None:
        """Show the order in use."""
        self.restore("" if sort is ListSort.NEWEST else sort.value)

    def sort(self) -> ListSort:
        """The order chosen."""
        return ListSort(self.raw() or ListSort.NEWEST)

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (ListSort.OLDEST, self.tr("Oldest first")),
            (ListSort.AMOUNT, self.tr("Largest amount first")),
            (ListSort.STALL, self.tr("By stall")),
            (ListSort.NUMBER, self.tr("By number")),
        ]
