"""The register of stalls and scales, the station itself and its calendar."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediator.domain.case.parties import Stall
from mediator.domain.errors import RuleViolation, StaleRecord
from mediator.domain.scales import Scale, ScaleCheck
from mediator.domain.station import Policy, Station
from mediator.domain.values.calendar_file import CalendarDay
from mediator.domain.values.workdays import DayKind
from mediator.storage import calendar_days, scales, stalls, stations
from tests.storage.inventions import any_of
from tests.storage.samples import Desk

NEW = {"id": st.just(0), "version": st.just(0)}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stall=any_of(Stall, **NEW), changed=any_of(Stall, **NEW))
def test_a_stall_comes_back_as_it_was_entered_and_changed(
    desk: Desk, stall: Stall, changed: Stall
) -> None:
    with desk.writing() as work:
        kept = stalls.add(work, stall)
        assert kept == replace(stall, id=kept.id, version=1)
        again = stalls.save(work, replace(changed, id=kept.id, version=1))
    with desk.reading() as view:
        assert stalls.load(view, kept.id) == again == replace(changed, id=kept.id, version=2)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scale=any_of(Scale, **NEW), changed=any_of(Scale, **NEW))
def test_a_scale_comes_back_as_it_was_entered_and_changed(
    desk: Desk, scale: Scale, changed: Scale
) -> None:
    with desk.writing() as work:
        kept = scales.save(work, scale)
        again = scales.save(work, replace(changed, id=kept.id, version=1))
    with desk.reading() as view:
        assert again in scales.all_(view)
    assert again == replace(changed, id=kept.id, version=2)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(check=any_of(ScaleCheck, id=st.just(0)))
def test_a_self_check_comes_back_as_it_was_noted(desk: Desk, check: ScaleCheck) -> None:
    with desk.writing() as work:
        scale = scales.save(work, Scale(serial="1"))
        kept = scales.add_check(work, replace(check, scale_id=scale.id))
    with desk.reading() as view:
        assert kept in scales.checks(view)
    assert kept == replace(check, scale_id=scale.id, id=kept.id)


def test_an_entry_that_somebody_changed_meanwhile_is_stale(desk: Desk) -> None:
    with desk.writing() as work:
        stall = stalls.add(work, Stall(number="A01", name="甲"))
        scale = scales.save(work, Scale(serial="1"))
        stalls.save(work, stall)
        scales.save(work, scale)
        with pytest.raises(StaleRecord, match="stale") as refused:
            stalls.save(work, stall)
        assert refused.value.subject == "stall"
        with pytest.raises(StaleRecord):
            scales.save(work, scale)
        with pytest.raises(StaleRecord):
            stalls.save(work, replace(stall, id=99))
        with pytest.raises(StaleRecord):
            scales.save(work, replace(scale, id=99))


def test_an_unknown_stall_is_said(desk: Desk) -> None:
    with desk.reading() as view, pytest.raises(RuleViolation) as refused:
        stalls.load(view, 404)
    assert refused.value.code == "stall_unknown"


@pytest.fixture
def market(desk: Desk) -> Desk:
    """A short register."""
    with desk.writing() as work:
        for stall in (
            Stall(number="B02", name="100%纯棉_布行", operator="曾晓燕", phone="0374-2621234"),
            Stall(number="A07", name="王记鲜肉", operator="王建国", phone="13800007788"),
            Stall(number="A03", name="单记面馆", left_on=date(2026, 1, 1)),
            Stall(number="A03", name="重庆小面", operator="仇英"),
        ):
            stalls.add(work, stall)
    return desk


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["重庆小面", "王记鲜肉", "100%纯棉_布行", "单记面馆"]),
        ("a03", ["重庆小面", "单记面馆"]),
        ("王", ["王记鲜肉"]),
        ("wj", ["王记鲜肉"]),
        ("cqxm", ["重庆小面"]),
        ("chongq", ["重庆小面"]),
        ("sjmg", ["单记面馆"]),
        ("djmg", ["单记面馆"]),
        ("zxy", ["100%纯棉_布行"]),
        ("qiuying", ["重庆小面"]),
        ("7788", ["王记鲜肉"]),
        ("1234", ["100%纯棉_布行"]),
        ("%", ["100%纯棉_布行"]),
        ("_", ["100%纯棉_布行"]),
        ("Ａ０７ 鲜", ["王记鲜肉"]),
        ("面 a03", ["重庆小面", "单记面馆"]),
        ("\\", []),
        ("没有", []),
    ],
)
def test_a_stall_is_found_as_people_remember_it(market: Desk, typed: str, found: list[str]) -> None:
    with market.reading() as view:
        assert [stall.name for stall in stalls.match(view, typed, limit=None)] == found
        assert [stall.name for stall in stalls.match(view, typed, limit=1)] == found[:1]


@pytest.mark.parametrize("typed", ["王" * 20_000, "a 0 " * 5_000, "%" * 20_000, "😀_" * 10_000])
def test_far_too_many_characters_find_no_trader(market: Desk, typed: str) -> None:
    with market.reading() as view:
        assert stalls.match(view, typed, limit=None) == ()


def test_the_register_lists_traders_present_first(market: Desk) -> None:
    with market.reading() as view:
        assert [stall.number for stall in stalls.all_(view)] == ["A03", "A07", "B02", "A03"]


def test_scales_come_in_the_order_they_fall_due(desk: Desk) -> None:
    with desk.writing() as work:
        for serial, due_on in (("3", None), ("1", date(2027, 5, 1)), ("2", date(2026, 12, 1))):
            scales.save(work, Scale(serial=serial, due_on=due_on))
    with desk.reading() as view:
        assert [scale.serial for scale in scales.all_(view)] == ["2", "1", "3"]


def test_a_station_is_unknown_before_the_first_run(desk: Desk) -> None:
    with desk.reading() as view:
        assert stations.load(view) is None


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(station=any_of(Station), policy=any_of(Policy))
def test_a_station_comes_back_as_it_was_set_up(
    desk: Desk, station: Station, policy: Policy
) -> None:
    with desk.writing() as work:
        stations.save(work, station, policy=policy)
    with desk.reading() as view:
        assert stations.load(view) == (station, policy)


def test_a_year_that_is_published_takes_the_place_of_what_was_known(desk: Desk) -> None:
    spring = {date(2027, 2, 5): DayKind.HOLIDAY, date(2027, 2, 6): DayKind.WORKDAY}
    with desk.reading() as view:
        assert calendar_days.load(view).is_provisional(2027)
    entered = [CalendarDay(day=day, kind=kind, source="通知") for day, kind in spring.items()]
    closed = CalendarDay(day=date(2027, 1, 1), kind=DayKind.CLOSED)
    for days in ([closed], entered):
        with desk.writing() as work:
            calendar_days.save(work, 2027, days=days, published=True)
    with desk.reading() as view:
        assert calendar_days.of_year(view, 2027) == (tuple(entered), True)
    with desk.reading() as view:
        calendar = calendar_days.load(view)
    assert not calendar.is_provisional(2027)
    assert {day: kind for day, kind in calendar.marks.items() if day.year == 2027} == spring
    assert calendar.marks[date(2026, 2, 17)] is DayKind.HOLIDAY
