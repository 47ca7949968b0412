"""Corrections of a registration are kept, told by part, and each part can come back."""

from dataclasses import replace

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.case.corrections import of_steps
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Facts
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation, StaleRecord
from mediator.services import cases, corrections, intake, mediation
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.workplaces import played


@pytest.fixture
def corrected(workplace: Workplace) -> Dispute:
    """A case whose goods and facts were corrected one after the other."""
    case = played(workplace, "short_weight", until="register")
    goods = replace(case.intake.purchase, goods="猪前腿肉")
    case = intake.amend(workplace, Ref.of(case), intake=replace(case.intake, purchase=goods))
    later = replace(workplace, on_duty="陈芳")
    return intake.amend(later, Ref.of(case), intake=replace(case.intake, facts="改过的经过"))


def test_each_says_who_changed_what_newest_first(workplace: Workplace, corrected: Dispute) -> None:
    second, first = corrections.of_case(workplace, corrected.id)
    assert [(each.by, each.parts()) for each in (first, second)] == [
        ("吕敏", ("goods",)),
        ("陈芳", ("facts",)),
    ]
    assert (first.before.purchase.goods, first.after.purchase.goods) == ("猪后腿肉", "猪前腿肉")
    assert second.after == corrected.intake


def test_what_changes_nothing_is_no_correction(workplace: Workplace, corrected: Dispute) -> None:
    intake.amend(workplace, Ref.of(corrected), intake=corrected.intake)
    assert len(corrections.of_case(workplace, corrected.id)) == 2


def test_a_part_comes_back_and_the_rest_stays(workplace: Workplace, corrected: Dispute) -> None:
    _, first = corrections.of_case(workplace, corrected.id)
    now = corrections.bring_back(workplace, Ref.of(corrected), correction=first.id, part="goods")
    assert now.intake.purchase.goods == "猪后腿肉"
    assert now.intake.facts == "改过的经过"
    assert len(corrections.of_case(workplace, corrected.id)) == 3
    with workplace.reading() as view:
        assert journal.history(view, f"dispute:{corrected.id}")[-1].action == "amend"


def test_it_is_refused_where_it_does_not_belong(workplace: Workplace, corrected: Dispute) -> None:
    _, first = corrections.of_case(workplace, corrected.id)
    ref = Ref.of(corrected)
    for number, part in ((first.id + 99, "goods"), (first.id, "no such part")):
        with pytest.raises(RuleViolation, match="correction_unknown"):
            corrections.bring_back(workplace, ref, correction=number, part=part)
    stale = Ref(corrected.id, corrected.version - 1)
    with pytest.raises(StaleRecord):
        corrections.bring_back(workplace, stale, correction=first.id, part="goods")
    viewer = replace(workplace, role=AccountRole.VIEWER)
    with pytest.raises(RuleViolation, match="not_permitted"):
        corrections.of_case(viewer, corrected.id)
    assert cases.open_case(workplace, corrected.id).dispute == corrected


@pytest.fixture
def retold(workplace: Workplace) -> Dispute:
    """A case whose facts were recorded a second time, in two fields otherwise."""
    case = played(workplace, "short_weight", until="facts")
    assert case.facts is not None
    other = replace(case.facts, stall_says="秤没有问题。", prices_marked=False)
    later = replace(workplace, on_duty="陈芳")
    return mediation.record_step(later, Ref.of(case), step=Step.FACTS, outcome=other)


def test_a_step_recorded_again_says_what_became_otherwise(retold: Dispute) -> None:
    (correction,) = of_steps(retold)
    assert (correction.step, correction.by) == (Step.FACTS, "陈芳")
    assert correction.parts() == ("stall_says", "prices_marked")


def test_one_field_of_a_step_comes_back_and_the_rest_stays(
    workplace: Workplace, retold: Dispute
) -> None:
    (correction,) = of_steps(retold)
    now = corrections.bring_step_back(
        workplace, Ref.of(retold), place=correction.place, field="stall_says"
    )
    assert now.facts is not None
    assert retold.facts is not None
    before = retold.records[correction.place].outcome
    assert isinstance(before, Facts)
    assert now.facts == replace(retold.facts, stall_says=before.stall_says)
    assert len(now.records) == len(retold.records) + 1


@pytest.mark.parametrize(("place", "field"), [(99, "stall_says"), (-1, "note"), (3, "nothing")])
def test_what_was_never_recorded_does_not_come_back_to_a_step(
    workplace: Workplace, retold: Dispute, place: int, field: str
) -> None:
    with pytest.raises(RuleViolation, match="correction_unknown"):
        corrections.bring_step_back(workplace, Ref.of(retold), place=place, field=field)


def test_a_step_that_is_past_does_not_come_back(workplace: Workplace, retold: Dispute) -> None:
    case = mediation.withdraw(workplace, Ref.of(retold), reason="不想再说了")
    (correction,) = of_steps(case)
    with pytest.raises(RuleViolation, match="already_ended"):
        corrections.bring_step_back(
            workplace, Ref.of(case), place=correction.place, field="stall_says"
        )
