"""审核: a second person approves the draft or sends it back."""

from mediator.domain.case.outcomes import Reviewed
from mediator.domain.case.steps import Step
from mediator.gui.case.body import StepBody
from mediator.gui.case.clauses import Clauses
from mediator.gui.case.steps.answers import yes_no
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values


class ReviewBody(StepBody):
    """The terms as they will be printed, and the verdict on them."""

    def build(self) -> None:
        if not self._is_second_person():
            words = self.tr("You drew these terms up yourself; let a second person check them.")
            self.column.addWidget(Banner(Tone.MINE, words))
        agreement = self.scene.dispute.agreement
        if agreement is not None:
            self.column.addWidget(
                Clauses(self.scene.desk, agreement.terms, dispute_id=self.scene.dispute.id)
            )
        self.put(TextField("reviewer", self.tr("Checked by")))
        self._approved = self.put(
            yes_no(
                "approved",
                self.tr("May it be issued?"),
                yes=self.tr("yes, issue it"),
                no=self.tr("no, send it back"),
            )
        )
        self._remark = self.put(LongText("remark", self.tr("What must be changed"), lines=3))

    def start(self) -> Values:
        """Whoever is on duty checks, unless they drew the terms up."""
        return {"reviewer": self.scene.desk.workplace.on_duty} if self._is_second_person() else {}

    def _is_second_person(self) -> bool:
        drawn = self.scene.dispute.last(Step.TERMS)
        return drawn is None or drawn.by != self.scene.desk.workplace.on_duty

    def follow(self) -> None:
        refused = self._approved.raw() == "no"
        self.want(self._remark, wanted=refused or not self._remark.is_empty())

    def read(self, sheet: Sheet) -> Reviewed:
        return steps.reviewed(sheet)
