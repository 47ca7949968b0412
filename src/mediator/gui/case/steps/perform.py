"""履行: each promise with what was done towards it, what is owed and by when."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.agreement import MONEY_TERMS, Agreement, AgreementState, Fulfilment
from mediator.domain.case.guide import Move
from mediator.domain.case.outcomes import Performed
from mediator.domain.case.procedure import StepState
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.domain.values import days, money
from mediator.gui import tokens
from mediator.gui.case import phrases
from mediator.gui.case.body import StepBody
from mediator.gui.case.scene import Scene
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from mediator.gui.widgets.cards import line
from mediator.gui.widgets.labels import Hint, Label
from mediator.gui.widgets.tags import StateTag
from mediator.services import settlement
from mediator.services.forms import steps
from mediator.services.forms.sheet import Sheet


class PerformBody(StepBody):
    """The promises in order; the first open one has the primary button."""

    completes = False

    def build(self) -> None:
        agreement = self.scene.dispute.agreement
        self._promises: list[_Promise] = []
        if agreement is None:
            return
        for position in range(len(agreement.terms)):
            promise = _Promise(self.scene, agreement, position=position)
            promise.fulfil.clicked.connect(
                lambda _=False, at=position: self.asked.emit(f"fulfil:{at}")
            )
            promise.asked.connect(self.asked)
            self._promises.append(promise)
            self.column.addWidget(promise)
            self.column.addWidget(line())
        self._offer_end()
        wp, terms, dispute_id = self.scene.desk.workplace, agreement.terms, self.scene.dispute.id
        self.scene.desk.tasks.read(
            self,
            lambda: settlement.clauses(wp, terms, dispute_id=dispute_id),
            done=self._show_clauses,
        )

    def read(self, sheet: Sheet) -> Performed:
        return steps.performed(sheet)

    def _offer_end(self) -> None:
        record = self.scene.dispute.last(Step.PERFORM)
        if record is not None and isinstance(record.outcome, Performed):
            words = self.tr("Ended with promises open: {reason}")
            self.column.addWidget(Hint(words.format(reason=record.outcome.note)))
        if self.scene.stand(self.step).state is StepState.CURRENT:
            end = LinkButton(self.tr("Wait no longer: end performance, with the reason"))
            end.setObjectName("end_performance")
            end.clicked.connect(lambda: self.asked.emit("close"))
            row = QHBoxLayout()
            row.addWidget(end)
            row.addStretch()
            self.column.addLayout(row)

    def _show_clauses(self, words: Sequence[str]) -> None:
        for promise, clause in zip(self._promises, words, strict=True):
            promise.show_clause(clause)


class _Promise(QWidget):
    """One promise: its words, its state, what was done, and a button for the next act.

    `asked(name)` asks the page for the receipt of an act.
    """

    asked = Signal(str)

    def __init__(self, scene: Scene, agreement: Agreement, *, position: int) -> None:
        super().__init__()
        self._scene = scene
        self._agreement = agreement
        self._position = position
        self._clause = Label("", wrap=True)
        open_terms = agreement.open_terms()
        first = bool(open_terms) and position == open_terms[0]
        kind = PrimaryButton if first else QuietButton
        self.fulfil = kind(self.tr("Note performance"), Icon.PLUS)
        self.fulfil.setObjectName(f"fulfil_{position}")
        self._build()
        if position not in open_terms or not scene.allows(Move.FULFIL):
            self.fulfil.hide()

    def show_clause(self, words: str) -> None:
        """Say what was promised, as the paper does."""
        self._clause.setText(f"{self._position + 1}. {words}")
        self.fulfil.setAccessibleDescription(words)

    def _build(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(tokens.GAP)
        state.addWidget(StateTag(*self._state()))
        state.addWidget(Hint(self._paid()), 1)
        state.addWidget(self.fulfil)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._clause)
        column.addLayout(state)
        for number, (agreement, act) in enumerate(self._scene.dispute.acts, 1):
            if agreement is self._agreement and act.term == self._position:
                column.addLayout(self._done(act, number))

    def _done(self, act: Fulfilment, number: int) -> QHBoxLayout:
        """What was done, and its receipt."""
        receipt = LinkButton(self.tr("Receipt"))
        receipt.setObjectName(f"receipt_{number}")
        receipt.setAccessibleDescription(self._act(act))
        receipt.clicked.connect(
            lambda: self.asked.emit(f"print:{PaperKind.RECEIPT.value}:{number}")
        )
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(Hint(self._act(act)), 1)
        row.addWidget(receipt)
        return row

    def _state(self) -> tuple[Tone, str]:
        agreement, today = self._agreement, self._scene.today
        if agreement.is_kept(self._position):
            return Tone.DONE, self.tr("Kept")
        if agreement.state is AgreementState.ISSUED:
            return Tone.WAIT, self.tr("Not signed yet")
        due = agreement.terms[self._position].due_on or agreement.signed_on
        if due is None:
            return Tone.WAIT, self.tr("Open")
        words = self.tr("By {day}, {left}").format(
            day=phrases.day(due, today), left=phrases.left(due, today)
        )
        return phrases.tone_of(due, today) or Tone.WAIT, words

    def _paid(self) -> str:
        term = self._agreement.terms[self._position]
        if term.kind not in MONEY_TERMS:
            return ""
        return self.tr("paid {paid} of {owed} yuan").format(
            paid=money.show(self._agreement.paid_fen(self._position)),
            owed=money.show(term.amount_fen or 0),
        )

    def _act(self, act: Fulfilment) -> str:
        method = wording.name(act.method, language()) if act.method else ""
        amount = "" if act.amount_fen is None else phrases.yuan(act.amount_fen)
        day = days.show_short(act.on, self._scene.today)
        return " ".join(filter(None, (day, amount, method, act.note, act.by)))
