"""What the papers of the tests are put together from: a station, people, a purchase, talks."""

from dataclasses import replace
from datetime import date, datetime

from mediator.domain.case.agreement import (
    Agreement,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.claim import (
    Category,
    Claim,
    HandDown,
    Nature,
    Purchase,
    Remedy,
    Source,
    Voucher,
)
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import (
    Evidence,
    EvidenceKind,
    Facts,
    Offer,
    Round,
)
from mediator.domain.case.parties import Agent, Consumer, Respondent, Side
from mediator.domain.case.scale import Method, Reweigh, Tier
from mediator.domain.papers import (
    Head,
)
from mediator.domain.station import Station
from mediator.domain.values.clock import SHANGHAI

AT = datetime(2026, 11, 20, 9, 44, tzinfo=SHANGHAI)
TODAY = AT.date()

HOSTILE = (
    "李𬴂",
    "张䶮",
    "A&B",
    "<b>粗</b>",
    '<img src="/etc/hostname"/>',
    "100%_x",
    "=1+1",
    "“引号”'单'",
    "(()\\)",
    "{name} {0}",
    "&lt;&amp;",
    "@SUM(A1)",
    "王𫝀𬀩",
)

STATION = Station(
    name="东关农贸市场消费维权服务站",
    code="XC",
    market="东关农贸市场",
    credit_code="91411000MA00000000",
    address="东关大街18号市场正门服务台",
    phone="0374-2312315",
    hours="08:00–17:30",
    head="吕敏",
    regulator="东关市场监管所",
    zones=("A区 肉类糕点",),
)
BARE_STATION = Station(name="小站", code="S")

HEAD = Head(
    station=STATION,
    made_at=AT,
    by="吕敏",
    number="XC-XY-2026-0031",
    dispute_number="XC-2026-0121",
    journal_head="9f8e7d6c5b4a3928" * 4,
)
DRAFT = replace(HEAD, number="", journal_head="")

INTAKE = Intake(
    source=Source.WALK_IN,
    received_at=AT,
    consumers=(Consumer(name="李𬴂", phone="13800001201"),),
    respondent=Respondent(
        name="王记鲜肉", number="A07", zone="A区 肉类糕点", operator="王建国", phone="13900006620"
    ),
    purchase=Purchase(
        goods="猪后腿肉",
        bought_on=TODAY,
        amount_fen=5880,
        quantity="2.10 kg",
        voucher=Voucher.RECEIPT,
    ),
    claim=Claim(remedies=(Remedy.MAKE_UP, Remedy.COMPENSATE), amount_fen=5000),
    facts="今早在A07摊买猪后腿肉，秤上2.10 kg，付58.80元，回家称不够。",
    nature=Nature.MEASUREMENT,
    category=Category.FOOD,
    signed=True,
)
BARE_INTAKE = Intake(
    source=Source.PHONE,
    received_at=AT,
    consumers=(Consumer(name="张", phone=""),),
    respondent=Respondent(name="无名摊"),
    purchase=Purchase(goods="菜", bought_on=None, amount_fen=None),
    claim=Claim(remedies=()),
    facts="不满意。",
)
FULL_INTAKE = replace(
    INTAKE,
    source=Source.PLATFORM_12315,
    hand_down=HandDown(
        number="12315-2026-889912", office="东关市场监管所", answer_by=date(2026, 11, 25)
    ),
    consumers=(
        Consumer(
            name="李𬴂",
            phone="13800001201",
            address="东关大街22号院3号楼1单元502室",
            id_number="41100019900101001X",
            agent=Agent(name="李小明", phone="13700000000", relation="儿子"),
        ),
        Consumer(name="张䶮", phone="13900000002", address="西关街9号"),
    ),
    respondent=replace(
        INTAKE.respondent,
        credit_code="92411000MA44ABCD1X",
        agent=Agent(name="王大山", phone="13600000000", relation="店员"),
    ),
    purchase=replace(INTAKE.purchase, place="A区大厅"),
    claim=Claim(remedies=tuple(Remedy), amount_fen=274800, other="当面说明原因"),
    may_publish=True,
    may_refer=True,
)

REWEIGH = Reweigh(
    goods="猪后腿肉",
    tier=Tier.MEAT_EGG_POULTRY_SEAFOOD,
    unit_price_fen=2800,
    settled_mg=2_100_000,
    checked_mg=1_985_000,
    method=Method.HIGHER,
    on=AT,
    by="赵称",
    scale_serial="GPC-2024-011",
)
FACTS = Facts(
    consumer_says="秤上看是2.10 kg，回家称只有不到2 kg。",
    stall_says="早上人多，可能没有归零，愿意当面复秤。",
    agreed="公平秤当面复秤1.985 kg，双方都认可。",
    prices_marked=True,
    reweighs=(REWEIGH,),
    evidence=(
        Evidence(kind=EvidenceKind.VOUCHER, title="付款小票一张", given_by=Side.CONSUMER),
        Evidence(kind=EvidenceKind.PHOTO, title="示值照片一张", given_by=Side.MARKET),
    ),
)

MAKE_UP = Term(kind=TermKind.MAKE_UP, goods="猪后腿肉", quantity="0.120 kg", value_fen=336)
PAY = Term(kind=TermKind.COMPENSATE, amount_fen=5000, method=PayMethod.WECHAT)
AGREEMENT = Agreement(
    terms=(MAKE_UP, PAY),
    facts="2026年11月20日，甲方在乙方购买猪后腿肉，结算2.100 kg，双方到服务站当面复秤。",
)
TALKS = Round(
    consumer_position="要求补足并赔偿。",
    stall_position="愿意补足，赔偿多少可以商量。",
    agreed=True,
    place="市场正门服务台",
    present="李𬴂、王建国、吕敏",
    result="乙方补足0.12 kg并赔偿50元。",
    offers=(
        Offer(side=Side.CONSUMER, text="补足并赔一百", amount_fen=10_000),
        Offer(side=Side.STALL, text="当面道歉"),
    ),
)


def agreed(draft: Agreement = AGREEMENT) -> Agreement:
    """The draft as issued on the day."""
    return draft.issue(HEAD.number, on=TODAY)
