"""Deposits: booked with a journal line, deducted in one transaction with the advance payment."""

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.steps import AdvanceCondition, AdvancePayment
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.deposit import DepositKind, DepositLine
from mediator.services import cases, deposits, intake, settlement, stalls
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.workplaces import HEAD, played

D18 = 7


def payment(from_deposit_fen: int) -> AdvancePayment:
    return AdvancePayment(
        conditions=(AdvanceCondition.EVIDENT,),
        amount_fen=640_00,
        basis="已撤场",
        approved_by=HEAD,
        on=date(2026, 11, 20),
        from_deposit_fen=from_deposit_fen,
    )


@pytest.fixture
def owed(workplace: Workplace) -> Dispute:
    """A case against a trader who left, with a deposit of 500 yuan."""
    return played(workplace, "prepaid_card", until="triage")


def test_the_sample_stalls_have_paid_their_deposits_on_joining(workplace: Workplace) -> None:
    found = deposits.account(workplace, D18)
    assert found.balance_fen == 500_00
    assert [(entry.line.kind, entry.line.on) for entry in found.entries] == [
        (DepositKind.PAID_IN, date(2024, 8, 1))
    ]
    held = [line.standing.deposit_fen for line in stalls.listed(workplace) if line.standing]
    assert sorted(set(held)) == [500_00, 1_000_00]


def test_an_advance_payment_takes_its_part_from_the_deposit(
    workplace: Workplace, owed: Dispute
) -> None:
    settlement.pay_in_advance(workplace, Ref.of(owed), payment=payment(500_00))
    found = deposits.account(workplace, D18)
    assert found.balance_fen == 0
    last = found.entries[-1]
    assert (last.line.kind, last.line.amount_fen) == (DepositKind.DEDUCTED, 500_00)
    assert (last.line.dispute_id, last.case, last.balance_fen) == (owed.id, owed.number, 0)
    assert last.line.by == HEAD


@pytest.mark.parametrize(
    ("registered", "fen", "code"),
    [(True, 500_01, "deposit_too_small"), (False, 1, "deposit_unknown")],
)
def test_a_deposit_that_does_not_suffice_stops_the_whole_payment(
    workplace: Workplace, owed: Dispute, *, registered: bool, fen: int, code: str
) -> None:
    if not registered:
        stranger = replace(owed.intake.respondent, stall_id=0)
        form = replace(owed.intake, respondent=stranger)
        owed = intake.amend(workplace, Ref.of(owed), intake=form)
    with pytest.raises(RuleViolation) as refused:
        settlement.pay_in_advance(workplace, Ref.of(owed), payment=payment(fen))
    assert (refused.value.code, refused.value.field) == (code, "from_deposit")
    assert deposits.account(workplace, D18).balance_fen == 500_00
    assert cases.open_case(workplace, owed.id).dispute == owed


def test_a_payment_that_takes_nothing_from_the_deposit_books_nothing(
    workplace: Workplace, owed: Dispute
) -> None:
    settlement.pay_in_advance(workplace, Ref.of(owed), payment=payment(0))
    assert len(deposits.account(workplace, D18).entries) == 1


def test_a_booking_says_in_the_journal_what_was_booked(workplace: Workplace) -> None:
    line = DepositLine(
        stall_id=D18,
        kind=DepositKind.TOPPED_UP,
        on=date(2026, 11, 19),
        amount_fen=120_50,
        by="",
        note="收据 0031",
    )
    kept = deposits.book(workplace, line)
    assert kept == replace(line, id=kept.id, by=HEAD)
    assert deposits.account(workplace, D18).balance_fen == 620_50
    with workplace.reading() as view:
        last = journal.history(view, f"stall:{D18}")[-1]
    assert (last.action, last.facts) == ("book_deposit", {"kind": "topped_up", "fen": 120_50})


def test_a_line_for_a_trader_who_is_not_there_is_refused(workplace: Workplace) -> None:
    line = DepositLine(
        stall_id=99, kind=DepositKind.PAID_IN, on=date(2026, 11, 19), amount_fen=1, by=""
    )
    with pytest.raises(RuleViolation, match="stall_unknown"):
        deposits.book(workplace, line)
    with pytest.raises(RuleViolation, match="stall_unknown"):
        deposits.account(workplace, 99)
