"""Taking steps and leaving a case: what is written, and what is not when a rule is broken."""

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.case.claim import Source
from mediator.domain.case.completeness import unfinished
from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.outcomes import Facts, Informed
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.errors import RuleViolation
from mediator.services import cases, intake, mediation
from mediator.services.workplace import Ref, Workplace
from tests.workplaces import Clock, played


def test_a_step_out_of_turn_writes_nothing(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="triage")
    before = cases.open_case(workplace, dispute.id)
    with pytest.raises(RuleViolation, match="step_not_now"):
        mediation.record_step(
            workplace,
            Ref.of(dispute),
            step=Step.FACTS,
            outcome=Facts(consumer_says="一", stall_says="二"),
        )
    after = cases.open_case(workplace, dispute.id)
    assert after.dispute == before.dispute
    assert after.timeline == before.timeline


def test_each_step_leaves_one_line_in_the_timeline(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="inform")
    actions = [event.action for event in cases.open_case(workplace, dispute.id).timeline]
    assert actions == ["register", "record_step", "record_step"]


def test_a_withdrawn_case_needs_a_reason(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="triage")
    with pytest.raises(RuleViolation, match="required") as refused:
        mediation.withdraw(workplace, Ref.of(dispute), reason="")
    assert refused.value.field == "reason"
    ended = mediation.withdraw(workplace, Ref.of(dispute), reason="消费者不想追究了")
    assert ended.ending is not None
    assert ended.ending.kind is EndingKind.WITHDRAWN


def test_an_ended_case_takes_no_further_steps(workplace: Workplace) -> None:
    dispute = played(workplace, "liquor", until="fail")
    with pytest.raises(RuleViolation, match="already_ended"):
        mediation.record_step(
            workplace,
            Ref.of(dispute),
            step=Step.INFORM,
            outcome=Informed(consumer_agrees=True, stall_agrees=True),
        )


def test_a_pause_moves_the_deadline_by_the_days_it_lasted(
    workplace: Workplace, clock: Clock
) -> None:
    dispute = played(workplace, "shoes", until="triage")
    usual = _handling_due(workplace, dispute.id)
    paused = mediation.pause(workplace, Ref.of(dispute), reason="等检测结果")
    assert _handling_due(workplace, dispute.id) is None
    clock.forward(days=4)  # Tuesday: Friday, Monday and Tuesday do not count.
    mediation.resume(workplace, Ref.of(paused))
    assert (usual, _handling_due(workplace, dispute.id)) == (date(2026, 11, 25), date(2026, 11, 30))


def _handling_due(workplace: Workplace, dispute_id: int) -> date | None:
    dues = cases.open_case(workplace, dispute_id).guide.dues
    return next((due.on for due in dues if due.kind is DueKind.HANDLE), None)


def test_a_case_is_handed_over_once(workplace: Workplace) -> None:
    dispute = played(workplace, "liquor")
    with pytest.raises(RuleViolation, match="already_handed_over"):
        mediation.hand_over(workplace, Ref.of(dispute), office="所", reason="再移送")


def test_only_a_case_handed_down_is_answered(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="triage")
    with pytest.raises(RuleViolation, match="not_handed_down"):
        mediation.reply(workplace, Ref.of(dispute), method="电话", content="已办")


def test_a_registration_is_corrected_while_the_case_is_open(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="triage")
    better = replace(dispute.intake, facts="改过的经过")
    amended = intake.amend(workplace, Ref.of(dispute), intake=better)
    assert amended.intake.facts == "改过的经过"
    assert amended.records == dispute.records


def test_a_wrong_check_digit_is_refused_at_its_field(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="register")
    (person,) = dispute.intake.consumers
    wrong = replace(person, id_number="11010519491231002A")
    with pytest.raises(RuleViolation, match="id_number_wrong") as refused:
        intake.amend(workplace, Ref.of(dispute), intake=replace(dispute.intake, consumers=(wrong,)))
    assert refused.value.field == "consumer_id_number"


def test_earlier_cases_of_the_same_phone_are_offered(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight")
    (match,) = intake.matches(workplace, name="", phone="13800001201")
    assert match.dispute_id == dispute.id
    assert intake.matches(workplace, name="", phone="13900000000") == ()


def test_a_seal_that_came_late_closes_its_open_point(workplace: Workplace) -> None:
    dispute = played(workplace, "live_fish")
    assert [point.code for point in unfinished(dispute)] == ["seal"]
    sealed = mediation.attest(workplace, Ref.of(dispute), point="seal")
    assert unfinished(sealed) == ()
    assert sealed.ending == dispute.ending
    with pytest.raises(RuleViolation, match="nothing_to_attest"):
        mediation.attest(workplace, Ref.of(sealed), point="seal")


def test_late_signatures_are_noted_without_a_step_being_taken_again(workplace: Workplace) -> None:
    dispute = played(workplace, "shoes", until="inform")
    before = cases.open_case(workplace, dispute.id).guide
    unsigned = replace(dispute.intake, source=Source.WALK_IN)
    amended = intake.amend(workplace, Ref.of(dispute), intake=unsigned)
    signed = mediation.attest(workplace, Ref.of(amended), point="consumer_signature")
    assert signed.intake.signed
    assert cases.open_case(workplace, dispute.id).guide.steps == before.steps
