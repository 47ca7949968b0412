"""Undoing the last thing done to a case: as it was before, and told in its course."""

from dataclasses import replace

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Archived
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation, StaleRecord
from mediator.domain.papers import PaperKind
from mediator.services import cases, disclosure, intake, mediation, papers, training, undoing
from mediator.services.workplace import Ref, Workplace
from tests.workplaces import played

ACTS = [
    (key, act.do)
    for key, acts in training.samples().cases.items()
    for act in acts
    if act.do not in {"register", "quick", "terms", "issue", "advance"}
]


def now(workplace: Workplace, dispute_id: int) -> Dispute:
    return cases.open_case(workplace, dispute_id).dispute


def two(workplace: Workplace, key: str, act: str) -> tuple[Dispute, Dispute]:
    """A sample case right before and right after the first such act."""
    acts = training.samples().cases[key]
    place = next(at for at, each in enumerate(acts) if each.do == act)
    before, base = played(workplace, key, until=acts[place - 1].do), workplace.now()
    before = now(workplace, before.id)
    at = training.at(workplace, acts[place].moment(base))
    return before, training.play(at, acts[place], dispute=before)


@pytest.mark.parametrize(("key", "act"), sorted(set(ACTS)))
def test_what_was_just_done_is_undone(workplace: Workplace, key: str, act: str) -> None:
    before, after = two(workplace, key, act)
    assert after != before
    undone = undoing.undo(workplace, before, after=after)
    assert undone == replace(before, version=after.version + 1) == now(workplace, before.id)
    assert cases.open_case(workplace, before.id).timeline[-1].action == "undo"
    line = cases.page(workplace, cases.ListQuery(text=before.number), offset=0, limit=1)[0]
    assert line.step is cases.open_case(workplace, before.id).guide.current


def test_what_was_undone_can_be_done_again(workplace: Workplace) -> None:
    before, after = two(workplace, "short_weight", "triage")
    undone = undoing.undo(workplace, before, after=after)
    outcome = after.records[-1].outcome
    again = mediation.record_step(workplace, Ref.of(undone), step=Step.TRIAGE, outcome=outcome)
    assert again.accepted_on == after.accepted_on


def test_nothing_is_undone_once_somebody_went_on(workplace: Workplace) -> None:
    before, after = two(workplace, "short_weight", "triage")
    mediation.pause(workplace, Ref.of(after), reason="送检")
    with pytest.raises(StaleRecord):
        undoing.undo(workplace, before, after=after)


@pytest.mark.parametrize("act", ["issue", "terms"])
def test_what_was_given_out_is_not_undone(workplace: Workplace, act: str) -> None:
    before, after = two(workplace, "short_weight", act)
    with pytest.raises(RuleViolation, match="cannot_undo"):
        undoing.undo(workplace, before, after=after)


def test_a_paper_printed_since_says_what_was_done_and_a_look_does_not(
    workplace: Workplace,
) -> None:
    before, after = two(workplace, "liquor", "fail")
    disclosure.note(workplace, after.id, whose="consumer")
    papers.issue(workplace, Ref.of(after), kind=PaperKind.FAILURE)
    with pytest.raises(RuleViolation, match="cannot_undo"):
        undoing.undo(workplace, before, after=after)
    before, after = two(workplace, "shoes", "triage")
    disclosure.note(workplace, after.id, whose="consumer")
    assert undoing.undo(workplace, before, after=after).records == before.records


def test_a_file_that_was_closed_and_a_form_that_was_corrected_have_ways_of_their_own(
    workplace: Workplace,
) -> None:
    case = played(workplace, "not_ours")
    outcome = Archived(override="未归齐", head="吕敏")
    filed = mediation.record_step(workplace, Ref.of(case), step=Step.ARCHIVE, outcome=outcome)
    with pytest.raises(RuleViolation, match="cannot_undo"):
        undoing.undo(workplace, case, after=filed)
    case = played(workplace, "shoes", until="register")
    changed = replace(case.intake, facts="鞋底开胶，三天就坏。")
    amended = intake.amend(workplace, Ref.of(case), intake=changed)
    with pytest.raises(RuleViolation, match="cannot_undo"):
        undoing.undo(workplace, case, after=amended)


def test_whoever_may_not_do_it_does_not_undo_it(workplace: Workplace) -> None:
    before, after = two(workplace, "short_weight", "triage")
    clerk = replace(workplace, role=AccountRole.CLERK)
    with pytest.raises(RuleViolation, match="not_permitted"):
        undoing.undo(clerk, before, after=after)
    before, after = two(workplace, "short_weight", "facts")
    assert undoing.undo(clerk, before, after=after).records == before.records
