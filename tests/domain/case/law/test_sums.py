"""Amounts under a rule: at the minimum, below, above, zero; and what no condition lets stand."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.law import sums
from mediator.domain.case.law.rules import Bilingual, Condition
from mediator.domain.case.law.working import (
    Answer,
    Line,
    LineCode,
    Sum,
    SumCode,
    Working,
    checked,
    under,
)
from mediator.domain.errors import RuleViolation
from mediator.domain.values.money import LARGEST_FEN

TRIPLE = {"times": 3, "least_yuan": 500}
FOOD = {"times_price": 10, "times_loss": 3, "least_yuan": 1000}
PRICES = st.integers(1, LARGEST_FEN)
WORDS = Bilingual("话", "Words")
FRAUD = Condition(key="fraud", words=WORDS)
ASKED = Condition(key="asked", words=WORDS)


def amounts(working: Working) -> dict[SumCode, int]:
    return {each.code: each.fen for each in working.sums}


def codes(working: Working) -> list[LineCode]:
    return [line.code for line in working.lines]


@pytest.mark.parametrize(
    ("paid", "increase", "code"),
    [
        (1, 500_00, LineCode.LEAST_APPLIES),
        (58_80, 500_00, LineCode.LEAST_APPLIES),
        (166_66, 500_00, LineCode.LEAST_APPLIES),  # 499.98
        (166_67, 500_01, LineCode.LEAST_REACHED),
        (916_00, 2_748_00, LineCode.LEAST_REACHED),
        (LARGEST_FEN, 3 * LARGEST_FEN, LineCode.LEAST_REACHED),
    ],
)
def test_three_times_the_price_but_at_least_500(paid: int, increase: int, code: LineCode) -> None:
    found = sums.triple(paid, TRIPLE)
    assert codes(found) == [LineCode.PRICE_TIMES, code, LineCode.BESIDE_REFUND]
    assert amounts(found) == {
        SumCode.INCREASE: increase,
        SumCode.INCREASE_AND_REFUND: increase + paid,
    }


def test_exactly_the_minimum_is_no_case_of_the_minimum() -> None:
    found = sums.triple(100_00, {"times": 5, "least_yuan": 500})
    assert codes(found)[1] is LineCode.LEAST_REACHED
    assert amounts(found)[SumCode.INCREASE] == 500_00


@pytest.mark.parametrize(
    ("paid", "loss", "expected"),
    [
        (18_00, None, {SumCode.BY_PRICE: 1_000_00}),
        (99_99, None, {SumCode.BY_PRICE: 1_000_00}),
        (100_00, None, {SumCode.BY_PRICE: 1_000_00}),
        (100_01, None, {SumCode.BY_PRICE: 1_000_10}),
        (18_00, 333_33, {SumCode.BY_PRICE: 1_000_00, SumCode.BY_LOSS: 1_000_00}),
        (18_00, 333_34, {SumCode.BY_PRICE: 1_000_00, SumCode.BY_LOSS: 1_000_02}),
        (200_00, 500_00, {SumCode.BY_PRICE: 2_000_00, SumCode.BY_LOSS: 1_500_00}),
    ],
)
def test_food_ten_times_the_price_or_three_times_the_loss_at_least_1000(
    paid: int, loss: int | None, expected: dict[SumCode, int]
) -> None:
    found = sums.food(paid, loss, figures=FOOD)
    assert amounts(found) == expected
    assert (LineCode.CHOICE_OF_CONSUMER in codes(found)) is (loss is not None)


def test_the_working_shows_how_ten_times_18_became_1000() -> None:
    assert sums.food(18_00, None, figures=FOOD).lines == (
        Line(LineCode.PRICE_TIMES, {"base_fen": 18_00, "times": 10, "result_fen": 180_00}),
        Line(LineCode.LEAST_APPLIES, {"least_fen": 1_000_00}),
    )


@pytest.mark.parametrize(
    ("paid", "used", "more", "expected"),
    [
        (1_000_00, 360_00, (0, 0), {SumCode.BALANCE: 640_00}),
        (1_000_00, 0, (0, 0), {SumCode.BALANCE: 1_000_00}),
        (1_000_00, 1_000_00, (0, 0), {SumCode.BALANCE: 0}),
        (
            1_000_00, 360_00, (12_50, 30_00),
            {SumCode.BALANCE: 640_00, SumCode.BALANCE_AND_MORE: 682_50},
        ),
        (
            1_000_00, 1_000_00, (0, 1),
            {SumCode.BALANCE: 0, SumCode.BALANCE_AND_MORE: 1},
        ),
    ],
)  # fmt: skip
def test_what_is_left_of_a_prepayment_then_interest_and_costs(
    paid: int, used: int, more: tuple[int, int], expected: dict[SumCode, int]
) -> None:
    found = sums.prepaid(paid, used, interest_fen=more[0], costs_fen=more[1])
    assert amounts(found) == expected


def test_nothing_is_worked_out_of_nothing() -> None:
    refusals: tuple[tuple[Callable[[], Working], str], ...] = (
        (lambda: sums.triple(0, TRIPLE), "paid"),
        (lambda: sums.food(0, 100, figures=FOOD), "paid"),
        (lambda: sums.food(100, 0, figures=FOOD), "loss"),
        (lambda: sums.prepaid(0, 0), "paid"),
    )
    for work, field in refusals:
        with pytest.raises(RuleViolation) as refused:
            work()
        assert (refused.value.code, refused.value.field) == ("amount_not_positive", field)


def test_more_cannot_be_used_than_was_paid() -> None:
    with pytest.raises(RuleViolation) as refused:
        sums.prepaid(1_000_00, 1_000_01)
    assert (refused.value.code, refused.value.field) == ("used_over_paid", "used")


@given(paid=PRICES)
def test_the_increase_never_falls_below_its_minimum_nor_below_the_multiple(paid: int) -> None:
    increase = amounts(sums.triple(paid, TRIPLE))[SumCode.INCREASE]
    assert increase == max(3 * paid, 500_00)


@given(paid=PRICES, used=st.integers(0, LARGEST_FEN), interest=PRICES, costs=PRICES)
def test_a_prepayment_is_paid_back_to_the_fen(
    paid: int, used: int, interest: int, costs: int
) -> None:
    used = min(used, paid)
    found = amounts(sums.prepaid(paid, used, interest_fen=interest, costs_fen=costs))
    assert found[SumCode.BALANCE] + used == paid
    assert found[SumCode.BALANCE_AND_MORE] == paid - used + interest + costs


def test_without_fraud_there_is_no_amount() -> None:
    working = sums.triple(916_00, TRIPLE)
    found = under((FRAUD, ASKED), {"fraud": Answer.NO, "asked": Answer.YES}, working=working)
    assert found == Working((Line(LineCode.NOT_MET, {"condition": "fraud"}),))


def test_what_is_not_clear_stays_as_a_reservation() -> None:
    working = sums.triple(916_00, TRIPLE)
    found = under((FRAUD, ASKED), {"asked": Answer.YES}, working=working)
    assert found.sums == working.sums
    assert found.lines == (*working.lines, Line(LineCode.ONLY_IF, {"condition": "fraud"}))
    assert found.is_reserved
    assert not working.is_reserved


def test_where_all_hold_the_working_stays_as_it_is() -> None:
    working = Working((), (Sum(SumCode.BALANCE, 1),))
    said = {"fraud": Answer.YES, "asked": Answer.YES}
    assert under((FRAUD, ASKED), said, working=working) == working


def test_a_checklist_counts_the_answers_and_repeats_what_is_not_so() -> None:
    points = tuple(Condition(key=key, words=WORDS) for key in "abcd")
    found = checked(points, {"a": Answer.YES, "b": Answer.NO, "d": Answer.NO})
    assert found == Working(
        (
            Line(LineCode.COUNTED, {"yes": 1, "no": 2, "unclear": 1}),
            Line(LineCode.HOLDS_NOT, {"condition": "b"}),
            Line(LineCode.HOLDS_NOT, {"condition": "d"}),
        )
    )
