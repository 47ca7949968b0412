"""A table that shares its width out, and leaves columns away where there is little of it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from mediator.gui.widgets.tables import Table, TableModel


class FittedTable(Table):
    """Never scrolls sideways: `shares` says which columns take what is left."""

    def __init__(
        self,
        model: TableModel[Any],
        name: str,
        *,
        shares: Mapping[int, int],
        spared: tuple[int, ...] = (),
    ) -> None:
        """Where there is no room for all, the columns `spared` go, the first of them first."""
        super().__init__(model, name)
        self._widths = [column.width for column in model.columns]
        self._shares = shares
        self._spared = spared
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        head = self.horizontalHeader()
        widths = [max(width, head.sectionSizeHint(at)) for at, width in enumerate(self._widths)]
        spare = self.viewport().width() - sum(widths)
        for column in self._spared:
            self.setColumnHidden(column, spare < 0)
            spare += widths[column] if spare < 0 else 0
        shares = {at: n for at, n in self._shares.items() if not self.isColumnHidden(at)}
        for at, width in enumerate(widths):
            extra = max(spare, 0) * shares.get(at, 0) // sum(shares.values())
            self.setColumnWidth(at, width + extra)
