"""The month: reconciled, locked once, exported, and corrected on the next."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.domain.month.locked import MonthNotes
from mediator.domain.station import Policy
from mediator.domain.values.periods import Period, PeriodKind, month
from mediator.services import mediation, reporting, today, training
from mediator.services.workplace import Ref, Workplace
from tests.conftest import NOW
from tests.workplaces import Clock, played

NOVEMBER = month(2026, 11, kind=PeriodKind.SHIFTED)


@pytest.fixture
def filled(workplace: Workplace) -> Workplace:
    """A station with the eight sample cases."""
    for key in training.samples().cases:
        played(workplace, key)
    return workplace


@pytest.mark.parametrize(
    ("period", "due"),
    [
        (month(2026, 11, kind=PeriodKind.SHIFTED), date(2026, 11, 25)),
        (month(2026, 11, kind=PeriodKind.CALENDAR), date(2026, 12, 25)),
        (month(2026, 12, kind=PeriodKind.CALENDAR), date(2027, 1, 25)),
    ],
)
def test_the_due_day_fits_the_period(period: Period, due: date) -> None:
    assert reporting.due_on(period, Policy()) == due


def test_a_locked_month_keeps_its_figures_and_notes(filled: Workplace) -> None:
    reporting.save_notes(filled, NOVEMBER, notes=MonthNotes(analysis="计量投诉2件"))
    locked = reporting.lock(filled, NOVEMBER)
    assert locked.figures.accepted == 6
    assert reporting.month(filled, NOVEMBER).notes.analysis == "计量投诉2件"
    with pytest.raises(RuleViolation, match="month_locked"):
        reporting.lock(filled, NOVEMBER)
    with pytest.raises(RuleViolation, match="month_locked"):
        reporting.save_notes(filled, NOVEMBER, notes=MonthNotes())


def test_what_changes_after_the_lock_is_listed_on_the_next_month(
    workplace: Workplace, clock: Clock
) -> None:
    dispute = played(workplace, "snacks", until="triage")
    reporting.lock(workplace, NOVEMBER)
    clock.forward(days=1)
    mediation.withdraw(workplace, Ref.of(dispute), reason="双方私下说好了")
    (ending, *_) = [
        c for c in reporting.month(workplace, NOVEMBER.next()).corrections if c.field == "ending"
    ]
    assert (ending.number, ending.before, ending.after) == (dispute.number, "", "withdrawn")


def test_a_month_that_has_not_begun_is_not_locked(workplace: Workplace) -> None:
    with pytest.raises(RuleViolation, match="month_not_begun"):
        reporting.lock(workplace, month(2027, 3, kind=PeriodKind.CALENDAR))


def test_the_export_is_five_files_that_agree(filled: Workplace, tmp_path: Path) -> None:
    reporting.lock(filled, NOVEMBER)
    written = reporting.export(filled, NOVEMBER, folder=tmp_path / "out")
    assert sorted(path.suffix for path in written) == [".docx", ".json", ".pdf", ".pdf", ".xlsx"]
    (exchange,) = [path for path in written if path.suffix == ".json"]
    assert json.loads(exchange.read_text(encoding="utf-8"))["figures"]["accepted"] == 6


def test_a_folder_that_cannot_be_written_is_said_plainly(filled: Workplace, tmp_path: Path) -> None:
    blocked = tmp_path / "out"
    blocked.write_text("a file, not a folder")
    with pytest.raises(StorageUnavailable, match="folder_unwritable"):
        reporting.export(filled, NOVEMBER, folder=blocked)


def test_today_says_that_the_month_is_due_until_it_is_locked(filled: Workplace) -> None:
    due = today.board(filled).month_due
    assert due is not None
    assert (due.period, due.days_left) == (NOVEMBER, 5)
    reporting.lock(filled, NOVEMBER)
    assert today.board(filled).month_due is None


def test_the_oldest_month_that_was_forgotten_is_the_one_that_is_due(filled: Workplace) -> None:
    later = training.at(filled, NOW + timedelta(days=61))
    played(later, "live_fish", until="register")
    due = today.board(later).month_due
    assert due is not None
    assert (due.period, due.due_on, due.days_left) == (NOVEMBER, date(2026, 11, 25), -56)
    reporting.lock(later, NOVEMBER)
    after = today.board(later).month_due
    assert after is not None
    assert after.period == NOVEMBER.next().next()
