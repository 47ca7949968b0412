"""The agreement: its terms, its life from draft to performed, and what each promise still owes."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mediator.domain.case.missing import Missing, required
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation


class TermKind(StrEnum):
    """What a term promises."""

    REFUND = "refund"
    COMPENSATE = "compensate"
    MAKE_UP = "make_up"
    REPLACE = "replace"
    REPAIR = "repair"
    REWORK = "rework"
    RETURN = "return"
    APOLOGY = "apology"
    OTHER = "other"


MONEY_TERMS = frozenset({TermKind.REFUND, TermKind.COMPENSATE})
GOODS_TERMS = frozenset(
    {TermKind.MAKE_UP, TermKind.REPLACE, TermKind.REPAIR, TermKind.REWORK, TermKind.RETURN}
)


class PayMethod(StrEnum):
    """How money changes hands."""

    CASH = "cash"
    WECHAT = "wechat"
    ALIPAY = "alipay"
    BANK = "bank"
    OTHER = "other"


class AgreementMode(StrEnum):
    """A signed paper, or an oral agreement that the mediator writes down (人民调解法 28)."""

    WRITTEN = "written"
    ORAL = "oral"


class AgreementState(StrEnum):
    """The life of an agreement; an issued one is superseded, never edited."""

    DRAFT = "draft"
    ISSUED = "issued"
    SIGNED = "signed"
    PERFORMED = "performed"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One promise: who, what, how much, by when, how.

    `due_on` None means on the spot. `amount_fen` is money; `value_fen` is what goods given are
    worth (补足、更换折价), which counts as recovered loss. `increased` marks compensation under
    消费者权益保护法 55 or 食品安全法 148 for the figures of the month; no paper says it.
    """

    kind: TermKind
    debtor: Side = Side.STALL
    goods: str = ""
    quantity: str = ""
    amount_fen: int | None = None
    value_fen: int = 0
    due_on: date | None = None
    method: PayMethod | None = None
    instalments: int = 1
    place: str = ""
    text: str = ""
    increased: bool = False

    def missing(self, position: int) -> tuple[Missing, ...]:
        """What term number `position` (from 0) lacks."""
        prefix = f"term_{position}"
        if self.kind in MONEY_TERMS:
            items = required(
                **{f"{prefix}_amount": self.amount_fen, f"{prefix}_method": self.method}
            )
        elif self.kind in GOODS_TERMS:
            items = required(**{f"{prefix}_goods": self.goods})
        else:
            items = required(**{f"{prefix}_text": self.text})
        if self.instalments < 1 or (self.instalments > 1 and self.due_on is None):
            items += (Missing(code="instalments_need_day", field=f"{prefix}_instalments"),)
        return items

    @property
    def recovered_fen(self) -> int:
        """What the consumer recovers by this term: 退款＋赔偿＋补足、更换折价."""
        if self.debtor is Side.CONSUMER:
            return 0
        return (self.amount_fen or 0) + self.value_fen


@dataclass(frozen=True, slots=True, kw_only=True)
class Fulfilment:
    """One act of performance towards term number `term` (from 0); `amount_fen` for money terms."""

    term: int
    on: date
    by: str
    amount_fen: int | None = None
    method: PayMethod | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """消费争议和解（调解）协议; the number exists from issue on, never without its paper.

    `broken_on` is the day on which the talks began anew because it was not kept.
    """

    terms: tuple[Term, ...]
    facts: str = ""
    mode: AgreementMode = AgreementMode.WRITTEN
    state: AgreementState = AgreementState.DRAFT
    number: str = ""
    supersedes: str = ""
    issued_on: date | None = None
    signed_on: date | None = None
    void_reason: str = ""
    fulfilments: tuple[Fulfilment, ...] = ()
    broken_on: date | None = None

    def missing(self) -> tuple[Missing, ...]:
        """What the draft lacks before it can be issued."""
        items = required(terms=self.terms, agreement_facts=self.facts)
        for position, term in enumerate(self.terms):
            items += term.missing(position)
        return items

    @property
    def in_force(self) -> bool:
        """Whether both sides have signed, and it was neither voided nor broken."""
        signed = self.state in {AgreementState.SIGNED, AgreementState.PERFORMED}
        return signed and self.broken_on is None

    @property
    def recovered_fen(self) -> int:
        """What the consumer recovers by all terms."""
        return sum(term.recovered_fen for term in self.terms)

    @property
    def increased_fen(self) -> int:
        """What of it is increased compensation."""
        marked = (term for term in self.terms if term.increased)
        return sum(term.amount_fen or 0 for term in marked if term.kind is TermKind.COMPENSATE)

    @property
    def received_fen(self) -> int:
        """What the consumer has in hand by it: money paid so far, and goods that were given."""
        owed = (
            (position, term)
            for position, term in enumerate(self.terms)
            if term.debtor is not Side.CONSUMER
        )
        return sum(
            self.paid_fen(position) + (term.value_fen if self.is_kept(position) else 0)
            for position, term in owed
        )

    def paid_fen(self, position: int) -> int:
        """Money handed over so far for one term."""
        return sum(f.amount_fen or 0 for f in self.fulfilments if f.term == position)

    def is_kept(self, position: int) -> bool:
        """Whether one promise is fully performed."""
        term = self.terms[position]
        if term.kind in MONEY_TERMS:
            return self.paid_fen(position) >= (term.amount_fen or 0)
        return any(f.term == position for f in self.fulfilments)

    def open_terms(self) -> tuple[int, ...]:
        """Positions of the promises not yet fully performed."""
        return tuple(p for p in range(len(self.terms)) if not self.is_kept(p))

    def remaining(self) -> "Agreement":
        """A draft of what is still owed: the open promises, money less what was paid.

        Without days: those that were agreed on have passed.
        """
        owed = (
            replace(
                self.terms[p],
                amount_fen=None
                if self.terms[p].amount_fen is None
                else (self.terms[p].amount_fen or 0) - self.paid_fen(p),
                due_on=None,
                instalments=1,
            )
            for p in self.open_terms()
        )
        return Agreement(terms=tuple(owed), facts=self.facts, mode=self.mode)

    def next_due(self) -> date | None:
        """The earliest day on which an open promise falls due; on-the-spot ones on signing."""
        days = [self.terms[p].due_on or self.signed_on for p in self.open_terms()]
        return min((day for day in days if day is not None), default=None)

    def may_become(self, changed: "Agreement") -> bool:
        """Whether `changed` may take its place: past the draft the words on paper never change."""
        moved = replace(
            self,
            state=changed.state,
            signed_on=changed.signed_on,
            void_reason=changed.void_reason,
            fulfilments=changed.fulfilments,
            broken_on=changed.broken_on,
        )
        frozen = changed.state is not AgreementState.DRAFT and moved == changed
        return frozen or self.state is AgreementState.DRAFT

    def issue(self, number: str, *, on: date) -> "Agreement":
        """Give the draft its number; its words are frozen from here on."""
        self._must_be(AgreementState.DRAFT)
        return replace(self, state=AgreementState.ISSUED, number=number, issued_on=on)

    def sign(self, *, on: date) -> "Agreement":
        """Both sides have signed the issued paper."""
        self._must_be(AgreementState.ISSUED)
        return replace(self, state=AgreementState.SIGNED, signed_on=on)

    def void(self, reason: str) -> "Agreement":
        """Take an issued or signed agreement out of force, with a reason."""
        self._must_be(AgreementState.ISSUED, AgreementState.SIGNED)
        if not reason:
            raise RuleViolation("required", "void_reason")
        return replace(self, state=AgreementState.VOIDED, void_reason=reason)

    def give_up(self, *, on: date) -> "Agreement":
        """It was not kept, and the talks begin anew; what was received under it stays received."""
        self._must_be(AgreementState.SIGNED, AgreementState.PERFORMED)
        return replace(self, broken_on=on)

    def fulfil(self, act: Fulfilment) -> "Agreement":
        """Record one act of performance; the last one makes the agreement performed."""
        self._must_be(AgreementState.SIGNED)
        self._check(act)
        done = replace(self, fulfilments=(*self.fulfilments, act))
        return done if done.open_terms() else replace(done, state=AgreementState.PERFORMED)

    def _check(self, act: Fulfilment) -> None:
        if not 0 <= act.term < len(self.terms):
            raise RuleViolation("term_unknown", "term")
        if self.is_kept(act.term):
            raise RuleViolation("term_already_kept", "term")
        if self.signed_on is not None and act.on < self.signed_on:
            raise RuleViolation("fulfilled_before_signing", "on")
        if self.terms[act.term].kind not in MONEY_TERMS:
            return
        owed = (self.terms[act.term].amount_fen or 0) - self.paid_fen(act.term)
        if not act.amount_fen or act.amount_fen < 0:
            raise RuleViolation("required", "amount")
        if act.amount_fen > owed:
            raise RuleViolation("paid_too_much", "amount", owed_fen=owed)

    def _must_be(self, *states: AgreementState) -> None:
        if self.state not in states:
            raise RuleViolation("agreement_state", "agreement", state=self.state.value)
