"""What is kept of a trader comes back as it was noted."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediator.domain.case.parties import Stall
from mediator.domain.stalls.deposit import DepositLine, balance
from mediator.storage import deposits, stalls
from tests.storage.inventions import any_of
from tests.storage.samples import Desk

NEW = {"id": st.just(0), "stall_id": st.just(1), "dispute_id": st.just(0)}


@pytest.fixture
def market(desk: Desk) -> Desk:
    """Two traders without notes."""
    with desk.writing() as work:
        for number in ("A01", "A02"):
            stalls.add(work, Stall(number=number, name="甲"))
    return desk


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=any_of(DepositLine, **NEW))
def test_a_deposit_line_comes_back_as_it_was_booked(market: Desk, line: DepositLine) -> None:
    with market.writing() as work:
        kept = deposits.add(work, line)
        assert kept == replace(line, id=kept.id)
    with market.reading() as view:
        lines = deposits.of_stall(view, 1)
        assert lines[-1] == kept
        assert deposits.of_stall(view, 2) == ()
        assert deposits.balances(view) == {1: balance(lines)}
