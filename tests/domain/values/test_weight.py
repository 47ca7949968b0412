"""Weights are read in the units of the market and shown in legal ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.values import weight

READINGS = [
    ("2.1", 2_100_000),
    ("2.10 kg", 2_100_000),
    ("2.1kg", 2_100_000),
    ("2.1KG", 2_100_000),
    ("2.1公斤", 2_100_000),
    ("2.1 千克", 2_100_000),
    ("２．１ｋｇ", 2_100_000),
    ("2。1公斤", 2_100_000),
    ("1200g", 1_200_000),
    ("1200克", 1_200_000),
    ("1,200 g", 1_200_000),
    ("4.2斤", 2_100_000),
    ("4.2市斤", 2_100_000),
    ("3两", 150_000),
    ("0.5两", 25_000),
    ("15mg", 15),
    ("15毫克", 15),
    ("0.01g", 10),
    ("0.000001", 1),
    ("0.000002斤", 1),
    ("0.000064斤", 32),
    ("0", 0),
    ("100000", weight.LARGEST_MG),
]

REFUSALS = [
    ("", "weight_empty"),
    ("\u3000 ", "weight_empty"),
    ("-1", "weight_negative"),
    ("－2.1kg", "weight_negative"),
    ("kg", "weight_unreadable"),
    ("两斤", "weight_unreadable"),
    ("1e3", "weight_unreadable"),
    ("2.1元", "weight_unreadable"),
    ("2.1 lb", "weight_unreadable"),
    ("2.1 kg kg", "weight_unreadable"),
    ("￥2.1", "weight_unreadable"),
    ("￥2.1kg", "weight_unreadable"),
    ("\ud800", "weight_unreadable"),
    ("重" * 20_000, "weight_unreadable"),
    ("0.0000001", "weight_too_fine"),
    ("0.0005g", "weight_too_fine"),
    ("0.000001斤", "weight_too_fine"),
    ("0.5mg", "weight_too_fine"),
    ("0." + "1" * 20_000, "weight_too_fine"),
    ("100000.000001", "weight_too_large"),
    ("9" * 20_000, "weight_too_large"),
]


@pytest.mark.parametrize(("text", "mg"), READINGS)
def test_a_weight_reads_as_the_market_says_it(text: str, mg: int) -> None:
    assert weight.parse(text) == mg


@pytest.mark.parametrize(("unit", "mg"), [("g", 1_200), ("斤", 600_000), ("kg", 1_200_000)])
def test_a_bare_number_is_in_the_unit_of_its_field(unit: str, mg: int) -> None:
    assert weight.parse("1.2", unit=unit) == mg


@pytest.mark.parametrize(("text", "code"), REFUSALS)
def test_what_is_no_weight_is_refused_at_its_field(text: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        weight.parse(text, field="settled_weight")
    assert (refused.value.code, refused.value.field) == (code, "settled_weight")


@pytest.mark.parametrize(
    ("mg", "shown"),
    [
        (0, "0 g"),
        (1, "0.001 g"),
        (10, "0.01 g"),
        (100, "0.1 g"),
        (1_000, "1 g"),
        (100_000, "100 g"),
        (115_000, "115 g"),
        (115_500, "115.5 g"),
        (999_999, "999.999 g"),
        (1_000_000, "1.000 kg"),
        (1_985_000, "1.985 kg"),
        (2_100_000, "2.100 kg"),
        (2_100_001, "2.100001 kg"),
        (2_100_500, "2.1005 kg"),
        (25_000_000, "25.000 kg"),
        (1_234_000_000, "1,234.000 kg"),
        (-20_000, "-20 g"),
        (-1_500_000, "-1.500 kg"),
    ],
)
def test_a_weight_shows_in_kilograms_or_grams(mg: int, shown: str) -> None:
    assert weight.show(mg) == shown


@given(st.integers(0, weight.LARGEST_MG))
def test_what_is_shown_reads_back_the_same(mg: int) -> None:
    assert weight.parse(weight.show(mg)) == mg


@given(st.text() | st.text("0123456789.,- kg克斤两"))
def test_any_text_is_a_weight_or_a_plain_refusal(text: str) -> None:
    try:
        mg = weight.parse(text)
    except RuleViolation:
        return
    assert 0 <= mg <= weight.LARGEST_MG
