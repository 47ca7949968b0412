"""签署: the issued paper is out; who signed it, and is it sealed?"""

from mediator.domain.case.outcomes import Signed
from mediator.gui.case import printing
from mediator.gui.case.body import StepBody, Taking
from mediator.gui.case.clauses import Clauses
from mediator.gui.case.steps.sections import SectionHead
from mediator.gui.forms.choices import Tick
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.services import settlement
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet


class SignBody(StepBody):
    """The paper with its number, both signatures, the seal and a witness."""

    def build(self) -> None:
        agreement = self.scene.dispute.agreement
        if agreement is None:
            return
        number = agreement.number
        head = SectionHead(Icon.PAPER, self.tr("Agreement issued"), number)
        button = QuietButton(self.tr("Open and print"), Icon.PRINT)
        button.setObjectName("print_agreement")
        button.clicked.connect(lambda: printing.open_kept(self.scene, self, number=number))
        head.add_action(button)
        self.column.addWidget(head)
        self.column.addWidget(Clauses(self.scene.desk, agreement.terms))
        self.column.addWidget(SectionHead(Icon.SIGN, self.tr("On all copies")))
        self.beside(
            Tick("consumer", self.tr("the consumer has signed")),
            Tick("stall", self.tr("the stall has signed")),
            Tick("sealed", self.tr("the seal is on")),
        )
        self.put(TextField("witness", self.tr("Witness (may stay empty)")))

    def read(self, sheet: Sheet) -> Signed:
        agreement = self.scene.dispute.agreement
        return steps.signed(sheet, agreement.number if agreement else "")

    def taking(self, sheet: Sheet) -> Taking:
        signed = self.read(sheet)
        return lambda workplace, ref: settlement.sign(workplace, ref, signed=signed)
