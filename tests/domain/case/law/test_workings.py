"""The calculators of the law card: every threshold on both sides, and the working line by line."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.law import workings
from mediator.domain.case.law.workings import CLAIMS, MARKS, FoodBasis, Supply, Working
from mediator.domain.errors import RuleViolation
from mediator.domain.values.workdays import DayKind, WorkCalendar

PLAIN = WorkCalendar(marks={}, published=frozenset({2024, 2025, 2026}))
FEN = st.integers(0, 10**9)


def codes(working: Working) -> list[str]:
    """What the lines say."""
    return [line.code for line in working.lines]


@pytest.mark.parametrize(
    ("price", "total", "said"),
    [
        (0, 500_00, ["times", "raised", "with_refund"]),
        (1, 500_01, ["times", "raised", "with_refund"]),
        (166_66, 666_66, ["times", "raised", "with_refund"]),  # 499.98: below the least
        (166_67, 666_68, ["times", "with_refund"]),  # 500.01: above it
        (500_00, 2_000_00, ["times", "with_refund"]),
        (916_00, 3_664_00, ["times", "with_refund"]),  # The liquor of the samples: 2,748 on top.
    ],
)
def test_fraud_is_refund_and_three_times_the_price_at_least_500(
    price: int, total: int, said: list[str]
) -> None:
    working = workings.fraud(price, established=True)
    assert (working.amount_fen, working.holds, codes(working)) == (total, True, said)


@pytest.mark.parametrize("price", [0, 1, 166_66, 166_67, 916_00])
def test_without_fraud_nothing_is_added_to_the_refund(price: int) -> None:
    working = workings.fraud(price, established=False)
    assert (working.amount_fen, working.holds) == (price, False)
    assert codes(working)[-1] == "only_if_fraud"
    assert working.lines[-1].facts["increase"] == max(3 * price, 500_00)


@pytest.mark.parametrize(
    ("price", "loss", "basis", "amount"),
    [
        (18_00, 0, FoodBasis.PRICE, 1_000_00),  # The snacks of the samples: 180 counts as 1,000.
        (99_99, 0, FoodBasis.PRICE, 1_000_00),
        (100_00, 0, FoodBasis.PRICE, 1_000_00),
        (100_01, 0, FoodBasis.PRICE, 1_000_10),
        (18_00, 333_33, FoodBasis.LOSS, 1_000_00 + 333_33),
        (18_00, 333_34, FoodBasis.LOSS, 1_000_02 + 333_34),
        (0, 0, FoodBasis.LOSS, 1_000_00),
        (200_00, 50_00, FoodBasis.PRICE, 2_000_00 + 50_00),
    ],
)
def test_food_is_ten_times_the_price_or_three_times_the_loss_at_least_1000(
    price: int, loss: int, basis: FoodBasis, amount: int
) -> None:
    working = workings.food(price, loss, basis=basis, knowing=True)
    assert (working.amount_fen, working.holds) == (amount, True)


def test_whoever_did_not_know_owes_the_loss_and_no_more() -> None:
    working = workings.food(18_00, 20_00, basis=FoodBasis.PRICE, knowing=False)
    assert (working.amount_fen, working.holds) == (20_00, False)
    assert codes(working) == ["times", "raised", "only_if_knowing"]


@given(price=FEN, loss=FEN, basis=st.sampled_from(FoodBasis))
def test_no_increase_is_ever_below_its_least(price: int, loss: int, basis: FoodBasis) -> None:
    food = workings.food(price, loss, basis=basis, knowing=True).amount_fen or 0
    fraud = workings.fraud(price, established=True).amount_fen or 0
    assert food - loss >= 1_000_00
    assert fraud - price >= 500_00
    assert fraud - price >= 3 * price


@pytest.mark.parametrize(
    "reckon",
    [
        lambda: workings.fraud(-1, established=True),
        lambda: workings.food(0, -1, basis=FoodBasis.LOSS, knowing=True),
        lambda: workings.prepaid(0, 0, interest_fen=-1, costs_fen=0),
    ],
    ids=["fraud", "food", "prepaid"],
)
def test_a_sum_below_zero_is_refused(reckon: Callable[[], Working]) -> None:
    with pytest.raises(RuleViolation, match="amount_negative"):
        reckon()


@pytest.mark.parametrize(
    ("received", "asked", "kept"),
    [
        (date(2026, 11, 2), date(2026, 11, 2), True),
        (date(2026, 11, 2), date(2026, 11, 9), True),  # Monday the 9th: the seventh day.
        (date(2026, 11, 2), date(2026, 11, 10), False),
        (date(2026, 11, 7), date(2026, 11, 16), True),  # The 14th is a Saturday: Monday the 16th.
        (date(2026, 11, 7), date(2026, 11, 17), False),
        (date(2024, 2, 22), date(2024, 2, 29), True),  # A leap day is a day.
        (date(2024, 2, 22), date(2024, 3, 1), False),
    ],
)
def test_a_return_is_asked_for_within_seven_days(
    received: date, asked: date, *, kept: bool
) -> None:
    working = workings.seven_days(received, asked, calendar=PLAIN)
    assert working.holds is kept
    assert codes(working) == ["last_day", "within" if kept else "past"]


def test_an_end_on_a_holiday_moves_to_the_first_day_after_it() -> None:
    holidays = {date(2025, 10, day): DayKind.HOLIDAY for day in range(1, 9)}
    calendar = WorkCalendar(marks=holidays, published=frozenset({2025}))
    working = workings.seven_days(date(2025, 9, 26), date(2025, 10, 9), calendar=calendar)
    assert working.lines[0].facts["last"] == date(2025, 10, 9)
    assert working.holds is True


@pytest.mark.parametrize(
    ("days", "repairs", "said"),
    [
        (0, 0, ["days_since_sale", "return_replace_repair"]),
        (7, 0, ["days_since_sale", "return_replace_repair"]),
        (8, 0, ["days_since_sale", "replace_repair"]),
        (15, 1, ["days_since_sale", "replace_repair"]),
        (16, 1, ["days_since_sale", "repair_within_term"]),
        (16, 2, ["days_since_sale", "repair_within_term", "repaired_in_vain"]),
        (300, 3, ["days_since_sale", "repair_within_term", "repaired_in_vain"]),
    ],
)
def test_the_three_guarantees_go_by_days_and_repairs(
    days: int, repairs: int, said: list[str]
) -> None:
    sold = date(2026, 1, 30)
    working = workings.three_guarantees(sold, sold + timedelta(days=days), repairs=repairs)
    assert codes(working) == said


@pytest.mark.parametrize(
    ("received", "found", "kept"),
    [
        (date(2026, 5, 20), date(2026, 11, 20), True),
        (date(2026, 5, 20), date(2026, 11, 21), False),
        (date(2025, 8, 31), date(2026, 2, 28), True),  # February has no 31st.
        (date(2025, 8, 31), date(2026, 3, 1), False),
        (date(2023, 8, 31), date(2024, 2, 29), True),
        (date(2024, 2, 29), date(2024, 8, 29), True),
        (date(2024, 2, 29), date(2024, 8, 30), False),
    ],
)
def test_the_trader_disproves_what_was_found_within_six_months(
    received: date, found: date, *, kept: bool
) -> None:
    assert workings.burden_of_proof(received, found).holds is kept


@pytest.mark.parametrize(
    ("paid", "used", "interest", "costs", "amount"),
    [
        (1_000_00, 360_00, 0, 0, 640_00),  # The haircut card of the samples.
        (1_000_00, 0, 0, 0, 1_000_00),
        (1_000_00, 1_000_00, 0, 0, 0),
        (1_000_00, 360_00, 12_34, 5_00, 657_34),
        (0, 0, 0, 0, 0),
    ],
)
def test_a_prepayment_goes_back_less_what_was_used(
    paid: int, used: int, interest: int, costs: int, amount: int
) -> None:
    working = workings.prepaid(paid, used, interest_fen=interest, costs_fen=costs)
    assert working.amount_fen == amount


def test_more_than_was_paid_in_cannot_be_used() -> None:
    with pytest.raises(RuleViolation, match="used_more_than_paid") as refused:
        workings.prepaid(100_00, 100_01, interest_fen=0, costs_fen=0)
    assert refused.value.field == "used"


@pytest.mark.parametrize(
    ("days", "over"), [(0, False), (14, False), (15, False), (16, True), (400, True)]
)
def test_the_fifteenth_day_is_the_last_that_is_no_delay(days: int, *, over: bool) -> None:
    asked = date(2026, 12, 20)
    assert workings.delay(asked, asked + timedelta(days=days)).holds is over


@pytest.mark.parametrize(
    ("known", "today", "kept"),
    [
        (date(2023, 11, 20), date(2026, 11, 20), True),
        (date(2023, 11, 20), date(2026, 11, 21), False),
        (date(2024, 2, 29), date(2027, 2, 28), True),
        (date(2024, 2, 29), date(2027, 3, 1), False),
    ],
)
def test_three_years_end_on_the_same_day(known: date, today: date, *, kept: bool) -> None:
    assert workings.limitation(known, today).holds is kept


LATE, EARLY = date(2026, 11, 20), date(2026, 11, 19)


@pytest.mark.parametrize(
    ("reckon", "field"),
    [
        (lambda: workings.seven_days(LATE, EARLY, calendar=PLAIN), "asked_on"),
        (lambda: workings.three_guarantees(LATE, EARLY, repairs=0), "fault_on"),
        (lambda: workings.burden_of_proof(LATE, EARLY), "found_on"),
    ],
    ids=["seven_days", "three_guarantees", "burden_of_proof"],
)
def test_a_day_before_the_one_it_counts_from_is_refused_at_its_field(
    reckon: Callable[[], Working], field: str
) -> None:
    with pytest.raises(RuleViolation, match="days_out_of_order") as refused:
        reckon()
    assert refused.value.field == field


@pytest.mark.parametrize("supply", Supply)
def test_a_price_is_marked_when_every_part_is(supply: Supply) -> None:
    wanted = MARKS[supply]
    assert workings.price_marks(supply, wanted).holds is True
    for lacking in wanted:
        found = workings.price_marks(supply, [item for item in wanted if item != lacking])
        assert found.holds is False
        assert [line.facts["item"] for line in found.lines if line.code == "not_marked"] == [
            lacking
        ]


def test_what_is_disputed_of_the_advertising_is_listed_and_not_judged() -> None:
    found = workings.advertising(["quality", "honours"])
    assert [line.facts["item"] for line in found.lines] == ["quality", "honours"]
    assert (found.holds, found.amount_fen) == (None, None)
    assert len(workings.advertising(CLAIMS).lines) == 6
