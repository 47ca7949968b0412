"""The steps 拟定协议 and, before issue, 签署: the panel of the agreement in the middle column."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.guide import Move
from mediator.domain.case.procedure import StepState
from mediator.domain.case.steps import Step
from mediator.gui import tokens
from mediator.gui.case.law.reckoned import Reckoned
from mediator.gui.case.notices import Notice
from mediator.gui.case.scene import Scene
from mediator.gui.case.top import StepTop


class AgreementPane(QWidget):
    """Holds the panel that draws terms up and issues them; it keeps its own drafts.

    `taken(Dispute)` when the terms were drawn or the paper was issued.
    """

    taken = Signal(object)
    asked = Signal(str)
    touched = False
    editing = False

    def __init__(self, scene: Scene, step: Step) -> None:
        super().__init__()
        from mediator.gui.agreement.panel import TermsPanel

        self.scene = scene
        self.step = step
        self.top = StepTop(scene, step, taking=True, speaks=False)
        self.top.asked.connect(self.asked)
        self._panel = TermsPanel(scene.desk, scene.case, self)
        if step is Step.TERMS and scene.allows(Move.ISSUE):
            self._panel.change_terms()
        self._panel.completed.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self.top)
        column.addWidget(self._panel, 1)

    def add_notice(self, notice: Notice) -> None:
        """Say something above the terms."""
        self.top.add(notice)

    def take_over(self, taken: Reckoned) -> None:
        """Add the clauses that this sum makes."""
        for words in taken.terms():
            self._panel.add_clause(words)

    def go_first(self) -> None:
        """Put the focus where typing begins."""
        self._panel.setFocus()

    def leave(self) -> None:
        """Keep what was typed, now."""
        self._panel.leave()


def belongs_to_agreement(scene: Scene, step: Step, *, editing: bool) -> bool:
    """Whether the step is taken in the panel of the agreement."""
    if step is Step.SIGN:
        return scene.allows(Move.ISSUE)
    if step is not Step.TERMS or not scene.may_record(step):
        return False
    return editing or scene.stand(step).state is StepState.CURRENT
