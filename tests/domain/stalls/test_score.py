"""A score shows how it came about, and stays between zero and a hundred."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.stalls.policy import StallPolicy
from mediator.domain.stalls.score import FULL, ScoreItem, score, weights

COUNTS = st.dictionaries(st.sampled_from(ScoreItem), st.integers(0, 40))
POINTS = st.integers(0, 100)
POLICIES = st.builds(
    StallPolicy,
    settled_points=POINTS,
    short_weight_points=POINTS,
    advance_points=POINTS,
    yellow_points=POINTS,
    red_points=POINTS,
    pledge_points=POINTS,
)


@pytest.mark.parametrize(
    ("counts", "total", "working"),
    [
        ({}, 100, "100"),
        ({ScoreItem.SETTLED: 0}, 100, "100"),
        ({ScoreItem.SETTLED: 2, ScoreItem.YELLOW: 1}, 84, "100 − 3×2 − 10×1 = 84"),
        ({ScoreItem.RED: 3, ScoreItem.ADVANCE: 1}, 0, "100 − 10×1 − 30×3 = 0"),
        ({ScoreItem.RED: 3, ScoreItem.SHORT_WEIGHT: 3}, 0, "100 − 5×3 − 30×3 = -5 → 0"),
    ],
)
def test_a_score_shows_its_working(counts: dict[ScoreItem, int], total: int, working: str) -> None:
    found = score(counts, StallPolicy())
    assert (found.total, found.working) == (total, working)


def test_an_item_without_points_leaves_no_line() -> None:
    found = score({ScoreItem.SETTLED: 5}, StallPolicy(settled_points=0))
    assert (found.total, found.lines) == (FULL, ())


@given(COUNTS, POLICIES)
def test_a_score_is_what_is_left_of_a_hundred(
    counts: dict[ScoreItem, int], policy: StallPolicy
) -> None:
    found, points = score(counts, policy), weights(policy)
    assert found.total == max(0, FULL - sum(points[item] * n for item, n in counts.items()))


@given(COUNTS, POLICIES, st.sampled_from(ScoreItem))
def test_one_more_of_anything_never_raises_a_score(
    counts: dict[ScoreItem, int], policy: StallPolicy, item: ScoreItem
) -> None:
    more = {**counts, item: counts.get(item, 0) + 1}
    assert score(more, policy).total <= score(counts, policy).total
