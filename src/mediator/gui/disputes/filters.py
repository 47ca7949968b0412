"""What the list shows: chips for the groups, the order, and conditions that can be taken away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.disputes.conditions import conditions
from mediator.gui.disputes.selection import shown_of
from mediator.gui.forms.choices import ChipGroup, Choice
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.services.cases import ListGroup, ListQuery, ListSort


class Filters(QWidget):
    """`asked(shown)` when staff want to see another selection."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._query = ListQuery()
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

    def show_query(self, query: ListQuery) -> None:
        """Mark the group, and name the other conditions."""
        self._query = query
        self._group.restore(query.group.value)
        while (item := self._chips.takeAt(0)) is not None:
            chip = item.widget()
            chip.hide()
            chip.deleteLater()
        for each in conditions(query):
            chip = QuietButton(each.words, Icon.CLOSE)
            chip.setObjectName(f"drop_{each.name}")
            chip.setAccessibleName(self.tr("Take away: {condition}").format(condition=each.words))
            chip.clicked.connect(lambda _=False, without=each.without: self._ask(**without))
            self._chips.addWidget(chip)
        self._conditions.setVisible(self._chips.count() > 0)

    def _ask(self, **changed: object) -> None:
        self.asked.emit(shown_of(self._query, **changed))

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
