"""Snapshots to print in tests: the plainest, the fullest and the most hostile of each paper."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from mediator.domain.case.agreement import (
    Agreement,
    AgreementMode,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.claim import (
    Category,
    Claim,
    Nature,
    Purchase,
    Remedy,
    Source,
)
from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.missing import Missing
from mediator.domain.case.outcomes import (
    DeadlineClass,
    Decision,
    Round,
    Satisfaction,
)
from mediator.domain.case.parties import Consumer, Respondent, Side
from mediator.domain.case.steps import (
    EndingKind,
    Pause,
    Step,
)
from mediator.domain.handover import HeldDeposit, OpenCase, ScaleInUse
from mediator.domain.month.figures import Figures, count, figures
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.reconcile import Correction
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import (
    AgreementPaper,
    FailurePaper,
    HandoverPaper,
    Head,
    LedgerPaper,
    MonthPaper,
    NoticePaper,
    PledgePaper,
    RegistrationPaper,
    Snapshot,
    TranscriptPaper,
)
from mediator.domain.stalls.commitments import Pledge
from mediator.domain.station import Limits, Policy
from mediator.domain.values import periods
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.periods import Period, PeriodKind
from mediator.domain.values.workdays import WorkCalendar
from tests.documents.pieces import (
    AGREEMENT,
    AT,
    BARE_INTAKE,
    BARE_STATION,
    DRAFT,
    FACTS,
    FULL_INTAKE,
    HEAD,
    INTAKE,
    STATION,
    TALKS,
    TODAY,
    agreed,
)
from tests.documents.sheets import FULL_SHEETS, PLAIN, USUAL_SHEETS

AGREEMENT_PAPER = AgreementPaper(head=HEAD, intake=INTAKE, facts=FACTS, agreement=agreed())
REGISTRATION = RegistrationPaper(head=HEAD, intake=INTAKE)
NOTICE = NoticePaper(head=HEAD, intake=INTAKE, retention_years=3)
TRANSCRIPT = TranscriptPaper(
    head=HEAD, intake=INTAKE, facts=FACTS, round_number=1, held_at=AT, talks=TALKS
)
FAILURE = FailurePaper(
    head=HEAD,
    intake=INTAKE,
    reason="双方各执一词，两轮协商后分歧仍大。",
    ended_on=date(2026, 11, 16),
    referred_to="东关市场监管所",
)

PLEDGE = PledgePaper(
    head=replace(HEAD, number="XC-CN-2026-0001", dispute_number=""),
    trader=INTAKE.respondent,
    pledge=Pledge.HONESTY,
    valid_until=date(2027, 11, 20),
)

OPEN_CASE = OpenCase(
    number="XC-2026-0031",
    received_on=date(2026, 11, 12),
    consumer="李＊",
    others=2,
    stall="A07 王记鲜肉",
    step=Step.PERFORM,
    due=DueKind.PERFORM,
    due_on=date(2026, 11, 18),
    paused=True,
    missing=(
        Missing(code="seal", field="sealed", blocking=False),
        Missing(code="open_promise", field="term_1", blocking=False),
        Missing(code="paper_missing", field="transcript:2", blocking=False),
        Missing(code="paper_missing", field="notice:1", blocking=False),
    ),
    papers=3,
    exhibits=2,
    to_recover_fen=20_000,
)
HANDOVER = HandoverPaper(
    head=replace(HEAD, number="XC-JJ-2026-0001", dispute_number=""),
    giver="吕敏",
    taker="周静",
    cases=(
        OPEN_CASE,
        OpenCase(
            number="XC-2026-0033",
            received_on=TODAY,
            consumer="王＊",
            others=0,
            stall="夜市摊",
            step=None,
        ),
    ),
    deposits=tuple(HeldDeposit(stall=f"A0{at} 某店", held_fen=at * 50_000) for at in (1, 2, 3)),
    scales=(ScaleInUse(serial="GPC-1", place="服务台", due_on=TODAY), ScaleInUse(serial="GPC-2")),
)

PERIOD = periods.month(2026, 11, kind=PeriodKind.SHIFTED)
LIMITS = Limits(policy=Policy(), calendar=WorkCalendar(marks={}, published=frozenset({2025, 2026})))
MADE_AT = datetime(2026, 11, 24, 17, 5, tzinfo=SHANGHAI)
MONTH_HEAD = replace(HEAD, number="XC-YP-2026-11(26-25)", made_at=MADE_AT, dispute_number="")


def row(position: int, **changes: object) -> LedgerRow:
    """A settled case received `position` days into the period."""
    day = PERIOD.first + timedelta(days=position)
    plain = LedgerRow(
        dispute_id=position,
        number=f"XC-2026-{100 + position:04}",
        received_on=day,
        source=Source.WALK_IN,
        consumer="李＊",
        stall_number="A07",
        stall_name="王记鲜肉",
        goods="猪后腿肉",
        handler="吕敏",
        zone="A区 肉类糕点",
        nature=Nature.MEASUREMENT,
        category=Category.FOOD,
        amount_fen=5880,
        remedies=(Remedy.MAKE_UP,),
        decision=Decision.ACCEPT,
        accepted_on=day,
        deadline_class=DeadlineClass.ORDINARY,
        ending=EndingKind.MEDIATED,
        ended_on=day,
        recovered_fen=5336,
        agreement_number=f"XC-XY-2026-{position:04}",
        signed=True,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # Any field of a row.


_UNSETTLED: dict[str, object] = {"recovered_fen": 0, "agreement_number": "", "signed": False}

ROWS = (
    *(row(at, satisfaction=Satisfaction.VERY, reweighs=2) for at in range(8)),
    row(8, reweighs=1, reweighs_exceeded=1, promises_open=True, satisfaction=Satisfaction.NOT),
    row(
        9,
        **_UNSETTLED,
        nature=Nature.COUNTERFEIT,
        category=Category.TOBACCO_ALCOHOL,
        stall_number="C03",
        stall_name="福缘烟酒",
        zone="C区 烟酒副食",
        goods="白酒2瓶",
        amount_fen=91_600,
        ending=EndingKind.FAILED,
        referred=True,
    ),
    row(
        10,
        agreement_number="",
        signed=False,
        nature=Nature.CONTRACT,
        category=Category.LIVING_SERVICES,
        stall_name="丽人理发",
        ending=EndingKind.PAID_IN_ADVANCE,
        advance_fen=64_000,
        recovered_fen=64_000,
    ),
    row(
        11,
        **_UNSETTLED,
        source=Source.PHONE,
        nature=Nature.PRICE,
        ending=EndingKind.WITHDRAWN,
        imported=True,
    ),
    row(12, **_UNSETTLED, ending=None, ended_on=None, referred=True),
    row(
        29,
        **_UNSETTLED,
        ending=None,
        ended_on=None,
        deadline_class=DeadlineClass.COMPLEX,
        pauses=(Pause(first=TODAY, reason="等待检测"),),
    ),
    row(
        24,
        **_UNSETTLED,
        decision=Decision.HAND_OVER,
        accepted_on=None,
        deadline_class=None,
        ending=EndingKind.HANDED_OVER,
    ),
    row(
        25,
        **_UNSETTLED,
        stall_number="",
        stall_name="网络商家",
        zone="",
        nature=None,
        category=None,
        decision=Decision.REFUSE,
        accepted_on=None,
        deadline_class=None,
        ending=EndingKind.REFUSED,
    ),
)
CORRECTIONS = (
    Correction(number="XC-2026-0093", field="recovered_fen", before="12000", after="15000"),
    Correction(number="XC-2026-0095", field="nature", before="quality", after="after_sales"),
    Correction(number="XC-2026-0096", field="line", before="0", after="1"),
    Correction(number="XC-2026-0097", field="ended_on", before="", after="2026-10-25"),
    Correction(number="XC-2026-0098", field="remedies", before="repair", after="repair、refund"),
    Correction(number="XC-2026-0099", field="signed", before="0", after="1"),
    Correction(number="XC-2026-0100", field="pauses", before="", after="Pause(...)"),
    Correction(number="XC-2026-0101", field="goods", before="肉", after="猪肉"),
)


def counted(rows: tuple[LedgerRow, ...], period: Period = PERIOD) -> Figures:
    """The figures over some rows."""
    return figures(count(rows, period, limits=LIMITS, today=MADE_AT.date()))


def ledger(rows: tuple[LedgerRow, ...] = ROWS, head: Head = MONTH_HEAD) -> LedgerPaper:
    """The ledger over some rows."""
    due = tuple(each.due_on(LIMITS) for each in rows)
    return LedgerPaper(head=head, period=PERIOD, rows=rows, due_on=due)


def _earlier(each: LedgerRow) -> LedgerRow:
    month_before = {
        name: day - timedelta(days=30)
        for name in ("received_on", "accepted_on", "ended_on")
        if (day := getattr(each, name))
    }
    return replace(each, **month_before)


LEDGER = ledger()
MONTH = MonthPaper(
    head=MONTH_HEAD,
    figures=counted(ROWS),
    previous=counted(tuple(map(_earlier, ROWS[1:9])), PERIOD.previous()),
    year_before=counted((), PERIOD.year_before()),
    notes=MonthNotes(
        analysis="1. 计量投诉集中在A区。\n2. 预付卡一件。",
        measures="逐台核验电子秤。",
        advice="加密巡查。",
    ),
    open_rows=tuple(each for each in ROWS if each.accepted_on and not each.closed_by(PERIOD.last)),
    corrections=CORRECTIONS,
)
BARE_MONTH = MonthPaper(
    head=replace(MONTH_HEAD, station=BARE_STATION, number="", journal_head=""),
    figures=counted(()),
    previous=counted((), PERIOD.previous()),
    year_before=counted((), PERIOD.year_before()),
    notes=MonthNotes(),
)

_BARE = replace(DRAFT, station=BARE_STATION, dispute_number="")
_BARE_AGREEMENT = Agreement(terms=(Term(kind=TermKind.REFUND),))

USUAL: dict[str, Snapshot] = {
    "registration": REGISTRATION,
    "notice": NOTICE,
    "transcript": TRANSCRIPT,
    "agreement": AGREEMENT_PAPER,
    "oral": replace(AGREEMENT_PAPER, agreement=agreed(replace(AGREEMENT, mode=AgreementMode.ORAL))),
    "failure": FAILURE,
    "pledge": PLEDGE,
    "handover": HANDOVER,
    **USUAL_SHEETS,
    "ledger": LEDGER,
    "month": MONTH,
}
PLAINEST: dict[str, Snapshot] = {
    "registration": RegistrationPaper(head=_BARE, intake=BARE_INTAKE),
    "notice": NoticePaper(head=_BARE, intake=BARE_INTAKE, retention_years=1),
    "transcript": TranscriptPaper(
        head=_BARE,
        intake=BARE_INTAKE,
        facts=None,
        round_number=2,
        held_at=AT,
        talks=Round(consumer_position="退", stall_position="不退", agreed=False, result="没谈成"),
    ),
    "agreement": AgreementPaper(
        head=_BARE, intake=BARE_INTAKE, facts=None, agreement=_BARE_AGREEMENT
    ),
    "failure": FailurePaper(head=_BARE, intake=BARE_INTAKE, reason="", ended_on=TODAY),
    "pledge": PledgePaper(
        head=_BARE, trader=BARE_INTAKE.respondent, pledge=Pledge.WEIGHING, valid_until=None
    ),
    "handover": HandoverPaper(head=_BARE, giver="吕敏", taker="周静"),
    **PLAIN,
    "ledger": ledger((), head=_BARE),
    "month": BARE_MONTH,
}
FULLEST: dict[str, Snapshot] = {
    "registration": replace(REGISTRATION, intake=FULL_INTAKE),
    "notice": replace(NOTICE, intake=FULL_INTAKE),
    "transcript": replace(TRANSCRIPT, intake=FULL_INTAKE),
    "agreement": replace(AGREEMENT_PAPER, intake=FULL_INTAKE),
    "failure": replace(FAILURE, intake=FULL_INTAKE),
    **FULL_SHEETS,
}


_QUIET = replace(STATION, credit_code="", head="", zones=(), market="", regulator="")
_SILENT = replace(_QUIET, address="", phone="", hours="")
_NAMES_ONLY = replace(
    INTAKE,
    consumers=(Consumer(name="李", phone=""), Consumer(name="张", phone="")),
    respondent=Respondent(name="王记"),
    purchase=Purchase(goods="肉", bought_on=TODAY, amount_fen=1),
    claim=Claim(remedies=()),
    facts="",
)
_PEOPLE = replace(FULL_INTAKE, facts="", hand_down=None)

# Snapshots without those words that stand on other papers of the case only.
TELLING: dict[str, Snapshot] = {
    "registration": RegistrationPaper(head=replace(HEAD, station=_QUIET), intake=FULL_INTAKE),
    "notice": NoticePaper(
        head=replace(HEAD, station=replace(_QUIET, regulator="所")),
        intake=_NAMES_ONLY,
        retention_years=3,
    ),
    "transcript": TranscriptPaper(
        head=replace(HEAD, station=_SILENT),
        intake=replace(
            _PEOPLE,
            purchase=_NAMES_ONLY.purchase,
            claim=_NAMES_ONLY.claim,
        ),
        facts=FACTS,
        round_number=1,
        held_at=AT,
        talks=TALKS,
    ),
    "agreement": AgreementPaper(
        head=replace(HEAD, station=replace(_QUIET, market="市场")),
        intake=_PEOPLE,
        facts=replace(FACTS, consumer_says="", stall_says="", agreed=""),
        agreement=Agreement(
            facts="事实",
            supersedes="XC-XY-2026-0001",
            terms=tuple(
                Term(
                    kind=kind,
                    debtor=Side.MARKET,
                    goods="肉",
                    quantity="1 kg",
                    amount_fen=100,
                    method=PayMethod.CASH,
                    place="市场",
                    text="话",
                )
                for kind in TermKind
            ),
        ),
    ),
    "failure": FailurePaper(
        head=replace(HEAD, station=replace(_SILENT, regulator="所")),
        intake=replace(_NAMES_ONLY, purchase=FULL_INTAKE.purchase, claim=FULL_INTAKE.claim),
        reason="原因",
        ended_on=TODAY,
        referred_to="某所",
    ),
    "ledger": ledger(ROWS[:2], head=replace(MONTH_HEAD, station=_SILENT)),
    "month": replace(
        MONTH,
        head=replace(MONTH_HEAD, station=replace(_SILENT, market="市场", regulator="所")),
        open_rows=(row(3, agreement_number="", zone="", consumer="", ending=None, ended_on=None),),
    ),
}
