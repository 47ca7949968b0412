"""What the market paid in advance comes back in parts, never more than is owed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.steps import AdvancePayment, Recovery
from mediator.domain.errors import RuleViolation

_PAID = date(2026, 11, 20)
_ADVANCE = AdvancePayment(
    amount_fen=64_000, basis="店已撤场", approved_by="吕敏", on=_PAID, from_deposit_fen=50_000
)


def _back(fen: int, on: date = _PAID) -> Recovery:
    return Recovery(amount_fen=fen, on=on, by="吕敏")


@pytest.mark.parametrize(
    ("fen", "on", "code"),
    [
        (0, _PAID, "amount_not_positive"),
        (-1, _PAID, "amount_not_positive"),
        (14_001, _PAID, "recovered_more_than_owed"),
        (100, date(2026, 11, 19), "recovered_before_paid"),
    ],
)
def test_what_cannot_have_come_back_is_refused(fen: int, on: date, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        _ADVANCE.recover(_back(fen, on))
    assert refused.value.code == code


@pytest.mark.parametrize(("fen", "left"), [(1, 13_999), (13_999, 1), (14_000, 0)])
def test_a_part_leaves_the_rest(fen: int, left: int) -> None:
    assert _ADVANCE.recover(_back(fen)).outstanding_fen == left


@given(st.lists(st.integers(1, 20_000), max_size=8))
def test_however_it_comes_back_never_more_than_was_owed(parts: list[int]) -> None:
    advance = _ADVANCE
    for fen in parts:
        if fen <= advance.outstanding_fen:
            advance = advance.recover(_back(fen))
        else:
            with pytest.raises(RuleViolation):
                advance.recover(_back(fen))
    back = sum(each.amount_fen for each in advance.recoveries)
    assert 0 <= advance.outstanding_fen == 14_000 - back
