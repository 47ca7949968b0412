"""A pledge holds through its last day, and is called up in time."""

from datetime import date, timedelta

import pytest

from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.commitments import (
    Commitment,
    Pledge,
    Standing,
    check,
    states,
)
from mediator.domain.values.days import months_later

TODAY = date(2026, 11, 20)


def pledge(
    signed_on: date | None = date(2026, 1, 1),
    valid_until: date | None = None,
    *,
    which: Pledge = Pledge.HONESTY,
    number: int = 1,
) -> Commitment:
    return Commitment(
        stall_id=1, pledge=which, signed_on=signed_on, valid_until=valid_until, by="", id=number
    )


@pytest.mark.parametrize(
    ("left", "standing"),
    [
        (-1, Standing.EXPIRED),
        (0, Standing.DUE),
        (1, Standing.DUE),
        (30, Standing.DUE),
        (31, Standing.VALID),
    ],
)
def test_a_pledge_runs_out_the_day_after_its_last(left: int, standing: Standing) -> None:
    found = pledge(valid_until=TODAY + timedelta(days=left))
    state, other = states([found], TODAY, remind_days=30)
    assert (state.standing, state.commitment) == (standing, found)
    assert (other.pledge, other.standing) == (Pledge.WEIGHING, Standing.NONE)
    assert other.commitment is None


def test_a_pledge_without_an_end_stays_valid() -> None:
    assert states([pledge()], TODAY, remind_days=30)[0].standing is Standing.VALID


def test_a_paper_that_waits_is_unsigned_unless_an_older_pledge_holds() -> None:
    waiting = pledge(None, date(2027, 11, 20), number=2)
    assert states([waiting], TODAY, remind_days=30)[0].standing is Standing.UNSIGNED
    known = states([pledge(), waiting], TODAY, remind_days=30)[0]
    assert (known.standing, known.commitment) == (Standing.VALID, pledge())


def test_a_renewal_takes_the_place_of_the_old_pledge() -> None:
    old = pledge(date(2025, 11, 1), date(2026, 11, 1))
    new = pledge(date(2026, 11, 2), date(2027, 11, 2), number=2)
    for order in ([old, new], [new, old]):
        state = states(order, TODAY, remind_days=30)[0]
        assert (state.standing, state.commitment) == (Standing.VALID, new)


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (date(2026, 3, 15), 12, date(2027, 3, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 31), 13, date(2027, 2, 28)),
    ],
)
def test_a_term_ends_on_the_same_day_of_a_later_month(first: date, months: int, last: date) -> None:
    assert months_later(first, months) == last


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (pledge(date(2026, 11, 21)), "day_in_future", "signed_on"),
        (pledge(TODAY, TODAY), "ends_before_it_begins", "valid_until"),
        (pledge(None, TODAY), "ends_before_it_begins", "valid_until"),
        (pledge(date(2026, 11, 1), date(2026, 10, 31)), "ends_before_it_begins", "valid_until"),
    ],
)
def test_a_pledge_that_may_not_be_is_refused(new: Commitment, code: str, field: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        check(new, TODAY)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_a_pledge_may_be_signed_today_and_end_tomorrow() -> None:
    check(pledge(TODAY, date(2026, 11, 21)), TODAY)
