"""What is proposed under a month: true to the figures, and with nobody's name in it."""

from dataclasses import replace

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.errors import RuleViolation
from mediator.domain.month.locked import MonthNotes
from mediator.domain.values.periods import PeriodKind, month
from mediator.services import proposing, reporting, training
from mediator.services.workplace import Workplace
from tests.workplaces import Clock, played

NOVEMBER = month(2026, 11, kind=PeriodKind.SHIFTED)


@pytest.fixture
def filled(workplace: Workplace) -> Workplace:
    for key in training.samples().cases:
        played(workplace, key)
    return workplace


def test_the_samples_are_told_with_letters_for_names(filled: Workplace) -> None:
    notes = proposing.propose(filled, NOVEMBER)
    names = {"李𬴂", "王记鲜肉", "王建国", "周涛", "顺达鞋业"}
    whole = f"{notes.cases}\n{notes.analysis}\n{notes.measures}\n{notes.advice}"
    assert not {name for name in names if name in notes.cases}
    assert notes.cases.startswith("1．消费者A因")
    assert "投诉B：" in notes.cases
    assert "138" not in whole
    assert "居首位" in notes.analysis
    assert "先行赔付1件" in notes.measures
    assert notes.advice


def test_what_is_proposed_adds_up_with_the_figures(filled: Workplace) -> None:
    figures = reporting.month(filled, NOVEMBER).triple.figures
    notes = proposing.propose(filled, NOVEMBER)
    first = figures.by_nature[0]
    assert f"类投诉{first.cases}件" in notes.analysis
    assert f"公平秤复秤{figures.reweighs}次，超差{figures.reweighs_exceeded}次" in notes.measures


def test_a_month_without_cases_is_quiet(workplace: Workplace, clock: Clock) -> None:
    clock.forward(days=60)
    notes = proposing.propose(workplace, NOVEMBER.next())
    assert notes == MonthNotes(analysis="本期受理投诉0件，没有发现突出问题。")


def test_nothing_is_kept_and_who_may_not_report_gets_nothing(filled: Workplace) -> None:
    proposing.propose(filled, NOVEMBER)
    assert reporting.month(filled, NOVEMBER).notes == MonthNotes()
    with pytest.raises(RuleViolation, match="not_permitted"):
        proposing.propose(replace(filled, role=AccountRole.CLERK), NOVEMBER)
