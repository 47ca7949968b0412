"""What each form and each step must leave behind, and what may follow later."""

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.case.claim import Claim, HandDown, Purchase, Remedy, Source
from mediator.domain.case.intake import Intake
from mediator.domain.case.missing import refuse, required
from mediator.domain.case.outcomes import (
    OUTCOME_OF,
    Archived,
    ContactMethod,
    DeadlineClass,
    Decision,
    FollowedUp,
    Ground,
    Informed,
    Outcome,
    Performed,
    Registered,
    Reviewed,
    Satisfaction,
    Signed,
    Skipped,
    TermsDrawn,
    Triage,
)
from mediator.domain.case.parties import Consumer, Respondent, Stall, respondent_of
from mediator.domain.case.steps import Ending, EndingKind, Step
from mediator.domain.errors import RuleViolation
from tests.domain.cases import (
    ADVANCE,
    CROWD,
    DIFFERED,
    FACTS,
    HANDED_DOWN,
    HEAD,
    MORNING,
    ROUND,
    SAMPLES,
    TODAY,
    WALK_IN,
    story,
)

FOLLOWED = FollowedUp(
    on=TODAY, method=ContactMethod.PHONE, performed=True, satisfaction=Satisfaction.NOT
)
BOTH = Informed(consumer_agrees=True, stall_agrees=True)


@pytest.mark.parametrize(
    ("outcome", "missing"),
    [
        (Registered(), []),
        (Triage(decision=Decision.ACCEPT, deadline_class=DeadlineClass.ORDINARY), []),
        (Triage(decision=Decision.ACCEPT), ["deadline_class"]),
        (Triage(decision=Decision.CONSULTATION), ["note"]),
        (Triage(decision=Decision.REFUSE), ["ground", "note"]),
        (Triage(decision=Decision.REFUSE, ground=Ground.IN_COURT, note="已告知"), []),
        (Triage(decision=Decision.HAND_OVER), ["ground", "office", "note"]),
        (BOTH, ["signed?"]),
        (replace(BOTH, signed=True), []),
        (replace(BOTH, method=ContactMethod.PHONE), []),
        (FACTS, []),
        (replace(FACTS, stall_says=""), ["stall_says"]),
        (ROUND, []),
        (DIFFERED, []),
        (replace(DIFFERED, result=""), ["result"]),
        (replace(ROUND, consumer_position=""), ["consumer_position"]),
        (TermsDrawn(), []),
        (Reviewed(approved=True, reviewer="赵强"), []),
        (Reviewed(approved=False), ["reviewer", "remark"]),
        (Signed(number="XY", sealed=True), []),
        (Signed(number="XY"), ["sealed?"]),
        (Signed(number="XY", consumer=False, stall=False), ["consumer", "stall", "sealed?"]),
        (Performed(note=""), ["note"]),
        (FOLLOWED, []),
        (replace(FOLLOWED, satisfaction=None), ["satisfaction"]),
        (Archived(), []),
        (Skipped(reason=""), ["reason"]),
    ],
)
def test_an_outcome_names_what_it_lacks(outcome: Outcome, missing: list[str]) -> None:
    """A field with `?` may be filled later."""
    assert [item.field + "?" * (not item.blocking) for item in outcome.missing()] == missing


def test_every_step_has_its_outcome() -> None:
    assert list(OUTCOME_OF) == list(Step)


@pytest.mark.parametrize("intake", [intake for _, intake in SAMPLES.values()])
def test_the_forms_of_the_samples_are_complete(intake: Intake) -> None:
    assert [item for item in intake.missing() if item.blocking] == []


NOBODY = Respondent(name="")
NOTHING = Purchase(goods="", bought_on=None, amount_fen=None)


@pytest.mark.parametrize(
    ("intake", "missing"),
    [
        (replace(WALK_IN, consumers=()), [("required", "consumer_name")]),
        (
            replace(WALK_IN, consumers=(Consumer(name="", phone=""),), respondent=NOBODY),
            [("required", "consumer_name"), ("required", "consumer_phone"), ("required", "stall")],
        ),
        (
            replace(CROWD, consumers=(CROWD.consumers[0], Consumer(name="郑涛", phone=""))),
            [],
        ),
        (
            replace(WALK_IN, purchase=NOTHING),
            [],
        ),
        (replace(WALK_IN, purchase=replace(WALK_IN.purchase, amount_fen=0)), []),
        (
            replace(WALK_IN, purchase=replace(WALK_IN.purchase, bought_on=date(2026, 11, 21))),
            [("bought_after_received", "bought_on")],
        ),
        (
            replace(WALK_IN, facts="", claim=Claim(remedies=()), nature=None, category=None),
            [("required", each) for each in ("facts", "remedies")],
        ),
        (
            replace(WALK_IN, claim=Claim(remedies=(Remedy.OTHER,))),
            [("required", "claim_other")],
        ),
        (replace(WALK_IN, claim=Claim(remedies=(Remedy.OTHER,), other="换座位")), []),
        (replace(HANDED_DOWN, hand_down=None), [("required", "hand_down_number")]),
        (
            replace(HANDED_DOWN, hand_down=HandDown(number="")),
            [("required", "hand_down_number")],
        ),
        (replace(WALK_IN, signed=False), [("consumer_signature", "signed")]),
        (replace(WALK_IN, signed=False, source=Source.PHONE), []),
    ],
)
def test_a_registration_names_what_it_lacks(intake: Intake, missing: list[tuple[str, str]]) -> None:
    assert [(item.code, item.field) for item in intake.missing()] == missing


def test_the_first_blocking_thing_is_the_one_refused() -> None:
    with pytest.raises(RuleViolation, match="required") as refused:
        refuse(BOTH.missing() + required(note=""))
    assert refused.value.field == "note"
    refuse(BOTH.missing())


def test_a_stall_is_frozen_as_it_stood() -> None:
    stall = Stall(number="A07", name="王记鲜肉", operator="王建国", phone="139", id=7)
    assert respondent_of(stall) == Respondent(
        number="A07", name="王记鲜肉", operator="王建国", phone="139", stall_id=7
    )
    assert not stall.has_left
    assert replace(stall, left_on=TODAY).has_left


def test_what_the_market_has_still_to_recover() -> None:
    assert ADVANCE.outstanding_fen == 140_00
    assert replace(ADVANCE, recovered_fen=140_00).outstanding_fen == 0


def test_a_case_ends_on_the_day_of_the_station() -> None:
    at = MORNING.replace(hour=0)
    assert Ending(kind=EndingKind.WITHDRAWN, at=at, by=HEAD, reason="不追究").on == TODAY
    dispute = story("accept inform skip_facts")
    assert (dispute.received_on, dispute.accepted_on) == (TODAY, TODAY)
    assert dispute.facts is None
    assert dispute.last(Step.FACTS) is not None
    assert story("refuse").accepted_on is None
    assert story("").accepted_on is None
