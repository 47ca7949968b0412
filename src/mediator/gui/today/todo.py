"""What is to be done, in order of its due day; where there is nothing, how to begin."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from mediator.gui.disputes.table import DisputeTable, columns
from mediator.gui.icons import Icon
from mediator.gui.widgets.cards import Card, EmptyState
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import TableModel
from mediator.services.cases import DisputeLine
from mediator.services.today import Board

_LEAST_WIDTH, _LEAST_LIST = 560, 190


class TodoCard(Card):
    """The list; `opened(line)` on Enter, `wanted(page)` and `practice_asked` where it is empty."""

    opened = Signal(object)
    wanted = Signal(str)
    practice_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(self.tr("To do"))
        self.add_action(Hint(self.tr("Next due first · Enter opens")))
        self._model: TableModel[DisputeLine] = TableModel(columns(today))
        self._table = DisputeTable(self._model, self.tr("To do"))
        self._table.setObjectName("todo")
        self._table.opened.connect(self.opened)
        self._stack = QStackedWidget()
        self._waiting = EmptyState(self.tr("Looking through the cases…"), icon=Icon.HOURGLASS)
        self._rested = EmptyState(
            self.tr("Nothing is to be done"),
            self.tr("What falls due or waits for somebody will stand here."),
            icon=Icon.DONE,
        )
        self._begin = self._beginning()
        for state in (self._waiting, self._table, self._rested, self._begin):
            self._stack.addWidget(state)
        self.add(self._stack, 1)
        self._table.setMinimumHeight(_LEAST_LIST)
        self.setMinimumWidth(_LEAST_WIDTH)

    def show_board(self, board: Board) -> None:
        """List what is to be done, or say what comes first in an empty file."""
        self._model.show_rows(board.todo)
        empty = self._begin if board.empty else self._rested
        self._stack.setCurrentWidget(self._table if board.todo else empty)

    def enter(self) -> None:
        """Put the cursor on the first line."""
        if self._stack.currentWidget() is self._table:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _beginning(self) -> EmptyState:
        state = EmptyState(
            self.tr("No case yet"),
            self.tr(
                "When somebody comes with a complaint, press “New case” (Ctrl+N).\n"
                "Stalls entered before are found by number, name or pinyin initials.\n"
                "To try everything first, practise with sample cases in a file of their own."
            ),
        )
        for name, words, press in (
            ("to_register", self.tr("Take a complaint"), lambda: self.wanted.emit("register")),
            ("to_stalls", self.tr("Enter stalls"), lambda: self.wanted.emit("stalls")),
            ("practise", self.tr("Practise with sample cases"), self.practice_asked.emit),
        ):
            state.add_button(words, press).setObjectName(name)
        return state
