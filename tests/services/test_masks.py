"""Whoever may only look on sees no names and no numbers of the parties, wherever they look."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind
from mediator.services import cases, disclosure, exhibits, papers, private_notes, stalls
from mediator.services.cases import ListQuery
from mediator.services.workplace import Ref, Workplace
from tests.journeys.odd import words_of
from tests.workplaces import played

NAMES = ("李𬴂", "13800001201", "王建国", "13900006620")


@pytest.fixture
def viewer(workplace: Workplace) -> Workplace:
    """Somebody who may only look on, over a case with papers and a private note."""
    case = played(workplace, "short_weight")
    papers.issue(workplace, Ref.of(case), kind=PaperKind.NOTICE)
    private_notes.add(workplace, case.id, side=Side.CONSUMER, text="李𬴂 说可以少要一点")
    return replace(workplace, role=AccountRole.VIEWER)


def _said(value: object) -> str:
    return "\n".join(words_of(value))


def test_a_case_shows_letters_for_names_and_nothing_that_leads_to_anybody(
    workplace: Workplace, viewer: Workplace
) -> None:
    whole = _said(cases.open_case(workplace, 1))
    shown = _said(cases.open_case(viewer, 1))
    assert [name for name in NAMES if name not in whole] == []
    assert [name for name in NAMES if name in shown] == []
    assert "猪后腿肉" in shown


def test_the_register_of_traders_keeps_their_people_to_itself(
    workplace: Workplace, viewer: Workplace
) -> None:
    for found in (stalls.listed, lambda at: stalls.history(at, 1)):
        assert "王建国" in _said(found(workplace))
        assert [name for name in NAMES if name in _said(found(viewer))] == []


def test_the_list_of_cases_is_masked_for_everybody(workplace: Workplace, viewer: Workplace) -> None:
    for who in (workplace, viewer):
        shown = _said(cases.page(who, ListQuery(), offset=0, limit=10))
        assert [name for name in NAMES if name in shown] == []


def test_what_shows_people_whole_stays_closed(viewer: Workplace) -> None:
    (line, *_) = papers.listed(viewer, 1)
    looks: list[Callable[[], object]] = [
        lambda: papers.load(viewer, line.number),
        lambda: papers.preview(viewer, 1, kind=PaperKind.REGISTRATION),
        lambda: disclosure.note(viewer, 1, whose="consumer"),
    ]
    for look in looks:
        with pytest.raises(RuleViolation, match="not_permitted"):
            look()
    assert private_notes.of_case(viewer, 1) == ()
    assert exhibits.thumbnails(viewer, 1) == {}


def test_a_clerk_sees_whom_they_take_down(workplace: Workplace, viewer: Workplace) -> None:
    clerk = replace(viewer, role=AccountRole.CLERK)
    assert _said(cases.open_case(clerk, 1)) == _said(cases.open_case(workplace, 1))
    assert private_notes.of_case(clerk, 1) == ()
