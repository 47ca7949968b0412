"""The panel that Ctrl+F1 opens: every key and what it does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from mediator.gui import tokens
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.labels import Label, Section

Keys = Sequence[tuple[str, str]]


class KeysPanel(QDialog):
    """Two columns: the keys, what they do. Esc closes it."""

    def __init__(self, window: QWidget, more: Keys = ()) -> None:
        """`more` are the keys that only the open page knows."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout(self)
        grid.setContentsMargins(*[tokens.PAGE] * 4)
        grid.setHorizontalSpacing(tokens.PAGE * 2)
        grid.setVerticalSpacing(tokens.SMALL)
        grid.addWidget(Section(self.tr("Keys")), 0, 0, 1, 2)
        for at, (keys, words) in enumerate([*self._everywhere(), *more], 1):
            grid.addWidget(Label(keys, "strong"), at, 0)
            grid.addWidget(Label(words), at, 1)
        button = PrimaryButton(self.tr("Close"))
        button.clicked.connect(self.accept)
        row = grid.rowCount()
        grid.setRowMinimumHeight(row, tokens.GAP)
        grid.addWidget(button, row + 1, 0, 1, 2, Qt.AlignmentFlag.AlignRight)
        button.setFocus()

    def _everywhere(self) -> Keys:
        return (
            ("Ctrl+N", self.tr("New case")),
            ("Ctrl+F", self.tr("Search cases")),
            ("Enter", self.tr("Next field; in a list: open")),
            ("Shift+Enter", self.tr("New line in a long text")),
            ("Ctrl+Enter", self.tr("Complete this form or step")),
            ("Alt+1 … Alt+9", self.tr("Open a step of the case")),
            ("Ctrl+P", self.tr("Papers")),
            ("Alt+T D S W R O", self.tr("Sections from top to bottom")),
            ("Alt+←", self.tr("Back to where you were")),
            ("Esc", self.tr("Close a panel; nothing is lost")),
            ("Ctrl+L", self.tr("Lock the window")),
            ("F1", self.tr("The manual, at what is open")),
            ("Ctrl+F1", self.tr("These keys")),
        )
