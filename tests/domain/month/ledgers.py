"""Ledger lines for tests of the month: one line that may be changed, and any lines at all."""

from datetime import date, timedelta
from typing import Any, Final

from hypothesis import strategies as st

from mediator.domain.case.claim import Category, Nature, Source
from mediator.domain.case.outcomes import DeadlineClass, Decision, Satisfaction
from mediator.domain.case.steps import SETTLED, EndingKind
from mediator.domain.month.rows import LedgerRow

# Settled on 11-20 within its term, in words: a line that has nothing odd.
LINE: Final = LedgerRow(
    dispute_id=1,
    number="XC-2026-0001",
    received_on=date(2026, 11, 18),
    source=Source.WALK_IN,
    consumer="李＊",
    stall_number="A07",
    stall_name="王记鲜肉",
    goods="猪后腿肉",
    handler="吕敏",
    zone="A区",
    nature=Nature.MEASUREMENT,
    category=Category.FOOD,
    amount_fen=58_80,
    decision=Decision.ACCEPT,
    accepted_on=date(2026, 11, 18),
    deadline_class=DeadlineClass.COMPLEX,
    ending=EndingKind.MEDIATED,
    ended_on=date(2026, 11, 20),
    recovered_fen=53_36,
    agreement_number="XC-XY-2026-0001",
    signed=True,
)
DAYS: Final = st.dates(date(2026, 10, 1), date(2027, 1, 15))
_AFTER_ACCEPTANCE: Final = tuple(
    kind for kind in EndingKind if kind not in {EndingKind.REFUSED, EndingKind.CONSULTATION}
)
_AT_ONCE: Final = {
    Decision.REFUSE: EndingKind.REFUSED,
    Decision.CONSULTATION: EndingKind.CONSULTATION,
    Decision.HAND_OVER: EndingKind.HANDED_OVER,
}


@st.composite
def lines(draw: st.DrawFn, number: int = 1) -> LedgerRow:
    """A line as the procedure may leave it."""
    received = draw(DAYS)
    decision = draw(st.none() | st.sampled_from(Decision))
    accepted = decision is Decision.ACCEPT
    kind: EndingKind | None = None
    if accepted:
        kind = draw(st.none() | st.sampled_from(_AFTER_ACCEPTANCE))
    elif decision in _AT_ONCE:
        kind = _AT_ONCE[decision]
    elif decision is None:
        kind = draw(st.sampled_from((None, EndingKind.WITHDRAWN, EndingKind.HANDED_OVER)))
    accepted_on = received + timedelta(days=draw(st.integers(0, 9))) if accepted else None
    ended_on = (accepted_on or received) + timedelta(days=draw(st.integers(0, 40)))
    settled = kind in SETTLED
    return LedgerRow(
        dispute_id=number,
        number=f"XC-2026-{number:04}",
        received_on=received,
        source=draw(st.sampled_from(Source)),
        consumer="李＊",
        stall_number=draw(st.sampled_from(("", "A07", "B11"))),
        stall_name=draw(st.sampled_from(("王记鲜肉", "老赵水产"))),
        goods="肉",
        handler="吕敏",
        zone=draw(st.sampled_from(("", "A区"))),
        nature=draw(st.sampled_from(Nature)),
        category=draw(st.sampled_from(Category)),
        amount_fen=draw(st.integers(0, 10**6)),
        decision=decision,
        accepted_on=accepted_on,
        deadline_class=draw(st.sampled_from(DeadlineClass)) if accepted else None,
        ending=kind,
        ended_on=ended_on if kind else None,
        recovered_fen=draw(st.integers(0, 10**6)) if settled else 0,
        agreement_number="XY" if settled else "",
        signed=settled,
        satisfaction=draw(st.none() | st.sampled_from(Satisfaction)) if settled else None,
        reweighs=draw(st.integers(0, 2)),
        **_advanced(
            ended_on, draw(st.integers(0, 100_00)), paid=kind is EndingKind.PAID_IN_ADVANCE
        ),
        **_answered(draw, received),
    )


def _advanced(on: date, back_fen: int, *, paid: bool) -> dict[str, Any]:
    return {"advance_fen": 100_00, "advanced_on": on, "advance_back_fen": back_fen} if paid else {}


def _answered(draw: st.DrawFn, received: date) -> dict[str, Any]:
    """Answers that are owed or not, given or not, in time or not."""
    spans = st.none() | st.integers(0, 20).map(lambda days: received + timedelta(days=days))
    names = ("answer_due_on", "answered_on", "feedback_due_on", "feedback_on")
    return {name: draw(spans) for name in names}


@st.composite
def ledgers(draw: st.DrawFn) -> tuple[LedgerRow, ...]:
    """Some lines, each with its own number."""
    return tuple(draw(lines(number)) for number in range(1, draw(st.integers(0, 12)) + 1))
