"""Papers of people and stalls that do not exist, to see a wording before it takes effect."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from mediator.domain.case.agreement import (
    GOODS_TERMS,
    Agreement,
    AgreementMode,
    Fulfilment,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.claim import Claim, Nature, Purchase, Remedy, Source
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import (
    DeadlineClass,
    Decision,
    Evidence,
    EvidenceKind,
    Facts,
    Ground,
    Triage,
)
from mediator.domain.case.parties import Consumer, Respondent, Side
from mediator.domain.papers import (
    AgreementPaper,
    DecisionPaper,
    FailurePaper,
    Head,
    NoticePaper,
    ReceiptPaper,
)
from mediator.domain.phrasing import Phrase
from mediator.domain.station import Policy, Station

SamplePaper = AgreementPaper | NoticePaper | FailurePaper | DecisionPaper | ReceiptPaper

_GOODS = "猪后腿肉"
_OWED = 6000
_PAYMENTS: Mapping[str, tuple[int, int]] = {
    "first": (2000, 0),
    "part": (2000, 2000),
    "last": (4000, 2000),
    "whole": (_OWED, 0),
}
"""What is paid now and had been paid before, for each way a receipt may stand."""
_FACTS = "甲方在乙方处购买猪后腿肉，认为重量不足。双方到公平秤复秤，短少0.10 kg。"


def paper(key: str, *, station: Station, by: str, at: datetime) -> SamplePaper:
    """A draft that shows the sentence `key`, as many of its turns as there are."""
    head = Head(station=station, made_at=at, by=by)
    intake = _intake(at)
    template = key.partition(":")[0]
    if template == "notice":
        return NoticePaper(head=head, intake=intake, retention_years=Policy().retention_years)
    if template == "failure":
        office = station.regulator or "市场监管所"
        return FailurePaper(
            head=head, intake=intake, reason="分歧较大。", ended_on=at.date(), referred_to=office
        )
    if template == "decision":
        return DecisionPaper(
            head=head,
            intake=intake,
            triage=_triage(key, at),
            decided_on=at.date(),
            due_on=at.date(),
        )
    if template == "receipt":
        return _receipt(key, head, intake=intake)
    mode = AgreementMode.ORAL if key == "agreement:fixed_oral" else AgreementMode.WRITTEN
    agreement = Agreement(
        terms=_terms(at), facts=_FACTS, mode=mode, supersedes=f"{station.code}-XY-0000-0000"
    )
    facts = Facts(consumer_says=intake.facts, stall_says=_FACTS, evidence=_evidence())
    return AgreementPaper(head=head, intake=intake, facts=facts, agreement=agreement)


def worded(paper: SamplePaper, phrases: Sequence[Phrase]) -> SamplePaper:
    """The same paper with these phrases."""
    return replace(paper, head=replace(paper.head, phrases=tuple(phrases)))


def _triage(key: str, at: datetime) -> Triage:
    """The decision whose notice says the sentence `key`."""
    part, _, name = key.partition(":")[2].partition(".")
    if part == "accept":
        return Triage(decision=Decision.ACCEPT, deadline_class=DeadlineClass.ORDINARY, answer_by=at)
    if part == "consultation":
        return Triage(decision=Decision.CONSULTATION, note="可以凭小票到摊位退换。")
    ground = Ground(name) if part == "routes" else Ground.NOT_CONSUMER
    return Triage(decision=Decision.REFUSE, ground=ground, note="买来转卖。")


def _receipt(key: str, head: Head, *, intake: Intake) -> ReceiptPaper:
    """The receipt that says the sentence `key`: paid at once or in parts, or not in money."""
    part, _, name = key.partition(":")[2].partition(".")
    act = Fulfilment(term=0, on=head.made_at.date(), by=head.by)
    term, before = Term(kind=TermKind.APOLOGY, text="以后称准再卖。", place="服务站"), 0
    if part != "other":
        paid, before = _PAYMENTS.get(name, _PAYMENTS["whole"])
        term = Term(kind=TermKind.REFUND, amount_fen=_OWED, method=PayMethod.CASH)
        act = replace(act, amount_fen=paid, method=PayMethod.CASH, note="当面点清。")
    return ReceiptPaper(
        head=head,
        intake=intake,
        agreement_number=f"{head.station.code}-XY-0000-0000",
        term=term,
        act=act,
        paid_before_fen=before,
    )


def _intake(at: datetime) -> Intake:
    return Intake(
        source=Source.WALK_IN,
        received_at=at,
        consumers=(Consumer(name="张三（示例）", phone="13800000000"),),
        respondent=Respondent(name="示例鲜肉摊", number="A00", operator="李四（示例）"),
        purchase=Purchase(goods=_GOODS, bought_on=at.date(), amount_fen=5880, quantity="2.10 kg"),
        claim=Claim(remedies=(Remedy.MAKE_UP, Remedy.COMPENSATE), amount_fen=5000),
        facts="买的肉回家一称不够。",
        nature=Nature.MEASUREMENT,
        signed=True,
    )


def _terms(at: datetime) -> tuple[Term, ...]:
    """Every kind of promise, on the spot and later, at once and in parts."""
    later = at.date() + timedelta(days=7)
    paid = Term(kind=TermKind.REFUND, amount_fen=5880, method=PayMethod.CASH)
    given = (
        Term(kind=kind, goods=_GOODS, quantity="0.10 kg", value_fen=280)
        for kind in TermKind
        if kind in GOODS_TERMS
    )
    return (
        paid,
        replace(paid, goods=_GOODS, due_on=later, place="服务站", text="凭收条领取。"),
        replace(paid, kind=TermKind.COMPENSATE, due_on=later, instalments=2),
        *given,
        Term(
            kind=TermKind.RETURN,
            debtor=Side.CONSUMER,
            goods=_GOODS,
            amount_fen=100,
            due_on=later,
            method=PayMethod.WECHAT,
        ),
        Term(kind=TermKind.APOLOGY, text="以后称准再卖。", place="服务站"),
        Term(
            kind=TermKind.OTHER,
            text="把购物袋还给摊位",
            debtor=Side.CONSUMER,
            due_on=later,
            amount_fen=100,
            method=PayMethod.CASH,
            instalments=2,
            place="服务站",
            value_fen=280,
        ),
    )


def _evidence() -> tuple[Evidence, ...]:
    return (Evidence(title="购物小票", kind=EvidenceKind.VOUCHER, given_by=Side.CONSUMER),)
