"""快速登记: a dispute settled in five minutes, registration and result on one page."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.case.agreement import TermKind
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.agreement import TermsField, opening
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import Tick
from mediator.gui.forms.texts import LongText
from mediator.gui.register.drafted import DraftedPage
from mediator.gui.register.fields import START, RegistrationFields, Taken
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import Card
from mediator.services import intake
from mediator.services.forms import terms
from mediator.services.forms.sheet import Values
from mediator.services.intake import Spot


class QuickPage(DraftedPage):
    """Everything that a dispute settled on the spot leaves behind: an oral agreement, noted."""

    takes = Right.MEDIATE
    series = "quick"
    start: ClassVar[Values] = {**START, "performed": True}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._fields = RegistrationFields(desk, self.form, prints=False)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self._fields)
        column.addWidget(self._result())
        column.addStretch()
        self.frame(
            content,
            text=self.tr("Settled on the spot, agreed by word of mouth"),
            complete=self.tr("Register and close"),
            other=self.tr("To full registration"),
        )

    def title(self) -> str:
        return self.tr("Quick registration")

    def show_restored(self) -> None:
        self._fields.show_restored()

    def follow(self) -> None:
        problems = self._read()[0].sheet.problems
        lacking = {problem.field: self.form.words(problem.field) for problem in problems}
        self.show_lacking(lacking)

    def complete(self) -> None:
        taken, spot = self._read()
        if taken.sheet.problems or not self.primary.isEnabled():
            self.form.show_problems(taken.sheet.problems)
            return
        self.primary.setEnabled(False)
        workplace = self.desk.workplace
        self.desk.tasks.write(
            self,
            lambda: intake.settle_on_spot(workplace, taken.intake, spot=spot),
            done=self._settled,
            failed=self._refused,
        )

    def _result(self) -> Card:
        card = Card(self.tr("How it was settled"), self.tr("noted as an oral agreement"))
        card.add(self.form.add(TermsField(self.desk, prefill=self._prefill)))
        label = self.tr("Facts that both accept")
        self._facts = self.form.add(LongText("agreement_facts", label, lines=2))
        card.add(self._facts)
        copy = LinkButton(self.tr("Take over what happened"))
        copy.setObjectName("copy_facts")
        copy.clicked.connect(self._copy_facts)
        card.body.addWidget(copy, alignment=Qt.AlignmentFlag.AlignLeft)
        card.add(self.form.add(Tick("performed", self.tr("All of it was done at once"))))
        card.add(self.form.add(Tick("sealed", self.tr("The record has been sealed"))))
        return card

    def _prefill(self, kind: TermKind) -> dict[str, str]:
        first = not self.form.values().get("terms")
        return opening.clause(
            kind,
            goods=self._word("goods"),
            quantity=self._word("quantity"),
            claimed=self._word("claim_amount") if first else "",
        )

    def _word(self, name: str) -> str:
        word = self.form.values().get(name, "")
        return word if isinstance(word, str) else ""

    def _copy_facts(self) -> None:
        """Put them below what stands there already, so that nothing typed is lost."""
        there = self._facts.raw().strip()
        self._facts.restore("\n".join(filter(None, [there, self._word("facts").strip()])))
        self._facts.changed.emit()
        self.form.go_to("agreement_facts")

    def _read(self) -> tuple[Taken, Spot]:
        taken = self._fields.read(self.desk.workplace.now())
        taken.sheet.check(taken.intake.owing())  # What is settled at once is taken at once.
        draft = terms.agreement(taken.sheet)
        spot = Spot(
            terms=draft.terms,
            agreed_facts=draft.facts,
            performed=taken.sheet.ticked("performed"),
            sealed=taken.sheet.ticked("sealed"),
        )
        return taken, spot

    def _settled(self, dispute: Dispute) -> None:
        self.primary.setEnabled(True)
        self.keeper.drop()
        self.form.flush()
        self.desk.go("case", dispute_id=dispute.id)

    def _refused(self, error: MediatorError) -> bool:
        self.primary.setEnabled(True)
        return self.form.show_error(error)
