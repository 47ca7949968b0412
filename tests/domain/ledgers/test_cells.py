"""Days, amounts, phones and identity numbers as hand-kept tables hold them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import dates, personal, sums
from mediator.domain.ledgers.cells import Broken, Cell
from mediator.domain.ledgers.dates import EitherDay, MonthDay, Unplaced

DAY = date(2025, 9, 4)
CELLS = st.one_of(
    st.none(),
    st.just(Broken.FORMULA),
    st.text(max_size=30),
    st.text("0123456789年月日号./-:约万元块￥, Ee+()（）零〇一二十百千", max_size=16),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.dates(),
    st.datetimes(),
)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (DAY, DAY),
        (datetime(2025, 9, 4, 10, 30), DAY),  # noqa: DTZ001  # A spreadsheet knows no zones.
        (45904, DAY),
        (45904.0, DAY),
        ("45904", DAY),
        ("45904.4375", DAY),
        ("20250904", DAY),
        ("250904", DAY),
        ("2025-09-04", DAY),
        ("2025/9/4", DAY),
        ("2025.9.4", DAY),
        ("2025。9。4", DAY),
        ("２０２５－９－４", DAY),
        ("2025 年 9 月 4 日", DAY),
        ("2025年9月4号", DAY),
        ("2025年9月4日（周四）", DAY),
        ("2025年9月4号上午10点", DAY),
        ("2025-09-04 10:30", DAY),
        ("2025-09-04T10:30:00", DAY),
        ("二〇二五年九月四日", DAY),
        ("25.9.4", DAY),
        ("13/9/2025", date(2025, 9, 13)),
        ("9/13/2025", date(2025, 9, 13)),
        ("9/9/2025", date(2025, 9, 9)),
        ("9/4/2025", EitherDay(DAY, date(2025, 4, 9))),
        ("9月4号", MonthDay(9, 4)),
        ("9月4日", MonthDay(9, 4)),
        ("9.4", MonthDay(9, 4)),
        ("9-4", MonthDay(9, 4)),
        (9.15, MonthDay(9, 15)),
        ("九月二十四号", MonthDay(9, 24)),
        ("十月一日", MonthDay(10, 1)),
        ("2月29日", MonthDay(2, 29)),
    ],
    ids=repr,
)
def test_a_day_is_read_in_every_form_that_ledgers_use(cell: Cell, day: date | Unplaced) -> None:
    assert dates.read(cell) == day


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (None, "day_empty"),
        ("  ", "day_empty"),
        (Broken.FORMULA, "day_broken"),
        (9.2, "day_ambiguous"),
        ("2025年9月", "day_missing"),
        ("202509", "day_missing"),
        ("9月", "day_missing"),
        ("2025-02-30", "day_impossible"),
        ("13月4日", "day_impossible"),
        ("9月31日", "day_impossible"),
        ("上周", "day_unreadable"),
        ("12", "day_unreadable"),
        (12, "day_unreadable"),
        (-3.5, "day_unreadable"),
        (float("nan"), "day_unreadable"),
        ("99999999999999999999", "day_unreadable"),
    ],
    ids=repr,
)
def test_a_day_that_nobody_can_be_sure_of_is_refused(cell: Cell, code: str) -> None:
    with pytest.raises(RuleViolation, match=rf"^{code}$"):
        dates.read(cell)


def test_a_year_left_out_is_found_beside() -> None:
    assert dates.placed(MonthDay(1, 3), near=date(2025, 12, 28)) == date(2026, 1, 3)
    assert dates.placed(MonthDay(12, 28), near=date(2026, 1, 3)) == date(2025, 12, 28)
    assert dates.following(MonthDay(1, 3), date(2025, 12, 22)) == date(2026, 1, 3)
    assert dates.following(MonthDay(9, 4), DAY) == DAY
    assert dates.preceding(MonthDay(9, 2), DAY) == date(2025, 9, 2)
    assert dates.preceding(MonthDay(9, 4), DAY) == DAY
    assert dates.preceding(MonthDay(2, 29), DAY) == date(2024, 2, 29)
    either = EitherDay(DAY, date(2025, 4, 9))
    assert dates.placed(either, near=date(2025, 9, 1)) == DAY
    assert dates.following(either, date(2025, 5, 1)) == DAY
    assert dates.preceding(either, date(2025, 5, 1)) == date(2025, 4, 9)
    with pytest.raises(RuleViolation, match=r"^day_impossible$"):
        dates.placed(MonthDay(2, 29), near=date(2026, 7, 1))


@given(st.dates(date(2000, 1, 1), date(2080, 1, 1)), st.dates(date(2000, 1, 1), date(2080, 1, 1)))
def test_an_end_without_a_year_is_never_before_its_beginning(day: date, other: date) -> None:
    md = MonthDay(day.month, day.day)
    assert dates.following(md, other) >= other >= dates.preceding(md, other)


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        ("1.28万", 12_800_00),
        ("0.60万", 6_000_00),
        ("1.28万元", 12_800_00),
        ("50块", 50_00),
        ("￥1,280.00", 1_280_00),
        ("50.00元", 50_00),
        ("人民币50元整", 50_00),
        ("共计50元", 50_00),
        ("12块5", 12_50),
        ("12元5角", 12_50),
        ("5毛", 50),
        ("1.5千", 1_500_00),
        ("五十元", 50_00),
        ("壹佰贰拾元整", 120_00),
        ("一万二千元", 12_000_00),
        ("两百", 200_00),
        (160.79999999999998, 160_80),
        (56, 56_00),
        (0, 0),
        ("", None),
        ("无", None),
        ("/", None),
        ("不详", None),
        (None, None),
    ],
    ids=repr,
)
def test_an_amount_is_read_as_people_write_it(cell: Cell, fen: int | None) -> None:
    found = sums.read(cell)
    assert (found.fen, found.about, found.rounded) == (fen, False, False)


@pytest.mark.parametrize("cell", ["约50", "50元左右", "大约50块", "50余元", "约 50 元", "大概五十"])
def test_an_amount_that_is_only_about_is_said_to_be(cell: str) -> None:
    assert sums.read(cell) == sums.Sum(50_00, about=True)


def test_a_fraction_of_a_fen_is_rounded_and_said_to_be() -> None:
    assert sums.read(33.33333) == sums.Sum(33_33, rounded=True)


def test_a_column_in_ten_thousands_is_read_so() -> None:
    unit = sums.unit_of("涉案金额（万元）")
    assert sums.read(1.28, unit=unit).fen == 12_800_00
    assert sums.read("1.28", unit=unit).fen == 12_800_00
    assert sums.read("50元", unit=unit).fen == 50_00


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("50-60元", "amount_unreadable"),
        ("一些", "amount_unreadable"),
        (-5, "amount_negative"),
        ("-5", "amount_negative"),
        (15800000000, "amount_too_large"),
        (float("inf"), "amount_unreadable"),
        (Broken.FORMULA, "amount_broken"),
    ],
    ids=repr,
)
def test_an_amount_that_cannot_be_is_refused(cell: Cell, code: str) -> None:
    with pytest.raises(RuleViolation, match=rf"^{code}$"):
        sums.read(cell)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("186-2980-7989", "18629807989"),
        (17710140430, "17710140430"),
        (17710140430.0, "17710140430"),
        ("17710140430.0", "17710140430"),
        ("1.7710140430E+10", "17710140430"),
        ("+86 138 1234 5678", "13812345678"),
        ("电话：13812345678", "13812345678"),
        ("'13812345678", "13812345678"),
        ("0374-2621234", "0374-2621234"),
        ("", ""),
        ("未留", ""),
    ],
    ids=repr,
)
def test_a_phone_is_recovered_when_it_is_certain(cell: Cell, number: str) -> None:
    assert personal.phone(cell) == personal.Phone(number)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("1.86662E+10", "phone_damaged"),
        ("1.86662e10", "phone_damaged"),
        (18666200000.0, "phone_damaged"),
        (1.5, "phone_damaged"),
        (3742621234, "phone_length"),
        ("2621234", "phone_length"),
        ("12345678901", "phone_unreadable"),
        ("不方便", "phone_unreadable"),
    ],
    ids=repr,
)
def test_a_phone_that_lost_digits_is_refused(cell: Cell, code: str) -> None:
    with pytest.raises(RuleViolation, match=rf"^{code}$"):
        personal.phone(cell)


def test_of_two_phones_the_first_is_taken_and_the_other_told() -> None:
    assert personal.phone("13800000001/13900000001").rest == "13900000001"
    assert personal.phone("张三13800000001") == personal.Phone("13800000001", "张三13800000001")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("411028773278782000", "id_damaged"),
        ("4.110290E+16", "id_damaged"),
        (411002255882238236, "id_damaged"),
        ("110105194912310021", "id_wrong"),
        ("身份证", "id_wrong"),
    ],
    ids=repr,
)
def test_a_damaged_identity_number_is_refused(cell: Cell, code: str) -> None:
    with pytest.raises(RuleViolation, match=rf"^{code}$"):
        personal.identity(cell)


def test_a_sound_identity_number_is_read() -> None:
    assert personal.identity("11010519491231002x") == "11010519491231002X"
    assert personal.identity("110105491231002") == "110105491231002"
    assert personal.identity(None) == ""


@given(CELLS)
def test_whatever_a_cell_holds_is_read_or_refused(cell: Cell) -> None:
    for read in (dates.read, sums.read, personal.phone, personal.identity):
        try:
            read(cell)
        except RuleViolation as refused:
            assert refused.code  # noqa: PT017  # Anything but a refusal fails the test by itself.
