"""The rules of law beside a case, and what its calculators begin with."""

from collections.abc import Mapping
from functools import cache

from mediator import resources
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.law import reader
from mediator.domain.case.law.choice import LawCard, choose
from mediator.domain.case.law.rules import LawBook
from mediator.domain.values import days, money


@cache
def book() -> LawBook:
    """The rules that come with the program; raises `RuleViolation` as `reader.read`."""
    return reader.read(resources.text("rules", "law.toml"))


def card(dispute: Dispute, *, stall_left: bool) -> LawCard:
    """The rules that may bear on this case, in the versions of its own days."""
    return choose(book(), dispute, stall_left=stall_left)


def known(dispute: Dispute) -> Mapping[str, str]:
    """What the case already says of the fields of a calculator, as words typed."""
    purchase = dispute.intake.purchase
    bought, received = purchase.bought_on, days.show(dispute.received_on)
    paid = purchase.amount_fen
    return {
        "paid": "" if paid is None else money.show(paid),
        "got_on": "" if bought is None else days.show(bought),
        "counted_from": "" if bought is None else days.show(bought),
        "asked_on": received,
        "found_on": received,
        "fault_on": received,
    }
