"""The fair scale judges by 附表1 and 附表2, exactly at their limits, and never beyond them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.scale import (
    Method,
    Reweigh,
    Row,
    Tier,
    Verdict,
    row,
    tier_by_price,
    tolerance,
)
from mediator.domain.errors import RuleViolation

# The annexes once more, in mg, written out apart from the program: above, up to, deviation.
ANNEXES = [
    (Tier.GRAIN_VEGETABLE_FRUIT, 0, 1_000_000, 20_000),
    (Tier.GRAIN_VEGETABLE_FRUIT, 1_000_000, 2_000_000, 40_000),
    (Tier.GRAIN_VEGETABLE_FRUIT, 2_000_000, 4_000_000, 80_000),
    (Tier.GRAIN_VEGETABLE_FRUIT, 4_000_000, 25_000_000, 100_000),
    (Tier.MEAT_EGG_POULTRY_SEAFOOD, 0, 2_500_000, 5_000),
    (Tier.MEAT_EGG_POULTRY_SEAFOOD, 2_500_000, 10_000_000, 10_000),
    (Tier.MEAT_EGG_POULTRY_SEAFOOD, 10_000_000, 15_000_000, 15_000),
    (Tier.DRIED_DELICACY, 0, 1_000_000, 2_000),
    (Tier.DRIED_DELICACY, 1_000_000, 4_000_000, 4_000),
    (Tier.DRIED_DELICACY, 4_000_000, 6_000_000, 6_000),
    (Tier.PRECIOUS, 0, 500_000, 1_000),
    (Tier.PRECIOUS, 500_000, 2_000_000, 2_000),
    (Tier.PRECIOUS, 2_000_000, 5_000_000, 3_000),
    (Tier.GOLD, 0, 100_000, 10),
    (Tier.SILVER, 0, 100_000, 100),
]
LAST_LIMITS = [
    (Tier.GRAIN_VEGETABLE_FRUIT, 25_000_000),
    (Tier.MEAT_EGG_POULTRY_SEAFOOD, 15_000_000),
    (Tier.DRIED_DELICACY, 6_000_000),
    (Tier.PRECIOUS, 5_000_000),
    (Tier.GOLD, 100_000),
    (Tier.SILVER, 100_000),
]
FACTORS = {Method.ORIGINAL: 1, Method.HIGHER: 1, Method.EQUAL: 2}

PORK = Reweigh(
    goods="猪后腿肉",
    tier=Tier.MEAT_EGG_POULTRY_SEAFOOD,
    unit_price_fen=2_800,
    settled_mg=2_100_000,
    checked_mg=1_985_000,
    method=Method.HIGHER,
    on=datetime(2026, 11, 20, 1, 44, tzinfo=UTC),
    by="吕敏",
    scale_serial="GP-01",
)


def at_the_limits() -> Iterator[tuple[Tier, int, Method, int, Verdict]]:
    for tier, above, up_to, deviation in ANNEXES:
        for settled in (above + 1, up_to):
            for method, factor in FACTORS.items():
                limit = deviation * factor
                yield tier, settled, method, limit - 1, Verdict.WITHIN
                yield tier, settled, method, limit, Verdict.WITHIN
                yield tier, settled, method, limit + 1, Verdict.EXCEEDED


@pytest.mark.parametrize(("tier", "above", "up_to", "deviation"), ANNEXES)
def test_each_row_reaches_from_just_above_its_lower_to_its_upper_limit(
    tier: Tier, above: int, up_to: int, deviation: int
) -> None:
    assert tolerance(tier, above + 1) == deviation
    assert tolerance(tier, up_to) == deviation
    assert row(tier, up_to) == Row(up_to, deviation)


@pytest.mark.parametrize(("tier", "limit"), LAST_LIMITS)
def test_above_the_last_limit_nothing_is_judged(tier: Tier, limit: int) -> None:
    slip = replace(PORK, tier=tier, settled_mg=limit + 1, checked_mg=1)
    assert row(tier, limit + 1) is None
    assert tolerance(tier, limit + 1) is None
    assert slip.tolerance_mg is None
    assert slip.verdict is Verdict.NOT_JUDGED_BEYOND_TABLE


@pytest.mark.parametrize(
    ("tier", "settled", "method", "shortage", "verdict"),
    # A gold ring of one milligram cannot be eleven short.
    [case for case in at_the_limits() if case[3] < case[1]],
)
def test_the_verdict_turns_one_milligram_over_the_limit(
    tier: Tier, settled: int, method: Method, shortage: int, verdict: Verdict
) -> None:
    slip = replace(
        PORK, tier=tier, settled_mg=settled, checked_mg=settled - shortage, method=method
    )
    assert slip.shortage_mg == shortage
    assert slip.verdict is verdict


@pytest.mark.parametrize(
    ("fen", "tier"),
    [
        (1, Tier.GRAIN_VEGETABLE_FRUIT),
        (600, Tier.GRAIN_VEGETABLE_FRUIT),
        (601, Tier.MEAT_EGG_POULTRY_SEAFOOD),
        (3_000, Tier.MEAT_EGG_POULTRY_SEAFOOD),
        (3_001, Tier.DRIED_DELICACY),
        (10_000, Tier.DRIED_DELICACY),
        (10_001, Tier.PRECIOUS),
        (10**11, Tier.PRECIOUS),
    ],
)
def test_the_price_names_the_tier(fen: int, tier: Tier) -> None:
    assert tier_by_price(fen) is tier


@pytest.mark.parametrize("fen", [0, -1])
def test_a_price_must_be_positive(fen: int) -> None:
    with pytest.raises(RuleViolation, match="price_not_positive"):
        tier_by_price(fen)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"unit_price_fen": 0}, "price_not_positive", "unit_price"),
        ({"unit_price_fen": None}, "price_needed", "unit_price"),
        ({"division_mg": -1}, "division_negative", "division"),
        ({"settled_mg": 0}, "weight_not_positive", "settled_weight"),
        ({"checked_mg": 0}, "weight_not_positive", "checked_weight"),
        ({"checked_mg": -1}, "weight_not_positive", "checked_weight"),
    ],
)
def test_a_slip_needs_a_price_and_two_weights(
    change: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        replace(PORK, **change)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_the_pork_of_the_first_sample_case_is_short_beyond_the_deviation() -> None:
    assert tier_by_price(PORK.unit_price_fen or 0) is Tier.MEAT_EGG_POULTRY_SEAFOOD
    assert (PORK.shortage_mg, PORK.tolerance_mg) == (115_000, 5_000)
    assert PORK.verdict is Verdict.EXCEEDED


def test_the_live_fish_of_the_second_sample_case_is_not_judged() -> None:
    fish = replace(PORK, goods="活草鱼", settled_mg=1_500_000, checked_mg=1_420_000, excluded=True)
    assert fish.shortage_mg == 80_000
    assert fish.tolerance_mg is None
    assert fish.verdict is Verdict.NOT_JUDGED_EXCLUDED


@given(
    st.sampled_from(Tier),
    st.sampled_from(Method),
    st.integers(1, 30_000_000),
    st.integers(1, 30_000_000),
)
def test_a_buyer_who_got_more_is_never_told_of_a_shortage(
    tier: Tier, method: Method, settled: int, more: int
) -> None:
    slip = replace(PORK, tier=tier, method=method, settled_mg=settled, checked_mg=settled + more)
    assert slip.shortage_mg < 0
    assert slip.verdict is not Verdict.EXCEEDED


@pytest.mark.parametrize(
    ("settled", "checked", "division", "shortage", "verdict"),
    [
        (2_100_000, 2_094_501, 0, 5_499, Verdict.EXCEEDED),
        (2_100_000, 2_094_501, 1_000, 5_000, Verdict.WITHIN),
        (2_100_000, 2_094_500, 1_000, 6_000, Verdict.EXCEEDED),  # Half a step counts up.
        (2_100_000, 2_092_501, 5_000, 5_000, Verdict.WITHIN),
        (2_100_000, 2_092_500, 5_000, 10_000, Verdict.EXCEEDED),
        (2_100_000, 2_097_600, 5_000, 0, Verdict.WITHIN),
        (2_000_000, 2_004_600, 5_000, -5_000, Verdict.WITHIN),
    ],
)
def test_a_difference_is_rounded_to_what_the_scale_can_show(
    settled: int, checked: int, division: int, shortage: int, verdict: Verdict
) -> None:
    slip = replace(PORK, settled_mg=settled, checked_mg=checked, division_mg=division)
    assert (slip.shortage_mg, slip.verdict) == (shortage, verdict)


@pytest.mark.parametrize(
    ("tier", "price", "other"),
    [
        (Tier.MEAT_EGG_POULTRY_SEAFOOD, 3_000, None),
        (Tier.MEAT_EGG_POULTRY_SEAFOOD, 3_001, Tier.DRIED_DELICACY),
        (Tier.MEAT_EGG_POULTRY_SEAFOOD, 600, Tier.GRAIN_VEGETABLE_FRUIT),
        (Tier.GRAIN_VEGETABLE_FRUIT, 601, Tier.MEAT_EGG_POULTRY_SEAFOOD),
        (Tier.DRIED_DELICACY, 10_001, Tier.PRECIOUS),
        (Tier.GOLD, 60_000_00, None),
    ],
)
def test_the_tier_of_the_price_is_told_where_it_is_another(
    tier: Tier, price: int, other: Tier | None
) -> None:
    found = replace(PORK, tier=tier, unit_price_fen=price, settled_mg=50_000, checked_mg=50_000)
    by_price = found.by_price
    assert (by_price.tier if by_price else None) is other


def test_nothing_is_told_of_the_price_of_live_fish() -> None:
    assert replace(PORK, unit_price_fen=3_500, excluded=True).by_price is None


@pytest.mark.parametrize("tier", [Tier.GOLD, Tier.SILVER])
def test_gold_and_silver_need_no_price(tier: Tier) -> None:
    ring = replace(PORK, tier=tier, unit_price_fen=None, settled_mg=10_000, checked_mg=9_990)
    assert ring.verdict is Verdict.WITHIN
    short = replace(ring, checked_mg=9_899 if tier is Tier.SILVER else 9_989)
    assert short.verdict is Verdict.EXCEEDED


@pytest.mark.parametrize(
    ("due_on", "overdue"),
    [(None, False), (date(2026, 11, 20), False), (date(2026, 11, 19), True)],
)
def test_a_scale_is_overdue_the_day_after_its_verification_ends(
    due_on: date | None, *, overdue: bool
) -> None:
    assert replace(PORK, scale_due_on=due_on).overdue is overdue


@given(
    st.sampled_from(Tier),
    st.sampled_from(Method),
    st.integers(1, 30_000_000),
    st.integers(1, 30_000_000),
    st.sampled_from((0, 1_000, 5_000, 10_000)),
)
def test_a_verdict_never_exists_outside_the_tables(
    tier: Tier, method: Method, settled: int, checked: int, division: int
) -> None:
    slip = replace(
        PORK,
        tier=tier,
        method=method,
        settled_mg=settled,
        checked_mg=checked,
        division_mg=division,
    )
    judged = slip.verdict in {Verdict.EXCEEDED, Verdict.WITHIN}
    assert judged == (settled <= dict(LAST_LIMITS)[tier])
    assert replace(slip, excluded=True).verdict is Verdict.NOT_JUDGED_EXCLUDED
