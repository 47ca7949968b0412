"""The guide: whose turn it is, what is due, what may be done next, and what to be warned of."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.guide import Guide, Move, Status, guide
from mediator.domain.case.intake import Intake
from mediator.domain.case.steps import Step
from mediator.domain.station import Policy
from mediator.domain.values.workdays import WorkCalendar
from tests.domain.cases import (
    HANDED_DOWN,
    KEPT,
    LIMITS,
    SAMPLES,
    SETTLED,
    TO_ISSUE,
    TO_SIGN,
    TO_TERMS,
    TODAY,
    WALK_IN,
    sample,
    story,
)

ROUNDS = "accept inform facts differ"
LATER = f"{TO_TERMS} draw_later issue sign"


def guided(words: str, days: int = 0, intake: Intake = WALK_IN) -> Guide:
    dispute = story(words, intake=intake)
    return guide(dispute, TODAY + timedelta(days=days), limits=LIMITS)


@pytest.mark.parametrize(
    ("words", "days", "status"),
    [
        ("", 0, Status.MINE),
        ("", 30, Status.MINE),
        ("accept_spot", 0, Status.DUE_TODAY),
        ("accept_spot", 1, Status.LATE),
        # Friday's ordinary case is due on Monday.
        ("accept", 2, Status.MINE),
        ("accept", 3, Status.DUE_TODAY),
        ("accept", 4, Status.LATE),
        ("accept pause", 4, Status.WAITING),
        ("accept +4 pause", 5, Status.LATE),
        ("accept_complex decline", 0, Status.MINE),
        (TO_SIGN, 0, Status.WAITING),
        (TO_SIGN, 3, Status.DUE_TODAY),
        (LATER, 0, Status.WAITING),
        (LATER, 7, Status.DUE_TODAY),
        (LATER, 8, Status.LATE),
        (f"{LATER} close", 8, Status.LATE),  # The follow-up is.
        (f"{LATER} close", 0, Status.MINE),
        (KEPT, 0, Status.MINE),
        (KEPT, 5, Status.DUE_TODAY),
        (KEPT, 6, Status.LATE),
        (f"{KEPT} follow_up", 30, Status.DONE),
        (f"{KEPT} skip_follow_up", 30, Status.DONE),
        (f"{TO_TERMS} draw_oral issue sign keep", 30, Status.DONE),
        ("withdraw", 30, Status.DONE),
        ("refuse archive", 30, Status.DONE),
        (f"{TO_SIGN} fail", 30, Status.DONE),
        (f"{TO_SIGN} advance", 0, Status.MINE),
    ],
)
def test_the_status_says_whose_turn_it_is(words: str, days: int, status: Status) -> None:
    assert guided(words, days).status is status


@pytest.mark.parametrize(
    ("days", "status"), [(0, Status.MINE), (7, Status.DUE_TODAY), (8, Status.LATE)]
)
def test_a_case_handed_down_is_not_done_before_its_office_is_answered(
    days: int, status: Status
) -> None:
    assert guided("refuse", days, HANDED_DOWN).status is status
    assert guided("refuse reply", days, HANDED_DOWN).status is Status.DONE


@pytest.mark.parametrize(
    ("words", "dues"),
    [
        ("", []),
        ("accept_spot", [(DueKind.HANDLE, 20)]),
        ("accept", [(DueKind.HANDLE, 23)]),
        ("accept_complex", [(DueKind.HANDLE, 27)]),
        ("accept_promising", [(DueKind.ANSWER, 24), (DueKind.HANDLE, 27)]),
        ("accept_promising withdraw", []),
        ("accept pause", []),
        ("accept pause +3 resume", [(DueKind.HANDLE, 24)]),
        ("accept +4 pause", [(DueKind.HANDLE, 23)]),
        ("accept pause withdraw", []),
        (SETTLED, [(DueKind.PERFORM, 20)]),
        (LATER, [(DueKind.PERFORM, 27)]),
        (f"{LATER} +2 pay_half", [(DueKind.PERFORM, 27)]),
        (f"{LATER} +2 pay_half +2 pay_half", [(DueKind.FOLLOW_UP, 27)]),
        (f"{LATER} close", [(DueKind.FOLLOW_UP, 25)]),
        (f"{LATER} advance", [(DueKind.PERFORM, 27)]),
        (KEPT, [(DueKind.FOLLOW_UP, 25)]),
        (f"{KEPT} follow_up", []),
        (f"{TO_TERMS} draw_oral issue sign keep", []),
        ("accept_complex +3 advance", [(DueKind.FOLLOW_UP, 26)]),
        ("accept advance skip_follow_up archive_anyway", []),
    ],
)
def test_what_is_due_stands_with_its_day_the_earliest_first(
    words: str, dues: list[tuple[DueKind, int]]
) -> None:
    found = guided(words)
    assert [(due.kind, due.on) for due in found.dues] == [
        (kind, date(2026, 11, day)) for kind, day in dues
    ]
    assert found.due == (found.dues[0] if dues else None)


OPEN = {Move.RECORD, Move.WITHDRAW, Move.HAND_OVER}
ACCEPTED = OPEN | {Move.SELF_SETTLE, Move.FAIL, Move.PAY_IN_ADVANCE, Move.PAUSE}
ENDED = {Move.RECORD, Move.HAND_OVER}


@pytest.mark.parametrize(
    ("words", "moves"),
    [
        ("", OPEN),
        ("accept", ACCEPTED),
        ("accept decline", ACCEPTED),
        ("accept pause", ACCEPTED - {Move.PAUSE} | {Move.RESUME}),
        ("accept pause +1 resume", ACCEPTED),
        ("accept pause withdraw", ENDED),
        ("accept inform", ACCEPTED | {Move.SKIP}),
        (TO_TERMS, ACCEPTED),
        (TO_ISSUE, ACCEPTED | {Move.ISSUE}),
        (f"{TO_ISSUE} decline", ACCEPTED),
        (TO_SIGN, ACCEPTED | {Move.SIGN, Move.VOID}),
        (SETTLED, ENDED | {Move.VOID, Move.FULFIL, Move.PAY_IN_ADVANCE, Move.REOPEN}),
        (f"{SETTLED} pay_part", ENDED | {Move.FULFIL, Move.PAY_IN_ADVANCE, Move.REOPEN}),
        (f"{SETTLED} advance", ENDED | {Move.FULFIL, Move.RECOVER}),
        (
            f"{SETTLED} close",
            ENDED | {Move.SKIP, Move.FULFIL, Move.PAY_IN_ADVANCE, Move.REOPEN},
        ),
        (KEPT, ENDED | {Move.SKIP}),
        (f"{KEPT} follow_up", ENDED),
        (f"{KEPT} relapse", ENDED | {Move.REOPEN}),
        (f"{SETTLED} +8 reopen", ACCEPTED),
        (f"{KEPT} follow_up archive", {Move.TAKE_OUT}),
        (f"{SETTLED} void", ACCEPTED),
        (f"{TO_SIGN} fail", ENDED | {Move.VOID}),
        (f"{ROUNDS} fail", ENDED),
        (f"{ROUNDS} fail hand_over", {Move.RECORD}),
        ("accept advance", ENDED | {Move.SKIP, Move.RECOVER}),
        ("refuse", ENDED),
    ],
)
def test_the_moves_are_those_that_the_rules_allow(words: str, moves: set[Move]) -> None:
    assert guided(words).moves == moves


def test_only_a_case_handed_down_is_answered_and_only_once() -> None:
    assert Move.REPLY in guided("", intake=HANDED_DOWN).moves
    assert Move.REPLY in guided("withdraw archive_anyway", intake=HANDED_DOWN).moves
    assert Move.REPLY not in guided("reply", intake=HANDED_DOWN).moves


@pytest.mark.parametrize(
    ("words", "intake", "warnings"),
    [
        ("", WALK_IN, ()),
        ("", HANDED_DOWN, ("feedback_due",)),
        ("reply", HANDED_DOWN, ()),
        (f"{ROUNDS} fail", WALK_IN, ("second_round_open",)),
        (f"{ROUNDS} differ_again fail", WALK_IN, ()),
        ("accept decline fail", WALK_IN, ()),
        ("accept advance", WALK_IN, ("advance_outstanding",)),
    ],
)
def test_warnings_name_what_is_easily_overlooked(
    words: str, intake: Intake, warnings: tuple[str, ...]
) -> None:
    assert guided(words, intake=intake).warnings == warnings


def test_what_the_market_got_back_is_no_longer_outstanding() -> None:
    dispute = story("accept advance")
    assert dispute.advance is not None
    whole = replace(dispute, advance=replace(dispute.advance, recovered_fen=140_00))
    assert guide(whole, TODAY, limits=LIMITS).warnings == ()


def test_a_deadline_in_a_year_without_published_holidays_is_provisional() -> None:
    blank = WorkCalendar(marks={}, published=frozenset({2026}))
    limits = replace(LIMITS, calendar=blank, policy=Policy(complex_days=40))
    for words, warned in (("accept", ()), ("accept_complex", ("calendar_provisional",))):
        assert guide(story(words), TODAY, limits=limits).warnings == warned


@pytest.mark.parametrize(
    ("key", "current", "status"),
    [
        ("short_weight", Step.FOLLOW_UP, Status.MINE),
        ("live_fish", Step.ARCHIVE, Status.DONE),
        ("liquor", Step.ARCHIVE, Status.DONE),
        ("prepaid_card", Step.FOLLOW_UP, Status.MINE),
        ("snacks", Step.FOLLOW_UP, Status.MINE),
        ("shoes", Step.ARCHIVE, Status.DONE),
        ("not_ours", Step.ARCHIVE, Status.DONE),
        ("crowd", Step.ARCHIVE, Status.DONE),
    ],
)
def test_each_sample_is_left_with_what_is_still_to_do(
    key: str, current: Step, status: Status
) -> None:
    found = guide(sample(key), TODAY, limits=LIMITS)
    assert (found.current, found.status, found.missing) == (current, status, ())


def test_every_sample_has_a_story() -> None:
    assert len(SAMPLES) == 8
