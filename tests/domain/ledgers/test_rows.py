"""Rows to verdicts: taken, taken with a remark, refused with a true reason, or not a row at all."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.claim import Nature, Remedy, Source
from mediator.domain.case.parties import Stall
from mediator.domain.case.steps import EndingKind
from mediator.domain.ledgers import headers, words
from mediator.domain.ledgers.cells import Broken, Cells, RawCells, Repeated, whole
from mediator.domain.ledgers.entries import LedgerEntry, Row, StallEntry, Verdict
from mediator.domain.ledgers.register import Register
from mediator.domain.ledgers.rows import Reader

TODAY = date(2026, 11, 30)
HEADERS: Cells = ("序号", "日期", "投诉人", "电话", "商户", "商品", "性质", "金额", "诉求", "来源",
                  "处理结果", "办结日期", "挽回损失", "备注")  # fmt: skip
WHOLE: Cells = (1, date(2025, 9, 4), "张三", "13800000001", "A01", "猪肉", "计量", "28.00元",
                "要求退款", "电话", "退款", "2025-09-05", "约28", None)  # fmt: skip
REGISTER = Register(
    (
        Stall(id=1, number="A01", name="李记鲜肉", operator="李四"),
        Stall(id=2, number="A02", name="小刘记服饰"),
        Stall(id=3, number="B20", name="小刘记服饰"),
        Stall(id=4, number="B01", name="新来的", joined_on=date(2026, 1, 1)),
    )
)


def _read(
    rows: Sequence[RawCells], *, head: Cells = HEADERS, known: Sequence[int] = ()
) -> list[Row]:
    plain = tuple(map(whole, rows))
    layout = headers.guess("台账", (head, *plain))
    assert layout is not None
    reader = Reader(layout, register=REGISTER, today=TODAY, known=frozenset(known))
    return [reader.read(line, row) for line, row in enumerate(rows, 2)]


def _with(**cells: object) -> Cells:
    names = ("n", "day", "who", "phone", "stall", "goods", "nature", "amount", "demand", "source",
             "result", "ended", "back", "remark")  # fmt: skip
    row: list[object] = list(WHOLE)
    for name, value in cells.items():
        row[names.index(name)] = value
    return tuple(row)  # type: ignore[arg-type]  # The tests put in what cells may hold.


def _entry(row: Row) -> LedgerEntry:
    assert isinstance(row.entry, LedgerEntry), row.marks
    return row.entry


def _codes(row: Row) -> list[str]:
    return [mark.code for mark in row.marks]


def test_a_whole_row_becomes_a_case() -> None:
    entry = _entry(_read([WHOLE])[0])
    assert (entry.received_on, entry.ended_on) == (date(2025, 9, 4), date(2025, 9, 5))
    assert (entry.consumer, entry.phone) == ("张三", "13800000001")
    assert (entry.respondent.name, entry.respondent.stall_id) == ("李记鲜肉", 1)
    assert (entry.amount_fen, entry.recovered_fen) == (28_00, 28_00)
    assert (entry.nature, entry.source) == (Nature.MEASUREMENT, Source.PHONE)
    assert entry.remedies == (Remedy.REFUND,)
    assert entry.ending is EndingKind.MEDIATED
    assert "处理结果：退款" in entry.facts
    assert "挽回损失：约28" in entry.facts


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ((), Verdict.BLANK),
        ((None, "", "　"), Verdict.BLANK),
        (("小计", None, None, None, None, None, None, "略"), Verdict.TOTAL),
        (("合计", "共109件"), Verdict.TOTAL),
        ((None, None, "本月合 计：", None, None, None, None, 3500), Verdict.TOTAL),
        ((None, "9月小计", None, None, None, None, None, 3500), Verdict.TOTAL),
        (
            (None, None, None, None, None, None, None, 3500, None, None, None, None, 20),
            Verdict.TOTAL,
        ),
        (("2025年合计", None, None, None, None, None, None, "1.2万"), Verdict.TOTAL),
        (("累计受理", 12, None, None, None, None, None, 12), Verdict.TOTAL),
        (("填表人：", "程宇"), Verdict.NOTE),
        (("以下空白",), Verdict.NOTE),
        (("注：本表一式两份", None, None, "存档", "上报"), Verdict.NOTE),
        (("2025年10月",), Verdict.NOTE),
        (HEADERS, Verdict.HEADER),
    ],
)
def test_what_is_no_row_is_only_counted(row: RawCells, verdict: Verdict) -> None:
    found = _read([WHOLE, row])[1]
    assert (found.verdict, found.entry) == (verdict, None)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"day": None}, "day_empty"),
        ({"day": "上周"}, "day_unreadable"),
        ({"day": "2025-02-30"}, "day_impossible"),
        ({"day": date(2027, 1, 1)}, "day_in_future"),
        ({"day": date(1980, 1, 1)}, "day_too_early"),
        ({"ended": "2025-09-01"}, "ended_before_received"),
        ({"ended": "2027-09-01"}, "day_in_future"),
        ({"result": "嗯", "back": None}, "result_unknown"),
        ({"result": None, "back": None}, "result_missing"),
        ({"who": "某" * 61}, "text_too_long"),
        ({"who": "张\ufffe"}, "text_unreadable"),
        ({"who": None, "phone": None, "stall": None, "goods": None}, "row_says_too_little"),
    ],
)
def test_a_row_is_refused_with_a_true_reason(cells: dict[str, object], code: str) -> None:
    (found,) = _read([_with(**cells)])
    assert (found.verdict, _codes(found)) == (Verdict.REFUSE, [code])


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"day": "9月4号"}, "year_guessed"),
        ({"ended": "9月5号"}, "year_guessed"),
        ({"day": "9/4/2025"}, "order_guessed"),
        ({"ended": None}, "end_day_missing"),
        ({"ended": "不记得"}, "day_unreadable"),
        ({"phone": "1.38000E+10"}, "phone_damaged"),
        ({"phone": "13800000001、13900000001"}, "phone_more"),
        ({"amount": "50-60元"}, "amount_unreadable"),
        ({"amount": Broken.FORMULA}, "amount_broken"),
        ({"who": Broken.FORMULA}, "value_broken"),
        ({"who": None}, "consumer_missing"),
        ({"nature": "奇怪"}, "word_unknown"),
        ({"stall": "Z99"}, "stall_unknown"),
        ({"stall": "小刘记服饰"}, "stall_ambiguous"),
        ({"stall": "B01"}, "stall_changed"),
        ({"stall": None}, "stall_missing"),
        ({"result": "老板不在，待处理", "ended": None}, "still_open"),
        ({"result": None, "ended": None, "back": None}, "result_missing"),
        ({"result": "消费者撤回"}, "recovered_unsettled"),
    ],
)
def test_what_is_not_plain_is_taken_with_a_remark(cells: dict[str, object], code: str) -> None:
    (found,) = _read([_with(**cells)])
    assert found.verdict is Verdict.REMARK
    assert code in _codes(found)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("A01", 1),
        ("a01", 1),
        ("A01号摊位", 1),
        ("李记鲜肉", 1),
        ("A01 李记鲜肉", 1),
        ("李记鲜肉（A01）", 1),
    ],
)
def test_a_stall_is_found_by_number_by_name_or_by_both(typed: str, number: int) -> None:
    assert _entry(_read([_with(stall=typed)])[0]).respondent.stall_id == number


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("已赔付", EndingKind.MEDIATED),
        ("补足差量", EndingKind.MEDIATED),
        ("道歉并退款", EndingKind.MEDIATED),
        ("双方和解", EndingKind.MEDIATED),
        ("调解成功", EndingKind.MEDIATED),
        ("自行和解", EndingKind.SELF_SETTLED),
        ("消费者撤回", EndingKind.WITHDRAWN),
        ("调解不成，告知去12315", EndingKind.FAILED),
        ("商家拒绝退款", EndingKind.FAILED),
        ("移交市场监管所", EndingKind.HANDED_OVER),
        ("不予受理", EndingKind.REFUSED),
        ("老板不在，待处理", None),
        ("正在调解", None),
    ],
)
def test_how_a_case_ended_is_read_from_its_words(typed: str, kind: EndingKind | None) -> None:
    assert words.result(typed) == (True, kind)


def test_a_case_that_stands_twice_is_taken_once() -> None:
    twice = _read([WHOLE, WHOLE])
    assert [row.verdict for row in twice] == [Verdict.REMARK, Verdict.REFUSE]
    assert (twice[1].marks[0].code, twice[1].marks[0].other) == ("duplicate_in_file", "2")


def test_years_run_on_over_new_year() -> None:
    days = ["2025-12-20", "12月28号", "1月3号", "2月1号"]
    rows = _read([_with(day=day, who=f"张{n}", ended=None) for n, day in enumerate(days)])
    assert [_entry(row).received_on.isoformat() for row in rows] == [
        "2025-12-20", "2025-12-28", "2026-01-03", "2026-02-01",
    ]  # fmt: skip


def test_a_divider_tells_the_year_of_what_follows() -> None:
    rows = _read([("2024年3月",), _with(day="3月4号", ended=None)])
    assert _entry(rows[1]).received_on == date(2024, 3, 4)


def test_the_day_of_the_end_tells_the_year_of_the_beginning() -> None:
    (row,) = _read([_with(day="12月30号", ended="2024-01-02")])
    assert _entry(row).received_on == date(2023, 12, 30)


def test_a_case_that_ended_the_same_day_is_read_so() -> None:
    assert _entry(_read([_with(ended="当天")])[0]).ended_on == date(2025, 9, 4)


def test_a_beginning_just_after_its_end_is_not_put_a_year_back() -> None:
    row = _read([WHOLE, _with(day="9月9号", who="李四", ended="2025-09-05")])[1]
    assert _codes(row) == ["ended_before_received"]


def test_ditto_and_merged_cells_repeat_what_is_above_but_never_a_sum() -> None:
    merged = list(_with(who="李四", phone="〃"))
    merged[1] = Repeated(date(2025, 9, 4))  # type: ignore[call-overload]
    merged[7] = Repeated("28.00元")  # type: ignore[call-overload]
    entry = _entry(_read([WHOLE, tuple(merged)])[1])
    assert (entry.received_on, entry.phone, entry.amount_fen) == (
        date(2025, 9, 4),
        "13800000001",
        None,
    )


def test_another_table_below_is_refused_unless_it_can_be_read() -> None:
    other: Cells = ("投诉人", "处理结果", "登记日期", "商户", "商品")
    rows = _read([WHOLE, other, ("李四", "退款", "2025-09-06", "A01", "苹果")])
    assert [row.verdict for row in rows] == [Verdict.REMARK, Verdict.HEADER, Verdict.TAKE]
    assert _entry(rows[2]).consumer == "李四"
    counted: Cells = ("投诉类型", "处理结果", "涉及金额")
    rows = _read([WHOLE, counted, ("质量", "退款", 12, "共3类", "见上")])
    assert [row.verdict for row in rows[1:]] == [Verdict.HEADER, Verdict.REFUSE]
    assert _codes(rows[2]) == ["other_table"]


def test_a_trader_is_read_without_the_identity_number() -> None:
    names = "区 摊位号 字号 经营者 身份证号 电话 经营范围 保证金 承诺书签订日期"
    rows = _read(
        [
            ("C区", "C01", "龙氏珠宝", "黄强春", "411010074382796000",
             "18625175278", "水产", "500元", "2025.3.15"),
            ("C区", "A01", "李记鲜肉", "李四", None, None, None, None, None),
            ("C区", "C01", "另一家", "王五", None, None, None, None, None),
            ("C区", None, "另一家", "王五", None, None, None, None, None),
        ],
        head=tuple(names.split()),
    )  # fmt: skip
    first = rows[0].entry
    assert isinstance(first, StallEntry)
    assert (first.stall.number, first.stall.zone, first.stall.phone) == (
        "C01",
        "C区",
        "18625175278",
    )
    assert (first.deposit_fen, first.pledged_on) == (500_00, date(2025, 3, 15))
    assert "4110" not in first.stall.note
    assert _codes(rows[0]) == ["id_damaged"]
    assert [_codes(row) for row in rows[1:]] == [
        ["stall_in_register"], ["duplicate_in_file"], ["required"],
    ]  # fmt: skip


CELL = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.sampled_from(["合计", "9月2号", "约50", "同上", "A01", "退款", "13800000001", "2025"]),
    st.floats(),
    st.dates(),
    st.just(Broken.FORMULA),
    st.builds(Repeated, st.text(max_size=3)),
)


@given(st.lists(st.lists(CELL, max_size=18).map(tuple), max_size=8))
def test_any_rows_get_a_verdict_and_no_total_becomes_a_case(rows: list[RawCells]) -> None:
    for row in _read([WHOLE, *rows]):
        assert (row.entry is None) == (row.verdict not in {Verdict.TAKE, Verdict.REMARK})
        if isinstance(row.entry, LedgerEntry):
            assert row.entry.received_on <= TODAY
