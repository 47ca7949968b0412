"""Ledgers of other markets, in shapes that nobody wrote rules for: every real row is taken."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import openpyxl
import pytest

from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.steps import EndingKind
from mediator.domain.ledgers.entries import REAL, LedgerEntry
from mediator.domain.ledgers.fields import Field
from mediator.services.imports import judging, looking
from mediator.services.workplace import Workplace

_CHINESE: Final = ("一", "三", "五", "七", "九", "十一", "十三", "十五", "十七", "十九")


def _two_rows_of_headers(folder: Path) -> Path:
    """A month a sheet, groups of columns, days in four forms, sums in 万元, a total."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for month in (1, 2, 3):
        sheet = book.create_sheet(f"{month}月")
        sheet.append([f"某农贸市场2025年{month}月份投诉受理情况登记表"])
        sheet.append(["填表单位：某站", "", "", "", "", "", "", "", "填表人：张敏"])
        sheet.append(
            ["编号", "受理时间", "消费者信息", "", "被诉方", "", "投诉商品/服务", "问题类型",
             "涉及金额（万元）", "消费者诉求", "处理情况", ""]
        )  # fmt: skip
        sheet.append(["", "", "姓名", "联系方式", "摊位号", "名称", *[""] * 4, "结果", "办结时间"])
        for area in ("C3:D3", "E3:F3", "K3:L3", *(f"{column}3:{column}4" for column in "ABGHIJ")):
            sheet.merge_cells(area)
        for place in range(10):
            sheet.append(_row_of_month(month, place))
        sheet.append(["合计", *[""] * 6, "10件"])
        sheet.append(["审核人：", "", "", "", "单位负责人："])
    book.create_sheet("说明").append(["本表由服务站填写，每月25日前报送"])
    path = folder / "a.xlsx"
    book.save(path)
    return path


def _row_of_month(month: int, place: int) -> list[object]:
    day = date(2025, month, 1 + place * 2)
    days: tuple[object, ...] = (
        f"二〇二五年{'一二三'[month - 1]}月{_CHINESE[place]}日",
        day,
        f"{month}月{day.day}日",
        f"{day.year}/{month}/{day.day}",
    )
    kind = place % 4
    return [
        place + 1,
        days[kind],
        ("王小明", "李芳", "赵六", "欧阳娜")[kind],
        13_800_000_000 + month * 1_000 + place,
        f"A{place + 1:02d}",
        ("老李水产", "鲜果时光", "小王干货")[place % 3],
        ("大虾", "苹果", "木耳", "牛肉")[kind],
        ("短斤少两", "质量", "价格", "虚假宣传")[kind],
        (0.012, "0.5", "1.2万", 0.0035)[kind],
        ("退款", "换货", "赔偿", "道歉")[kind],
        ("已退款", "调解成功，换货", "双方达成一致", "调解未成，建议诉讼")[kind],
        day + timedelta(days=3),
    ]


def _tabs(folder: Path) -> Path:
    """The result first, name and phone in one column, goods told by their class."""
    lines = ["市场投诉台账", "处理结果\t投诉事由\t商户\t投诉人及电话\t金额\t投诉日期\t类别\t备注"]
    for place in range(40):
        day = date(2024, 5, 1) + timedelta(days=place)
        cells = (
            f"和解,退款{20 + place}元" if place % 3 else "移送市监所",
            ("买的苹果是坏的", "秤不准少了二两", "衣服掉色要求退货", "价格不一致")[place % 4],
            ("水果区12号老周", "3号摊位张记", "B区05")[place % 3],
            f"{('陈静', '刘洋', '周涛')[place % 3]} 139{10_000_000 + place}",
            ("", "30元", "￥1,250.50", "约80")[place % 4],
            day.strftime(("%Y-%m-%d", "%Y.%m.%d", "%y/%m/%d", "%Y年%m月%d日")[place % 4]),
            ("食品", "服装鞋帽", "日用百货", "其他")[place % 4],
            "" if place % 5 else "回访满意",
        )
        lines.append("\t".join(cells))
    lines.append("小计\t\t\t\t2000\t\t\t")
    path = folder / "b.csv"
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    return path


def _semicolons(folder: Path) -> Path:
    """Short words for headers; sums that came back instead of words for the end."""
    lines = ["时间;姓名;手机;店名;铺位;事项;退赔金额;进展"]
    for place in range(30):
        day = date(2026, 3, 1) + timedelta(days=place)
        told = f"{day.month}/{day.day}/{day.year}" if place % 5 == 4 and day.day > 12 else day
        name, shop = place % 3, place % 7
        lines.append(
            f"{told};{('孙丽', '马超', '单小姐')[name]};1{(3, 5, 8)[name]}0{20_000_000 + place};"
            f"{('阿强烧腊', '美味坊', '百姓粮油')[name]};C-{shop + 1};"
            f"{('烧鹅变质', '少秤', '大米有虫')[name]};{place * 3 if place % 2 else ''};"
            f"{('完成', '已处理', '处理中')[name]}"
        )
    path = folder / "c.csv"
    path.write_text("\ufeff" + "\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("make", "rows", "others"),
    [(_two_rows_of_headers, 10, 2), (_tabs, 40, 1), (_semicolons, 30, 0)],
)
def test_every_real_row_is_taken_and_no_total(
    workplace: Workplace, tmp_path: Path, make: Callable[[Path], Path], rows: int, others: int
) -> None:
    done = judging.try_out(workplace, looking.look(workplace, make(tmp_path)))
    assert done.taken == rows
    assert done.skipped == others
    assert not done.refused
    assert sum(done.counts.get(each, 0) for each in REAL) == rows


def _entries(workplace: Workplace, path: Path) -> list[LedgerEntry]:
    done = judging.try_out(workplace, looking.look(workplace, path))
    return [row.entry for row in done.shown if isinstance(row.entry, LedgerEntry)]


def test_headers_of_two_rows_name_each_column_by_what_they_say_together(
    workplace: Workplace, tmp_path: Path
) -> None:
    seen = looking.look(workplace, _two_rows_of_headers(tmp_path))
    named = {seen.layout.headers[place]: field for field, place in seen.layout.columns}
    assert named["被诉方\n摊位号"] is Field.STALL_NUMBER
    assert named["被诉方\n名称"] is Field.STALL
    assert named["处理情况\n办结时间"] is Field.ENDED
    first, second, third, fourth = _entries(workplace, tmp_path / "a.xlsx")[:4]
    assert [e.received_on for e in (first, second, third, fourth)] == [
        date(2025, 1, day) for day in (1, 3, 5, 7)
    ]
    assert [e.amount_fen for e in (first, second, third)] == [12_000, 500_000, 1_200_000]
    assert first.nature is Nature.MEASUREMENT
    assert (first.ending, fourth.ending) == (EndingKind.MEDIATED, EndingKind.FAILED)
    assert first.ended_on == date(2025, 1, 4)


def test_a_name_and_a_phone_in_one_column_are_told_apart(
    workplace: Workplace, tmp_path: Path
) -> None:
    entries = _entries(workplace, _tabs(tmp_path))
    assert [(e.consumer, e.phone) for e in entries[:2]] == [
        ("陈静", "13910000000"),
        ("刘洋", "13910000001"),
    ]
    assert entries[1].category is Category.CLOTHING  # 类别 says here what was bought, not what of.
    assert entries[0].ending is EndingKind.HANDED_OVER


def test_whoever_goes_on_with_a_case_finds_it_open(workplace: Workplace, tmp_path: Path) -> None:
    entries = _entries(workplace, _semicolons(tmp_path))
    assert [e.ending for e in entries[:3]] == [EndingKind.MEDIATED, EndingKind.MEDIATED, None]
    assert entries[3].recovered_fen == 900
