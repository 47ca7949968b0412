"""Reconciliation: every way a month can fail to add up is named with its cases."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from mediator.domain.case.claim import Remedy
from mediator.domain.case.outcomes import Decision
from mediator.domain.case.steps import EndingKind, Pause
from mediator.domain.month.figures import count, figures
from mediator.domain.month.reconcile import Correction, Mismatch, corrections, mismatches
from mediator.domain.month.rows import LedgerRow, row_of
from mediator.domain.values.periods import month
from tests.domain.cases import HANDED_DOWN, LIMITS, SETTLED, sample, story
from tests.domain.month.ledgers import LINE

NOVEMBER = month(2026, 11)
ODD = replace(LINE, number="XC-2026-0002")
ASIDE = {"decision": None, "accepted_on": None, "agreement_number": "", "signed": False}


def found(*rows: LedgerRow) -> dict[str, Mismatch]:
    counting = count(rows, NOVEMBER, limits=LIMITS, today=date(2026, 12, 1))
    return {each.code: each for each in mismatches(counting, figures(counting))}


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("ended_without_outcome", {"ending": None, "recovered_fen": 0}),
        ("outcome_without_day", {"ended_on": None}),
        ("ended_before_received", {"ended_on": date(2026, 11, 17)}),
        ("ended_without_triage", {**ASIDE, "ending": EndingKind.FAILED, "recovered_fen": 0}),
        ("not_accepted_but_settled", {"accepted_on": None}),
        ("settled_without_agreement", {"agreement_number": ""}),
        ("settled_without_agreement", {"signed": False}),
        ("recovered_without_settlement", {"ending": EndingKind.FAILED}),
        ("recovered_negative", {"recovered_fen": -1}),
        ("increased_beyond_recovered", {"increased_fen": 53_37}),
        ("advance_without_day", {"advance_fen": 1}),
        ("advance_without_day", {"advanced_on": date(2026, 11, 20)}),
        ("advance_back_beyond_paid", {"advance_back_fen": 1}),
        (
            "answered_before_received",
            {"answer_due_on": date(2026, 11, 20), "answered_on": date(2026, 11, 17)},
        ),
        (
            "answered_before_received",
            {"feedback_due_on": date(2026, 11, 20), "feedback_on": date(2026, 11, 17)},
        ),
        ("nature_missing", {"nature": None}),
        ("category_missing", {"category": None}),
        ("amount_missing", {"amount_fen": None}),
    ],
)
def test_an_odd_case_is_named_under_its_code(code: str, changes: dict[str, Any]) -> None:
    odd, also = replace(ODD, **changes), replace(ODD, **changes, number="XC-2026-0003")
    names = (odd.number, also.number)
    assert found(also, LINE, odd)[code] == Mismatch(code=code, numbers=names, found=2)


def test_a_case_in_order_is_not_named() -> None:
    assert found(LINE) == {}
    assert found() == {}


@pytest.mark.parametrize(
    "changes",
    [
        {**ASIDE, "ending": EndingKind.WITHDRAWN, "recovered_fen": 0},
        {**ASIDE, "ending": EndingKind.HANDED_OVER, "recovered_fen": 0},
        {"ending": EndingKind.PAID_IN_ADVANCE, "agreement_number": "", "signed": False},
        {"imported": True, "agreement_number": "", "signed": False},
        {
            **ASIDE,
            "decision": Decision.REFUSE,
            "ending": EndingKind.REFUSED,
            "recovered_fen": 0,
            "nature": None,
            "category": None,
            "amount_fen": None,
        },
    ],
)
def test_what_looks_odd_but_is_in_order_is_not_named(changes: dict[str, Any]) -> None:
    assert found(replace(ODD, **changes)) == {}


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("registered_parts", {"registered": 9}),
        ("registered_parts", {"refused": 9}),
        ("carried_parts", {"open_at_end": 9}),
        ("closed_parts", {"settled": 9}),
        ("nature_parts", {"by_nature": ()}),
        ("category_parts", {"by_category": ()}),
        ("stall_parts", {"by_stall": ()}),
        ("zone_parts", {"by_zone": ()}),
        ("source_parts", {"by_source": ()}),
        ("amount_parts", {"disputed_fen": 9}),
        ("closed_beyond_accepted", {"closed_of_accepted": 2}),
        ("resolved_beyond_closed", {"resolved": 2}),
        ("increased_beyond_closed", {"increased": 2}),
        ("increased_fen_beyond_recovered", {"increased_fen": 53_37}),
        ("advances_back_beyond_paid", {"advances_back_fen": 1}),
        ("exceeded_beyond_reweighs", {"reweighs_exceeded": 1}),
        ("satisfied_beyond_asked", {"satisfied": 1}),
    ],
)
def test_sums_that_do_not_fit_are_named_with_both_numbers(
    code: str, changes: dict[str, Any]
) -> None:
    counting = count([LINE], NOVEMBER, limits=LIMITS, today=date(2026, 12, 1))
    wrong = replace(figures(counting), **changes)
    by_code = {each.code: each for each in mismatches(counting, wrong)}
    assert code in by_code
    assert by_code[code].expected != by_code[code].found
    assert by_code[code].numbers == ()


def test_an_accepted_case_that_was_refused_does_not_fit_among_the_closed() -> None:
    refused = replace(LINE, ending=EndingKind.REFUSED, recovered_fen=0)
    assert found(refused)["closed_parts"] == Mismatch(code="closed_parts", expected=1, found=0)


@pytest.mark.parametrize(
    ("changes", "field", "before", "after"),
    [
        ({"amount_fen": 60_00}, "amount_fen", "5880", "6000"),
        ({"amount_fen": None}, "amount_fen", "5880", ""),
        ({"ended_on": date(2026, 11, 21)}, "ended_on", "2026-11-20", "2026-11-21"),
        ({"ending": EndingKind.FAILED}, "ending", "mediated", "failed"),
        ({"signed": False}, "signed", "1", "0"),
        ({"goods": "牛肉"}, "goods", "猪后腿肉", "牛肉"),
        (
            {"remedies": (Remedy.REFUND, Remedy.APOLOGY)},
            "remedies",
            "",
            "refund、apology",
        ),
        (
            {"pauses": (Pause(first=date(2026, 11, 19), reason="送检"),)},
            "pauses",
            "",
            "2026-11-19..",
        ),
        (
            {"pauses": (Pause(first=date(2026, 11, 19), reason="", last=date(2026, 11, 20)),)},
            "pauses",
            "",
            "2026-11-19..2026-11-20",
        ),
    ],
)
def test_a_correction_shows_the_column_before_and_after(
    changes: dict[str, Any], field: str, before: str, after: str
) -> None:
    (correction,) = corrections([LINE, ODD], [replace(LINE, **changes), ODD])
    assert correction == Correction(number=LINE.number, field=field, before=before, after=after)


def test_what_a_line_did_not_say_when_it_was_locked_was_not_wrong_then() -> None:
    due, given = date(2026, 11, 24), date(2026, 11, 23)
    told = replace(LINE, answer_due_on=due, answered_on=given, increased_fen=1)
    assert corrections([LINE], [told]) == ()
    (correction,) = corrections([told], [replace(told, answered_on=due)])
    assert (correction.field, correction.after) == ("answered_on", "2026-11-24")


def test_a_line_that_came_or_went_is_a_correction() -> None:
    assert corrections([ODD], [LINE]) == (
        Correction(number=LINE.number, field="line", before="0", after="1"),
        Correction(number=ODD.number, field="line", before="1", after="0"),
    )
    assert corrections([LINE, ODD], [ODD, LINE]) == ()


def test_several_changes_of_one_line_stand_in_the_order_of_the_columns() -> None:
    changed = replace(LINE, goods="牛肉", recovered_fen=1, nature=None)
    order = [column.name for column in fields(LedgerRow)]
    names = [each.field for each in corrections([LINE], [changed])]
    assert names == sorted(names, key=order.index)
    assert set(names) == {"goods", "recovered_fen", "nature"}


def test_the_line_of_a_case_says_what_happened_in_it() -> None:
    row = row_of(sample("short_weight"))
    assert (row.consumer, row.stall_number, row.handler) == ("李＊", "A07", "吕敏")
    assert (row.ending, row.recovered_fen, row.signed) == (EndingKind.MEDIATED, 53_36, True)
    assert (row.reweighs, row.reweighs_exceeded, row.promises_open) == (1, 1, False)
    assert row.due_on(LIMITS) == date(2026, 11, 20)
    assert row.closed_by(date(2026, 11, 20))
    assert not row.closed_by(date(2026, 11, 19))


def test_the_line_of_a_case_just_taken_down_is_nearly_empty() -> None:
    row = row_of(story(intake=HANDED_DOWN))
    assert (row.decision, row.accepted_on, row.ending, row.ended_on) == (None, None, None, None)
    assert (row.agreement_number, row.signed, row.recovered_fen) == ("", False, 0)
    assert row.handler == "吕敏"
    assert row.due_on(LIMITS) is None


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("liquor", {"referred": True, "advance_fen": 0}),
        ("prepaid_card", {"advance_fen": 640_00, "agreement_number": ""}),
        ("snacks", {"agreement_number": "XC-XY-2026-0001", "promises_open": False}),
        ("prepaid_card", {"advanced_on": date(2026, 11, 23), "advance_back_fen": 500_00}),
        ("crowd", {"decision": Decision.HAND_OVER, "accepted_on": None}),
    ],
)
def test_the_line_tells_the_samples_apart(key: str, expected: dict[str, object]) -> None:
    row = row_of(sample(key))
    assert {name: getattr(row, name) for name in expected} == expected


def test_a_signed_agreement_has_open_promises_until_they_are_kept() -> None:
    assert row_of(story(SETTLED)).promises_open
    assert not row_of(story(f"{SETTLED} keep")).promises_open
