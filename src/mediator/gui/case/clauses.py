"""The terms of an agreement, each as the paper words it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.agreement import Term
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.widgets.labels import Label
from mediator.services import settlement


class Clauses(QWidget):
    """One line a term; the words come from the paper's own wording, off the window's thread."""

    def __init__(self, desk: Desk, terms: Sequence[Term], *, dispute_id: int) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Terms"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SMALL)
        wp = desk.workplace
        desk.tasks.read(
            self,
            lambda: settlement.clauses(wp, terms, dispute_id=dispute_id),
            done=self._show,
        )

    def _show(self, clauses: Sequence[str]) -> None:
        for number, clause in enumerate(clauses, start=1):
            self._column.addWidget(Label(f"{number}. {clause}", wrap=True, selectable=True))
