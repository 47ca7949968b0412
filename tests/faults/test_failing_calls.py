"""The n-th call to the disk fails, or the program is killed: all confirmed is there, all told."""

import errno
import time
from collections.abc import Iterator
from itertools import product

import pytest

from tests.faults import power, rounds
from tests.faults.figures import tell
from tests.faults.luck import luck
from tests.faults.recording import Child, Plan, needs_compiler
from tests.faults.rounds import Course

SEED = 20_261_127
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES)

pytestmark = needs_compiler


@pytest.fixture(scope="module")
def course(child: Child, tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A day at the counter as it goes when all is well."""
    recording = power.record(child, "counter", tmp_path_factory.mktemp("course"))
    return rounds.course(child, recording)


def _plans(calls: int, *, every: int) -> Iterator[Plan]:
    """Each call in turn; of many calls one kind of failure after the other."""
    kinds = list(product(ERRORS, (False, True)))
    for place, nth in enumerate(range(1, calls + 1, every)):
        for error, forever in kinds if every == 1 else [kinds[place % len(kinds)]]:
            yield Plan(nth, error, forever)


def _failures(child: Child, course: Course, *, every: int) -> dict[Plan, str]:
    plans = list(_plans(course.calls, every=every))
    began = time.monotonic()
    wrong = {plan: found for plan in plans if (found := rounds.failing(child, course, plan))}
    took = round(time.monotonic() - began)
    tell(
        "calls that fail",
        {"calls of the day": course.calls, "rounds": len(plans), "wrong": len(wrong), "s": took},
    )
    return wrong


def _kills(child: Child, course: Course, *, times: int) -> list[str]:
    longest, wrong, reached = 2.5, [], set[int]()
    for turn in range(times):
        after = luck(SEED, "kill", turn).uniform(0, longest)
        done, found = rounds.killed(child, course, after=after)
        reached.add(done)
        wrong += [found] if found else []
        # Where a whole day has gone by, the machine is faster than the longest wait.
        longest = min(longest, 1.1 * after) if done == len(course.shapes) - 1 else longest
    tell(
        "kills",
        {"all": times, "seed": SEED, "moments reached": len(reached), "wrong": len(wrong)},
    )
    return wrong


def test_a_call_that_fails_is_told_and_loses_nothing(child: Child, course: Course) -> None:
    assert _failures(child, course, every=97) == {}


def test_what_was_confirmed_outlives_being_killed(child: Child, course: Course) -> None:
    assert _kills(child, course, times=8) == []


@pytest.mark.long
def test_each_call_may_fail_in_each_way(child: Child, course: Course) -> None:
    assert _failures(child, course, every=1) == {}


@pytest.mark.long
def test_two_thousand_kills_lose_nothing(child: Child, course: Course) -> None:
    assert _kills(child, course, times=2_000) == []
