"""What the words of a ledger mean here: nature, class, source, what was asked for, how it ended."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, TypeVar

from mediator.domain.case.claim import Category, Nature, Remedy, Source
from mediator.domain.case.steps import EndingKind
from mediator.domain.ledgers.cells import squeezed

T = TypeVar("T")
_Table = Sequence[tuple[str, T]]

_NATURES: Final[_Table[Nature]] = (
    ("售后|三包|保修|维修|退换|无理由|安装", Nature.AFTER_SALES),
    ("假冒|伪劣|仿冒|假货|商标", Nature.COUNTERFEIT),
    ("计量|缺斤|短斤|短两|少两|少称|少秤|称重|分量|重量|电子秤|短秤|秤不准", Nature.MEASUREMENT),
    ("虚假|广告|宣传|误导|夸大", Nature.FALSE_ADVERTISING),
    ("人格|尊严|权益|辱骂|服务态度|态度", Nature.DIGNITY),
    ("安全|变质|过期|卫生|异物", Nature.SAFETY),
    ("合同|预付|办卡|定金|订金|违约|押金|退卡", Nature.CONTRACT),
    ("价格|价钱|收费|明码|多收|乱收", Nature.PRICE),
    ("质量|品质|瑕疵|损坏|故障|掉色|开胶", Nature.QUALITY),
    ("其他|其它", Nature.OTHER),
)
_CATEGORIES: Final[_Table[Category]] = (
    ("家用电|电器|电子|家电|通讯", Category.APPLIANCES),
    ("服装|鞋|帽|衣|箱包", Category.CLOTHING),
    ("烟|酒|饮料", Category.TOBACCO_ALCOHOL),
    ("食品|果蔬|蔬菜|水果|肉|水产|粮油|干货|禽蛋|熟食", Category.FOOD),
    ("装修|物业", Category.DECORATION_PROPERTY),
    ("建材|房屋|家具", Category.BUILDING),
    ("首饰|珠宝|文体|黄金", Category.JEWELLERY_SPORTS),
    ("医药|药品|医疗用品|器械", Category.MEDICAL_GOODS),
    ("交通工具|汽车|车辆|电动车", Category.VEHICLES),
    ("农资|农用|种子|化肥", Category.FARM_SUPPLIES),
    ("卫生保健|医疗", Category.HEALTH),
    ("旅游", Category.TOURISM),
    ("文化|娱乐|体育|健身", Category.CULTURE_SPORTS),
    ("快递|邮政", Category.POST),
    ("电信|宽带", Category.TELECOM),
    ("互联网|网络", Category.INTERNET),
    ("金融", Category.FINANCE),
    ("保险", Category.INSURANCE),
    ("教育|培训", Category.EDUCATION),
    ("公共设施|停车", Category.PUBLIC_FACILITIES),
    ("销售服务", Category.SALES_SERVICES),
    ("日用|百货|日化|化妆", Category.DAILY_GOODS),
    ("生活|社会服务|美容|美发|理发|餐饮|洗涤|维修服务", Category.LIVING_SERVICES),
    ("其他|其它", Category.OTHER),
)
_SOURCES: Final[_Table[Source]] = (
    ("12345|市长热线|政务热线", Source.HOTLINE_12345),
    ("12315", Source.PLATFORM_12315),
    ("所里|市场监管|市监|监管所|工商|监管局|所转|局转|上级", Source.REGULATOR),
    ("消协|消委|消保委", Source.ASSOCIATION),
    ("现场|来访|上门|来人|到站|当面|窗口|来站|前台", Source.WALK_IN),
    ("电话|来电|热线|致电", Source.PHONE),
    ("微信|网|公众号|qq|抖音|信|邮|意见箱|巡查|其他|其它", Source.OTHER),
)
_REMEDIES: Final[_Table[Remedy]] = (
    ("退一赔|赔|补偿|十倍|三倍", Remedy.COMPENSATE),
    ("退货|退回商品", Remedy.RETURN),
    ("退款|退钱|退卡|退费|退还|退余|返还|退定|退押|退差", Remedy.REFUND),
    ("换", Remedy.REPLACE),
    ("维修|修理|返修|修", Remedy.REPAIR),
    ("重作|重做|返工", Remedy.REWORK),
    ("补足|补齐|补货|补称|补差", Remedy.MAKE_UP),
    ("道歉", Remedy.APOLOGY),
)
# In this order: 调解不成，告知去12315 has failed, 老板不在，待处理 is open, whatever they name.
_ENDINGS: Final[_Table[EndingKind | None]] = (
    ("不予受理|不受理|未受理|不属于", EndingKind.REFUSED),
    (
        "不成|失败|未达成|未能达成|没有达成|未成|终止|拒绝|拒不|不同意|不接受|谈崩|无法达成|分歧|无果",
        EndingKind.FAILED,
    ),
    ("撤回|撤诉|撤销|撤案|放弃|不再追究|不追究|取消投诉", EndingKind.WITHDRAWN),
    (
        (
            "^否$|待|无法联系|[未没]联系|联系不|找不到|未回应|处理中|调解中|办理中|协商中|跟进|正在|尚未|未处理|未办|未结|未解决|未完|不在|联系不上"
            "|进行中|受理中|核实中|调查中"
        ),
        None,
    ),
    ("移交|移送|转交|转办|转至|转市|转所|转其他|已转|立案", EndingKind.HANDED_OVER),
    ("咨询|解释|答疑", EndingKind.CONSULTATION),
    ("自行|私下|自己协商", EndingKind.SELF_SETTLED),
    (
        (
            "^是$|√|✓|赔|退|换|修|补|道歉|和解|达成|成功|解决|办结|完成|满意|调解好|调解完|已调解|返还|履行|一致|谅解|处理完"
            "|已处理|言和|调处|整改|批评|结案|调解$|已结|减免|免单|打折|优惠|重做|送"
        ),
        EndingKind.MEDIATED,
    ),
    (
        "不认可|引导.*(?:司法|诉讼)|告知.*(?:12315|起诉|诉讼|仲裁)|建议.*(?:12315|起诉|诉讼|仲裁)",
        EndingKind.FAILED,
    ),
)


@lru_cache(maxsize=4096)
def nature(text: str) -> Nature | None:
    """The nature that words name; None for words that name none."""
    return _first(_NATURES, text)


@lru_cache(maxsize=4096)
def category(text: str) -> Category | None:
    """The class of goods or services that words name."""
    return _first(_CATEGORIES, text)


@lru_cache(maxsize=4096)
def source(text: str) -> Source | None:
    """The way a complaint came."""
    return _first(_SOURCES, text)


@lru_cache(maxsize=4096)
def remedies(text: str) -> tuple[Remedy, ...]:
    """Everything that is asked for, in the order of the law's list."""
    found = {remedy for pattern, remedy in _REMEDIES if re.search(pattern, text)}
    return tuple(each for each in Remedy if each in found)


@lru_cache(maxsize=4096)
def result(text: str) -> tuple[bool, EndingKind | None]:
    """Whether the words of a result are known, and how the case ended by them; None: it is open."""
    bare = squeezed(text)
    for pattern, kind in _ENDINGS:
        if re.search(pattern, bare):
            return True, kind
    return False, None


def _first(table: _Table[T], text: str) -> T | None:
    bare = squeezed(text)
    return next((meant for pattern, meant in table if re.search(pattern, bare)), None)
