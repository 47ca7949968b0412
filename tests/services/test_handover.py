"""移交清单: the open cases of the day, numbered and kept like every paper."""

import pytest

from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.outcomes import Archived, EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import HandoverPaper, PaperKind
from mediator.services import exhibits, handover, mediation, papers, verification
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.workplaces import played


def made(workplace: Workplace) -> HandoverPaper:
    paper = handover.hand_over(workplace, giver="吕敏", taker="周静")
    kept = papers.load(workplace, paper.number).snapshot
    assert isinstance(kept, HandoverPaper)
    return kept


def test_it_lists_what_is_not_filed_with_all_that_the_next_person_needs(
    workplace: Workplace,
) -> None:
    dispute = played(workplace, "short_weight", until="facts")
    papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REGISTRATION)
    exhibits.add(
        workplace,
        dispute.id,
        content=b"ID3" + bytes(99),
        title="录音",
        kind=EvidenceKind.OTHER,
        given_by=Side.CONSUMER,
    )
    (case,) = made(workplace).cases
    assert (case.number, case.consumer, case.papers, case.exhibits) == (
        dispute.number,
        "李＊",
        1,
        1,
    )
    assert (case.step, case.due, case.due_on) == (
        Step.FIRST_ROUND,
        DueKind.HANDLE,
        workplace.today,
    )
    assert "paper_missing" in {item.code for item in case.missing}
    assert dispute.intake.consumers[0].name not in str(case)


def test_a_case_that_ended_stays_on_it_until_it_is_filed(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight")
    assert dispute.ending is not None
    called = mediation.skip_step(workplace, Ref.of(dispute), step=Step.FOLLOW_UP, reason="当场办结")
    assert [case.step for case in made(workplace).cases] == [Step.ARCHIVE]
    allowed = Archived(override="笔录以后补签。", head="吕敏")
    mediation.record_step(workplace, Ref.of(called), step=Step.ARCHIVE, outcome=allowed)
    assert made(workplace).cases == ()


def test_deposits_and_scales_go_with_the_station(workplace: Workplace) -> None:
    kept = made(workplace)
    assert sum(each.held_fen for each in kept.deposits) == 4_500_00
    assert [each.serial for each in kept.scales] == ["GPC-2024-011"]


def test_it_is_numbered_proves_itself_and_leaves_one_line_in_the_journal(
    workplace: Workplace,
) -> None:
    first = handover.hand_over(workplace, giver="吕敏", taker="周静")
    second = handover.hand_over(workplace, giver="周静", taker="吕敏")
    assert (first.number, first.kind) == ("XC-JJ-2026-0001", PaperKind.HANDOVER)
    assert verification.verify(workplace, first.pdf).verdict.value == "genuine"
    assert [line.number for line in handover.lists(workplace)] == [second.number, first.number]
    with workplace.reading() as view:
        (line,) = journal.history(view, f"paper:{first.number}")
    assert (line.action, line.facts["cases"]) == ("hand_over_station", 0)


@pytest.mark.parametrize(
    ("giver", "taker", "code", "field"),
    [
        ("", "周静", "required", "giver"),
        ("吕敏", "", "required", "taker"),
        ("吕敏", "吕敏", "hands_over_to_self", "taker"),
    ],
)
def test_two_people_are_needed(
    workplace: Workplace, giver: str, taker: str, code: str, *, field: str
) -> None:
    with pytest.raises(RuleViolation, match=code) as refused:
        handover.hand_over(workplace, giver=giver, taker=taker)
    assert refused.value.field == field
    assert handover.lists(workplace) == ()
