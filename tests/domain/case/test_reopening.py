"""An agreement that was not kept: what stays, what begins anew, and how it is counted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.deadlines import REFUSAL_DAYS, DueKind, dues
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.guide import guide
from mediator.domain.case.outcomes import Breached
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.month.figures import Group, count, figures
from mediator.domain.month.reconcile import corrections, mismatches
from mediator.domain.month.rows import row_of
from mediator.domain.values.periods import PeriodKind, month
from tests.domain.cases import LIMITS, SETTLED, TO_TERMS, TODAY, story

LATER = f"{TO_TERMS} draw_later issue sign"
BROKEN = f"{LATER} +3 pay_half +9 reopen"
NOVEMBER, DECEMBER = (month(2026, m, kind=PeriodKind.CALENDAR) for m in (11, 12))


def broken(words: str = BROKEN) -> Dispute:
    """A case whose agreement of 600 yuan was half paid and then not kept."""
    return story(words)


def test_the_old_agreement_and_its_payment_stay_with_the_case() -> None:
    dispute = broken()
    (old,) = dispute.agreements
    assert dispute.agreement is None
    assert (old.state, old.broken_on) == (AgreementState.SIGNED, TODAY + timedelta(days=12))
    assert not old.in_force
    assert (old.received_fen, dispute.received_fen, dispute.recovered_fen) == (300_00,) * 3
    assert dispute.ending is None
    assert dispute.breach is not None
    assert dispute.breach.outcome == Breached(reason="没有按期付款。")


def test_a_breach_needs_its_reason() -> None:
    from mediator.domain.case import procedure

    with pytest.raises(RuleViolation, match="required") as refused:
        procedure.reopen(story(SETTLED), reason="", at=story(SETTLED).intake.received_at, by="吕敏")
    assert refused.value.field == "reason"


def test_the_deadline_runs_anew_from_the_breach() -> None:
    dispute = broken()
    (due,) = dues(dispute, LIMITS)
    assert (due.kind, due.started, due.on) == (
        DueKind.HANDLE,
        date(2026, 12, 2),
        date(2026, 12, 3),
    )


def test_an_answer_promised_for_the_first_talks_is_not_asked_for_again() -> None:
    dispute = story("accept_promising inform facts agree draw issue sign +9 reopen")
    assert {due.kind for due in dues(dispute, LIMITS)} == {DueKind.HANDLE}


def test_a_pause_that_was_never_ended_does_not_stop_the_new_talks() -> None:
    dispute = story("accept pause inform facts agree draw issue sign +9 reopen")
    assert not dispute.paused
    assert dues(dispute, LIMITS)


def test_the_new_agreement_names_the_broken_one_and_both_sums_count() -> None:
    dispute = broken(f"{BROKEN} agree_again draw issue sign")
    old, new = dispute.agreements
    assert new.supersedes == old.number
    assert dispute.agreement == new
    assert dispute.ending is not None
    assert dispute.ending.recovered_fen == 300_00 + 50_00


@pytest.mark.parametrize("ending", ["fail", "withdraw", "self_settle"])
def test_what_was_received_counts_however_the_case_ends(ending: str) -> None:
    dispute = broken(f"{BROKEN} {ending}")
    assert dispute.ending is not None
    assert dispute.ending.recovered_fen == 300_00
    counting = count([row_of(dispute)], DECEMBER, limits=LIMITS, today=date(2026, 12, 31))
    assert mismatches(counting, figures(counting)) == ()


def test_the_month_counts_the_breach_and_no_longer_the_settlement() -> None:
    settled, again = story(LATER), broken()
    today = date(2026, 12, 31)
    for period, expected in ((NOVEMBER, (1, 1, 0, 0)), (DECEMBER, (0, 0, 0, 0))):
        found = figures(count([row_of(settled)], period, limits=LIMITS, today=today))
        assert (found.accepted, found.settled, found.open_at_end, found.reopened) == expected
    for period, expected in ((NOVEMBER, (1, 0, 1, 0)), (DECEMBER, (0, 0, 1, 1))):
        counting = count([row_of(again)], period, limits=LIMITS, today=today)
        found = figures(counting)
        assert (found.accepted, found.settled, found.open_at_end, found.reopened) == expected
        assert mismatches(counting, found) == ()


def test_a_month_sent_before_the_breach_is_corrected_in_the_open() -> None:
    changed = {each.field for each in corrections([row_of(story(LATER))], [row_of(broken())])}
    assert {"ending", "ended_on", "recovered_fen", "reopened_on", "signed"} <= changed


def test_being_on_time_is_counted_from_the_breach() -> None:
    on_time = broken(f"{BROKEN} agree_again draw issue +1 sign")
    late = broken(f"{BROKEN} agree_again draw issue +2 sign")
    for dispute, group in ((on_time, Group.ON_TIME), (late, Group.LATE)):
        counting = count([row_of(dispute)], DECEMBER, limits=LIMITS, today=date(2026, 12, 31))
        assert counting.size(group) == 1


@pytest.mark.parametrize(
    ("days", "late", "refused"),
    [
        (0, False, False),
        (1, True, False),
        (REFUSAL_DAYS, True, False),
        (REFUSAL_DAYS + 1, True, True),
    ],
)
def test_a_late_promise_counts_as_refused_after_the_fifteenth_day(
    days: int, *, late: bool, refused: bool
) -> None:
    due_on = date(2026, 11, 27)
    warnings = guide(story(LATER), due_on + timedelta(days=days), limits=LIMITS).warnings
    assert ("promise_late" in warnings, "refusal_presumed" in warnings) == (late, refused)


def test_a_follow_up_that_finds_trouble_is_a_warning() -> None:
    at_rest = guide(story(f"{SETTLED} keep follow_up"), TODAY, limits=LIMITS)
    relapsed = guide(story(f"{SETTLED} keep relapse"), TODAY, limits=LIMITS)
    assert "relapse" not in at_rest.warnings
    assert "relapse" in relapsed.warnings


def test_goods_that_were_given_are_in_hand_but_not_those_still_owed() -> None:
    given = story(f"{TO_TERMS} draw_goods issue sign keep relapse reopen")
    owed = story(f"{TO_TERMS} draw_goods issue sign reopen")
    assert (given.received_fen, owed.received_fen) == (53_36, 0)


def test_the_last_record_of_a_step_counts_again_only_once_it_was_taken_anew() -> None:
    dispute = broken()
    for step in (Step.SIGN, Step.PERFORM, Step.TERMS, Step.FOLLOW_UP):
        assert dispute.last(step) is None
    assert dispute.last(Step.FIRST_ROUND) is not None
    assert [record.step for record in dispute.records].count(Step.SIGN) == 1


def test_a_case_that_fails_after_a_breach_keeps_its_reason() -> None:
    dispute = broken(f"{BROKEN} differ_again fail")
    assert dispute.ending is not None
    assert dispute.ending.kind is EndingKind.FAILED
    assert replace(dispute, ending=None).counted_from == date(2026, 12, 2)


@pytest.mark.parametrize(
    ("words", "owed"),
    [
        (LATER, [600_00]),
        (f"{LATER} +1 pay_half", [300_00]),
        (f"{TO_TERMS} draw_goods issue sign", [None, 50_00]),
        (f"{TO_TERMS} draw_goods issue sign keep", []),
    ],
)
def test_what_is_still_owed_is_what_was_promised_less_what_was_paid(
    words: str, owed: list[int | None]
) -> None:
    agreement = story(words).agreement
    assert agreement is not None
    left = agreement.remaining()
    assert [term.amount_fen for term in left.terms] == owed
    assert {(term.due_on, term.instalments) for term in left.terms} <= {(None, 1)}
    assert left.state is AgreementState.DRAFT
