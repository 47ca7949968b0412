"""What is kept of a trader comes back as it was noted."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediator.domain.case.parties import Stall
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.cards import WarningCard
from mediator.domain.stalls.commitments import Commitment
from mediator.domain.stalls.deposit import DepositLine, balance
from mediator.domain.stalls.policy import StallPolicy
from mediator.storage import commitments, deposits, stalls, stations, warning_cards
from tests.storage.inventions import any_of
from tests.storage.samples import Desk

OF_A = {"id": st.just(0), "stall_id": st.just(1)}
NEW = {**OF_A, "dispute_id": st.just(0)}


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
        assert deposits.balances(view) == deposits.balances(view, stall_id=1) == {1: balance(lines)}
        assert deposits.balances(view, stall_id=2) == {}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(new=any_of(Commitment, **OF_A), on=any_of(date), until=any_of(date))
def test_a_pledge_comes_back_as_it_was_noted_and_signed(
    market: Desk, new: Commitment, on: date, until: date
) -> None:
    with market.writing() as work:
        kept = commitments.add(work, new)
        assert kept == replace(new, id=kept.id)
    with market.reading() as view:
        assert commitments.of_stall(view, 1)[-1] == kept
        assert commitments.by_stall(view)[1] == commitments.of_stall(view, 1)
    with market.writing() as work:
        signed = commitments.sign(work, kept, signed_on=on, valid_until=until)
    assert signed == replace(kept, signed_on=on, valid_until=until)
    with market.reading() as view:
        assert commitments.of_stall(view, 1)[-1] == signed


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(new=any_of(WarningCard, **NEW), changed=any_of(WarningCard, **NEW))
def test_a_card_comes_back_as_it_was_given_and_lifted(
    market: Desk, new: WarningCard, changed: WarningCard
) -> None:
    with market.writing() as work:
        kept = warning_cards.add(work, new)
        assert kept == replace(new, id=kept.id)
        later = replace(changed, id=kept.id)
        warning_cards.save(work, later)
    with market.reading() as view:
        assert warning_cards.load(view, kept.id) == warning_cards.of_stall(view, 1)[-1] == later
        assert (later in warning_cards.holding(view).get(1, ())) is later.holds
        with pytest.raises(RuleViolation, match="card_unknown"):
            warning_cards.load(view, 9_999)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(policy=any_of(StallPolicy))
def test_the_rules_for_stalls_come_back_as_they_were_set(desk: Desk, policy: StallPolicy) -> None:
    with desk.writing() as work:
        stations.save_stall_policy(work, policy)
    with desk.reading() as view:
        assert stations.stall_policy(view) == policy


def test_the_rules_for_stalls_are_the_usual_ones_until_they_are_set(desk: Desk) -> None:
    with desk.reading() as view:
        assert stations.stall_policy(view) == StallPolicy()
