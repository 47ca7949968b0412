"""Ranges of amounts as people type them."""

import pytest

from mediator.domain.values.ranges import AmountRange, parse, take_out


@pytest.mark.parametrize(
    ("word", "low", "high"),
    [
        ("100-200", 100_00, 200_00),
        ("1－2", 1_00, 2_00),
        ("58.8~60", 58_80, 60_00),
        ("100元到200元", 100_00, 200_00),
        ("100至200", 100_00, 200_00),
        ("1-2万", 10_000_00, 20_000_00),
        ("¥1,000-2,000元", 1000_00, 2000_00),
        (">500", 500_01, None),
        ("＞500", 500_01, None),
        ("》500", 500_01, None),
        (">=500元", 500_00, None),
        ("≥1.2万", 12_000_00, None),
        ("<100", None, 99_99),
        ("≤100", None, 100_00),
        ("500以上", 500_00, None),
        ("500元及以上", 500_00, None),
        ("500元起", 500_00, None),
        ("100块以下", None, 100_00),
        ("100以内", None, 100_00),
        ("一百到两百", 100_00, 200_00),
        ("三千五以上", 3500_00, None),
        ("一万二到两万", 12_000_00, 20_000_00),
        ("十五至二十", 15_00, 20_00),
        ("一千零五十元以下", None, 1050_00),
        ("一百零五以上", 105_00, None),
    ],
)
def test_a_range_is_read_as_it_is_said(word: str, low: int | None, high: int | None) -> None:
    assert parse(word) == AmountRange(low=low, high=high)


@pytest.mark.parametrize(
    "word",
    [
        *("2026-0003", "XC-2026", "200-100", "100-100", "0571-88", "13800-1", "-", "-5", "5-"),
        *(
            ">",
            "以上",
            "王以上",
            "到",
            "万达",
            "以下",
            "一到",
            "11-",
            "",
            "100",
            "百果园",
            "1.234-2",
        ),
        *("到2026-11-20", "2026-11-20", "A-B", "1-a", "<王", "≥-5"),
    ],
)
def test_what_is_no_range_stays_a_word(word: str) -> None:
    assert parse(word) is None


def test_the_other_words_of_a_search_stay() -> None:
    assert take_out("王记 100-200  鱼") == ("王记 鱼", AmountRange(low=100_00, high=200_00))
    assert take_out("  王  记 ") == ("  王  记 ", None)
    assert take_out(">100 <=200") == ("", AmountRange(low=100_01, high=200_00))
    assert take_out("100以上 50以下") == ("", AmountRange(low=100_00, high=50_00))
