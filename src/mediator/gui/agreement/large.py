"""The draft in large type in a window of its own, for both sides to read across the counter."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui.agreement.clause import numeral
from mediator.gui.agreement.editor import TermsField
from mediator.gui.forms.texts import LongText
from mediator.gui.large import LargeWindow


class LargeDraft(LargeWindow):
    """Follows what is typed; Esc closes."""

    def __init__(self, over: QWidget, *, facts: LongText, clauses: TermsField) -> None:
        super().__init__(over)
        self.setObjectName("large_draft")
        self.name(self.tr("Draft agreement"))
        self._facts = facts
        self._clauses = clauses
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._reading())
        clauses.worded.connect(self._follow)
        facts.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        sentences = enumerate(self._clauses.sentences())
        clauses = [f"{numeral(at)}、{sentence}" for at, sentence in sentences]
        self._words.setText("\n\n".join(filter(None, [self._facts.raw().strip(), *clauses])))
