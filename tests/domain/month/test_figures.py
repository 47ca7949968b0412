"""The month's figures: each case counted where its days put it, and all of them adding up."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.claim import Category, Nature, Source
from mediator.domain.case.outcomes import DeadlineClass, Decision, Satisfaction
from mediator.domain.case.steps import RESOLVED, EndingKind, Pause
from mediator.domain.month.figures import Count, Counting, Figures, Group, Ratio, count, figures
from mediator.domain.month.reconcile import mismatches
from mediator.domain.month.rows import LedgerRow, row_of
from mediator.domain.values.periods import Period, PeriodKind, containing, month
from tests.domain.cases import LIMITS, SAMPLES, Scene, sample
from tests.domain.month.ledgers import DAYS, LINE, ledgers
from tests.domain.walks import walks

NOVEMBER = month(2026, 11, kind=PeriodKind.SHIFTED)  # 10-26 to 11-25.
AFTER = date(2026, 12, 1)
OPEN: dict[str, Any] = {"ending": None, "ended_on": None, "recovered_fen": 0, "signed": False}


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def counted(*rows: LedgerRow, today: date = AFTER, period: Period = NOVEMBER) -> Counting:
    return count(rows, period, limits=LIMITS, today=today)


def groups(row: LedgerRow, today: date = AFTER) -> set[str]:
    found = counted(row, today=today)
    return {group.value for group in Group if found.size(group)}


@pytest.mark.parametrize("kind", [PeriodKind.SHIFTED, PeriodKind.CALENDAR])
def test_november_over_the_eight_samples_counts_as_told(kind: PeriodKind) -> None:
    rows = [row_of(sample(key)) for key in SAMPLES]
    counting = count(rows, month(2026, 11, kind=kind), limits=LIMITS, today=day("11-24"))
    found = figures(counting)
    assert mismatches(counting, found) == ()
    assert (found.registered, found.accepted, found.taken) == (8, 6, 6)
    assert (found.refused, found.handed_over_at_once, found.consultations) == (1, 1, 0)
    assert (found.untriaged, found.carried_in, found.open_at_end) == (0, 0, 0)
    assert (found.closed, found.settled, found.failed) == (6, 5, 1)
    assert (found.on_time, found.late) == (6, 0)
    assert (found.self_settled, found.withdrawn, found.handed_over) == (0, 0, 0)
    assert found.disputed_fen == 6 * 58_80
    assert found.recovered_fen == 53_36 + 50_00 + 640_00 + 600_00 + 50_00
    assert (found.advances, found.advances_fen) == (1, 640_00)
    assert found.resolution_rate == Ratio(part=5, whole=6)
    assert found.cumulative_rate == Ratio(part=6, whole=6)
    assert found.advance_back_rate == Ratio(part=500_00, whole=640_00)
    assert (found.reweighs, found.reweighs_exceeded) == (5, 5)
    assert (found.asked, found.satisfied) == (1, 1)
    assert found.closing_rate == Ratio(part=6, whole=6)
    assert found.settlement_rate == Ratio(part=5, whole=6)
    assert found.by_source == (
        Count(key="walk_in", cases=5, amount_fen=5 * 58_80),
        Count(key="platform_12315", cases=1, amount_fen=58_80),
    )


SETTLED_HERE = {"accepted", "closed", "closed_of_accepted", "on_time", "settled", "resolved"}
ARRIVED = {"registered", "taken"}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ARRIVED | SETTLED_HERE),
        # The edges of the period.
        ({"received_on": day("10-26"), "accepted_on": day("10-26"), "ended_on": day("10-26")},
         ARRIVED | SETTLED_HERE),
        ({"received_on": day("11-25"), "accepted_on": day("11-25"), "ended_on": day("11-25")},
         ARRIVED | SETTLED_HERE),
        ({"received_on": day("10-25"), "accepted_on": day("10-25"), "ended_on": day("10-25")},
         set()),
        ({"received_on": day("11-26"), "accepted_on": day("11-26"), "ended_on": day("11-26")},
         set()),
        ({"received_on": day("10-25"), "accepted_on": day("10-26"), "ended_on": day("10-26")},
         SETTLED_HERE),
        # Received on the last day, accepted in the next period.
        ({"received_on": day("11-25"), "accepted_on": day("11-26"), "ended_on": day("11-26")},
         ARRIVED),
        # Carried in, and closed here or not.
        ({"received_on": day("10-20"), "accepted_on": day("10-25"), "ended_on": day("10-26")},
         {"carried_in", "closed", "on_time", "settled"}),
        ({"received_on": day("10-20"), "accepted_on": day("10-20"), "ended_on": day("11-25")},
         {"carried_in", "closed", "late", "settled"}),
        ({"received_on": day("10-20"), "accepted_on": day("10-20"), **OPEN},
         {"carried_in", "open_at_end", "late"}),
        # Closed after the period: still open in it, and late only if its day came within it.
        ({"accepted_on": day("11-18"), "ended_on": day("11-26")},
         ARRIVED | {"accepted", "open_at_end"}),
        ({"accepted_on": day("11-17"), "ended_on": day("11-26")},
         ARRIVED | {"accepted", "open_at_end", "late"}),
        # Due today is not late.
        ({"accepted_on": day("11-13"), "ended_on": day("11-20")}, ARRIVED | SETTLED_HERE),
        ({"accepted_on": day("11-12"), "ended_on": day("11-20")},
         ARRIVED | SETTLED_HERE - {"on_time"} | {"late"}),
        # How it ended.
        *[
            ({"ending": kind, "recovered_fen": 0},
             ARRIVED | SETTLED_HERE - {"settled", "resolved"} | names)
            for kind, names in (
                (EndingKind.FAILED, {"failed"}),
                (EndingKind.SELF_SETTLED, {"self_settled", "resolved"}),
                (EndingKind.WITHDRAWN, {"withdrawn"}),
                (EndingKind.HANDED_OVER, {"handed_over"}),
                (EndingKind.SETTLED_ON_SPOT, {"settled", "resolved"}),
                (EndingKind.PAID_IN_ADVANCE, {"settled", "resolved"}),
            )
        ],
        *[
            ({"satisfaction": level}, ARRIVED | SETTLED_HERE | {"asked", "satisfied"})
            for level in (Satisfaction.VERY, Satisfaction.SATISFIED, Satisfaction.FAIRLY)
        ],
        ({"satisfaction": Satisfaction.NOT}, ARRIVED | SETTLED_HERE | {"asked"}),
        # Paid in advance, whenever it closed; increased only where it closed.
        ({"advance_fen": 1, "advanced_on": day("11-25")}, ARRIVED | SETTLED_HERE | {"advances"}),
        ({"advance_fen": 1, "advanced_on": day("11-26")}, ARRIVED | SETTLED_HERE),
        ({"increased_fen": 1}, ARRIVED | SETTLED_HERE | {"increased"}),
        ({"increased_fen": 1, "ended_on": day("11-26")},
         ARRIVED | {"accepted", "open_at_end"}),
        # Answers count where they fall due: in time on the day itself, and late once it has passed.
        *[
            ({"answer_due_on": due and day(due), "answered_on": given and day(given),
              "feedback_due_on": asked and day(asked), "feedback_on": told and day(told)},
             ARRIVED | SETTLED_HERE | names)
            for due, given, asked, told, names in (
                ("11-20", "11-20", None, None, {"answered_in_time"}),
                ("11-20", "11-21", None, None, {"answered_late"}),
                ("11-20", None, None, None, {"answered_late"}),
                ("11-25", "11-27", None, None, {"answered_late"}),
                ("11-26", "11-27", None, None, set[str]()),
                (None, None, "11-25", "11-24", {"answered_in_time"}),
                (None, None, "11-25", None, {"answered_late"}),
                ("11-20", "11-20", "11-25", None, {"answered_late"}),
                ("11-20", "11-20", "11-25", "11-25", {"answered_in_time"}),
                ("11-20", "11-20", "11-26", "11-27", {"answered_in_time"}),
                (None, None, None, "11-25", set[str]()),
            )
        ],
        # Never accepted.
        ({"accepted_on": None, "decision": Decision.REFUSE, "ending": EndingKind.REFUSED},
         {"registered", "refused"}),
        ({"accepted_on": None, "decision": Decision.CONSULTATION,
          "ending": EndingKind.CONSULTATION},
         {"registered", "consultations"}),
        ({"accepted_on": None, "decision": Decision.HAND_OVER, "ending": EndingKind.HANDED_OVER},
         {"registered", "handed_over_at_once"}),
        ({"accepted_on": None, "decision": None, "ending": EndingKind.HANDED_OVER},
         {"registered", "handed_over_at_once"}),
        ({"accepted_on": None, "decision": None, "ending": EndingKind.WITHDRAWN},
         {"registered", "untriaged"}),
        ({"accepted_on": None, "decision": None, **OPEN}, {"registered", "untriaged"}),
        # A pause that goes on stops the clock, unless the day had come before.
        ({"accepted_on": day("11-16"), **OPEN,
          "pauses": (Pause(first=day("11-17"), reason="送检"),)},
         ARRIVED | {"accepted", "open_at_end"}),
        ({"accepted_on": day("11-16"), **OPEN,
          "pauses": (Pause(first=day("11-24"), reason="送检"),)},
         ARRIVED | {"accepted", "open_at_end", "late"}),
        ({"accepted_on": day("11-11"), "ended_on": day("11-20"),
          "pauses": (Pause(first=day("11-16"), reason="送检"),)},
         ARRIVED | SETTLED_HERE),
    ],
)  # fmt: skip
def test_a_case_is_counted_where_its_days_put_it(
    changes: dict[str, Any], expected: set[str]
) -> None:
    assert groups(replace(LINE, **changes)) == expected


def test_an_open_case_is_not_late_before_its_day_has_passed() -> None:
    row = replace(LINE, **OPEN, deadline_class=DeadlineClass.ORDINARY)  # Due on 11-19.
    assert "late" not in groups(row, today=day("11-19"))
    assert "late" in groups(row, today=day("11-20"))


@pytest.mark.parametrize(
    ("part", "whole", "per_mille"),
    [
        (0, 0, None),
        (0, 7, 0),
        (7, 7, 1000),
        (1, 3, 333),
        (2, 3, 667),
        (1, 2000, 1),  # Half a per mille is rounded up.
        (1, 2001, 0),
        (5, 6, 833),
    ],
)
def test_a_rate_is_rounded_half_up_and_is_none_of_nothing(
    part: int, whole: int, per_mille: int | None
) -> None:
    assert Ratio(part=part, whole=whole).per_mille == per_mille


def test_an_empty_month_has_no_rates() -> None:
    found = figures(counted())
    rates = (
        found.closing_rate,
        found.on_time_rate,
        found.settlement_rate,
        found.satisfaction_rate,
    )
    assert [rate.per_mille for rate in rates] == [None] * 4
    assert (found.registered, found.disputed_fen, found.by_nature) == (0, 0, ())


def test_what_was_withdrawn_or_handed_over_leaves_the_settlement_rate_alone() -> None:
    aside = (EndingKind.WITHDRAWN, EndingKind.HANDED_OVER, EndingKind.SELF_SETTLED)
    rows = [replace(LINE, ending=kind) for kind in (*aside, EndingKind.FAILED)]
    found = figures(counted(LINE, *rows))
    assert (found.closed, found.settlement_rate) == (5, Ratio(part=1, whole=2))


def test_late_cases_that_are_still_open_weigh_on_the_rate_of_cases_closed_in_time() -> None:
    late = replace(LINE, accepted_on=day("11-02"), **OPEN)
    assert figures(counted(LINE, late)).on_time_rate == Ratio(part=1, whole=2)


def test_tallies_put_the_most_frequent_first_and_then_go_by_name() -> None:
    rows = [
        replace(LINE, nature=Nature.PRICE, amount_fen=1, zone="", stall_number=""),
        replace(LINE, nature=Nature.PRICE, amount_fen=None, category=None),
        replace(LINE, nature=Nature.DIGNITY, source=Source.PHONE),
        replace(LINE, nature=None, amount_fen=2),
    ]
    found = figures(counted(*rows))
    assert found.by_nature == (
        Count(key="price", cases=2, amount_fen=1),
        Count(key="", cases=1, amount_fen=2),
        Count(key="dignity", cases=1, amount_fen=58_80),
    )
    assert [(each.key, each.cases) for each in found.by_stall] == [
        ("A07 王记鲜肉", 3),
        ("王记鲜肉", 1),
    ]
    assert [(each.key, each.cases) for each in found.by_category] == [("food", 3), ("", 1)]
    assert [(each.key, each.cases) for each in found.by_zone] == [("A区", 3), ("", 1)]
    assert found.by_category[0].key == Category.FOOD.value


def test_money_is_summed_where_it_belongs() -> None:
    carried = replace(LINE, accepted_on=day("10-20"), received_on=day("10-20"), recovered_fen=1)
    advanced: dict[str, Any] = {
        "advance_fen": 640_00,
        "advanced_on": day("11-20"),
        "advance_back_fen": 500_00,
    }
    paid = replace(LINE, ending=EndingKind.PAID_IN_ADVANCE, increased_fen=7, **advanced)
    later = replace(LINE, **OPEN, advance_fen=5, advanced_on=day("11-26"))
    found = figures(counted(LINE, carried, paid, later))
    assert (found.increased, found.increased_fen) == (1, 7)
    assert found.advance_back_rate == Ratio(part=500_00, whole=640_00)
    assert found.disputed_fen == 3 * 58_80
    assert found.recovered_fen == 53_36 + 1 + 53_36
    assert (found.advances, found.advances_fen) == (1, 640_00)


PERIODS = st.builds(containing, DAYS, st.sampled_from(PeriodKind))


def recounted(rows: tuple[LedgerRow, ...], period: Period, today: date) -> dict[str, int]:
    """The same figures once more, straight from their definitions."""
    first, last = period.first, period.last
    new = [r for r in rows if r.accepted_on and first <= r.accepted_on <= last]
    old = [
        r
        for r in rows
        if r.accepted_on and r.accepted_on < first and (not r.ended_on or r.ended_on >= first)
    ]
    closed = [r for r in new + old if r.ended_on and r.ended_on <= last]
    still = [r for r in new + old if not (r.ended_on and r.ended_on <= last)]
    in_time = [r for r in closed if r.ended_on and r.ended_on <= (r.due_on(LIMITS) or last)]
    overdue = [r for r in still if (r.due_on(LIMITS) or last) < min(today, last)]
    return {
        "registered": sum(first <= r.received_on <= last for r in rows),
        "accepted": len(new),
        "carried_in": len(old),
        "closed": len(closed),
        "closed_of_accepted": sum(r in new for r in closed),
        "open_at_end": len(still),
        "on_time": len(in_time),
        "late": len(closed) - len(in_time) + len(overdue),
        "disputed_fen": sum(r.amount_fen or 0 for r in new),
        "recovered_fen": sum(r.recovered_fen for r in closed),
        "reweighs": sum(r.reweighs for r in new),
        "asked": sum(r.satisfaction is not None for r in closed),
        "resolved": sum(r in new and r.ending in RESOLVED for r in closed),
        "advances": sum(r.advanced_on is not None and first <= r.advanced_on <= last for r in rows),
    }


@given(ledgers(), PERIODS, DAYS)
def test_the_figures_are_those_of_a_plain_recount(
    rows: tuple[LedgerRow, ...], period: Period, today: date
) -> None:
    found = figures(count(rows, period, limits=LIMITS, today=today))
    expected = recounted(rows, period, today)
    assert {name: getattr(found, name) for name in expected} == expected


@given(ledgers(), PERIODS, DAYS)
def test_the_parts_always_add_up_to_the_whole(
    rows: tuple[LedgerRow, ...], period: Period, today: date
) -> None:
    found = figures(count(rows, period, limits=LIMITS, today=today))
    _adds_up(found)


def _adds_up(found: Figures) -> None:
    aside = found.refused + found.consultations + found.handed_over_at_once + found.untriaged
    assert found.registered == found.taken + aside
    assert found.carried_in + found.accepted == found.closed + found.open_at_end
    ended = found.settled + found.failed + found.self_settled + found.withdrawn + found.handed_over
    assert found.closed == ended
    assert found.closed <= found.on_time + found.late <= found.closed + found.open_at_end
    assert found.satisfied <= found.asked <= found.closed
    assert found.resolved <= found.closed_of_accepted <= min(found.closed, found.accepted)
    assert found.settled <= found.resolved + (found.closed - found.closed_of_accepted)
    for tally in (found.by_nature, found.by_category, found.by_stall, found.by_zone):
        assert sum(each.cases for each in tally) == found.accepted
        assert sum(each.amount_fen for each in tally) == found.disputed_fen


@given(st.lists(walks(), max_size=3), PERIODS)
def test_whatever_staff_do_the_month_adds_up_and_can_be_locked(
    cases: list[Scene], period: Period
) -> None:
    rows = [replace(row_of(scene.dispute), number=str(place)) for place, scene in enumerate(cases)]
    counting = count(rows, period, limits=LIMITS, today=AFTER)
    found = figures(counting)
    _adds_up(found)
    assert mismatches(counting, found) == ()


def test_an_answer_that_may_still_come_in_time_is_not_counted_yet() -> None:
    row = replace(LINE, answer_due_on=day("11-24"), feedback_due_on=day("11-25"))
    given = replace(row, answered_on=day("11-23"))
    answers = {"answered_late", "answered_in_time"}
    assert not answers & groups(row, today=day("11-24"))
    assert not answers & groups(given, today=day("11-25"))
    assert "answered_late" in groups(given, today=day("11-26"))
