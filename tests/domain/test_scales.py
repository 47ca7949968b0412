"""The register of check scales: how a verification stands, self-checks and their rhythm."""

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.scales import Scale, ScaleCheck, ScaleState, check_due_on, last_checks

TODAY = date(2026, 11, 20)
SCALE = Scale(serial="GPC-1", due_on=date(2026, 12, 20), id=1)
CHECK = ScaleCheck(
    scale_id=1, on=TODAY, by="赵称", load_mg=1_000_000, reading_mg=1_005_000, allowed_mg=5_000
)


@pytest.mark.parametrize(
    ("due_on", "days", "state"),
    [
        (None, 30, ScaleState.UNKNOWN),
        (date(2026, 11, 19), 30, ScaleState.OVERDUE),
        (date(2026, 11, 20), 30, ScaleState.SOON),
        (date(2026, 12, 20), 30, ScaleState.SOON),
        (date(2026, 12, 21), 30, ScaleState.VALID),
        (date(2026, 11, 21), 0, ScaleState.VALID),
        (date(2026, 11, 20), 0, ScaleState.SOON),
    ],
)
def test_a_verification_runs_out_after_its_last_day(
    due_on: date | None, days: int, state: ScaleState
) -> None:
    assert replace(SCALE, due_on=due_on).state(TODAY, remind_days=days) is state


def test_a_retired_scale_is_never_called_up() -> None:
    retired = replace(SCALE, due_on=date(2020, 1, 1), retired_on=TODAY)
    assert retired.state(TODAY, remind_days=30) is ScaleState.RETIRED
    assert check_due_on(retired, TODAY, every_days=30) is None


@pytest.mark.parametrize(
    ("reading", "error", "within"),
    [
        (1_000_000, 0, True),
        (1_005_000, 5_000, True),
        (1_005_001, 5_001, False),
        (995_000, -5_000, True),
        (994_999, -5_001, False),
        (0, -1_000_000, False),
    ],
)
def test_a_self_check_is_within_up_to_what_is_allowed(
    reading: int, error: int, *, within: bool
) -> None:
    check = replace(CHECK, reading_mg=reading)
    assert (check.error_mg, check.within) == (error, within)
    assert check.missing() == ()


def test_a_self_check_needs_a_load_and_a_person() -> None:
    lacking = replace(CHECK, load_mg=0, by="")
    assert [item.field for item in lacking.missing()] == ["load", "by"]


def test_the_next_check_follows_the_newest() -> None:
    older = replace(CHECK, on=date(2026, 10, 1))
    last = last_checks((older, CHECK, older))
    assert last == {1: TODAY}
    assert check_due_on(SCALE, last[1], every_days=30) == date(2026, 12, 20)
    assert check_due_on(SCALE, None, every_days=30) is None
