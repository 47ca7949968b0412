"""Disputes at any stage, for the tests of every layer: a story is played verb by verb.

`story("accept inform facts agree draw issue sign +2 pay")` registers a case and takes it that far;
`+2` lets two days pass. A verb that the rules refuse raises `RuleViolation`, as in the program.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from mediator.domain.case import procedure
from mediator.domain.case.agreement import (
    MONEY_TERMS,
    Agreement,
    AgreementMode,
    AgreementState,
    Fulfilment,
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
)
from mediator.domain.case.completeness import Folder
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.filing import papers_of
from mediator.domain.case.intake import Intake
from mediator.domain.case.missing import refuse
from mediator.domain.case.outcomes import (
    Archived,
    ContactMethod,
    DeadlineClass,
    Decision,
    Facts,
    FollowedUp,
    Ground,
    Informed,
    Outcome,
    Performed,
    Registered,
    Reviewed,
    Round,
    Satisfaction,
    Signed,
    Skipped,
    StepRecord,
    TermsDrawn,
    Triage,
)
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.case.scale import Method, Reweigh, Tier
from mediator.domain.case.steps import AdvancePayment, EndingKind, Pause, Referral, Reply, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.station import Limits, Policy
from mediator.domain.values.clock import SHANGHAI, local_day
from mediator.domain.values.workdays import WorkCalendar

HEAD: Final = "吕敏"
TODAY: Final = date(2026, 11, 20)  # A Friday.
MORNING: Final = datetime(2026, 11, 20, 9, 12, tzinfo=SHANGHAI)
CALENDAR: Final = WorkCalendar(marks={}, published=frozenset({2026, 2027}))
LIMITS: Final = Limits(policy=Policy(), calendar=CALENDAR)
REVIEWING: Final = Limits(policy=Policy(review_above_fen=50_00), calendar=CALENDAR)

WALK_IN: Final = Intake(
    source=Source.WALK_IN,
    received_at=MORNING,
    consumers=(Consumer(name="李𬴂", phone="13800001201"),),
    respondent=Respondent(name="王记鲜肉", number="A07", zone="A区 肉类糕点", stall_id=1),
    purchase=Purchase(goods="猪后腿肉", bought_on=TODAY, amount_fen=58_80, quantity="2.10 kg"),
    claim=Claim(remedies=(Remedy.MAKE_UP, Remedy.COMPENSATE), amount_fen=50_00),
    facts="今早在A07摊买猪后腿肉，回家称不够。",
    nature=Nature.MEASUREMENT,
    category=Category.FOOD,
    signed=True,
)
HANDED_DOWN: Final = replace(
    WALK_IN,
    source=Source.PLATFORM_12315,
    hand_down=HandDown(number="12315-2026-889912", answer_by=date(2026, 11, 27)),
    signed=False,
)
CROWD: Final = replace(
    WALK_IN,
    consumers=tuple(Consumer(name=name, phone="13800001208") for name in "吴郑冯蒋沈韩杨"),
)

SLIP: Final = Reweigh(
    goods="猪后腿肉",
    tier=Tier.MEAT_EGG_POULTRY_SEAFOOD,
    unit_price_fen=28_00,
    settled_mg=2_100_000,
    checked_mg=1_985_000,
    method=Method.HIGHER,
    on=MORNING,
    by=HEAD,
)
FACTS: Final = Facts(consumer_says="不到2 kg。", stall_says="愿意复秤。", reweighs=(SLIP,))
ROUND: Final = Round(consumer_position="补肉，赔50元。", stall_position="同意。", agreed=True)
DIFFERED: Final = replace(ROUND, agreed=False, result="只肯补肉。")

MAKE_UP: Final = Term(kind=TermKind.MAKE_UP, goods="猪后腿肉", quantity="0.12 kg", value_fen=3_36)
PAY: Final = Term(kind=TermKind.COMPENSATE, amount_fen=50_00, method=PayMethod.WECHAT)
LATER: Final = replace(PAY, amount_fen=600_00, due_on=date(2026, 11, 27), instalments=2)
DRAFT: Final = Agreement(terms=(PAY,), facts="短115 g。")
ADVANCE: Final = AdvancePayment(
    amount_fen=640_00, basis="经营户已撤场", approved_by=HEAD, on=TODAY, from_deposit_fen=500_00
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A case at a moment, under the limits of its station."""

    dispute: Dispute
    at: datetime
    limits: Limits

    @property
    def today(self) -> date:
        """The station's day."""
        return local_day(self.at)

    def take(self, step: Step, outcome: Outcome) -> Dispute:
        """Record a step."""
        taken = StepRecord(step=step, at=self.at, by=HEAD, outcome=outcome)
        everything = frozenset((p.kind, p.part) for p in papers_of(self.dispute))
        folder = Folder(papers=everything)
        return procedure.record(self.dispute, taken, limits=self.limits, folder=folder)

    def end(self, kind: EndingKind) -> Dispute:
        """Leave by one of the exits."""
        return procedure.end(self.dispute, kind, at=self.at, by=HEAD, reason="说好了")

    def agreement(self) -> Agreement:
        """The current agreement."""
        if self.dispute.agreement is None:
            raise RuleViolation("no_agreement", "agreement")
        return self.dispute.agreement


Verb = Callable[[Scene], Dispute]


def story(
    words: str = "", *, intake: Intake = WALK_IN, limits: Limits = LIMITS, at: datetime = MORNING
) -> Dispute:
    """Register a case and play the verbs of `words`, one after another."""
    dispute = registered(replace(intake, received_at=at))
    for word in words.split():
        if word.startswith("+"):
            at += timedelta(days=int(word))
        else:
            dispute = VERBS[word](Scene(dispute, at, limits))
    return dispute


def registered(intake: Intake = WALK_IN, number: str = "XC-2026-0001") -> Dispute:
    """A case just taken down."""
    at = intake.received_at
    taken = StepRecord(step=Step.REGISTER, at=at, by=HEAD, outcome=Registered())
    return Dispute(number=number, intake=intake, registered_by=HEAD, records=(taken,))


def takes(step: Step, outcome: Outcome) -> Verb:
    """The verb that records `outcome`."""
    return lambda scene: scene.take(step, outcome)


def draws(draft: Agreement) -> Verb:
    """The verb that completes the terms of `draft`."""

    def draw(scene: Scene) -> Dispute:
        refuse(draft.missing())
        old = [a.number for a in scene.dispute.agreements if a is not scene.dispute.agreement]
        fresh = replace(draft, supersedes=old[-1] if old else "")
        return scene.take(Step.TERMS, TermsDrawn()).with_agreement(fresh)

    return draw


def pays(fen: int, term: int = 0) -> Verb:
    """The verb that hands `fen` over towards a term."""

    def pay(scene: Scene) -> Dispute:
        act = Fulfilment(term=term, on=scene.today, by=HEAD, amount_fen=fen)
        return scene.dispute.with_agreement(scene.agreement().fulfil(act))

    return pay


def _accept(deadline_class: DeadlineClass, days_to_answer: int | None = None) -> Verb:
    def accept(scene: Scene) -> Dispute:
        answer = None if days_to_answer is None else scene.at + timedelta(days=days_to_answer)
        outcome = Triage(decision=Decision.ACCEPT, deadline_class=deadline_class, answer_by=answer)
        return scene.take(Step.TRIAGE, outcome)

    return accept


def _issue(scene: Scene) -> Dispute:
    if procedure.current(scene.dispute, scene.limits) is not Step.SIGN:
        raise RuleViolation("step_not_now")
    number = f"XC-XY-2026-{len(scene.dispute.agreements):04}"
    return scene.dispute.with_agreement(scene.agreement().issue(number, on=scene.today))


def _sign(scene: Scene) -> Dispute:
    agreed = scene.agreement().sign(on=scene.today)
    signed = replace(scene, dispute=scene.dispute.with_agreement(agreed))
    return signed.take(Step.SIGN, Signed(number=agreed.number, sealed=True))


def _keep(scene: Scene) -> Dispute:
    """Perform all that is still owed."""
    agreement = scene.agreement()
    if agreement.state is not AgreementState.SIGNED:
        raise RuleViolation("agreement_state", "agreement")
    for place in agreement.open_terms():
        term = agreement.terms[place]
        owed = (term.amount_fen or 0) - agreement.paid_fen(place)
        amount = owed if term.kind in MONEY_TERMS else None
        act = Fulfilment(term=place, on=scene.today, by=HEAD, amount_fen=amount)
        agreement = agreement.fulfil(act)
    return scene.dispute.with_agreement(agreement)


def _followed(scene: Scene) -> FollowedUp:
    return FollowedUp(
        on=scene.today,
        method=ContactMethod.PHONE,
        performed=True,
        satisfaction=Satisfaction.SATISFIED,
    )


def _hand_over(scene: Scene) -> Dispute:
    if scene.dispute.referral is not None:
        raise RuleViolation("already_handed_over")
    referral = Referral(
        office="监管所", at=scene.at, by=HEAD, reason="涉嫌假冒", receipt="孙伟签收"
    )
    referred = replace(scene.dispute, referral=referral)
    if referred.ending is not None:
        return referred
    return replace(scene, dispute=referred).end(EndingKind.HANDED_OVER)


def _advance(scene: Scene) -> Dispute:
    payment = replace(ADVANCE, on=scene.today)
    return procedure.pay_in_advance(scene.dispute, payment, at=scene.at, by=HEAD)


def _pause(scene: Scene) -> Dispute:
    if scene.dispute.paused or scene.dispute.accepted_on is None or scene.dispute.ending:
        raise RuleViolation("cannot_pause")
    begun = Pause(first=scene.today, reason="送检")
    return replace(scene.dispute, pauses=(*scene.dispute.pauses, begun))


def _resume(scene: Scene) -> Dispute:
    if not scene.dispute.paused or scene.dispute.ending:
        raise RuleViolation("not_paused")
    ended = replace(scene.dispute.pauses[-1], last=scene.today)
    return replace(scene.dispute, pauses=(*scene.dispute.pauses[:-1], ended))


def _reply(scene: Scene) -> Dispute:
    given = Reply(on=scene.today, by=HEAD, method="平台反馈", content="已换货")
    return replace(scene.dispute, reply=given)


def _triage(decision: Decision, ground: Ground | None = None) -> Verb:
    outcome = Triage(decision=decision, ground=ground, office="监管所", note="已告知")
    return takes(Step.TRIAGE, outcome)


_AGREED = Informed(consumer_agrees=True, stall_agrees=True, signed=True)

VERBS: Final[Mapping[str, Verb]] = {
    "accept": _accept(DeadlineClass.ORDINARY),
    "accept_spot": _accept(DeadlineClass.ON_THE_SPOT),
    "accept_complex": _accept(DeadlineClass.COMPLEX),
    "accept_promising": _accept(DeadlineClass.COMPLEX, days_to_answer=4),
    "consult": _triage(Decision.CONSULTATION),
    "refuse": _triage(Decision.REFUSE, Ground.NOT_OUR_MARKET),
    "hand_over_at_once": _triage(Decision.HAND_OVER, Ground.CROWD),
    "inform": takes(Step.INFORM, _AGREED),
    "decline": takes(Step.INFORM, replace(_AGREED, stall_agrees=False)),
    "facts": takes(Step.FACTS, FACTS),
    "skip_facts": takes(Step.FACTS, Skipped(reason="双方没有争议")),
    "agree": takes(Step.FIRST_ROUND, ROUND),
    "differ": takes(Step.FIRST_ROUND, DIFFERED),
    "agree_again": takes(Step.SECOND_ROUND, ROUND),
    "differ_again": takes(Step.SECOND_ROUND, DIFFERED),
    "draw": draws(DRAFT),
    "draw_goods": draws(replace(DRAFT, terms=(MAKE_UP, PAY))),
    "draw_later": draws(replace(DRAFT, terms=(LATER,))),
    "draw_oral": draws(replace(DRAFT, mode=AgreementMode.ORAL)),
    "approve": takes(Step.REVIEW, Reviewed(approved=True, reviewer="赵强")),
    "send_back": takes(Step.REVIEW, Reviewed(approved=False, remark="金额不清", reviewer="赵强")),
    "issue": _issue,
    "sign": _sign,
    "void": lambda scene: procedure.void(scene.dispute, "金额写错"),
    "pay_part": pays(20_00),
    "pay_half": pays(300_00),
    "keep": _keep,
    "close": takes(Step.PERFORM, Performed(note="摊主已失联")),
    "follow_up": lambda scene: scene.take(Step.FOLLOW_UP, _followed(scene)),
    "skip_follow_up": takes(Step.FOLLOW_UP, Skipped(reason="联系不上")),
    "archive": takes(Step.ARCHIVE, Archived()),
    "archive_anyway": takes(Step.ARCHIVE, Archived(override="客户要求", head=HEAD)),
    "withdraw": lambda scene: scene.end(EndingKind.WITHDRAWN),
    "self_settle": lambda scene: scene.end(EndingKind.SELF_SETTLED),
    "fail": lambda scene: scene.end(EndingKind.FAILED),
    "hand_over": _hand_over,
    "advance": _advance,
    "pause": _pause,
    "resume": _resume,
    "reply": _reply,
    "reopen": lambda scene: procedure.reopen(
        scene.dispute, reason="没有按期付款。", at=scene.at, by=HEAD
    ),
    "take_out": lambda scene: procedure.take_out(
        scene.dispute, "补一张照片。", at=scene.at, by=HEAD
    ),
    "relapse": lambda scene: scene.take(Step.FOLLOW_UP, replace(_followed(scene), relapse="又吵")),
}

TO_TERMS: Final = "accept inform facts agree"
TO_ISSUE: Final = f"{TO_TERMS} draw"
TO_SIGN: Final = f"{TO_ISSUE} issue"
SETTLED: Final = f"{TO_SIGN} sign"
KEPT: Final = f"{SETTLED} keep"

# The eight of samples/cases.md: what is told there, and on which form it was taken down.
SAMPLES: Final[Mapping[str, tuple[str, Intake]]] = {
    "short_weight": ("accept_spot inform facts agree draw_goods issue sign keep", WALK_IN),
    "live_fish": ("accept_spot inform facts agree draw_oral issue sign keep", WALK_IN),
    "liquor": (
        "accept_promising inform facts differ +4 differ_again fail hand_over",
        replace(WALK_IN, nature=Nature.COUNTERFEIT, category=Category.TOBACCO_ALCOHOL),
    ),
    "prepaid_card": ("accept_complex +3 advance", WALK_IN),
    "snacks": (
        "accept inform facts agree draw_later issue sign +2 pay_half +2 pay_half",
        WALK_IN,
    ),
    "shoes": (
        "accept_complex inform facts differ +1 agree_again draw issue sign keep follow_up reply",
        HANDED_DOWN,
    ),
    "not_ours": ("refuse", replace(WALK_IN, source=Source.PHONE, signed=False)),
    "crowd": ("hand_over_at_once", CROWD),
}


def sample(key: str) -> Dispute:
    """One of the eight, ended as it is told."""
    words, intake = SAMPLES[key]
    dispute = story(words, intake=intake, at=MORNING.astimezone(UTC))
    place = list(SAMPLES).index(key) + 1
    return replace(dispute, id=place, number=f"XC-2026-{place:04}")
