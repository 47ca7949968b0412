"""The sheets of the procedure, from the decision of triage to the follow-up."""

from dataclasses import replace
from datetime import date, timedelta

from mediator.domain.case.agreement import (
    Fulfilment,
    PayMethod,
    Term,
    TermKind,
)
from mediator.domain.case.exhibits import Exhibit, Media
from mediator.domain.case.outcomes import (
    ContactMethod,
    DeadlineClass,
    Decision,
    EvidenceKind,
    Facts,
    FollowedUp,
    Ground,
    Satisfaction,
    Triage,
)
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import (
    AdvancePayment,
    Ending,
    EndingKind,
    Recovery,
    Referral,
    Reply,
)
from mediator.domain.papers import (
    AdvancePaper,
    DecisionPaper,
    FeedbackPaper,
    FindingsPaper,
    FollowUpPaper,
    ReceiptPaper,
    ReferralPaper,
    ReweighPaper,
    Snapshot,
)
from tests.documents.pieces import (
    AT,
    BARE_INTAKE,
    BARE_STATION,
    DRAFT,
    FACTS,
    FULL_INTAKE,
    HEAD,
    INTAKE,
    PAY,
    REWEIGH,
    TODAY,
)

_BARE = replace(DRAFT, station=BARE_STATION, dispute_number="")

REFUSED = Triage(
    decision=Decision.REFUSE, ground=Ground.NOT_OUR_MARKET, note="网上买的手机，不在本市场。"
)
DECISION = DecisionPaper(head=HEAD, intake=INTAKE, triage=REFUSED, decided_on=TODAY)
ACCEPTED = replace(
    DECISION,
    triage=Triage(
        decision=Decision.ACCEPT,
        deadline_class=DeadlineClass.ORDINARY,
        answer_by=AT + timedelta(days=3),
    ),
    due_on=date(2026, 11, 23),
)
REFERRAL = ReferralPaper(
    head=HEAD,
    intake=INTAKE,
    referral=Referral(office="东关市场监管所", at=AT, by="吕敏", reason="涉嫌假冒，属于违法线索。"),
    talks=2,
)
FEEDBACK = FeedbackPaper(
    head=HEAD,
    intake=FULL_INTAKE,
    reply=Reply(on=TODAY, by="吕敏", method="平台回复", content="已换货，消费者满意。"),
    ending=Ending(kind=EndingKind.MEDIATED, at=AT, by="吕敏", recovered_fen=26_800),
    agreement_number="XC-XY-2026-0031",
    talks=2,
)
EXHIBIT = Exhibit(
    dispute_id=1,
    kind=EvidenceKind.PHOTO,
    title="鞋底照片",
    given_by=Side.CONSUMER,
    media=Media.JPEG,
    sha256="0123456789abcdef" * 4,
    size=34_567,
    added_at=AT,
    added_by="吕敏",
    id=1,
)
FINDINGS = FindingsPaper(head=HEAD, intake=INTAKE, facts=FACTS, found_at=AT, exhibits=(EXHIBIT,))
REWEIGH_SLIP = ReweighPaper(
    head=HEAD,
    intake=INTAKE,
    slips=(replace(REWEIGH, division_mg=5_000, scale_due_on=date(2027, 3, 1)),),
)
RECEIPT = ReceiptPaper(
    head=HEAD,
    intake=INTAKE,
    agreement_number="XC-XY-2026-0031",
    term=replace(PAY, amount_fen=60_000, due_on=date(2026, 11, 27), instalments=2),
    act=Fulfilment(
        term=1, on=TODAY, by="吕敏", amount_fen=30_000, method=PayMethod.WECHAT, note="当面转账"
    ),
)
ADVANCE = AdvancePaper(
    head=HEAD,
    intake=INTAKE,
    advance=AdvancePayment(
        amount_fen=64_000,
        basis="店已撤场，预付卡余额未退。",
        approved_by="吕敏",
        on=TODAY,
        method="现金",
        from_deposit_fen=50_000,
        recoveries=(Recovery(amount_fen=4_000, on=TODAY, by="赵称", method="银行转账"),),
    ),
)
FOLLOW_UP = FollowUpPaper(
    head=HEAD,
    intake=INTAKE,
    asked=FollowedUp(
        on=TODAY,
        method=ContactMethod.PHONE,
        performed=True,
        satisfaction=Satisfaction.VERY,
        note="希望多检查秤。",
    ),
    by="吕敏",
    agreement_number="XC-XY-2026-0031",
)


USUAL_SHEETS: dict[str, Snapshot] = {
    "refusal": DECISION,
    "acceptance": ACCEPTED,
    "referral": REFERRAL,
    "feedback": FEEDBACK,
    "findings": FINDINGS,
    "reweigh": REWEIGH_SLIP,
    "receipt": RECEIPT,
    "advance": ADVANCE,
    "follow_up": FOLLOW_UP,
}
PLAIN: dict[str, Snapshot] = {
    "decision": DecisionPaper(
        head=_BARE,
        intake=BARE_INTAKE,
        triage=Triage(decision=Decision.CONSULTATION),
        decided_on=TODAY,
    ),
    "referral": ReferralPaper(
        head=_BARE,
        intake=BARE_INTAKE,
        referral=Referral(office="所", at=AT, by="", reason="危险"),
    ),
    "feedback": FeedbackPaper(
        head=_BARE,
        intake=BARE_INTAKE,
        reply=Reply(on=TODAY, by="", method="电话", content="在办"),
        ending=None,
    ),
    "findings": FindingsPaper(
        head=_BARE,
        intake=BARE_INTAKE,
        facts=Facts(consumer_says="退", stall_says="不退"),
        found_at=AT,
    ),
    "receipt": ReceiptPaper(
        head=_BARE,
        intake=BARE_INTAKE,
        agreement_number="",
        term=Term(kind=TermKind.APOLOGY, debtor=Side.MARKET, text="道歉"),
        act=Fulfilment(term=0, on=TODAY, by=""),
    ),
    "advance": AdvancePaper(
        head=_BARE,
        intake=BARE_INTAKE,
        advance=AdvancePayment(amount_fen=1, basis="制度", approved_by="站长", on=TODAY),
    ),
    "follow_up": FollowUpPaper(
        head=_BARE,
        intake=BARE_INTAKE,
        asked=FollowedUp(on=TODAY, method=ContactMethod.VISIT, performed=False),
        by="",
    ),
}
FULL_SHEETS: dict[str, Snapshot] = {
    "acceptance": replace(ACCEPTED, intake=FULL_INTAKE),
    "referral": replace(REFERRAL, intake=FULL_INTAKE),
    "findings": replace(FINDINGS, intake=FULL_INTAKE, exhibits=(EXHIBIT,) * 12),
    "receipt": replace(RECEIPT, intake=FULL_INTAKE, paid_before_fen=30_000),
    "advance": replace(ADVANCE, intake=FULL_INTAKE),
    "follow_up": replace(FOLLOW_UP, intake=FULL_INTAKE),
}
