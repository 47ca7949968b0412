"""One month file judged: the first thing that keeps it from being counted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.collected.filed import FiledMonth, Proof
from mediator.domain.collected.judging import Terms, contradictions, judge
from mediator.domain.collected.roster import Roster
from mediator.domain.collected.verdicts import Judgement, Verdict
from mediator.domain.month.figures import Figures
from mediator.domain.values.periods import Period, PeriodKind, quarter
from tests import filing

TODAY = date(2026, 11, 20)
FILED = filing.read(filing.filed(cases=4))
ROSTER = filing.roster("XC")
KNOWN = ROSTER["XC"]


def judged(filed: FiledMonth, roster: Roster = ROSTER, *, due_day: int = 25) -> Judgement:
    return judge(filed, roster, terms=Terms(due_day=due_day), today=TODAY)


def changed(**parts: object) -> FiledMonth:
    return replace(FILED, **parts)  # type: ignore[arg-type]  # Any field.


def with_figures(**parts: object) -> FiledMonth:
    figures = replace(FILED.figures, **parts)  # type: ignore[arg-type]  # Any figure.
    return replace(FILED, figures=figures)


def test_a_sound_file_is_counted() -> None:
    assert judged(FILED) == Judgement(verdict=Verdict.COUNTED)


@pytest.mark.parametrize(
    ("filed", "roster", "expected"),
    [
        (changed(proof=Proof(broken=True)), ROSTER, Verdict.ALTERED),
        (changed(proof=Proof(broken=True), training=True), {}, Verdict.ALTERED),
        (changed(training=True), ROSTER, Verdict.TRAINING),
        (changed(draft=True), ROSTER, Verdict.DRAFT),
        (changed(number=""), ROSTER, Verdict.DRAFT),
        (changed(proof=Proof()), ROSTER, Verdict.UNSIGNED),
        (FILED, {}, Verdict.UNKNOWN_STATION),
        (FILED, filing.roster("YL"), Verdict.UNKNOWN_STATION),
        (FILED, {"XC": replace(KNOWN, root="")}, Verdict.OTHER_KEY),
        (FILED, {"XC": filing.member("YL")}, Verdict.OTHER_KEY),
        (with_figures(period=quarter(2026, 3)), ROSTER, Verdict.OTHER_PERIOD),
        (
            with_figures(period=Period(PeriodKind.CUSTOM, date(2026, 10, 1), date(2026, 10, 2))),
            ROSTER,
            Verdict.OTHER_PERIOD,
        ),
        (with_figures(period=filing.month("2027-01")), ROSTER, Verdict.FUTURE),
        (changed(made_at=datetime(2026, 11, 22, tzinfo=UTC)), ROSTER, Verdict.FUTURE),
        (changed(made_at=datetime(9999, 12, 31, 23, tzinfo=UTC)), ROSTER, Verdict.FUTURE),
        (
            changed(proof=replace(FILED.proof, signed_at=datetime(9999, 12, 31, 23, tzinfo=UTC))),
            ROSTER,
            Verdict.FUTURE,
        ),
    ],
)
def test_what_keeps_a_file_out_is_said(
    filed: FiledMonth, roster: Roster, expected: Verdict
) -> None:
    assert judged(filed, roster).verdict is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(25, Verdict.COUNTED), (26, Verdict.LATE)],
)
def test_a_month_is_late_from_the_day_after_its_due_day(day: int, expected: Verdict) -> None:
    made_at = datetime(2026, 10, day, 4, tzinfo=UTC)
    assert judged(changed(made_at=made_at)).verdict is expected


def test_the_due_day_is_what_the_collector_says_and_a_calendar_month_has_the_month_after() -> None:
    made_at = datetime(2026, 10, 21, 4, tzinfo=UTC)
    assert judged(changed(made_at=made_at), due_day=20).verdict is Verdict.LATE
    october = filing.month("2026-10")
    calendar = Period(PeriodKind.CALENDAR, date(2026, 10, 1), date(2026, 10, 31))
    assert october != calendar
    empty = filing.read(filing.filed(lines=()))
    later = replace(
        empty,
        figures=replace(empty.figures, period=calendar),
        made_at=datetime(2026, 11, 20, 4, tzinfo=UTC),
    )
    assert judged(later, due_day=20).verdict is Verdict.COUNTED
    assert judged(later, due_day=19).verdict is Verdict.LATE


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ({"registered": 5}, {"registered_parts", "registered"}),
        ({"closed": 3}, {"carried_parts", "closed_parts", "closed", "on_time"}),
        ({"settled": 3, "failed": 1}, {"settled", "failed"}),
        ({"recovered_fen": 1}, {"recovered_fen"}),
        ({"disputed_fen": 1}, {"amount_parts", "disputed_fen"}),
        ({"by_nature": ()}, {"nature_parts", "amount_parts", "by_nature"}),
        ({"by_source": ()}, {"source_parts", "by_source"}),
        ({"resolved": 5}, {"resolved_beyond_closed", "resolved"}),
        ({"answered_late": 1}, {"answered_late"}),
        ({"advances": 1}, {"advances"}),
        ({"reweighs": 9}, {"reweighs"}),
        ({"on_time": 5, "late": 0}, {"on_time"}),
        ({"on_time": 2, "late": 1}, {"on_time"}),
        ({"on_time": 4, "late": 1}, {"on_time"}),
    ],
)
def test_figures_that_disagree_with_their_parts_or_the_ledger_are_named(
    parts: dict[str, Any], named: set[str]
) -> None:
    assert set(contradictions(with_figures(**parts))) == named
    assert judged(with_figures(**parts)).verdict is Verdict.CONTRADICTORY


def test_whether_a_case_was_in_time_is_left_to_the_calendar_of_its_day() -> None:
    """The calendar may be put right after the month was locked; the due days move, it does not."""
    assert list(contradictions(with_figures(on_time=0, late=4))) == []
    assert list(contradictions(changed(due_on=(date(2000, 1, 1),) * 4))) == []


def test_lines_that_no_station_could_have_locked_are_found() -> None:
    unsigned = replace(FILED.rows[0], signed=False)
    assert list(contradictions(changed(rows=(unsigned, *FILED.rows[1:])))) == [
        "settled_without_agreement"
    ]


def test_a_case_that_stands_in_the_ledger_twice_is_found() -> None:
    twice = (*FILED.rows, FILED.rows[0])
    assert list(contradictions(changed(rows=twice, due_on=(None,) * 5))) == ["number_twice"]


@pytest.mark.parametrize(
    "period",
    [
        Period(PeriodKind.SHIFTED, date(2026, 9, 27), date(2026, 10, 25)),
        Period(PeriodKind.CALENDAR, date(2026, 9, 26), date(2026, 10, 25)),
        Period(PeriodKind.CALENDAR, date(1, 1, 1), date(1, 1, 31)),
        Period(PeriodKind.SHIFTED, date(1, 1, 1), date(1, 1, 25)),
    ],
)
def test_days_that_are_no_month_are_found(period: Period) -> None:
    assert list(contradictions(with_figures(period=period))) == ["period"]


NUMBERS = ("registered", "accepted", "closed", "settled", "disputed_fen")


@given(name=st.sampled_from(NUMBERS), by=st.integers(1, 10**6))
def test_no_leading_figure_can_be_changed_unseen(name: str, by: int) -> None:
    told: Figures = FILED.figures
    assert judged(with_figures(**{name: getattr(told, name) + by})).verdict is Verdict.CONTRADICTORY


@given(days=st.integers(2, 5000))
def test_a_clock_that_runs_a_day_ahead_is_forgiven_and_no_more(days: int) -> None:
    ahead = datetime(2026, 11, 20, 4, tzinfo=UTC)
    assert judged(changed(made_at=ahead + timedelta(days=1))).verdict is Verdict.LATE
    assert judged(changed(made_at=ahead + timedelta(days=days))).verdict is Verdict.FUTURE
