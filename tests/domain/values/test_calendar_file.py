"""A year's notice as a file: what is read, and what is refused with its line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator import resources
from mediator.domain.errors import RuleViolation
from mediator.domain.values import calendar_file
from mediator.domain.values.calendar_file import CalendarDay
from mediator.domain.values.workdays import DayKind

_NOTICE = "国办发明电〔2026〕1号"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("2027-02-05,holiday,通知", DayKind.HOLIDAY),
        ("2027/2/5,放假", DayKind.HOLIDAY),
        ("2027年2月5日,休息,", DayKind.HOLIDAY),
        ("2027.2.5, closed ,停电", DayKind.CLOSED),
        ("2027-02-05,闭站,停电", DayKind.CLOSED),
        ("2027-02-06,调休上班,通知", DayKind.WORKDAY),
        ("2027-02-07,workday,通知", DayKind.WORKDAY),
    ],
)
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_line_is_read_as_people_and_programs_write_it(
    line: str, kind: DayKind, coding: str
) -> None:
    (read,) = calendar_file.read(f"date,kind,source\n{line}\n\n".encode(coding))
    assert read.day.year == 2027
    assert read.kind is kind


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "calendar_empty", None),
        ("date,kind,source\n", "calendar_empty", None),
        ("2027-02-30,放假", "calendar_day_unreadable", 1),
        ("date,kind\n1899-01-01,放假", "calendar_day_unreadable", 2),
        ("2100-01-01,放假", "calendar_day_unreadable", 1),
        ("明天,放假", "calendar_day_unreadable", 1),
        ("-2027-01-01,放假", "calendar_day_unreadable", 1),
        ("2027-01-01", "calendar_kind_unknown", 1),
        ("2027-01-01,也许", "calendar_kind_unknown", 1),
        ("2027-01-01,放假\n2027-01-01,闭站", "calendar_day_twice", 2),
        ("2027-01-01,放假\n2027-01-01,放假", "calendar_day_twice", 2),
        ("2027-02-05,上班", "workday_already", 1),
        (f"2027-01-01,放假,{'长' * 101}", "calendar_source_unfit", 1),
        ("2027-01-01,放假\n2027-01-02,放假,通\ufffe知", "calendar_source_unfit", 2),
        ("2027-01-01,放假\0", "calendar_not_text", None),
    ],
)
def test_a_fault_is_refused_with_its_line(text: str, code: str, line: int | None) -> None:
    with pytest.raises(RuleViolation) as refused:
        calendar_file.read(text.encode())
    assert refused.value.code == code
    assert refused.value.facts.get("line") == line


@pytest.mark.parametrize("content", [b"\xff\xff\xff", b"\0", b"x" * 1_000_001])
def test_what_is_no_text_is_refused(content: bytes) -> None:
    with pytest.raises(RuleViolation) as refused:
        calendar_file.read(content)
    assert refused.value.code == "calendar_not_text"


_DAYS = st.dictionaries(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.sampled_from([DayKind.HOLIDAY, DayKind.CLOSED]),
    min_size=1,
    max_size=30,
)


@given(_DAYS)
def test_what_is_written_is_read_again(marks: dict[date, DayKind]) -> None:
    days = tuple(
        CalendarDay(day=day, kind=marks[day], source=f"{_NOTICE}，“{day}”") for day in sorted(marks)
    )
    assert calendar_file.read(calendar_file.write(days)) == days


def test_the_calendar_that_the_program_brings_can_be_read() -> None:
    days = calendar_file.read(resources.path("rules", "calendar.csv").read_bytes())
    assert {each.day.year for each in days} == {2024, 2025, 2026}


def test_lines_may_end_as_on_any_system() -> None:
    lines = ("2027-01-01,放假", "2027-01-02,放假")
    days = [calendar_file.read(end.join(lines).encode()) for end in ("\n", "\r\n", "\r")]
    assert days[0] == days[1] == days[2]
