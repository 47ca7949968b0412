"""From the terms to the issued paper, for the page of a case."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import Move
from mediator.gui.agreement.issuing import AgreementIssue
from mediator.gui.agreement.writing import TermsWriting
from mediator.gui.desk import Desk
from mediator.services import cases
from mediator.services.cases import Case
from mediator.services.settlement import Issued


class TermsPanel(QWidget):
    """Writes the terms of a case, or issues them when it is their turn (step 签署, draft).

    `completed(Dispute)`: the terms were drawn, or the paper was issued; the panel has gone on by
    itself, and the page may look at the case again. Ctrl+Enter within it is its own: a page that
    embeds it keeps no such shortcut around it.
    """

    completed = Signal(object)

    def __init__(self, desk: Desk, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case = case
        self.stage: TermsWriting | AgreementIssue | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.show_case(case)

    def show_case(self, case: Case) -> None:
        """Show what this case needs now."""
        self._case = case
        agreement = case.dispute.agreement
        if Move.ISSUE in case.guide.moves and agreement is not None:
            issue = AgreementIssue(self._desk, case, agreement)
            issue.issued.connect(self._issued)
            issue.unwanted.connect(self.change_terms)
            self._put(issue)
        elif agreement is None or agreement.state is AgreementState.DRAFT:
            self.change_terms()

    def change_terms(self) -> None:
        """Write the terms, also where they were complete already."""
        writing = TermsWriting(self._desk, self._case)
        writing.drawn.connect(self._drawn)
        self._put(writing)

    def add_clause(self, words: Mapping[str, str]) -> None:
        """Add a clause with these words, where the terms are being written."""
        if isinstance(self.stage, TermsWriting):
            self.stage.add_clause(words)

    def leave(self) -> None:
        """Keep what was typed, now."""
        if isinstance(self.stage, TermsWriting):
            self.stage.leave()

    def _put(self, stage: TermsWriting | AgreementIssue) -> None:
        if self.stage is not None:
            self.stage.hide()
            self.stage.deleteLater()
        self.stage = stage
        self._column.addWidget(stage)
        self.setFocusProxy(stage)

    def _drawn(self, dispute: Dispute) -> None:
        workplace, dispute_id = self._desk.workplace, dispute.id
        self._desk.tasks.read(
            self, lambda: cases.open_case(workplace, dispute_id), done=self.show_case
        )
        self.completed.emit(dispute)

    def _issued(self, issued: Issued) -> None:
        self.completed.emit(issued.dispute)
