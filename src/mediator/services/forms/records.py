"""What is noted of a trader as typed: a line of the deposit."""

from mediator.domain.case.missing import required
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.deposit import DepositKind, DepositLine
from mediator.services.forms.sheet import Sheet

# The opening balance is only ever carried over from an older version.
BOOKED = (
    DepositKind.PAID_IN,
    DepositKind.TOPPED_UP,
    DepositKind.DEDUCTED,
    DepositKind.REFUNDED,
)


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
