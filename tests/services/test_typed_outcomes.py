"""Outcomes turned back into the words that would make them."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from mediator.domain.case.missing import Missing
from mediator.domain.case.outcomes import (
    Archived,
    ContactMethod,
    DeadlineClass,
    Decision,
    Evidence,
    EvidenceKind,
    Facts,
    FollowedUp,
    Ground,
    Informed,
    Offer,
    Outcome,
    Performed,
    Registered,
    Reviewed,
    Round,
    Satisfaction,
    Signed,
    Triage,
)
from mediator.domain.case.parties import Side
from mediator.domain.case.scale import Method, Reweigh, Tier
from mediator.domain.values.clock import SHANGHAI
from mediator.services.forms import outcomes, steps
from mediator.services.forms.sheet import Sheet

TODAY = date(2026, 11, 20)
AT = datetime(2026, 11, 20, 9, 44, tzinfo=SHANGHAI)
SLIP = Reweigh(
    goods="猪后腿肉",
    tier=Tier.MEAT_EGG_POULTRY_SEAFOOD,
    unit_price_fen=28_00,
    settled_mg=2_100_000,
    checked_mg=985_500,
    method=Method.EQUAL,
    scale_serial="GPC-1",
    excluded=True,
    on=AT,
    by="吕敏",
)

OUTCOMES: list[tuple[Outcome, Callable[[Sheet], Outcome]]] = [
    (
        Triage(
            decision=Decision.ACCEPT,
            deadline_class=DeadlineClass.COMPLEX,
            answer_by=datetime(2026, 11, 23, 17, 30, tzinfo=SHANGHAI),
        ),
        steps.triage,
    ),
    (
        Triage(
            decision=Decision.HAND_OVER, ground=Ground.CROWD, office="监管所", note="a\nb & <b>"
        ),
        steps.triage,
    ),
    (
        Informed(
            consumer_agrees=True,
            stall_agrees=False,
            method=ContactMethod.PHONE,
            avoidance="无",
            signed=True,
            note="电话告知",
        ),
        steps.informed,
    ),
    (
        Facts(
            consumer_says="少秤",
            stall_says="认",
            agreed="短 115 g",
            prices_marked=False,
            reweighs=(SLIP,),
            evidence=(Evidence(kind=EvidenceKind.PHOTO, title="秤面", given_by=Side.MARKET),),
        ),
        lambda sheet: steps.facts(sheet, at=AT, by="吕敏"),
    ),
    (Facts(consumer_says="a", stall_says="b"), lambda sheet: steps.facts(sheet, at=AT, by="")),
    (
        Round(
            consumer_position="赔",
            stall_position="不赔",
            agreed=False,
            offers=(
                Offer(side=Side.STALL, text="补肉"),
                Offer(side=Side.CONSUMER, text="1.2万", amount_fen=12_000_00),
            ),
            place="站内",
            present="二人",
            result="差太多",
        ),
        steps.talks,
    ),
    (Reviewed(approved=False, remark="金额不符", reviewer="赵强"), steps.reviewed),
    (
        Signed(number="XC-XY-2026-0001", sealed=True, witness="赵"),
        lambda sheet: steps.signed(sheet, "XC-XY-2026-0001"),
    ),
    (Performed(note="商户撤场"), steps.performed),
    (
        FollowedUp(
            on=date(2026, 11, 19),
            method=ContactMethod.VISIT,
            performed=True,
            satisfaction=Satisfaction.FAIRLY,
            relapse="无",
            note="好",
        ),
        steps.followed_up,
    ),
    (
        Archived(override="消费者要求先归档", head="吕敏"),
        lambda sheet: steps.archived(sheet, (Missing(code="seal", blocking=False),)),
    ),
    (Archived(), lambda sheet: steps.archived(sheet, ())),
]


@pytest.mark.parametrize(("outcome", "read"), OUTCOMES)
def test_an_outcome_comes_back_from_its_own_words(
    outcome: Outcome, read: Callable[[Sheet], Outcome]
) -> None:
    sheet = Sheet(values=outcomes.typed(outcome), today=TODAY)
    assert read(sheet) == outcome
    assert sheet.problems == []


def test_an_outcome_without_a_form_has_no_words() -> None:
    assert outcomes.typed(Registered()) == {}
