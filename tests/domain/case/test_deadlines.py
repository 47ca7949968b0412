"""Deadlines from facts: the start day, rest days and pauses not counted, and all explained."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.deadlines import Due, DueKind, dues, handling_due
from mediator.domain.case.outcomes import DeadlineClass
from mediator.domain.case.steps import Pause, Step
from mediator.domain.station import Limits, Policy
from mediator.domain.values.workdays import DayKind, WorkCalendar
from tests.domain.cases import KEPT, LIMITS, TODAY, story

FIRST = date(2026, 1, 1)
NEW_YEAR = {
    date(2026, 12, 31): DayKind.HOLIDAY,
    date(2027, 1, 1): DayKind.HOLIDAY,
    date(2027, 1, 2): DayKind.WORKDAY,
}


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def pause(first: str, last: str = "") -> Pause:
    return Pause(first=day(first), reason="送检", last=day(last) if last else None)


def limits(marks: Mapping[date, DayKind] = LIMITS.calendar.marks, **policy: int) -> Limits:
    calendar = WorkCalendar(marks=marks, published=frozenset({2026}))
    return Limits(policy=Policy(**policy), calendar=calendar)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("accepted", "deadline_class", "due"),
    [
        ("11-20", DeadlineClass.ON_THE_SPOT, "11-20"),
        ("11-20", DeadlineClass.ORDINARY, "11-23"),
        ("11-20", DeadlineClass.COMPLEX, "11-27"),
        ("11-19", DeadlineClass.ORDINARY, "11-20"),
        ("11-18", DeadlineClass.COMPLEX, "11-25"),
        # Taken on a Saturday: the weekend is not counted.
        ("11-21", DeadlineClass.ON_THE_SPOT, "11-23"),
        ("11-21", DeadlineClass.ORDINARY, "11-23"),
        ("11-22", DeadlineClass.COMPLEX, "11-27"),
    ],
)
def test_the_class_of_a_case_gives_its_day(
    accepted: str, deadline_class: DeadlineClass, due: str
) -> None:
    found = handling_due(day(accepted), deadline_class, limits=LIMITS)
    assert found is not None
    assert (found.on, found.started) == (day(due), day(accepted))


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        ([pause("11-23", "11-25")], "12-02"),
        ([pause("11-20", "11-20")], "11-27"),  # The day of acceptance never counts.
        ([pause("11-21", "11-22")], "11-27"),  # A weekend never counts.
        ([pause("11-27", "11-30")], "12-01"),
        ([pause("11-28", "12-30")], "11-27"),  # Too late to stop the clock.
        ([pause("10-01", "11-24")], "12-01"),  # Begun before the case was accepted.
        ([pause("11-23", "11-24"), pause("11-26", "11-26")], "12-02"),
        ([pause("11-26", "11-26"), pause("11-23", "11-24")], "12-02"),
        ([pause("11-23", "11-25"), pause("11-24", "11-26")], "12-03"),
        ([pause("11-25", "11-24")], "11-27"),  # Resumed by a clock set back.
        ([pause("11-28")], "11-27"),
        ([pause("11-27")], None),
        ([pause("11-23", "11-24"), pause("12-01")], None),
        ([pause("11-23", "11-24"), pause("12-02")], "12-01"),
    ],
)
def test_paused_days_do_not_count(pauses: list[Pause], due: str | None) -> None:
    found = handling_due(TODAY, DeadlineClass.COMPLEX, limits=LIMITS, pauses=tuple(pauses))
    assert (found and found.on) == (due and day(due))


def test_a_case_paused_for_decades_by_a_wrong_clock_still_has_its_day() -> None:
    wrong = Pause(first=date(2000, 1, 1), reason="时钟没电", last=TODAY)
    found = handling_due(date(2000, 1, 1), DeadlineClass.ORDINARY, limits=LIMITS, pauses=(wrong,))
    assert found is not None
    assert found.on == date(2026, 11, 23)


def test_a_case_taken_on_the_spot_and_paused_goes_on_the_day_after() -> None:
    found = handling_due(
        TODAY, DeadlineClass.ON_THE_SPOT, limits=LIMITS, pauses=(pause("11-20", "11-23"),)
    )
    assert found == Due(
        kind=DueKind.HANDLE,
        on=day("11-24"),
        started=TODAY,
        skipped=(day("11-21"), day("11-22"), day("11-23")),
    )


def test_a_count_is_explained_by_the_days_it_left_out() -> None:
    found = handling_due(
        TODAY, DeadlineClass.COMPLEX, limits=LIMITS, pauses=(pause("11-24", "11-24"),)
    )
    assert found == Due(
        kind=DueKind.HANDLE,
        on=day("11-30"),
        started=TODAY,
        days=5,
        skipped=(day("11-21"), day("11-22"), day("11-24"), day("11-28"), day("11-29")),
    )


def test_holidays_and_make_up_days_are_heeded_and_an_unpublished_year_is_provisional() -> None:
    wednesday = date(2026, 12, 30)
    found = handling_due(wednesday, DeadlineClass.ORDINARY, limits=limits(NEW_YEAR))
    assert found is not None
    assert (found.on, found.provisional) == (date(2027, 1, 2), True)
    before = handling_due(day("12-21"), DeadlineClass.ORDINARY, limits=limits(NEW_YEAR))
    assert before is not None
    assert not before.provisional


def test_the_station_sets_its_own_terms() -> None:
    rules = limits(ordinary_days=2, complex_days=3, follow_up_days=1)
    terms = [
        due.on
        for kind in (DeadlineClass.ORDINARY, DeadlineClass.COMPLEX)
        if (due := handling_due(TODAY, kind, limits=rules))
    ]
    assert terms == [day("11-24"), day("11-25")]
    (follow_up,) = dues(story(KEPT), rules)
    assert follow_up.on == day("11-23")


def test_an_accepted_case_without_a_class_is_an_ordinary_one() -> None:
    dispute = story("accept")
    assert dispute.triage is not None
    *before, record = dispute.records
    unclassed = replace(record, outcome=replace(dispute.triage, deadline_class=None))
    (due,) = dues(replace(dispute, records=(*before, unclassed)), LIMITS)
    assert (due.kind, due.on) == (DueKind.HANDLE, day("11-23"))


def test_a_hand_down_without_a_day_asks_for_no_feedback() -> None:
    dispute = story("")
    assert dues(dispute, LIMITS) == ()
    assert dispute.last(Step.TRIAGE) is None


def test_a_case_taken_after_midnight_counts_from_the_day_in_the_station() -> None:
    (due,) = dues(story("accept_spot", at=datetime(2026, 11, 19, 16, 30, tzinfo=UTC)), LIMITS)
    assert due.on == TODAY


DAYS = st.dates(FIRST, date(2026, 12, 31))
PAUSES = st.lists(
    st.builds(
        lambda first, length: Pause(first=first, reason="x", last=first + timedelta(days=length)),
        DAYS,
        st.integers(-1, 20),
    ),
    max_size=4,
)
MARKS = st.dictionaries(DAYS, st.sampled_from(DayKind), max_size=20)


@given(DAYS, st.sampled_from(DeadlineClass), PAUSES, MARKS)
def test_the_day_is_the_one_that_counting_by_hand_gives(
    accepted: date, deadline_class: DeadlineClass, pauses: list[Pause], marks: dict[date, DayKind]
) -> None:
    rules = limits(marks)
    found = handling_due(accepted, deadline_class, limits=rules, pauses=tuple(pauses))
    assert found is not None

    def counts(each: date) -> bool:
        paused = any(p.first <= each <= (p.last or p.first) for p in pauses)
        return rules.calendar.is_workday(each) and not paused

    after = [accepted + timedelta(days=n) for n in range(1, (found.on - accepted).days + 1)]
    assert counts(found.on)
    if found.days:
        assert sum(map(counts, after)) == found.days
    assert [each for each in found.skipped if each != accepted] == [
        each for each in after if not counts(each)
    ]


@pytest.mark.parametrize("words", [f"{KEPT} follow_up archive", "withdraw", "refuse"])
@given(marks=MARKS)
def test_moving_the_calendar_never_moves_a_finished_case(
    words: str, marks: dict[date, DayKind]
) -> None:
    finished = story(words)
    assert finished.ending is not None
    assert dues(finished, limits(marks)) == dues(finished, LIMITS)
