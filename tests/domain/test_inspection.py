"""Samples are drawn at equal distances; months are counted back from the last."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.inspection import drawn, months_until
from mediator.domain.values import periods
from mediator.domain.values.periods import PeriodKind


@given(st.integers(0, 200), st.integers(1, 20))
def test_samples_are_all_or_so_many_in_order_at_equal_distances(all_: int, most: int) -> None:
    cases = tuple(range(all_))
    found = drawn(cases, most)
    assert len(found) == min(all_, most)
    assert list(found) == sorted(set(found))
    if all_ > most:
        gaps = [later - sooner for sooner, later in zip(found, [*found[1:], all_], strict=True)]
        assert max(gaps) - min(gaps) <= 1


@pytest.mark.parametrize("kind", [PeriodKind.CALENDAR, PeriodKind.SHIFTED])
def test_months_follow_each_other_up_to_the_last(kind: PeriodKind) -> None:
    last = periods.month(2026, 2, kind=kind)
    found = months_until(last, 4)
    assert [period.label[:7] for period in found] == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert found[-1] == last
    assert months_until(last, 1) == (last,)
