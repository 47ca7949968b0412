"""The fields that a column of a ledger or of a stall list may hold, and the words of its header."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final

from mediator.domain.values.numerals import fold


class Kind(StrEnum):
    """What a table lists."""

    LEDGER = "ledger"
    STALLS = "stalls"


class Field(StrEnum):
    """What a column is about; a column of no field is kept in words beside the case."""

    NUMBER = "number"
    RECEIVED = "received"
    ENDED = "ended"
    BOUGHT = "bought"
    CONSUMER = "consumer"
    PHONE = "phone"
    ID_NUMBER = "id_number"
    ADDRESS = "address"
    STALL_NUMBER = "stall_number"
    STALL = "stall"
    OPERATOR = "operator"
    STALL_PHONE = "stall_phone"
    ZONE = "zone"
    GOODS = "goods"
    NATURE = "nature"
    CATEGORY = "category"
    AMOUNT = "amount"
    DEMAND = "demand"
    SOURCE = "source"
    RESULT = "result"
    RECOVERED = "recovered"
    FACTS = "facts"
    HANDLER = "handler"
    CREDIT_CODE = "credit_code"
    TRADE = "trade"
    DEPOSIT = "deposit"
    PLEDGED = "pledged"
    JOINED = "joined"
    REMARK = "remark"


_DAY: Final = "(?:日期|时间|日子|年月日)"
_THEIRS: Final = "被投诉|被诉|被申|商户|商家|商铺|店|摊|经营|业主|业户"

# One pattern a line: the field, how surely the words name it (0 to 10), the words.
_LEDGER: Final = """
number 9 ^序$|序号|^编号|案号|流水|登记号|受理号|工单|案件号|单号|^no[.]?$|^#$
number 6 编号
ended 9 (?:办结|结案|完结|办毕|处结|终结|完成|结束|调结|了结).*DAY?$
ended 8 (?:处理|处置|办理|调解|解决|反馈|回复|答复|归档|闭环).*DAY
bought 9 (?:购买|消费|购物|交易|事发|发生|购货).*DAY
received 10 (?:投诉|受理|登记|来访|接诉|接待|接访|收到|来电|反映|举报).*DAY
received 10 (?:收件|接收|受诉|录入|建档|接单|接件|立案|申诉).*DAY
received 7 ^DAY$|^日期|^时间
received 4 DAY|^年?月?日$
stall_phone 9 (?:THEIRS).*(?:电话|手机|联系方式)
phone 10 (?:投诉|消费|申诉|反映|举报|顾客|来访|客户|当事).*(?:电话|手机|联系方式|号码)
phone 8 联系电话|联系方式|手机|电话|联系号码
phone 5 ^联系$|tel
id_number 10 身份证|证件号
address 8 地址|住址
consumer 9 ^(?:投诉人|消费者|申诉人|投诉者|反映人|举报人|来访人|顾客|客户)
consumer 9 ^(?:申请人|当事人|诉求人|投诉方)
consumer 8 投诉人|消费者|申诉人|投诉者|反映人|顾客|来访者
consumer 6 ^姓名
consumer 5 ^甲方
stall_number 9 摊位号|摊号|铺位号|档口号|摊位编号|店铺号|商铺号|门店号|店号|铺号|柜台号|位置号|门牌
stall_number 8 ^(?:摊位|铺位|档口|柜台)$
stall 10 被投诉|被诉|被申请|被举报|被反映|涉诉|涉事|责任方|被告
stall 7 商户|商家|商铺|店铺|店名|字号|经营户|经营者|摊主|业户
stall 7 业主|摊位|档口|门店|^乙方|企业|单位名称
category 9 (?:商品|服务|行业|产品|货物).*(?:类别|类型|分类|大类|种类)
nature 9 性质
nature 8 (?:投诉|问题|纠纷|矛盾|诉求|案件|事项|违规).*(?:类型|类别|种类|[分归]类)
nature 6 ^(?:类型|类别|类|分类)$
category 6 ^(?:类型|类别|类|分类)$
recovered 10 挽回|挽损
recovered 8 (?:赔|退|补|返)[付偿还款赔]
amount 9 (?:涉及|涉案|争议|消费|交易|标的|投诉|购买|商品|诉求|购物|货款).*(?:金额|价|额|款)
amount 6 金额|价款|总价|货值|款额|标的额|价格|^价$|^钱$|单价
demand 8 诉求|要求|请求|主张|希望|期望
source 8 来源|渠道|途径|来件|(?:投诉|受理|接诉|登记|接收|反映).*方式|^方式
result 9 (?:处理|调解|办理|处置|办结|最终|协调|解决|调处).*(?:结果|情况|意见|结论|状态|方案)
result 9 (?:处理|调解|办理|处置|办结|最终|协调|解决|调处).*(?:进度|进展|去向|措施|说明)
result 8 ^结果|^进展|^状态|^结论|是否(?:办结|解决|成功)|处理$|^处置$|^去向|^进度|^办理$
goods 7 商品|货物|品名|物品|产品|标的物|服务(?:项目|内容|名称)|^服务$
goods 7 购买项目|^品种|^项目|^货$|东西
facts 8 (?:投诉|主要|反映|基本|案件|纠纷|问题|具体|详细|事件).*(?:内容|事由|事实|经过)
facts 8 (?:投诉|主要|反映|基本|案件|纠纷|问题|具体|详细|事件).*(?:简介|情况|事项)
facts 8 (?:投诉|主要|反映|基本|案件|纠纷|问题|具体|详细|事件).*(?:摘要|描述|概况|案由|原因|问题)
facts 7 ^内容|^事项|事由|案由|经过|简介|摘要|描述|原因|情况说明|案情
handler 8 经办|承办|调解员|处理人|登记人|受理人|接待人|记录人|值班|负责人|工作人员|办理人
remark 5 备注|附注|说明|注释|其他|其它|回访|满意
"""
_STALLS: Final = """
number 9 ^序$|序号|^no[.]?$|^#$
zone 9 ^区$|区域|分区|片区|楼层|区位|所在区|市场区|区号|场区
zone 6 ^区
stall_number 10 摊位号|摊号|铺位号|档口号|摊位编号|店铺号|商铺号|门店号|店号|铺号|柜台号|门牌|位号
stall_number 7 摊位|铺位|档口|柜台|^编号
credit_code 9 信用代码|执照号|注册号|执照
id_number 10 身份证|证件号
phone 9 电话|手机|联系方式|联系号码
stall 10 字号|商户名|店名|店铺名|商铺名|招牌|门店名|企业名|单位名|个体.*名
stall 6 商户|商家|名称|店铺|单位|经营户
operator 8 经营者|业主|负责人|法人|摊主|老板|经营人|户主|姓名|承租|租户|联系人
trade 9 经营(?:范围|品种|项目|类别|内容|商品)|主营|品类|行业|业态|类别
deposit 9 保证金|押金|赔付金|基金
pledged 8 承诺
joined 7 (?:入[场驻市]|进场|开业|租赁|合同|签约|起租|登记).*DAY?
address 8 地址|住址
remark 5 备注|附注|说明
"""
# A header of these words is never the field, whatever else it says.
_NEVER_WORDS: Final = """
consumer 0 THEIRS|电话|手机|联系|地址|身份证|诉求|要求|签|意见|评价|满意|性别|年龄|方式|代表
stall 0 电话|手机|联系|地址|签|意见|证|范围|性质|金额|日期|时间|类|态度
stall 0 ^[^及和与、/]*(?:摊|铺|店|档口|柜台)位?号$
goods 0 金额|价|类别|类型|分类|日期|时间|数量|照片
result 0 DAY|金额|人$|基本|^案情
facts 0 DAY|金额|类型|类别|性质|处理|办理
demand 0 类|金额|DAY
recovered 0 DAY|方式|要求|诉求|人$|率|承诺
amount 0 挽回|赔|退|补
received 0 办结|结案|处理|答复|回访|完成|购买|消费日|消费时|签|出生|承诺
ended 0 情况|结果|意见|状态|金额|人$|率|是否|期限|时限|类|员|措施|方案
source 0 联系|处理|货物|支付|付款
number 0 摊|铺|店|档|电话|手机|证|车牌
operator 0 电话|手机|证|签
joined 0 承诺|编号|金额|号$|人$
pledged 0 编号
"""


def _table(text: str) -> Mapping[Field, tuple[tuple[int, re.Pattern[str]], ...]]:
    found: dict[Field, tuple[tuple[int, re.Pattern[str]], ...]] = {}
    for line in text.strip().splitlines():
        field, sure, words = line.split(" ", 2)
        pattern = re.compile(words.replace("DAY", _DAY).replace("THEIRS", _THEIRS))
        found[Field(field)] = (*found.get(Field(field), ()), (int(sure), pattern))
    return found


_WORDS: Final = {Kind.LEDGER: _table(_LEDGER), Kind.STALLS: _table(_STALLS)}
_NEVER: Final = _table(_NEVER_WORDS)
FIELDS: Final = {kind: tuple(table) for kind, table in _WORDS.items()}
LONGEST_HEADER: Final = 24
ROWS: Final = "\n"
"""Between the words of the two rows that a header may take; no cell has it in its words."""
_BRACKETS: Final = re.compile(r"[(【\[].*?[)】\]]")
_SPACES: Final = re.compile(r"[\s*＊:]+")


# What our own workbook of refused rows adds; nobody's field, and not kept in words.
OURS: Final = ("行号", "未导入，因为")


def plain_header(text: str) -> str:
    """A header without gaps, brackets and the unit in them, in plain width and lower case."""
    folded = _SPACES.sub("", fold(text)).lower()
    return _BRACKETS.sub("", folded) or folded.strip("()[]【】")


@lru_cache(maxsize=4096)
def fit(header: str, field: Field, *, kind: Kind) -> int:
    """How surely a header names a field, 0 to 10.

    Of a header of two rows the lower counts by itself where both together name nothing at all.
    """
    lower = header.rpartition(ROWS)[2]
    if lower != header and not any(_sure(header, each, kind=kind) for each in FIELDS[kind]):
        return _sure(lower, field, kind=kind)
    return _sure(header, field, kind=kind)


def _sure(header: str, field: Field, *, kind: Kind) -> int:
    plain = plain_header(header)
    never = any(pattern.search(plain) for _, pattern in _NEVER.get(field, ()))
    if not plain or len(plain) > LONGEST_HEADER or never or header in OURS:
        return 0
    sure = (sure for sure, pattern in _WORDS[kind].get(field, ()) if pattern.search(plain))
    return max(sure, default=0)
