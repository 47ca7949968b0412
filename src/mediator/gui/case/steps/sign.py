"""签署: the issued paper is out; it is signed on the screen or on paper, and is it sealed?"""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.agreement import Agreement, AgreementMode, AgreementState
from mediator.domain.case.outcomes import Signed
from mediator.domain.signatures import How, SignedCopy
from mediator.gui.case import printing
from mediator.gui.case.body import StepBody, Taking
from mediator.gui.case.clauses import Clauses
from mediator.gui.case.signing.copies import CopyLinks
from mediator.gui.case.signing.scans import open_scans
from mediator.gui.case.steps.sections import SectionHead
from mediator.gui.forms.choices import Tick
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.flow import Flow
from mediator.services import settlement, signatures
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet, Values


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
        self.column.addWidget(
            Clauses(self.scene.desk, agreement.terms, dispute_id=self.scene.dispute.id)
        )
        self.column.addWidget(self._signing(agreement))
        self._copies = CopyLinks(self.scene.desk, self._of_agreement(self.scene.case.signed_copies))
        self.column.addWidget(self._copies)
        self.beside(
            Tick("consumer", self.tr("the consumer has signed")),
            Tick("stall", self.tr("the stall has signed")),
            Tick("sealed", self.tr("the seal is on")),
        )
        self._witness = self.put(TextField("witness", self.tr("Witness (may stay empty)")))
        self.scene.desk.tasks.data_changed.connect(self._look_again)

    def start(self) -> Values:
        """Who signed on the screen has signed."""
        drawn = self._drawn(self.scene.case.signed_copies)
        return {"consumer": True, "stall": True} if drawn else {}

    def read(self, sheet: Sheet) -> Signed:
        agreement = self.scene.dispute.agreement
        return steps.signed(sheet, agreement.number if agreement else "")

    def taking(self, sheet: Sheet) -> Taking:
        signed = self.read(sheet)
        return lambda workplace, ref: settlement.sign(workplace, ref, signed=signed)

    def _signing(self, agreement: Agreement) -> QWidget:
        """The ways to sign: on paper after printing, or here; signed sheets come back as scans."""
        back = QuietButton(self.tr("Scan back…"), Icon.UPLOAD)
        back.setObjectName("scan_back")
        back.clicked.connect(lambda: open_scans(self.scene, self))
        self._here = QuietButton(self.tr("Sign on this screen…"), Icon.SIGN)
        self._here.setObjectName("sign_here")
        self._here.clicked.connect(self._sign_here)
        waits = agreement.state is AgreementState.ISSUED
        written = agreement.mode is AgreementMode.WRITTEN
        ways = Flow(back, self._here)
        self._here.setVisible(waits and written)  # Only now: without a parent it would be a window.
        self._here.setEnabled(not self._drawn(self.scene.case.signed_copies))
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SectionHead(Icon.SIGN, self.tr("On all copies")))
        column.addWidget(ways)
        return block

    def _sign_here(self) -> None:
        from mediator.gui.case.signing.parties import PartiesWindow

        agreement = self.scene.dispute.agreement
        if agreement is not None:
            witness = self._witness.raw().strip()
            over = self.window()  # Outlives this body, which is drawn anew with the case.
            PartiesWindow(
                self.scene.desk, agreement.number, over=over, witness=witness
            ).open_beside()

    def _look_again(self) -> None:
        """A copy was signed, scanned or taken off."""
        workplace, dispute_id = self.scene.desk.workplace, self.scene.dispute.id
        self.scene.desk.tasks.read(
            self, lambda: signatures.copies(workplace, dispute_id), done=self._show_copies
        )

    def _show_copies(self, copies: Sequence[SignedCopy]) -> None:
        drawn = self._drawn(copies)
        if drawn and self._here.isEnabled():
            for name in ("consumer", "stall"):
                field = self.form.field(name)
                if isinstance(field, Tick):
                    field.input.setChecked(True)
        self._here.setEnabled(not drawn)
        self._copies.show_copies(self._of_agreement(copies))

    def _of_agreement(self, copies: Sequence[SignedCopy]) -> list[SignedCopy]:
        agreement = self.scene.dispute.agreement
        return [copy for copy in copies if agreement and copy.number == agreement.number]

    def _drawn(self, copies: Sequence[SignedCopy]) -> bool:
        return any(copy.how is How.DRAWN for copy in self._of_agreement(copies))
