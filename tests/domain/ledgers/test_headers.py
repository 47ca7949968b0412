"""Guessing header row and columns of tables never seen before."""

from datetime import date

import pytest

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers import headers
from mediator.domain.ledgers.cells import Cells
from mediator.domain.ledgers.fields import Field, Kind

LEDGERS = (
    """
    number=流水号 received=投诉时间 consumer=投诉者姓名 phone=手机 stall=被投诉经营者
    stall_number=摊位 goods=购买商品 nature=问题类型 amount=消费金额（元） demand=消费者诉求
    source=受理渠道
    result=调解情况 ended=结案时间 recovered=挽回经济损失（元） handler=经办人 remark=备注
    """,
    """
    number=No. received=登记日期 consumer=反映人 phone=联系方式 stall=店铺名称
    stall_number=铺位号 goods=品名 nature=纠纷类型 amount=涉案金额(万元) facts=反映内容
    source=来源
    result=办理情况 ended=办理日期 recovered=退赔金额 remark=说明
    """,
    """
    received=日期 consumer=姓名 phone=电话 stall_number=摊号 facts=事由 amount=金额 result=结果
    """,
    """
    received=受理时间 consumer=客户 phone=客户电话 stall=商家 goods=商品名称 facts=投诉内容
    nature=投诉类别 demand=要求 result=处理意见 ended=完成时间 recovered=赔付金额 handler=承办人
    """,
    """
    received=接待日期 consumer=来访人 phone=联系号码 stall=涉诉商户 goods=货物 nature=性质
    amount=总价
    demand=主张 source=途径 result=处置结果 ended=办毕 recovered=挽损金额 remark=回访
    """,
    """
    number=投诉编号 received=来电时间 consumer=申诉人 phone=申诉人电话 stall=商户名称
    stall_phone=商户电话 goods=服务项目 facts=投诉原因 amount=争议金额 result=解决方案
    ended=解决日期
    """,
)
STALLS = (
    """
    zone=区 stall_number=摊位号 stall=字号名称 operator=经营者 id_number=身份证号
    credit_code=统一社会信用代码 phone=联系电话 trade=经营范围
    deposit=保证金 pledged=承诺书签订日期
    """,
    """
    number=序号 stall_number=档口号 stall=商户名称 operator=负责人 phone=手机号 trade=主营
    deposit=押金 joined=入场日期 remark=备注
    """,
)


def _row(line: str) -> Cells:
    return tuple(line.split(","))


@pytest.mark.parametrize(
    ("words", "kind"),
    [(words, Kind.LEDGER) for words in LEDGERS] + [(words, Kind.STALLS) for words in STALLS],
)
def test_the_headers_of_ledgers_and_lists_are_understood(words: str, kind: Kind) -> None:
    pairs = [pair.split("=") for pair in words.split()]
    found = headers.guess("台账", (("某市场台账",), tuple(header for _, header in pairs)))
    assert found is not None
    assert found.kind is kind
    assert found.header_row == 1
    assert {place: field.value for field, place in found.columns} == {
        place: field for place, (field, _) in enumerate(pairs)
    }


def test_headers_of_two_rows_are_read_as_one() -> None:
    rows: tuple[Cells, ...] = (
        ("投诉登记表",),
        ("序号", "登记日期", "消费者", None, "商户", None, "涉及金额", "处理结果"),
        (None, None, "姓名", "电话", "摊位号", "名称", None, None),
        (1, "2025-09-04", "张三", "13800000001", "A01", "李记鲜肉", 50, "退款"),
    )
    found = headers.guess("台账", rows)
    assert found is not None
    assert (found.header_row, found.header_rows, found.first_row) == (1, 2, 3)
    assert found.places[Field.CONSUMER] == 2
    assert found.places[Field.PHONE] == 3
    assert found.places[Field.STALL_NUMBER] == 4
    assert found.places[Field.STALL] == 5


def test_a_phone_and_a_day_without_a_header_are_known_by_what_they_hold() -> None:
    rows: tuple[Cells, ...] = (
        ("投诉人", "", "商户", "商品", "来的那天", "结果"),
        *(("张三", f"1380000000{n}", "A01", "苹果", f"2025.9.{n}", "退款") for n in range(1, 6)),
    )
    found = headers.guess("", rows)
    assert found is not None
    assert (found.places[Field.PHONE], found.places[Field.RECEIVED]) == (1, 4)


def test_two_tables_side_by_side_are_refused() -> None:
    with pytest.raises(RuleViolation, match=r"^two_tables$"):
        headers.guess("", (_row("日期,投诉人,商户,结果,,日期,投诉人,商户,结果"),))


@pytest.mark.parametrize(
    "rows",
    [
        (),
        ((),),
        (("今天天气很好",), ("明天也好",)),
        (("a", "b", "c"), (1, 2, 3)),
        (("日期", "金额"), ("2025-09-04", 5)),
    ],
)
def test_what_is_no_ledger_is_not_taken_for_one(rows: tuple[Cells, ...]) -> None:
    assert headers.guess("", rows) is None


def test_the_year_is_learned_from_the_title() -> None:
    rows = (
        ("××市场台账（2025—2026年）",),
        _row("日期,投诉人,商户,结果"),
        ("9月2号", "张三", "A", "退款"),
    )
    found = headers.guess("", rows)
    assert found is not None
    assert found.near == date(2025, 7, 15)


def test_columns_named_by_hand_replace_the_guess() -> None:
    rows = (_row("日期,投诉人,商户,结果,甲"), ("2025-09-04", "张三", "A", "退款", "苹果"))
    found = headers.guess("", rows)
    assert found is not None
    named = {0: Field.RECEIVED, 1: Field.CONSUMER, 4: Field.GOODS}
    mended = headers.with_columns(found, named, rows=rows)
    assert {place: field for field, place in mended.columns} == named
    assert headers.fits(mended)
    assert not headers.fits(headers.with_columns(found, {1: Field.CONSUMER}, rows=rows))
    assert headers.signature(mended) == headers.signature(found)
