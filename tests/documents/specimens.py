"""Snapshots to print in tests: the plainest, the fullest and the most hostile of each paper."""

from dataclasses import replace
from datetime import date

from mediator.domain.case.agreement import (
    Agreement,
    AgreementMode,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.claim import (
    Claim,
    Purchase,
)
from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.missing import Missing
from mediator.domain.case.outcomes import (
    Round,
)
from mediator.domain.case.parties import Consumer, Respondent, Side
from mediator.domain.case.steps import (
    Step,
)
from mediator.domain.handover import HeldDeposit, OpenCase, ScaleInUse
from mediator.domain.papers import (
    AgreementPaper,
    FailurePaper,
    HandoverPaper,
    NoticePaper,
    PledgePaper,
    RegistrationPaper,
    Snapshot,
    TranscriptPaper,
)
from mediator.domain.stalls.commitments import Pledge
from tests.documents.months import BARE_MONTH, LEDGER, MONTH, MONTH_HEAD, ROWS, ledger, row
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
        handed_over_rows=(row(4, agreement_number="", zone="", consumer=""),),
    ),
}
