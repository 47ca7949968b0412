"""告知与同意: rights told, and each side's answer."""

from PySide6.QtCore import Qt

from mediator.domain.case.outcomes import ContactMethod, Informed
from mediator.domain.papers import PaperKind
from mediator.gui.case.body import StepBody
from mediator.gui.case.steps.answers import yes_no
from mediator.gui.forms.choices import ChipGroup, Tick
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText, TextField
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values


class InformBody(StepBody):
    """Both consents, how they were told, and the signed notice."""

    def build(self) -> None:
        agree, refuse = self.tr("agrees"), self.tr("does not agree")
        consumer = yes_no("consumer_agrees", self.tr("The consumer"), yes=agree, no=refuse)
        stall = yes_no("stall_agrees", self.tr("The stall"), yes=agree, no=refuse)
        self.beside(consumer, stall)
        self._method = self.put(ChipGroup("method", self.tr("Told how"), options(ContactMethod)))
        button = self.print_button(self.tr("Print the notice of rights"), PaperKind.NOTICE)
        self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._signed = self.put(Tick("signed", self.tr("Both sides have signed the notice")))
        self.put(
            TextField(
                "avoidance",
                self.tr("Does anybody ask for another mediator? (may stay empty)"),
                placeholder=self.tr("no"),
            )
        )
        self.put(LongText("note", self.tr("Note (may stay empty)"), lines=2))

    def start(self) -> Values:
        return {"method": ContactMethod.IN_PERSON.value}

    def follow(self) -> None:
        in_person = self._method.raw() == ContactMethod.IN_PERSON.value
        self.want(self._signed, wanted=in_person)

    def read(self, sheet: Sheet) -> Informed:
        return steps.informed(sheet)
