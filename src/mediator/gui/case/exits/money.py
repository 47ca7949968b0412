"""先行赔付, and noting an act of performance."""

from mediator.domain.case.agreement import MONEY_TERMS, Agreement, PayMethod, Term
from mediator.domain.case.missing import required
from mediator.domain.case.steps import AdvanceCondition, AdvancePayment
from mediator.domain.values import days, money
from mediator.gui.case import phrases
from mediator.gui.case.body import Body, Taking
from mediator.gui.case.scene import Scene
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Form
from mediator.gui.forms.measures import AmountField, DayField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.widgets.labels import Label
from mediator.services import settlement
from mediator.services.forms import terms
from mediator.services.forms.sheet import Sheet, Values


class AdvanceBody(Body):
    """What the market pays, from what, and what is left to recover, as it is typed."""

    def build(self) -> None:
        self._amount = AmountField("amount", self.tr("Amount paid in advance"))
        deposit = AmountField(
            "from_deposit", self.tr("Of it from the deposit"), hint=self._deposit()
        )
        self.beside(self._amount, deposit)
        self._left = Label("", "strong")
        self._left.setObjectName("outstanding")
        self.column.addWidget(self._left)
        source = self.tr("After the rules of one market; your cap stands in the settings.")
        words = self.tr("On which condition (at least one)")
        conditions = options(AdvanceCondition)
        self.put(ChipGroup("conditions", words, conditions, many=True, hint=source))
        self.put(LongText("basis", self.tr("On what ground"), lines=3))
        day = DayField("on", self.tr("Paid on"), today=lambda: self.scene.today, past=True)
        self.beside(
            TextField("approved_by", self.tr("Approved by")),
            day,
            TextField("method", self.tr("Paid how")),
        )

    def start(self) -> Values:
        asked = self.scene.dispute.intake.claim.amount_fen
        return {
            "amount": "" if asked is None else money.show(asked),
            "approved_by": self.scene.case.station.head,
            "on": days.show(self.scene.today),
        }

    def follow(self) -> None:
        found = self._read(Sheet(values=self.form.values(), today=self.scene.today))
        words = self.tr("Still to be recovered from the stall: {amount}")
        self._left.setText(words.format(amount=phrases.yuan(found.outstanding_fen)))

    def taking(self, sheet: Sheet) -> Taking:
        payment = self._read(sheet)
        return lambda workplace, ref: settlement.pay_in_advance(workplace, ref, payment=payment)

    def _read(self, sheet: Sheet) -> AdvancePayment:
        return terms.advance(sheet, cap_fen=self.scene.case.limits.policy.advance_cap_fen)

    def _deposit(self) -> str:
        history = self.scene.case.stall_history
        if history is None:
            return self.tr("This stall is not in the register: no deposit is known.")
        words = self.tr("The stall's deposit: {amount}")
        return words.format(amount=phrases.yuan(history.standing.deposit_fen))


class RecoverBody(Body):
    """What the stall pays back now, under what it paid back before."""

    def build(self) -> None:
        advance = self.scene.dispute.advance
        if advance is None:
            return
        for part in advance.recoveries:
            words = self.tr("{day}: {amount} {method}").format(
                day=days.show(part.on), amount=phrases.yuan(part.amount_fen), method=part.method
            )
            self.column.addWidget(Label(words, "second"))
        self._left = Label("", "strong")
        self._left.setObjectName("outstanding")
        self.column.addWidget(self._left)
        day = DayField("on", self.tr("Paid on"), today=lambda: self.scene.today, past=True)
        self.beside(
            AmountField("amount", self.tr("Amount")), day, TextField("method", self.tr("Paid how"))
        )

    def start(self) -> Values:
        return {"on": days.show(self.scene.today)}

    def follow(self) -> None:
        advance = self.scene.dispute.advance
        if advance is None:
            return
        typed = Sheet(values=self.form.values(), today=self.scene.today).amount("amount") or 0
        words = self.tr("Still to be recovered from the stall: {amount}")
        left = phrases.yuan(max(0, advance.outstanding_fen - typed))
        self._left.setText(words.format(amount=left))

    def taking(self, sheet: Sheet) -> Taking:
        found = terms.recovery(sheet, self.scene.desk.workplace.on_duty)
        return lambda workplace, ref: settlement.recover(workplace, ref, recovery=found)


class FulfilBody(Body):
    """One act towards one promise: when, how much, how."""

    def __init__(self, scene: Scene, form: Form, *, position: int) -> None:
        self._position = position
        super().__init__(scene, form)

    def build(self) -> None:
        agreement = self.scene.dispute.agreement
        if agreement is None:
            return
        self._clause = Label("", wrap=True)
        self.column.addWidget(self._clause)
        term = agreement.terms[self._position]
        wp, dispute_id = self.scene.desk.workplace, self.scene.dispute.id
        self.scene.desk.tasks.read(
            self,
            lambda: settlement.clauses(wp, (term,), dispute_id=dispute_id),
            done=lambda words: self._clause.setText(f"{self._position + 1}. {words[0]}"),
        )
        day = DayField("on", self.tr("Done on"), today=lambda: self.scene.today, past=True)
        if term.kind in MONEY_TERMS:
            self.beside(AmountField("amount", self.tr("Amount")), day)
            self.put(ChipGroup("method", self.tr("Paid how"), options(PayMethod)))
        else:
            self.put(day)
        self.put(TextField("note", self.tr("Note: receipt, who was there (may stay empty)")))

    def start(self) -> Values:
        agreement = self.scene.dispute.agreement
        if agreement is None:
            return {}
        term = agreement.terms[self._position]
        return {"on": days.show(self.scene.today), **self._money(agreement, term)}

    def taking(self, sheet: Sheet) -> Taking:
        agreement = self.scene.dispute.agreement
        by = self.scene.desk.workplace.on_duty
        act = terms.fulfilment(sheet, term=self._position, by=by)
        if agreement is not None and agreement.terms[self._position].kind in MONEY_TERMS:
            sheet.check(required(amount=act.amount_fen))
        return lambda workplace, ref: settlement.fulfil(workplace, ref, act=act)

    def _money(self, agreement: Agreement, term: Term) -> Values:
        """The sum still owed, in the way it was promised."""
        if term.kind not in MONEY_TERMS:
            return {}
        owed = (term.amount_fen or 0) - agreement.paid_fen(self._position)
        return {"amount": money.show(owed), "method": term.method.value if term.method else ""}
