"""Fills a file with as many plausible cases as a benchmark wants, straight into the tables."""

import random
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import insert

from mediator.domain.case.agreement import (
    Agreement,
    AgreementState,
    Fulfilment,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.claim import Category, Claim, Nature, Purchase, Remedy, Source, Voucher
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import (
    Archived,
    DeadlineClass,
    Decision,
    Facts,
    Informed,
    Outcome,
    Performed,
    Registered,
    Round,
    Signed,
    StepRecord,
    TermsDrawn,
    Triage,
)
from mediator.domain.case.parties import Consumer, Stall, respondent_of
from mediator.domain.case.steps import Ending, EndingKind, Step
from mediator.domain.station import Policy, Station
from mediator.storage import journal, ledger, stalls, stations
from mediator.storage.database import Database, Transaction
from mediator.storage.search import index
from mediator.storage.tables import case_values
from mediator.storage.tables.cases import (
    AgreementRow,
    ConsumerRow,
    DisputeRow,
    FulfilmentRow,
    StepRow,
    TermRow,
)
from mediator.storage.tables.columns import Base
from mediator.storage.tables.ledger import LineRow
from mediator.storage.tables.mapping import columns_of

_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单曾仇解任华区查朴盖乐缪纪"
_GIVEN = "建国秀英伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂𬴂䶮晓燕文博宇轩子涵梓"
_TRADES = ("鲜肉", "水产", "果蔬", "干货", "糕点", "鞋服", "日杂", "酒水", "童车", "理发")
_GOODS = (
    "猪后腿肉",
    "草鱼",
    "苹果",
    "木耳",
    "散装糕点",
    "运动鞋",
    "保温杯",
    "白酒",
    "童车",
    "储值卡",
)
_NATURES = (Nature.MEASUREMENT, Nature.QUALITY, Nature.PRICE, Nature.AFTER_SALES, Nature.OTHER)
_CATEGORIES = (Category.FOOD, Category.CLOTHING, Category.DAILY_GOODS, Category.LIVING_SERVICES)
_YEARS = 14
_OPEN = 40
_BATCH = 2_000
_MOMENT = timedelta(minutes=7)

Rows = dict[type[Base], list[dict[str, object]]]


@dataclass(frozen=True, slots=True)
class _Maker:
    """What the invented cases are made from."""

    chance: random.Random
    market: tuple[Stall, ...]
    last: datetime
    total: int

    def case(self, place: int) -> Dispute:
        """Case number `place` (from 1); all but the newest few are archived."""
        at = self.last - timedelta(days=365 * _YEARS) * ((self.total - place) / self.total)
        opened = Dispute(
            id=place,
            version=1,
            number=f"BENCH-{at.year}-{place:06d}",
            intake=self._intake(at),
            registered_by="王敏",
        )
        if self.total - place < _OPEN:
            return _recorded(opened, at, _OPENING)
        if self.chance.random() < 0.1:
            return _ended(_recorded(opened, at, _OPENING), at, EndingKind.FAILED)
        return self._settled(opened, at)

    def _settled(self, opened: Dispute, at: datetime) -> Dispute:
        amount = self.chance.randrange(500, 30_000)
        term = Term(kind=TermKind.REFUND, amount_fen=amount, method=PayMethod.WECHAT)
        paid = Fulfilment(term=0, on=at.date(), by="王敏", amount_fen=amount)
        agreement = Agreement(
            terms=(term,),
            facts="双方确认上述事实。",
            state=AgreementState.PERFORMED,
            number=f"BENCH-XY-{opened.id:06d}",
            issued_on=at.date(),
            signed_on=at.date(),
            fulfilments=(paid,),
        )
        return _ended(
            replace(_recorded(opened, at, _OPENING + _CLOSING), agreements=(agreement,)),
            at + timedelta(hours=self.chance.randrange(1, 90)),
            EndingKind.MEDIATED,
            amount,
        )

    def _intake(self, at: datetime) -> Intake:
        pick = self.chance.choice
        name = pick(_SURNAMES) + "".join(self.chance.choices(_GIVEN, k=self.chance.randint(1, 2)))
        phone = f"1{self.chance.randrange(3_000_000_000, 9_999_999_999)}"
        goods = pick(_GOODS)
        amount = self.chance.randrange(300, 200_000)
        return Intake(
            source=pick((Source.WALK_IN, Source.WALK_IN, Source.PHONE)),
            received_at=at,
            consumers=(Consumer(name=name, phone=phone),),
            respondent=respondent_of(pick(self.market)),
            purchase=Purchase(
                goods=goods, bought_on=at.date(), amount_fen=amount, voucher=Voucher.RECEIPT
            ),
            claim=Claim(remedies=(pick(tuple(Remedy)),), amount_fen=amount),
            facts=f"消费者购买{goods}，付款后发现与约定不符，与商户协商未果，要求服务站处理。",
            nature=pick(_NATURES),
            category=pick(_CATEGORIES),
            signed=True,
        )


_OPENING: tuple[tuple[Step, Outcome], ...] = (
    (Step.REGISTER, Registered()),
    (Step.TRIAGE, Triage(decision=Decision.ACCEPT, deadline_class=DeadlineClass.ORDINARY)),
    (Step.INFORM, Informed(consumer_agrees=True, stall_agrees=True, signed=True)),
    (Step.FACTS, Facts(consumer_says="货不对版。", stall_says="愿意处理。")),
)
_CLOSING: tuple[tuple[Step, Outcome], ...] = (
    (
        Step.FIRST_ROUND,
        Round(consumer_position="要求退款。", stall_position="同意退款。", agreed=True),
    ),
    (Step.TERMS, TermsDrawn()),
    (Step.SIGN, Signed(number="", sealed=True)),
    (Step.PERFORM, Performed(note="已当场履行")),
    (Step.ARCHIVE, Archived()),
)


def fill(database: Database, *, cases: int = 100_000, last: datetime | None = None) -> None:
    """Write a station, 300 stalls and `cases` over fourteen years (twenty a day), newest open."""
    end = last or datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
    with database.transaction(by="bench", at=end) as work:
        stations.save(work, Station(name="基准测试服务站", code="BENCH"), policy=Policy())
        chance = random.Random(2026)  # noqa: S311  # Invented cases, the same each time.
        maker = _Maker(chance, _market(work, chance), end, cases)
        rows: Rows = defaultdict(list)
        documents: dict[int, str] = {}
        for place in range(1, cases + 1):
            dispute = maker.case(place)
            collect(rows, dispute)
            documents[place] = ledger.words(dispute.number, dispute.intake)
            if place % _BATCH == 0 or place == cases:
                write(work, rows, documents)
        journal.append(work, "fill", subject="bench", public={"cases": cases})
    with database.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()


def _market(work: Transaction, chance: random.Random) -> tuple[Stall, ...]:
    return tuple(
        stalls.add(
            work,
            Stall(
                number=f"{'ABCD'[place % 4]}{place:03d}",
                name=f"{chance.choice(_SURNAMES)}记{chance.choice(_TRADES)}",
                zone="ABCD"[place % 4],
                operator=chance.choice(_SURNAMES) + chance.choice(_GIVEN),
            ),
        )
        for place in range(1, 301)
    )


def _recorded(
    dispute: Dispute, at: datetime, outcomes: tuple[tuple[Step, Outcome], ...]
) -> Dispute:
    taken = partial(StepRecord, by="王敏")
    records = (
        taken(step=step, at=at + place * _MOMENT, outcome=outcome)
        for place, (step, outcome) in enumerate(outcomes)
    )
    return replace(dispute, records=tuple(records))


def _ended(dispute: Dispute, at: datetime, kind: EndingKind, recovered: int = 0) -> Dispute:
    ending = Ending(kind=kind, at=at, by="王敏", reason="调解终结", recovered_fen=recovered)
    return replace(dispute, ending=ending)


def collect(rows: Rows, dispute: Dispute) -> None:
    """Add the rows of a case."""
    key = {"dispute_id": dispute.id}
    own = {"id": dispute.id, "version": 1}
    rows[DisputeRow].append(own | case_values.columns(dispute))
    _collect_parts(rows, ConsumerRow, key, dispute.intake.consumers)
    _collect_parts(rows, StepRow, key, dispute.records)
    for place, agreement in enumerate(dispute.agreements):
        own = key | {"position": place}
        rows[AgreementRow].append(own | columns_of(agreement, leave=("terms", "fulfilments")))
        _collect_parts(rows, TermRow, key | {"agreement": place}, agreement.terms)
        _collect_parts(rows, FulfilmentRow, key | {"agreement": place}, agreement.fulfilments)
    live = dispute.ending is None
    where = {"stage": Step.FIRST_ROUND if live else None, "live": live}
    rows[LineRow].append(ledger.columns(dispute) | where)


def _collect_parts(
    rows: Rows, table: type[Base], key: dict[str, int], parts: tuple[object, ...]
) -> None:
    rows[table] += [
        key | {"position": place} | columns_of(part) for place, part in enumerate(parts)
    ]


def write(work: Transaction, rows: Rows, documents: dict[int, str]) -> None:
    """Write what was collected, and forget it."""
    for table, lines in rows.items():
        work.session.execute(insert(table), lines)
    index.put(work.session, documents)
    rows.clear()
    documents.clear()
