"""A deposit follows from its lines, and never falls below zero."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.deposit import DepositKind, DepositLine, balance, check

TODAY = date(2026, 11, 20)
KINDS = list(DepositKind)


def line(kind: DepositKind, fen: int, *, note: str = "收据 12", on: date = TODAY) -> DepositLine:
    return DepositLine(stall_id=1, kind=kind, on=on, amount_fen=fen, by="吕敏", note=note)


HELD = (line(DepositKind.OPENING, 500_00), line(DepositKind.DEDUCTED, 200_00))


def test_the_balance_is_what_came_in_less_what_went_out() -> None:
    assert balance(()) == 0
    assert balance([line(kind, 100 * (at + 1)) for at, kind in enumerate(KINDS)]) == -300
    assert balance(HELD) == 300_00


@pytest.mark.parametrize("kind", [DepositKind.DEDUCTED, DepositKind.REFUNDED])
@pytest.mark.parametrize(("fen", "fits"), [(299_99, True), (300_00, True), (300_01, False)])
def test_no_more_goes_out_than_is_there(kind: DepositKind, fen: int, *, fits: bool) -> None:
    if fits:
        check(HELD, line(kind, fen), today=TODAY)
        return
    with pytest.raises(RuleViolation) as refused:
        check(HELD, line(kind, fen), today=TODAY)
    assert (refused.value.code, refused.value.field) == ("deposit_too_small", "amount")
    assert refused.value.facts == {"held_fen": 300_00}


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (line(DepositKind.PAID_IN, 0), "amount_not_positive", "amount"),
        (line(DepositKind.PAID_IN, -1), "amount_not_positive", "amount"),
        (line(DepositKind.REFUNDED, 1, note=""), "required", "note"),
        (line(DepositKind.DEDUCTED, 1, note=""), "required", "note"),
        (line(DepositKind.PAID_IN, 1, on=date(2026, 11, 21)), "day_in_future", "on"),
    ],
)
def test_a_line_that_may_not_be_is_refused_at_its_field(
    new: DepositLine, code: str, field: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        check(HELD, new, today=TODAY)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_a_deduction_for_a_case_needs_no_other_reason() -> None:
    new = DepositLine(
        stall_id=1, kind=DepositKind.DEDUCTED, on=TODAY, amount_fen=1, by="吕敏", dispute_id=7
    )
    check(HELD, new, today=TODAY)


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(-5, 2_000)), max_size=30))
def test_whatever_is_booked_the_balance_never_falls_below_zero(
    tried: list[tuple[DepositKind, int]],
) -> None:
    kept: list[DepositLine] = []
    for kind, fen in tried:
        before = balance(kept)
        try:
            check(kept, line(kind, fen), today=TODAY)
        except RuleViolation:
            continue
        kept.append(line(kind, fen))
        assert balance(kept) == before + kept[-1].change_fen >= 0
