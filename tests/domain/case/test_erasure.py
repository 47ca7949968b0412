"""Erasure: nobody is named any more, and every figure stays as it was."""

from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.erasure import GONE, erase, kept_until
from mediator.domain.case.guide import guide
from mediator.domain.case.steps import Erasure
from mediator.domain.errors import RuleViolation
from mediator.domain.month.reconcile import without_people
from mediator.domain.month.rows import row_of
from tests.domain.cases import LIMITS, MORNING, Scene, story
from tests.domain.walks import walks

YEARS = 3
LATER = date(2031, 1, 1)
ACT = Erasure(at=MORNING, by="吕敏", second="王静")
CLOSED = "accept inform facts agree draw issue sign keep follow_up archive"
# Staff in their office, the trader by which the market knows the stall, the class of what was sold.
STAYING = {"number", "registered_by", "by", "name", "zone", "goods", "office", "head", "key"} | {
    *("reviewer", "approved_by", "supersedes", "scale_serial", "hand_form", "second", "reason")
}


def closed(words: str = CLOSED) -> Dispute:
    return story(words)


def texts(value: Any, name: str = "") -> list[tuple[str, str]]:  # noqa: ANN401  # Any part of a case.
    if type(value) is str:
        return [(name, value)] if value else []
    if isinstance(value, tuple):
        return [found for each in value for found in texts(each, name)]
    if not is_dataclass(value):
        return []
    return [
        found for each in fields(value) for found in texts(getattr(value, each.name), each.name)
    ]


@given(scene=walks())
def test_a_case_without_its_people_counts_as_before(scene: Scene) -> None:
    dispute = scene.dispute
    if not dispute.filed or (dispute.advance and dispute.advance.outstanding_fen > 0):
        with pytest.raises(RuleViolation):
            erase(dispute, ACT, years=YEARS, today=LATER)
        return
    erased = erase(dispute, ACT, years=YEARS, today=LATER)
    assert row_of(erased) == without_people(row_of(dispute))
    drawn = guide(erased, LATER, limits=scene.limits)
    assert (drawn.moves, drawn.current, drawn.dues) == (frozenset(), None, ())
    assert [step.state for step in drawn.steps] == [
        step.state for step in guide(dispute, LATER, limits=scene.limits).steps
    ]


def test_no_word_of_the_parties_is_left() -> None:
    dispute = closed()
    erased = erase(dispute, ACT, years=YEARS, today=LATER)
    left = [(name, text) for name, text in texts(erased) if text != GONE or name == "name"]
    assert {name for name, _ in left} <= STAYING
    assert [text for name, text in left if name == "name"] == [
        GONE,
        dispute.intake.respondent.name,
    ]
    consumer = dispute.intake.consumers[0]
    said = {text for _, text in left}
    assert not said & {consumer.name, consumer.phone, dispute.intake.facts}
    assert len(texts(dispute)) > len(left)


@pytest.mark.parametrize(
    ("ended", "until"),
    [
        (date(2026, 11, 20), date(2029, 11, 20)),
        (date(2024, 2, 29), date(2027, 2, 28)),
        (date(2026, 12, 31), date(2029, 12, 31)),
    ],
)
def test_a_file_is_kept_whole_years_after_its_end(ended: date, until: date) -> None:
    assert kept_until(ended, YEARS) == until


def test_the_last_day_still_counts_and_only_a_reason_shortens_it() -> None:
    dispute = closed()
    assert dispute.ending
    last = kept_until(dispute.ending.on, YEARS)
    with pytest.raises(RuleViolation, match="kept_until") as refused:
        erase(dispute, ACT, years=YEARS, today=last)
    assert (refused.value.field, refused.value.facts["day"]) == ("reason", last.isoformat())
    assert erase(dispute, ACT, years=YEARS, today=last + timedelta(days=1)).erased == ACT
    asked = replace(ACT, reason="消费者要求")
    assert erase(dispute, asked, years=YEARS, today=last).erased == asked


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("accept inform", "not_filed"),
        ("accept inform facts agree draw issue sign keep follow_up", "not_filed"),
        ("accept advance skip_follow_up archive_anyway", "not_settled_with_stall"),
    ],
)
def test_what_is_not_at_rest_is_not_erased(words: str, code: str) -> None:
    with pytest.raises(RuleViolation, match=code):
        erase(closed(words), ACT, years=YEARS, today=LATER)


def test_nothing_is_erased_twice() -> None:
    erased = erase(closed(), ACT, years=YEARS, today=LATER)
    with pytest.raises(RuleViolation, match="erased"):
        erase(erased, ACT, years=YEARS, today=LATER)
    assert LIMITS.policy.retention_years == YEARS
