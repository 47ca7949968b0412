"""Money is exact from the typed word to the capitals on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.values import money

READINGS = [
    ("0", 0),
    ("0.00", 0),
    ("0.01", 1),
    (".5", 50),
    ("5.", 500),
    ("58.80", 5880),
    ("58.8", 5880),
    ("58.800", 5880),
    ("0058.8", 5880),
    ("１２３．４５", 12345),
    ("58。8", 5880),
    ("  58.80  ", 5880),
    ("\u300058.80\u3000", 5880),
    ("1,280.00", 128_000),
    ("1，280.00", 128_000),
    ("1 280.00", 128_000),
    ("1,234,567.89", 123_456_789),
    ("￥1,280", 128_000),
    ("¥ 1280", 128_000),
    ("1280元", 128_000),
    ("1280 元", 128_000),
    ("1280圆", 128_000),
    ("1280块", 128_000),
    ("￥1280元", 128_000),
    ("1.2万", 1_200_000),
    ("1.2万元", 1_200_000),
    ("1.234567万", 1_234_567),
    ("１．２万", 1_200_000),
    ("0.0001万", 100),
    ("1000000000", money.LARGEST_FEN),
    ("10万", 10_000_000),
    ("100000万", money.LARGEST_FEN),
    ("0" * 20_000 + "1", 100),
    ("1." + "0" * 20_000, 100),
]

REFUSALS = [
    ("", "amount_empty"),
    ("   ", "amount_empty"),
    ("\u3000", "amount_empty"),
    ("-1", "amount_negative"),
    ("－1", "amount_negative"),
    ("−1", "amount_negative"),
    ("-￥1", "amount_negative"),
    ("- 1", "amount_negative"),
    ("￥-1", "amount_negative"),
    ("-0", "amount_negative"),
    ("-1.2万", "amount_negative"),
    ("1e9", "amount_unreadable"),
    ("abc", "amount_unreadable"),
    ("-abc", "amount_unreadable"),
    ("元", "amount_unreadable"),
    ("￥", "amount_unreadable"),
    (".", "amount_unreadable"),
    ("-", "amount_unreadable"),
    ("+5", "amount_unreadable"),
    ("1.2.3", "amount_unreadable"),
    ("1,28", "amount_unreadable"),
    ("12,80.00", "amount_unreadable"),
    ("1,280 000", "amount_unreadable"),
    ("5 8", "amount_unreadable"),
    ("5²", "amount_unreadable"),
    ("½", "amount_unreadable"),
    ("٥", "amount_unreadable"),
    ("58.8kg", "amount_unreadable"),
    ("58.8元整", "amount_unreadable"),
    ("5\n8", "amount_unreadable"),
    ("5\x008", "amount_unreadable"),
    ("\ud800", "amount_unreadable"),
    ("<b>5</b>", "amount_unreadable"),
    ("😀", "amount_unreadable"),
    ("一百", "amount_unreadable"),
    ("字" * 20_000, "amount_unreadable"),
    ("0.005", "amount_too_fine"),
    ("0.001", "amount_too_fine"),
    ("1.2345678万", "amount_too_fine"),
    ("1." + "3" * 20_000, "amount_too_fine"),
    ("1000000000.01", "amount_too_large"),
    ("100001万", "amount_too_large"),
    ("9" * 12, "amount_too_large"),
    ("9" * 20_000, "amount_too_large"),
]

CAPITALS = [
    (0, "零元整"),
    (1, "壹分"),
    (5, "伍分"),
    (10, "壹角"),
    (50, "伍角"),
    (55, "伍角伍分"),
    (99, "玖角玖分"),
    (100, "壹元整"),
    (101, "壹元零壹分"),
    (105, "壹元零伍分"),
    (110, "壹元壹角"),
    (111, "壹元壹角壹分"),
    (200, "贰元整"),
    (300, "叁元整"),
    (400, "肆元整"),
    (600, "陆元整"),
    (700, "柒元整"),
    (800, "捌元整"),
    (900, "玖元整"),
    (1_000, "壹拾元整"),
    (1_005, "壹拾元零伍分"),
    (1_050, "壹拾元伍角"),
    (1_100, "壹拾壹元整"),
    (1_200, "壹拾贰元整"),
    (2_000, "贰拾元整"),
    (5_880, "伍拾捌元捌角"),
    (9_999, "玖拾玖元玖角玖分"),
    (10_000, "壹佰元整"),
    (10_100, "壹佰零壹元整"),
    (11_000, "壹佰壹拾元整"),
    (11_100, "壹佰壹拾壹元整"),
    (18_000, "壹佰捌拾元整"),
    (32_504, "叁佰贰拾伍元零肆分"),
    (64_000, "陆佰肆拾元整"),
    (91_600, "玖佰壹拾陆元整"),
    (100_000, "壹仟元整"),
    (100_100, "壹仟零壹元整"),
    (101_000, "壹仟零壹拾元整"),
    (110_000, "壹仟壹佰元整"),
    (128_000, "壹仟贰佰捌拾元整"),
    (140_950, "壹仟肆佰零玖元伍角"),
    (168_032, "壹仟陆佰捌拾元叁角贰分"),
    (274_800, "贰仟柒佰肆拾捌元整"),
    (600_714, "陆仟零柒元壹角肆分"),
    (1_000_000, "壹万元整"),
    (1_000_001, "壹万元零壹分"),
    (1_000_100, "壹万零壹元整"),
    (1_001_000, "壹万零壹拾元整"),
    (1_010_000, "壹万零壹佰元整"),
    (1_100_000, "壹万壹仟元整"),
    (1_200_000, "壹万贰仟元整"),
    (10_000_000, "壹拾万元整"),
    (10_000_100, "壹拾万零壹元整"),
    (10_500_000, "壹拾万伍仟元整"),
    (10_700_053, "壹拾万柒仟元伍角叁分"),
    (100_000_000, "壹佰万元整"),
    (101_000_000, "壹佰零壹万元整"),
    (100_100_000, "壹佰万壹仟元整"),
    (100_010_000, "壹佰万零壹佰元整"),
    (1_000_000_000, "壹仟万元整"),
    (1_001_000_000, "壹仟零壹万元整"),
    (1_010_010_010, "壹仟零壹拾万零壹佰元壹角"),
    (10_000_000_000, "壹亿元整"),
    (10_000_000_100, "壹亿零壹元整"),
    (10_000_100_000, "壹亿零壹仟元整"),
    (10_001_000_000, "壹亿零壹万元整"),
    (10_100_000_000, "壹亿零壹佰万元整"),
    (11_000_000_000, "壹亿壹仟万元整"),
    (11_000_000_005, "壹亿壹仟万元零伍分"),
    (100_000_000_000, "壹拾亿元整"),
    (101_000_000_000, "壹拾亿壹仟万元整"),
    (100_100_000_000, "壹拾亿零壹佰万元整"),
    (10_000_000_000_000, "壹仟亿元整"),
    (10_001_000_000_001, "壹仟亿壹仟万元零壹分"),
    (99_999_999_999_999, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
]


def read_capitals(words: str) -> int:
    """An independent reader: fen of capitals, by running totals instead of places."""
    sizes = {"拾": 10, "佰": 100, "仟": 1_000}
    total = group = digit = fen = 0
    for word in words:
        if word in "零壹贰叁肆伍陆柒捌玖":
            digit = "零壹贰叁肆伍陆柒捌玖".index(word)
        elif word in sizes:
            group, digit = group + digit * sizes[word], 0
        elif word in "万亿":
            total, group, digit = total + (group + digit) * {"万": 10**4, "亿": 10**8}[word], 0, 0
        elif word == "元":
            fen, total, group, digit = (total + group + digit) * 100, 0, 0, 0
        elif word in "角分":
            fen, digit = fen + digit * {"角": 10, "分": 1}[word], 0
        else:
            assert word == "整"
    return fen


@pytest.mark.parametrize(("text", "fen"), READINGS)
def test_an_amount_reads_as_staff_type_it(text: str, fen: int) -> None:
    assert money.parse(text) == fen


@pytest.mark.parametrize(("text", "code"), REFUSALS)
def test_what_is_no_amount_is_refused_at_its_field(text: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        money.parse(text, field="amount")
    assert (refused.value.code, refused.value.field) == (code, "amount")


@pytest.mark.parametrize(
    ("fen", "shown"),
    [
        (0, "0.00"),
        (5, "0.05"),
        (5880, "58.80"),
        (1_200_000, "12,000.00"),
        (-5, "-0.05"),
        (-128_000, "-1,280.00"),
    ],
)
def test_an_amount_shows_two_decimals_and_separators(fen: int, shown: str) -> None:
    assert money.show(fen) == shown


@pytest.mark.parametrize(("fen", "words"), CAPITALS)
def test_capitals_follow_the_bank_rule(fen: int, words: str) -> None:
    assert money.in_capitals(fen) == words


@pytest.mark.parametrize(("fen", "code"), [(-1, "amount_negative"), (10**14, "amount_too_large")])
def test_capitals_refuse_what_they_cannot_write(fen: int, code: str) -> None:
    with pytest.raises(RuleViolation, match=code):
        money.in_capitals(fen)


@given(st.integers(0, money.LARGEST_FEN))
def test_what_is_shown_reads_back_the_same(fen: int) -> None:
    assert money.parse(money.show(fen)) == fen


@given(st.integers(0, 10**14 - 1))
def test_capitals_read_back_the_same(fen: int) -> None:
    assert read_capitals(money.in_capitals(fen)) == fen


@given(st.integers(0, 10**14 - 1))
def test_capitals_never_stutter(fen: int) -> None:
    words = money.in_capitals(fen)
    assert "零零" not in words
    assert "零元" not in words or fen == 0
    assert words.endswith("整") == (fen % 100 == 0)


@given(st.text() | st.text("0123456789.,-￥ 万元e"))
def test_any_text_is_an_amount_or_a_plain_refusal(text: str) -> None:
    try:
        fen = money.parse(text)
    except RuleViolation:
        return
    assert 0 <= fen <= money.LARGEST_FEN
