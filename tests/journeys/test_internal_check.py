"""A second person checks every draft, and sends this one back twice before it may be issued."""

from dataclasses import replace

import pytest

from mediator.domain.case.outcomes import Reviewed
from mediator.domain.case.steps import Step
from mediator.services import cases, stations, training
from mediator.tour.counter import Counter

ACTS = training.samples().cases["snacks"]
DRAWN = next(place for place, act in enumerate(ACTS) if act.do == "terms") + 1


@pytest.fixture
def drawn(counter: Counter) -> Counter:
    """A draft on the table of a station that has every one checked."""
    workplace = counter.window.desk.workplace
    always = replace(stations.policy(workplace), review_above_fen=0)
    stations.save(workplace, stations.load(workplace), rules=always)
    counter.play("snacks", ACTS[:DRAWN], base=training.samples().base)
    return counter


def _current(counter: Counter) -> Step | None:
    dispute = counter.newest()
    return cases.open_case(counter.window.desk.workplace, dispute.id).guide.current


def _check(counter: Counter, **words: str) -> None:
    counter.keyboard.fill(words)
    counter.keyboard.press("Ctrl+Return")


def test_a_draft_sent_back_twice_is_drawn_again_and_issued_once_it_is_approved(
    drawn: Counter,
) -> None:
    assert _current(drawn) is Step.REVIEW
    for remark in ("金额没有写清", "没有写付款方式"):
        _check(drawn, reviewer="赵强", approved="no", remark=remark)
        assert _current(drawn) is Step.TERMS
        drawn.keyboard.press("Ctrl+Return")  # Drawn again as it stands on the page.
        assert _current(drawn) is Step.REVIEW
    _check(drawn, reviewer="赵强", approved="yes")
    assert _current(drawn) is Step.SIGN
    checks = [each.outcome for each in drawn.newest().records if each.step is Step.REVIEW]
    assert [(c.approved, c.remark) for c in checks if isinstance(c, Reviewed)] == [
        (False, "金额没有写清"),
        (False, "没有写付款方式"),
        (True, ""),
    ]


def test_a_finished_check_still_says_who_checked(drawn: Counter) -> None:
    _check(drawn, reviewer="赵强", approved="yes")
    shell = drawn.window.shell
    shell.navigate("case", dispute_id=drawn.newest().id, step="review")
    drawn.keyboard.rest()
    field = drawn.keyboard.field("reviewer")
    assert field is not None
    assert field.raw() == "赵强"


def test_whoever_drew_the_terms_up_cannot_check_them(drawn: Counter) -> None:
    mediator = drawn.window.desk.workplace.on_duty
    _check(drawn, reviewer=mediator, approved="yes")
    assert _current(drawn) is Step.REVIEW
    field = drawn.keyboard.field("reviewer")
    assert field is not None
    assert "另一个人" in field.error()
