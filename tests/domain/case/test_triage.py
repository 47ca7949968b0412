"""What the registration form points to at triage, with its boundaries on both sides."""

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.case.claim import Nature
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import Decision
from mediator.domain.case.triage import suggestions
from mediator.domain.station import Limits, Policy
from tests.domain.cases import CALENDAR, CROWD, LIMITS, WALK_IN, registered


def codes(intake: Intake, limits: Limits = LIMITS) -> list[str]:
    """What is pointed to."""
    return [each.code for each in suggestions(registered(intake), limits)]


def bought(on: date | None) -> Intake:
    """The usual case, bought on another day."""
    return replace(WALK_IN, purchase=replace(WALK_IN.purchase, bought_on=on))


@pytest.mark.parametrize(
    ("people", "size", "found"), [(4, 5, []), (5, 5, ["crowd"]), (7, 5, ["crowd"]), (7, 8, [])]
)
def test_a_crowd_is_as_many_as_the_station_says(people: int, size: int, found: list[str]) -> None:
    intake = replace(CROWD, consumers=CROWD.consumers[:people])
    limits = Limits(policy=Policy(crowd_size=size), calendar=CALENDAR)
    assert codes(intake, limits) == found


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (date(2023, 11, 20), []),  # Three years to the day: the last one in time.
        (date(2023, 11, 19), ["over_three_years"]),
        (date(2026, 11, 20), []),
        (None, []),
    ],
)
def test_three_years_are_counted_from_the_purchase(on: date | None, found: list[str]) -> None:
    assert codes(bought(on)) == found


def test_a_leap_day_ends_on_the_last_of_february() -> None:
    leap = replace(
        bought(date(2024, 2, 29)),
        received_at=WALK_IN.received_at.replace(year=2027, month=2, day=28),
    )
    assert codes(leap) == []
    later = replace(leap, received_at=leap.received_at.replace(month=3, day=1))
    assert codes(later) == ["over_three_years"]


def test_a_stall_that_is_not_in_the_register_is_asked_about() -> None:
    stranger = replace(WALK_IN, respondent=replace(WALK_IN.respondent, stall_id=0))
    assert codes(stranger) == ["not_our_market"]


def test_safety_comes_before_everything_else_but_a_crowd() -> None:
    everything = replace(
        CROWD,
        nature=Nature.SAFETY,
        respondent=replace(CROWD.respondent, stall_id=0),
        purchase=replace(CROWD.purchase, bought_on=date(2020, 1, 1)),
    )
    assert codes(everything) == ["crowd", "danger", "not_our_market", "over_three_years"]
    decisions = [each.decision for each in suggestions(registered(everything), LIMITS)]
    assert decisions == [Decision.HAND_OVER, Decision.HAND_OVER, Decision.REFUSE, Decision.REFUSE]
