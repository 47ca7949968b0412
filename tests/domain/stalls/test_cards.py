"""A card needs a reason, and so does lifting it; it is lifted once."""

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.cards import Colour, WarningCard, check, lift

TODAY = date(2026, 11, 20)
CARD = WarningCard(
    stall_id=1, colour=Colour.YELLOW, given_on=date(2026, 11, 10), by="吕敏", reason="短秤"
)


def test_a_card_given_today_with_its_reason_holds() -> None:
    check(replace(CARD, given_on=TODAY), TODAY)
    assert CARD.holds


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"reason": ""}, "required", "reason"),
        ({"given_on": date(2026, 11, 21)}, "day_in_future", "on"),
    ],
)
def test_a_card_that_may_not_be_is_refused(
    changed: dict[str, object], code: str, field: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        check(replace(CARD, **changed), TODAY)  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == (code, field)


def test_a_lifted_card_says_when_by_whom_and_why() -> None:
    lifted = lift(CARD, TODAY, by="王敏", reason="已整改", today=TODAY)
    assert not lifted.holds
    assert (lifted.lifted_on, lifted.lifted_by, lifted.lift_reason) == (TODAY, "王敏", "已整改")
    with pytest.raises(RuleViolation, match="card_lifted"):
        lift(lifted, TODAY, by="王敏", reason="再来", today=TODAY)


@pytest.mark.parametrize(
    ("on", "reason", "code"),
    [
        (date(2026, 11, 9), "已整改", "lifted_before_given"),
        (date(2026, 11, 21), "已整改", "day_in_future"),
        (TODAY, "", "required"),
    ],
)
def test_a_lifting_that_may_not_be_is_refused(on: date, reason: str, code: str) -> None:
    with pytest.raises(RuleViolation, match=code):
        lift(CARD, on, by="王敏", reason=reason, today=TODAY)


def test_a_card_may_be_lifted_on_the_day_it_was_given() -> None:
    assert not lift(CARD, CARD.given_on, by="王敏", reason="误给", today=TODAY).holds
