"""A case that crosses New Year and Spring Festival, with a pause, through the real window."""

from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QLabel

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.filing import papers_of
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.papers import PaperKind
from mediator.domain.values.calendar_file import CalendarDay
from mediator.domain.values.clock import SHANGHAI
from mediator.domain.values.periods import PeriodKind, month
from mediator.domain.values.workdays import DayKind
from mediator.services import calendar, cases, papers, reporting, training
from mediator.services.forms.sheet import Values
from mediator.services.training import Act
from mediator.services.workplace import Ref
from mediator.tour.counter import Counter
from tests.journeys.conftest import OpenedAt

BEGUN = datetime(2025, 12, 30, 9, 0, tzinfo=SHANGHAI)
WALKED_IN = training.samples().cases["snacks"]


def typed(do: str, **changed: object) -> Values:
    """The words of the snacks for one act, some of them others."""
    (act,) = [act for act in WALKED_IN if act.do == do][:1]
    return {**act.values, **changed}  # type: ignore[dict-item]  # Words of a form.


def act(do: str, day: date, clock: time, **changed: object) -> Act:
    """One act on that day."""
    values = typed(do, **changed) if do not in {"pause", "resume"} else dict(changed)
    return Act(
        do=do,
        days=(day - BEGUN.date()).days,
        at=clock,
        values=values,  # type: ignore[arg-type]  # Words of a form.
    )


@pytest.fixture
def counter(opened_at: OpenedAt) -> Counter:
    """The station two days before New Year."""
    return opened_at(BEGUN)


def play(counter: Counter, *acts: Act) -> None:
    """Do these acts at the counter."""
    counter.play("winter", acts, base=BEGUN)


def handling(counter: Counter) -> tuple[date, int]:
    """The day by which the case is to be settled, and how many days were left out."""
    found = cases.open_case(counter.window.desk.workplace, 1).guide
    (due,) = [due for due in found.dues if due.kind is DueKind.HANDLE]
    return due.on, len(due.skipped)


def words(counter: Counter) -> str:
    """All that the window says."""
    labels = counter.window.shell.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def leave(counter: Counter, key: str, *, at: datetime, **values: str) -> None:
    """Take a way out of the menu on that day."""
    counter.clock.at = max(counter.clock.at, at)
    counter.choose_exit(key)
    if values:
        counter.keyboard.fill(values)
    counter.keyboard.press("Ctrl+Return")


def settle(counter: Counter, day: date) -> None:
    """From telling both sides their rights to the signatures, in one morning."""
    steps = ("inform", "facts", "first_round", "terms", "issue", "sign")
    play(counter, *(act(do, day, time(9, 10 * at)) for at, do in enumerate(steps)))


def test_a_case_crosses_new_year_and_spring_festival(counter: Counter) -> None:
    first = BEGUN.date()
    play(
        counter,
        act("register", first, time(9, 0), bought_on="昨", facts="买的糕点已过期。"),
        act("triage", first, time(9, 10), deadline_class="complex"),
    )
    # 12-31, then New Year's holidays, Sunday the 4th at work, the 5th, 6th and 7th.
    assert handling(counter) == (date(2026, 1, 7), 3)
    assert "01-07" in words(counter)
    workplace = counter.window.desk.workplace

    leave(counter, "pause", at=datetime(2026, 1, 6, 10, 0, tzinfo=SHANGHAI), reason="送检。")
    leave(counter, "resume", at=datetime(2026, 2, 13, 10, 0, tzinfo=SHANGHAI))
    # Three days were used before the pause; Saturday the 14th is at work, then Spring Festival.
    assert handling(counter)[0] == date(2026, 2, 24)

    later = date(2026, 2, 24)
    settle(counter, later)
    dispute = counter.newest()
    assert dispute.ending is not None
    assert (dispute.ending.kind, dispute.ending.on) == (EndingKind.MEDIATED, later)
    for day, turn in ((date(2026, 2, 25), 0), (date(2026, 2, 27), 1)):
        paid = [act for act in WALKED_IN if act.do == "fulfil"][turn]
        play(counter, Act(do="fulfil", days=(day - first).days, at=time(11), values=paid.values))
    dispute = counter.newest()
    assert dispute.agreement is not None
    assert dispute.agreement.state is AgreementState.PERFORMED

    # Three working days after the last payment: Saturday the 28th is at work.
    (due,) = cases.open_case(workplace, dispute.id).guide.dues
    assert (due.kind, due.on) == (DueKind.FOLLOW_UP, date(2026, 3, 3))
    counter.clock.at = datetime(2026, 3, 3, 10, 0, tzinfo=SHANGHAI)
    counter.window.shell.navigate("case", dispute_id=dispute.id)
    counter.keyboard.rest()
    counter.keyboard.fill({"performed": "yes", "satisfaction": "satisfied"})
    counter.keyboard.press("Ctrl+Return")

    for paper in papers_of(counter.newest()):
        if paper.needed and paper.kind is not PaperKind.AGREEMENT:
            ref = Ref.of(counter.newest())
            papers.issue(workplace, ref, kind=paper.kind, part=paper.part)
    counter.window.shell.navigate("case", dispute_id=dispute.id, step="archive")
    counter.keyboard.rest()
    counter.keyboard.press("Ctrl+Return")
    assert counter.newest().last(Step.ARCHIVE) is not None

    figures = reporting.month(workplace, month(2026, 2, kind=PeriodKind.CALENDAR)).triple.figures
    assert (figures.carried_in, figures.closed, figures.on_time, figures.late) == (1, 1, 1, 0)

    # Moving the calendar never moves a finished case.
    closed = CalendarDay(day=date(2026, 2, 24), kind=DayKind.CLOSED, source="停电")
    assert calendar.mark(workplace, [closed]) == ()
    again = reporting.month(workplace, month(2026, 2, kind=PeriodKind.CALENDAR)).triple.figures
    assert (again.closed, again.on_time) == (1, 1)


def test_correcting_the_calendar_moves_an_open_case_and_says_so(counter: Counter) -> None:
    first = BEGUN.date()
    play(
        counter,
        act("register", first, time(9, 0), bought_on="昨"),
        act("triage", first, time(9, 10), deadline_class="complex"),
    )
    workplace = counter.window.desk.workplace
    closed = CalendarDay(day=date(2026, 1, 4), kind=DayKind.CLOSED, source="盘点")
    (moved,) = calendar.mark(workplace, [closed])
    assert (moved.before, moved.after) == (date(2026, 1, 7), date(2026, 1, 8))
