"""What is noted of a trader as typed: a line of the deposit, a pledge, a card."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mediator.domain.case.missing import required
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.cards import Colour, WarningCard
from mediator.domain.stalls.commitments import Commitment, Pledge
from mediator.domain.stalls.deposit import DepositKind, DepositLine
from mediator.domain.stalls.policy import StallPolicy
from mediator.services.forms.sheet import Sheet

# The opening balance is only ever carried over from an older version.
BOOKED = (
    DepositKind.PAID_IN,
    DepositKind.TOPPED_UP,
    DepositKind.DEDUCTED,
    DepositKind.REFUNDED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifting:
    """Which card is taken back, when and why."""

    card_id: int
    on: date
    reason: str


def deposit_line(sheet: Sheet, stall_id: int) -> DepositLine:
    """A booking; money that goes out needs its reason."""
    kind = sheet.choice("kind", DepositKind, among=BOOKED)
    amount = sheet.amount("amount")
    found = DepositLine(
        stall_id=stall_id,
        kind=kind or DepositKind.PAID_IN,
        on=sheet.past_day("on") or sheet.today,
        amount_fen=amount or 0,
        by="",
        note=sheet.line("note"),
    )
    sheet.check(required(kind=kind, amount=amount is not None))
    if amount == 0:
        sheet.problems.append(RuleViolation("amount_not_positive", "amount"))
    if found.kind in {DepositKind.DEDUCTED, DepositKind.REFUNDED}:
        sheet.check(required(note=found.note))
    return found


def commitment(sheet: Sheet, stall_id: int, *, signed: bool = True) -> Commitment:
    """A pledge, as signed on a day or (not `signed`) as the paper that is still to be signed.

    Without a last day it will hold for the station's usual term.
    """
    pledge = sheet.choice("pledge", Pledge)
    signed_on = (sheet.past_day("signed_on") or sheet.today) if signed else None
    found = Commitment(
        stall_id=stall_id,
        pledge=pledge or Pledge.HONESTY,
        signed_on=signed_on,
        valid_until=sheet.day("valid_until"),
        by="",
    )
    sheet.check(required(pledge=pledge))
    if found.valid_until is not None and found.valid_until <= (signed_on or sheet.today):
        sheet.problems.append(RuleViolation("ends_before_it_begins", "valid_until"))
    return found


LIFT = "lift"


def card(sheet: Sheet, stall_id: int) -> WarningCard | Lifting:
    """A card to give, or the lifting of one that holds; both have a day and a reason."""
    kind, reason = sheet.raw("kind"), sheet.passage("reason")
    on = sheet.past_day("on") or sheet.today
    sheet.check(required(kind=kind, reason=reason))
    if kind == LIFT:
        sheet.check(required(card=sheet.raw("card")))
        return Lifting(card_id=int(sheet.raw("card") or 0), on=on, reason=reason)
    return WarningCard(
        stall_id=stall_id,
        colour=sheet.choice("kind", Colour) or Colour.YELLOW,
        given_on=on,
        by="",
        reason=reason,
        dispute_id=int(sheet.raw("case") or 0),
    )


def stall_policy(sheet: Sheet, ranges: Mapping[str, tuple[int, int]]) -> StallPolicy:
    """The rules for stalls; an empty field keeps the default."""
    usual = StallPolicy()
    return StallPolicy(
        **{
            name: sheet.number(name, getattr(usual, name), low=low, high=high)
            for name, (low, high) in ranges.items()
        }
    )
