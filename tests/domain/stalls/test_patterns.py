"""What repeats is counted by the station's own number, within thirty days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.stalls.patterns import (
    Incident,
    Pattern,
    PatternKind,
    first_day,
    patterns,
    touching,
)

TODAY = date(2026, 11, 20)
INCIDENTS = st.lists(
    st.builds(
        Incident,
        dispute_id=st.integers(1, 10_000),
        received_on=st.integers(0, 40).map(lambda days: TODAY - timedelta(days=days)),
        stall=st.sampled_from(["1", "2", "3", ""]),
        goods=st.sampled_from(["猪肉", "鞋", ""]),
        people=st.frozensets(st.sampled_from(["138", "139"]), max_size=2),
    ),
    max_size=12,
    unique_by=lambda each: each.dispute_id,
)


def case(  # A row of a table of cases.
    number: int,
    *,
    ago: int = 0,
    stall: str = "1",
    goods: str = "",
    who: str = "",
) -> Incident:
    return Incident(
        dispute_id=number,
        received_on=TODAY - timedelta(days=ago),
        stall=stall,
        goods=goods or f"商品{number}",
        people=frozenset({who or f"人{number}"}),
    )


def found(*cases: Incident, least: int = 3) -> list[tuple[PatternKind, tuple[int, ...]]]:
    return [(each.kind, each.dispute_ids) for each in patterns(cases, TODAY, least=least)]


def test_the_thirty_days_end_with_today() -> None:
    assert first_day(TODAY) == date(2026, 10, 22)


@pytest.mark.parametrize(("count", "repeats"), [(2, False), (3, True), (4, True)])
def test_the_same_stall_repeats_from_the_stations_number_on(count: int, *, repeats: bool) -> None:
    cases = [case(number, ago=count - number) for number in range(1, count + 1)]
    expected = [(PatternKind.SAME_STALL, tuple(range(1, count + 1)))] if repeats else []
    assert found(*cases) == expected


@pytest.mark.parametrize(("ago", "repeats"), [(29, True), (30, False)])
def test_only_the_last_thirty_days_count(ago: int, *, repeats: bool) -> None:
    assert bool(found(case(1, ago=ago), case(2), case(3))) is repeats


def test_a_case_of_tomorrow_does_not_count_yet() -> None:
    assert found(case(1, ago=-1), case(2), case(3)) == []


def test_the_same_goods_repeat_across_stalls_however_they_are_written() -> None:
    cases = [
        case(at, stall=str(at), goods=goods)
        for at, goods in enumerate(("散装 糕点", "散装糕点", "散装糕点 "), 1)
    ]
    (pattern,) = patterns(cases, TODAY, least=3)
    assert pattern == Pattern(
        kind=PatternKind.SAME_GOODS, dispute_ids=(1, 2, 3), stalls=3, about="散装糕点 "
    )


def test_the_same_complainant_counts_by_stalls_not_by_cases() -> None:
    same_stall = [case(at, who="138") for at in (1, 2, 3)]
    assert [kind for kind, _ in found(*same_stall)] == [PatternKind.SAME_STALL]
    two = [case(at, stall=str(at % 2), who="138") for at in (1, 2, 3)]
    assert found(*two) == []
    three = [case(at, stall=str(at), who="138") for at in (1, 2, 3)]
    assert found(*three) == [(PatternKind.SAME_COMPLAINANT, (1, 2, 3))]


def test_nobody_and_nothing_are_no_pattern() -> None:
    blank = [
        Incident(dispute_id=at, received_on=TODAY, stall="", goods="", people=frozenset({""}))
        for at in (1, 2, 3)
    ]
    assert found(*blank) == []


def test_a_case_knows_the_patterns_it_belongs_to() -> None:
    every = patterns([case(at) for at in (1, 2, 3)], TODAY, least=3)
    assert touching(every, 2) == every
    assert touching(every, 4) == ()


@given(INCIDENTS, st.integers(2, 5))
def test_every_pattern_holds_recent_cases_that_agree(cases: list[Incident], least: int) -> None:
    known = {each.dispute_id: each for each in cases}
    for pattern in patterns(cases, TODAY, least=least):
        group = [known[dispute_id] for dispute_id in pattern.dispute_ids]
        assert all(each.received_on >= first_day(TODAY) for each in group)
        assert pattern.count >= least
        assert pattern.stalls == len({each.stall for each in group})
        shared = frozenset.intersection(*(each.people for each in group))
        assert {
            PatternKind.SAME_STALL: len({each.stall for each in group}) == 1,
            PatternKind.SAME_GOODS: len({each.goods for each in group}) == 1,
            PatternKind.SAME_COMPLAINANT: bool(shared),
        }[pattern.kind]
