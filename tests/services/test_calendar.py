"""The calendar is mended by staff: deadlines move at once, and say so; what is finished stays."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mediator.domain.case.deadlines import DueKind
from mediator.domain.errors import RuleViolation
from mediator.domain.values.calendar_file import CalendarDay
from mediator.domain.values.workdays import DayKind
from mediator.services import calendar, cases, today
from mediator.services.workplace import Workplace
from tests.workplaces import Clock, played

_NOTICE = (
    "date,kind,source\n2027-01-01,放假,通知\n2027-02-05,放假,通知\n2027-02-06,上班,通知\n"
).encode()


def _day(on: date, kind: DayKind = DayKind.CLOSED) -> CalendarDay:
    return CalendarDay(day=on, kind=kind, source="停电")


def _due(workplace: Workplace, case: int) -> date | None:
    guide = cases.open_case(workplace, case).guide
    return next((due.on for due in guide.dues if due.kind is DueKind.HANDLE), None)


def test_a_closed_day_moves_the_deadline_of_an_open_case_and_says_so(workplace: Workplace) -> None:
    case = played(workplace, "snacks", until="triage")
    assert _due(workplace, case.id) == date(2026, 11, 17)
    (moved,) = calendar.mark(workplace, (_day(date(2026, 11, 17)),))
    assert (moved.dispute_id, moved.number, moved.kind) == (case.id, case.number, DueKind.HANDLE)
    assert (moved.before, moved.after) == (date(2026, 11, 17), date(2026, 11, 18))
    assert _due(workplace, case.id) == date(2026, 11, 18)
    (back,) = calendar.clear(workplace, date(2026, 11, 17))
    assert (back.before, back.after) == (date(2026, 11, 18), date(2026, 11, 17))


def test_moving_the_calendar_never_moves_a_finished_case(workplace: Workplace) -> None:
    case = played(workplace, "liquor")
    before = cases.open_case(workplace, case.id)
    marks = [_day(date(2026, 11, day)) for day in range(12, 31)]
    assert calendar.mark(workplace, marks) == ()
    after = cases.open_case(workplace, case.id)
    assert (after.dispute, after.guide.dues) == (before.dispute, before.guide.dues)


def test_a_file_takes_the_place_of_the_years_it_names_and_keeps_their_closures(
    workplace: Workplace,
) -> None:
    closed, wrong = _day(date(2027, 3, 1)), _day(date(2027, 5, 3), DayKind.HOLIDAY)
    calendar.mark(workplace, (closed, wrong))
    assert not calendar.year(workplace, 2027).entered
    before = calendar.year(workplace, 2026)
    calendar.take_in(workplace, _NOTICE)
    read = calendar.year(workplace, 2027)
    assert read.entered
    assert [each.day for each in read.days] == [
        date(2027, 1, 1),
        date(2027, 2, 5),
        date(2027, 2, 6),
        date(2027, 3, 1),
    ]
    assert calendar.year(workplace, 2026) == before


def test_a_file_with_one_fault_changes_nothing(workplace: Workplace) -> None:
    before = calendar.year(workplace, 2027)
    with pytest.raises(RuleViolation):
        calendar.take_in(workplace, _NOTICE + "2027-13-01,放假\n".encode())
    assert calendar.year(workplace, 2027) == before


def test_a_year_is_written_as_a_file_that_is_read_again(workplace: Workplace) -> None:
    before = calendar.year(workplace, 2026)
    calendar.take_in(workplace, calendar.as_file(workplace, 2026))
    assert calendar.year(workplace, 2026) == before


def test_a_source_is_kept_without_what_nobody_sees_and_never_cut(workplace: Workplace) -> None:
    day = CalendarDay(day=date(2027, 2, 5), kind=DayKind.CLOSED, source=" 停\u202e电 ")
    calendar.mark(workplace, (day,))
    assert calendar.year(workplace, 2027).days[-1].source == "停电"
    for source, code in (("长" * 101, "text_too_long"), ("\ufffe", "text_unreadable")):
        with pytest.raises(RuleViolation, match=code):
            calendar.mark(workplace, (replace(day, source=source),))


def test_a_make_up_workday_on_a_weekday_is_refused(workplace: Workplace) -> None:
    with pytest.raises(RuleViolation) as refused:
        calendar.mark(workplace, (_day(date(2026, 11, 23), DayKind.WORKDAY),))
    assert (refused.value.code, refused.value.field) == ("workday_already", "day")


@pytest.mark.parametrize(
    ("at", "missing"),
    [
        (date(2026, 10, 31), None),
        (date(2026, 11, 1), 2027),
        (date(2026, 12, 31), 2027),
        (date(2027, 1, 1), 2027),
        (date(2028, 3, 1), 2028),
    ],
)
def test_from_november_on_the_next_years_notice_is_missed(
    workplace: Workplace, at: date, missing: int | None
) -> None:
    moment = datetime(at.year, at.month, at.day, 2, tzinfo=UTC)
    then = replace(workplace, clock=Clock(moment))
    assert today.board(then).missing_year == missing


def test_a_year_whose_notice_is_entered_is_missed_no_more(workplace: Workplace) -> None:
    assert today.board(workplace).missing_year == 2027
    calendar.enter(workplace, 2027, entered=True)
    assert today.board(workplace).missing_year is None
    calendar.enter(workplace, 2027, entered=False)
    assert today.board(workplace).missing_year == 2027
