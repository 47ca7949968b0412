"""A ledger in words, headers and dirt that none of the samples has is read rightly."""

from collections import Counter
from datetime import date

from mediator.domain.case.steps import EndingKind
from mediator.domain.ledgers import headers
from mediator.domain.ledgers.cells import Cells
from mediator.domain.ledgers.entries import LedgerEntry, Row, Verdict
from mediator.domain.ledgers.register import Register
from mediator.domain.ledgers.rows import Reader

HEADERS = (
    "收件时间|渠道|顾客姓名|顾客手机|涉及店铺|铺位|购买物品|问题归类|交易额|主要诉求|事情经过|办理进展|办结时间"
    "|退还金额|调解员|满意度|说明"
)
TEXT = """
2024.1.3|来电|周敏|13912345678|李记鲜肉|A01|五花肉|缺斤少两|￥38|退差价|少了三两|已退差价，双方满意|2024.1.3|12|王敏|满意|
1/5/2024|现场|孙强|139-1234-5679|A02|  |皮鞋|质量问题|二百元|换货|开胶|商家同意更换|1/6/2024||王敏||
2024年1月8日|12345工单|吴娟|1.39123E+10|甜心糕点||生日蛋糕|食品安全|168.00元|退一赔十|吃出头发|调解未成功，建议走诉讼|2024年1月12日|/|李强|不满意|附照片
1月9日|12315平台|郑伟（男）|无|王记干货|C3|木耳|以次充好|约60|退货退款|掺假|已移送市场监督管理所查处|1月11日||李强||
20240115|网络|钱多|+8613800000001|||理发卡|预付卡纠纷|1.2万|退卡里余额||退款9000元|20240120|9000|王敏|满意|分两次
2024-1-18 14:20|到站|冯丽|0374-2621234|张姐水果|B12|草莓|价格|25块5|道歉|多收|致歉并退款|当天|5.5|||
〃|同上|陈静|13912345670|〃|〃|草莓|〃|25.5|〃|〃|已退|2024-1-19|5|||
1月小计||||||||1.25万|||||||  |
2024.2.1|电话|褚亮|13912345671/13912345672|李记鲜肉|A01|排骨|计量|88|补足|短秤2两|补齐短少部分|2024.2.1|20|||
2024.2.2|电话|卫东|13912345673|李记鲜肉|A01|排骨|计量|88|补足|短秤|消费者自愿放弃|2024.2.3||||
2024.2.5|电话|蒋平|13912345674|老孙炒货|D5|瓜子|质量|15|退货|潮了|暂未联系上商家||||| 待回复
2024.2.6|上级转办|沈红|13912345675|老孙炒货|D5|瓜子|质量|15.00|赔偿|潮了|经调解达成一致，赔偿50元|2024/2/8|50|||
2024.2.30|电话|韩梅|13912345676|老孙炒货|D5|瓜子|质量|15|退货|潮了|退货|2024.3.1|15|||
2024.3.1|微信|杨柳|13912345677|老孙炒货|D5|瓜子|服务态度|0|道歉|骂人|口头批评教育，握手言和|2024.3.1|0|||
2024.3.3|电话|朱明|13912345678|快修手机店|E1|换屏|维修服务|299|退款|没修好|免费重新维修|2024.3.5|||||
2024.3.4|电话|秦风|13912345679|快修手机店|E1|换屏|维修服务|299|退款|没修好|双方各退一步，商家返还150元|2024.3.5|150||||
2024.3.9|电话|尤佳|13912345680|快修手机店|E1|换屏|其他|299|退款|没修好|已调处|2024.3.9|||||
2024.3.9|电话|许多|13912345681|快修手机店|E1|换屏|其他|299|退款|没修好|协调解决|2024.3.10|||||
2024.3.10|电话|何可|13912345682|快修手机店|E1|换屏|其他|299|退款|没修好|商家不认可，引导司法途径|2024.3.12|||||
2024.3.11|电话|吕布|13912345683|快修手机店|E1|换屏|其他|299|退款|没修好|赔礼|2024.3.12|||||
2024.3.12|电话|施恩|13912345684|快修手机店|E1|换屏|其他|299|退款|没修好|下架、整改|2024.3.12|||||
合计|20件||||||||||||||||
制表人：王敏|||||||审核：||||||||
"""


def _read() -> list[Row]:
    table: list[Cells] = [("某某批发市场投诉受理登记册（2024年度）",)]
    table += [tuple(line.split("|")) for line in (HEADERS, *TEXT.strip().splitlines())]
    layout = headers.guess("登记册", table)
    assert layout is not None
    reader = Reader(layout, register=Register(()), today=date(2026, 11, 30))
    return [reader.read(line, row) for line, row in enumerate(table, 1) if line > layout.first_row]


def test_every_row_is_taken_but_the_one_on_a_day_that_never_was() -> None:
    rows = _read()
    found = Counter(row.verdict for row in rows)
    assert (found[Verdict.TOTAL], found[Verdict.NOTE]) == (2, 1)
    refused = [row for row in rows if row.verdict is Verdict.REFUSE]
    assert [(row.line, row.marks[0].code) for row in refused] == [(15, "day_impossible")]


def test_days_sums_and_endings_are_those_that_a_person_would_read() -> None:
    entries = {row.line: row.entry for row in _read() if isinstance(row.entry, LedgerEntry)}
    days = [entry.received_on for entry in entries.values()]
    assert days == sorted(days)
    assert {entry.received_on.year for entry in entries.values()} == {2024}
    assert entries[4].received_on == date(2024, 1, 5)
    assert (entries[4].amount_fen, entries[8].amount_fen, entries[7].amount_fen) == (
        200_00, 25_50, 12_000_00,
    )  # fmt: skip
    assert (entries[8].ended_on, entries[9].recovered_fen) == (date(2024, 1, 18), 5_00)
    ends = Counter(entry.ending for entry in entries.values())
    assert ends == {
        EndingKind.MEDIATED: 14,
        EndingKind.FAILED: 2,
        EndingKind.HANDED_OVER: 1,
        EndingKind.WITHDRAWN: 1,
        None: 1,
    }
