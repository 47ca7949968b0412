"""The register of traders as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from mediator.domain.values.text import mask_name
from mediator.gui.stalls import notices
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services.stalls import StallLine

_SHARES = {1: 3, 2: 2}
_SPARED = (2, 3)


def columns() -> tuple[Column[StallLine], ...]:
    """Number, name, zone, operator, cases lately, and what stands out."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("StallTable", "Stall"), text=lambda line: line.stall.number, width=62
        ),
        Column(title=translate("StallTable", "Name"), text=lambda line: line.stall.name, width=84),
        Column(
            title=translate("StallTable", "Zone"),
            text=lambda line: line.stall.zone,
            soft=True,
            width=96,
        ),
        Column(
            title=translate("StallTable", "Operator"),
            text=lambda line: mask_name(line.stall.operator),
            width=84,
        ),
        Column(
            title=translate("StallTable", "30 days"),
            text=lambda line: str(line.cases_recent or ""),
            numeric=True,
            width=64,
        ),
        Column(
            title=translate("StallTable", "Notice"),
            text=lambda line: notices.notice(line)[0],
            tone=lambda line: notices.notice(line)[1],
            width=96,
        ),
    )


class StallTable(FittedTable):
    """The list; `chosen(StallLine)` whenever staff move to another line."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        self._lines: TableModel[StallLine] = TableModel(columns())
        super().__init__(self._lines, name, shares=_SHARES, spared=_SPARED)
        self._filling = False
        self.selectionModel().currentRowChanged.connect(lambda index: self._choose(index.row()))

    def show_lines(self, lines: Sequence[StallLine], *, stall_id: int | None) -> None:
        """Show these, with the cursor on the stall of this id if it is among them."""
        self._filling = True
        self._lines.show_rows(lines)
        places = (at for at, line in enumerate(lines) if line.stall.id == stall_id)
        place = next(places, None)
        if place is not None:
            self.setCurrentIndex(self._lines.index(place, 0))
        self._filling = False

    def _choose(self, row: int) -> None:
        line = self._lines.row(row)
        if line is not None and not self._filling:
            self.chosen.emit(line)
