"""回访: was everything done, and how content is the consumer?"""

from mediator.domain.case.outcomes import ContactMethod, FollowedUp, Satisfaction
from mediator.domain.values import days
from mediator.gui.case.body import StepBody
from mediator.gui.case.steps.answers import yes_no
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.measures import DayField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values


class FollowUpBody(StepBody):
    """What the consumer said afterwards."""

    def build(self) -> None:
        day = DayField("on", self.tr("Asked on"), today=lambda: self.scene.today, past=True)
        method = ChipGroup("method", self.tr("Asked how"), options(ContactMethod))
        self.beside(day, method, stretches=(1, 3))
        self.put(
            yes_no(
                "performed",
                self.tr("Was everything done as agreed?"),
                yes=self.tr("yes, all of it"),
                no=self.tr("no, not yet"),
            )
        )
        self.put(ChipGroup("satisfaction", self.tr("How content?"), options(Satisfaction)))
        self.put(LongText("relapse", self.tr("Signs that it may flare up again"), lines=2))
        self.put(LongText("note", self.tr("Note (may stay empty)"), lines=2))

    def start(self) -> Values:
        return {"on": days.show(self.scene.today), "method": ContactMethod.PHONE.value}

    def read(self, sheet: Sheet) -> FollowedUp:
        return steps.followed_up(sheet)
