"""What a table says, as a person reads it: the words of its visible columns."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView


def rows(table: QTableView) -> list[list[str]]:
    """All rows with the words of their cells, hidden columns left out."""
    model = table.model()
    shown = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    return [[str(model.index(row, at).data()) for at in shown] for row in range(model.rowCount())]


def column(table: QTableView, heading: str) -> list[str]:
    """The words of one column, hidden or not."""
    model = table.model()
    headings = [
        model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())
    ]
    at = headings.index(heading)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def press_enter(table: QTableView, row: int) -> None:
    """Go to a row and press Enter."""
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
