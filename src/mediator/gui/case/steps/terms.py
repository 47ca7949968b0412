"""拟定协议 as recorded: the clauses; they are drawn up in the panel of the agreement."""

from mediator import wording
from mediator.domain.case.outcomes import Outcome, TermsDrawn
from mediator.gui.case.body import StepBody
from mediator.gui.case.clauses import Clauses
from mediator.gui.case.steps.sections import SectionHead
from mediator.gui.icons import Icon
from mediator.gui.translation import language
from mediator.gui.widgets.labels import Hint
from mediator.services.forms.sheet import Sheet


class TermsBody(StepBody):
    """The facts and the terms agreed."""

    completes = False

    def build(self) -> None:
        agreement = self.scene.dispute.agreement
        if agreement is None:
            return
        mode = wording.name(agreement.mode, language())
        state = wording.name(agreement.state, language())
        self.column.addWidget(SectionHead(Icon.HANDSHAKE, mode, f"{state} {agreement.number}"))
        self.column.addWidget(Hint(agreement.facts))
        self.column.addWidget(
            Clauses(self.scene.desk, agreement.terms, dispute_id=self.scene.dispute.id)
        )

    def read(self, sheet: Sheet) -> Outcome:
        return TermsDrawn()
