"""The lines of cases, the same on Today and in the list of disputes."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex

from mediator.gui import labels
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services.cases import DisputeLine, ListSort

_NUMBER, _PARTIES, _GOODS, _NEXT = 1, 2, 3, 5
_SHARES: Final = {_PARTIES: 3, _GOODS: 2, _NEXT: 2}


def columns(today: Callable[[], date]) -> tuple[Column[DisputeLine], ...]:
    """State, number, parties, goods, amount, next step and due day."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("DisputeTable", "State"),
            text=lambda line: labels.state_text(line.status, line.late_days),
            tone=lambda line: labels.TONES[line.status],
            width=126,
        ),
        Column(
            title=translate("DisputeTable", "Number"),
            text=lambda line: line.number,
            soft=True,
            width=122,
            sort=ListSort.NUMBER,
        ),
        Column(
            title=translate("DisputeTable", "Parties"),
            text=lambda line: labels.parties_text(line.parties),
            width=190,
            sort=ListSort.STALL,
        ),
        Column(
            title=translate("DisputeTable", "Goods"),
            text=lambda line: line.goods,
            width=112,
        ),
        Column(
            title=translate("DisputeTable", "Amount (yuan)"),
            text=lambda line: labels.amount_text(line.amount_fen),
            numeric=True,
            width=106,
            sort=ListSort.AMOUNT,
        ),
        Column(title=translate("DisputeTable", "Next step"), text=labels.next_text, width=136),
        Column(
            title=translate("DisputeTable", "Due"),
            text=lambda line: labels.day_text(line.due_on, today()),
            width=104,
        ),
    )


class DisputeTable(FittedTable):
    """Lines of cases; where there is little room the goods and the number stay away."""

    def __init__(self, model: TableModel[Any], name: str) -> None:
        super().__init__(model, name, shares=_SHARES, spared=(_NUMBER, _GOODS))
        self._row = -1
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)

    def begin(self) -> None:
        """Another selection is coming: start on its first line."""
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def _remember(self) -> None:
        self._row = self.currentIndex().row()

    def _return(self) -> None:
        """Stay on the line where the cursor was, so that Enter goes on working."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(min(max(self._row, 0), last), 0))
