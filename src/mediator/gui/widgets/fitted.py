"""A table that shares its width out, and leaves columns away where there is little of it."""

from collections.abc import Mapping
from typing import Any

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
        narrow: int = 0,
        spared: tuple[int, ...] = (),
    ) -> None:
        """Below `narrow` logical pixels the columns `spared` are hidden."""
        super().__init__(model, name)
        self._widths = [column.width for column in model.columns]
        self._shares = shares
        self._narrow = narrow
        self._spared = spared

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        for column in self._spared:
            self.setColumnHidden(column, room < self._narrow)
        self._share(room)

    def _share(self, room: int) -> None:
        widths = {at: width for at, width in enumerate(self._widths) if not self.isColumnHidden(at)}
        shares = {at: share for at, share in self._shares.items() if at in widths}
        spare = max(0, room - sum(widths.values()))
        for at, share in shares.items():
            self.setColumnWidth(at, widths[at] + spare * share // sum(shares.values()))
