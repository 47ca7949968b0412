"""The rail of twelve steps: which is done, current, ahead or not needed, and what is refused."""

from dataclasses import replace

import pytest

from mediator.domain.case import procedure, steps
from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.outcomes import (
    Facts,
    Informed,
    Outcome,
    Signed,
    Skipped,
    Triage,
)
from mediator.domain.case.procedure import StepState
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.station import Limits
from tests.domain.cases import (
    DRAFT,
    FACTS,
    KEPT,
    LIMITS,
    MAKE_UP,
    MORNING,
    REVIEWING,
    SAMPLES,
    SETTLED,
    TO_ISSUE,
    TO_SIGN,
    TO_TERMS,
    Scene,
    draws,
    sample,
    story,
)

MARKS = {
    StepState.DONE: "✓",
    StepState.SKIPPED: "s",
    StepState.CURRENT: ">",
    StepState.AHEAD: ".",
    StepState.NOT_NEEDED: "-",
}
ROUNDS = "accept inform facts differ"
BROKEN = f"{SETTLED} +8 reopen"

# One sign a step, in order: register triage inform facts, first and second round, terms review
# sign, perform follow-up archive.
RAILS = [
    ("", "✓>...-.-...."),
    ("accept", "✓✓>..-.-...."),
    ("accept decline", "✓✓>..-.-...."),
    ("accept decline inform", "✓✓✓>.-.-...."),
    ("accept inform decline", "✓✓>..-.-...."),
    ("accept inform skip_facts", "✓✓✓s>-.-...."),
    ("accept inform skip_facts facts", "✓✓✓✓>-.-...."),
    (TO_TERMS, "✓✓✓✓✓->-...."),
    (TO_ISSUE, "✓✓✓✓✓-✓->..."),
    (f"{TO_ISSUE} decline", "✓✓>✓✓-✓-...."),
    (TO_SIGN, "✓✓✓✓✓-✓->..."),
    (SETTLED, "✓✓✓✓✓-✓-✓>.."),
    (f"{SETTLED} pay_part", "✓✓✓✓✓-✓-✓>.."),
    (f"{SETTLED} close", "✓✓✓✓✓-✓-✓✓>."),
    (KEPT, "✓✓✓✓✓-✓-✓✓>."),
    (f"{KEPT} skip_follow_up", "✓✓✓✓✓-✓-✓✓s>"),
    (f"{KEPT} follow_up", "✓✓✓✓✓-✓-✓✓✓>"),
    (f"{KEPT} follow_up archive", "✓✓✓✓✓-✓-✓✓✓✓"),
    (f"{TO_TERMS} draw_oral issue sign", "✓✓✓✓✓-✓-✓>-."),
    (f"{TO_TERMS} draw_oral issue sign keep", "✓✓✓✓✓-✓-✓✓->"),
    # Talks that fail, again and again, and then do not.
    (ROUNDS, "✓✓✓✓✓>.-...."),
    (f"{ROUNDS} differ_again", "✓✓✓✓✓>.-...."),
    (f"{ROUNDS} differ_again agree_again", "✓✓✓✓✓✓>-...."),
    (f"{ROUNDS} agree_again draw issue sign", "✓✓✓✓✓✓✓-✓>.."),
    (f"{ROUNDS} agree", "✓✓✓✓✓->-...."),
    # Every other way out.
    ("withdraw", "✓---------->"),
    ("withdraw archive", "✓----------✓"),
    ("hand_over", "✓---------->"),
    ("refuse", "✓✓--------->"),
    ("consult", "✓✓--------->"),
    ("hand_over_at_once", "✓✓--------->"),
    ("accept self_settle", "✓✓--------->"),
    ("accept decline fail", "✓✓✓-------->"),
    (f"{ROUNDS} fail", "✓✓✓✓✓------>"),
    (f"{ROUNDS} differ_again fail hand_over", "✓✓✓✓✓✓----->"),
    (f"{TO_SIGN} fail", "✓✓✓✓✓-✓---->"),
    ("accept advance", "✓✓-------->."),
    ("accept advance follow_up archive_anyway", "✓✓--------✓✓"),
    # An agreement out of force opens the case again.
    (f"{TO_SIGN} void", "✓✓✓✓✓->-...."),
    (f"{SETTLED} void", "✓✓✓✓✓->-...."),
    (f"{SETTLED} void draw issue", "✓✓✓✓✓-✓->..."),
    (f"{SETTLED} void draw issue sign", "✓✓✓✓✓-✓-✓>.."),
    (f"{SETTLED} void withdraw", "✓✓✓✓✓------>"),
    # The stall delays, and the market pays.
    (f"{SETTLED} advance", "✓✓✓✓✓-✓-✓>.."),
    (f"{SETTLED} advance close", "✓✓✓✓✓-✓-✓✓>."),
    # It is not kept, and both sides talk again.
    (BROKEN, "✓✓✓✓✓>.-...."),
    (f"{BROKEN} differ_again", "✓✓✓✓✓>.-...."),
    (f"{BROKEN} agree_again", "✓✓✓✓✓✓>-...."),
    (f"{BROKEN} agree_again draw issue sign", "✓✓✓✓✓✓✓-✓>.."),
    (f"{BROKEN} agree_again draw issue sign +8 reopen", "✓✓✓✓✓>.-...."),
    (f"{BROKEN} agree_again draw issue sign keep follow_up archive", "✓✓✓✓✓✓✓-✓✓✓✓"),
    (f"{BROKEN} differ_again fail hand_over", "✓✓✓✓✓✓----->"),
    (f"{BROKEN} advance", "✓✓✓✓✓----->."),
    (f"{SETTLED} close skip_follow_up archive_anyway +9 reopen", "✓✓✓✓✓>.-...."),
    (f"{KEPT} relapse reopen", "✓✓✓✓✓>.-...."),
]
RAILS_WITH_REVIEW = [
    (TO_TERMS, "✓✓✓✓✓->-...."),
    (TO_ISSUE, "✓✓✓✓✓-✓>...."),
    (f"{TO_ISSUE} approve", "✓✓✓✓✓-✓✓>..."),
    (f"{TO_ISSUE} approve draw", "✓✓✓✓✓-✓>...."),
    (f"{TO_ISSUE} send_back", "✓✓✓✓✓->....."),
    (f"{TO_ISSUE} send_back draw", "✓✓✓✓✓-✓>...."),
    (f"{TO_ISSUE} send_back draw approve issue sign", "✓✓✓✓✓-✓✓✓>.."),
    (f"{TO_ISSUE} approve issue void", "✓✓✓✓✓->-...."),
    (f"{TO_ISSUE} send_back fail", "✓✓✓✓✓------>"),
]
RAILS_OF_SAMPLES = {
    "short_weight": "✓✓✓✓✓-✓-✓✓>.",
    "live_fish": "✓✓✓✓✓-✓-✓✓->",
    "liquor": "✓✓✓✓✓✓----->",
    "prepaid_card": "✓✓-------->.",
    "snacks": "✓✓✓✓✓-✓-✓✓>.",
    "shoes": "✓✓✓✓✓✓✓-✓✓✓>",
    "not_ours": "✓✓--------->",
    "crowd": "✓✓--------->",
}
ENDINGS_OF_SAMPLES = {
    "short_weight": (EndingKind.MEDIATED, 53_36),
    "live_fish": (EndingKind.SETTLED_ON_SPOT, 50_00),
    "liquor": (EndingKind.FAILED, 0),
    "prepaid_card": (EndingKind.PAID_IN_ADVANCE, 640_00),
    "snacks": (EndingKind.MEDIATED, 600_00),
    "shoes": (EndingKind.MEDIATED, 50_00),
    "not_ours": (EndingKind.REFUSED, 0),
    "crowd": (EndingKind.HANDED_OVER, 0),
}


def drawn(words: str, limits: Limits = LIMITS) -> str:
    rail = procedure.rail(story(words, limits=limits), limits)
    assert [stand.step for stand in rail] == list(Step)
    return "".join(MARKS[stand.state] for stand in rail)


@pytest.mark.parametrize(("words", "rail"), RAILS)
def test_the_rail_shows_how_far_each_step_is(words: str, rail: str) -> None:
    assert drawn(words) == rail


@pytest.mark.parametrize(("words", "rail"), RAILS_WITH_REVIEW)
def test_the_rail_has_a_check_where_the_station_asks_for_one(words: str, rail: str) -> None:
    assert drawn(words, REVIEWING) == rail


def test_below_its_amount_an_agreement_needs_no_check() -> None:
    dispute = story(TO_TERMS, limits=REVIEWING)
    small = draws(replace(DRAFT, terms=(MAKE_UP,)))(Scene(dispute, MORNING, REVIEWING))
    assert procedure.current(small, REVIEWING) is Step.SIGN


@pytest.mark.parametrize("key", SAMPLES)
def test_each_sample_stands_and_ends_as_it_is_told(key: str) -> None:
    dispute = sample(key)
    rail = procedure.rail(dispute, LIMITS)
    assert "".join(MARKS[stand.state] for stand in rail) == RAILS_OF_SAMPLES[key]
    assert dispute.ending is not None
    assert (dispute.ending.kind, dispute.ending.recovered_fen) == ENDINGS_OF_SAMPLES[key]


@pytest.mark.parametrize(
    ("words", "step", "why"),
    [
        ("accept", Step.SECOND_ROUND, "if_needed"),
        (ROUNDS, Step.SECOND_ROUND, "first_round_failed"),
        (f"{ROUNDS} differ_again", Step.SECOND_ROUND, "rounds_failed"),
        ("accept decline", Step.INFORM, "consent_refused"),
        ("accept inform skip_facts", Step.FACTS, "skipped"),
        (f"{TO_ISSUE} send_back", Step.TERMS, "sent_back"),
        (TO_TERMS, Step.REVIEW, "above_amount"),
        (TO_ISSUE, Step.REVIEW, "above_amount"),
        (f"{TO_ISSUE} approve issue sign keep", Step.PERFORM, "promises_kept"),
        ("withdraw", Step.TRIAGE, "ended"),
    ],
)
def test_the_rail_says_why_a_step_stands_so(words: str, step: Step, why: str) -> None:
    rail = procedure.rail(story(words, limits=REVIEWING), REVIEWING)
    assert [stand.why for stand in rail if stand.step is step] == [why]


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("inform", "step_not_now", ""),
        ("accept accept", "step_not_now", ""),
        ("accept facts", "step_not_now", ""),
        (f"{ROUNDS} draw", "step_not_now", ""),
        (f"{TO_TERMS} differ_again", "step_not_now", ""),
        (f"{TO_TERMS} sign", "no_agreement", "agreement"),
        (f"{TO_ISSUE} sign", "agreement_state", "agreement"),
        (f"{TO_ISSUE} approve", "step_not_now", ""),
        # What was issued is not talked over again.
        (f"{TO_SIGN} draw", "step_not_now", ""),
        (f"{TO_SIGN} facts", "step_not_now", ""),
        (f"{TO_SIGN} issue", "agreement_state", "agreement"),
        (f"{SETTLED} sign", "agreement_state", "agreement"),
        # An ended case accepts no earlier step.
        ("withdraw accept", "already_ended", ""),
        ("accept self_settle inform", "already_ended", ""),
        (f"{SETTLED} draw", "already_ended", ""),
        ("refuse close", "step_not_now", ""),
        (f"{SETTLED} follow_up", "step_not_now", ""),
        (f"{KEPT} close", "step_not_now", ""),
        (f"{KEPT} follow_up follow_up", "step_not_now", ""),
        # A step that was taken is corrected, not skipped.
        ("accept inform facts skip_facts", "step_not_skippable", ""),
        # Nothing ends twice, and nothing that was not accepted is settled.
        ("withdraw withdraw", "already_ended", ""),
        (f"{SETTLED} fail", "already_ended", ""),
        ("fail", "not_accepted", ""),
        ("self_settle", "not_accepted", ""),
        ("advance", "not_accepted", ""),
        ("refuse advance", "already_ended", ""),
        ("accept advance advance", "already_ended", ""),
        (f"{SETTLED} advance advance", "already_ended", ""),
        (f"{KEPT} advance", "already_ended", ""),
        # What somebody has relied on is not voided.
        ("accept void", "no_agreement", "agreement"),
        (f"{TO_ISSUE} void", "agreement_state", "agreement"),
        (f"{SETTLED} pay_part void", "already_performed_in_part", "void_reason"),
        (f"{SETTLED} close void", "already_performed_in_part", "void_reason"),
        (f"{SETTLED} advance void", "already_performed_in_part", "void_reason"),
        (f"{TO_SIGN} fail archive_anyway void", "already_performed_in_part", "void_reason"),
        (f"{KEPT} void", "agreement_state", "agreement"),
        # Talks begin anew only while something is promised or the dispute is not at rest.
        ("accept reopen", "cannot_reopen", ""),
        (f"{KEPT} reopen", "cannot_reopen", ""),
        (f"{KEPT} follow_up reopen", "cannot_reopen", ""),
        (f"{SETTLED} advance reopen", "cannot_reopen", ""),
        (f"{BROKEN} reopen", "cannot_reopen", ""),
        (f"{BROKEN} sign", "no_agreement", "agreement"),
        (f"{BROKEN} agree", "step_not_now", ""),
        # Nothing is archived while something is open.
        (f"{SETTLED} close skip_follow_up archive", "required", "override"),
    ],
)
def test_what_is_out_of_turn_is_refused_with_its_reason(words: str, code: str, field: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        story(words)
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize(
    ("words", "step", "outcome", "code", "field"),
    [
        ("", Step.TRIAGE, FACTS, "outcome_unfit", ""),
        ("", Step.TRIAGE, Skipped(reason="不必"), "step_not_skippable", ""),
        ("accept inform", Step.FACTS, Skipped(reason=""), "required", "reason"),
        (
            "accept inform",
            Step.FACTS,
            Facts(consumer_says="", stall_says="有"),
            "required",
            "consumer_says",
        ),
        (
            SETTLED,
            Step.PERFORM,
            Informed(consumer_agrees=True, stall_agrees=True),
            "outcome_unfit",
            "",
        ),
        (f"{KEPT} follow_up", Step.ARCHIVE, FACTS, "outcome_unfit", ""),
    ],
)
def test_an_outcome_that_does_not_fit_is_refused(
    words: str, step: Step, outcome: Outcome, code: str, field: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        Scene(story(words), MORNING, LIMITS).take(step, outcome)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_only_the_paper_that_was_issued_is_signed() -> None:
    issued = story(TO_SIGN)
    assert issued.agreement is not None
    signed = issued.with_agreement(issued.agreement.sign(on=MORNING.date()))
    with pytest.raises(RuleViolation, match="agreement_number_differs"):
        Scene(signed, MORNING, LIMITS).take(Step.SIGN, Signed(number="XC-XY-2026-0099"))


@pytest.mark.parametrize("words", [TO_ISSUE, TO_SIGN])
def test_a_paper_that_is_not_signed_settles_nothing(words: str) -> None:
    scene = Scene(story(words), MORNING, LIMITS)
    with pytest.raises(RuleViolation, match="agreement_state"):
        scene.take(Step.SIGN, Signed(number=scene.agreement().number))


def test_an_ending_needs_a_reason_unless_the_case_is_settled() -> None:
    dispute = story("accept")
    for kind in EndingKind:
        if kind in steps.SETTLED:
            continue
        with pytest.raises(RuleViolation, match="required") as refused:
            procedure.end(dispute, kind, at=MORNING, by="吕敏")
        assert refused.value.field == "reason"


def test_the_note_of_triage_is_the_reason_of_its_ending() -> None:
    dispute = story("refuse")
    assert isinstance(dispute.triage, Triage)
    assert dispute.ending is not None
    assert dispute.ending.reason == dispute.triage.note == "已告知"


def test_a_void_needs_a_reason() -> None:
    with pytest.raises(RuleViolation, match="required") as refused:
        procedure.void(story(SETTLED), "")
    assert refused.value.field == "void_reason"


def test_voiding_an_unsigned_paper_of_a_failed_case_leaves_it_failed() -> None:
    dispute = story(f"{TO_SIGN} fail void")
    assert dispute.agreement is None
    assert dispute.ending is not None
    assert dispute.ending.kind is EndingKind.FAILED


def test_a_new_agreement_names_the_one_it_takes_the_place_of() -> None:
    dispute = story(f"{SETTLED} void draw issue sign")
    old, new = dispute.agreements
    assert (old.state, old.number) == (AgreementState.VOIDED, "XC-XY-2026-0001")
    assert (new.state, new.number) == (AgreementState.SIGNED, "XC-XY-2026-0002")
    assert new.supersedes == old.number


def test_a_settled_case_that_the_market_pays_for_recovers_nothing_twice() -> None:
    dispute = story(f"{SETTLED} +3 advance")
    assert dispute.advance is not None
    assert dispute.ending is not None
    assert (dispute.ending.kind, dispute.ending.recovered_fen) == (EndingKind.MEDIATED, 50_00)
