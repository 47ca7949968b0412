"""承诺: what a trader signed for the market, until when, and whether it is time to renew."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation


class Pledge(StrEnum):
    """诚信经营承诺 (domain facts 12), and 计量承诺 by 集贸市场计量监督管理办法 5."""

    HONESTY = "honesty"
    WEIGHING = "weighing"


class Standing(StrEnum):
    """How a pledge stands on a day; the worse comes later."""

    VALID = "valid"
    UNSIGNED = "unsigned"
    DUE = "due"
    EXPIRED = "expired"
    NONE = "none"


TO_RENEW = frozenset({Standing.DUE, Standing.EXPIRED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """One pledge; `signed_on` is None while its `paper` waits for the signature.

    `valid_until` is its last day, None where no end was agreed. A renewal is a new one.
    """

    stall_id: int
    pledge: Pledge
    signed_on: date | None
    valid_until: date | None
    by: str
    paper: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeState:
    """How one pledge of a trader stands: the commitment in force or last in force."""

    pledge: Pledge
    standing: Standing
    commitment: Commitment | None


def states(
    found: Iterable[Commitment], today: date, *, remind_days: int
) -> tuple[PledgeState, ...]:
    """How each pledge of one trader stands on `today`."""
    known = tuple(found)
    return tuple(_state(known, pledge, today=today, remind_days=remind_days) for pledge in Pledge)


def check(new: Commitment, today: date) -> None:
    """Raises `RuleViolation` with `required`, `day_in_future` or `ends_before_it_begins`."""
    refuse(required(pledge=new.pledge))
    if new.signed_on is not None and new.signed_on > today:
        raise RuleViolation("day_in_future", "signed_on")
    first = new.signed_on or today
    if new.valid_until is not None and new.valid_until <= first:
        raise RuleViolation("ends_before_it_begins", "valid_until")


def _state(
    known: tuple[Commitment, ...], pledge: Pledge, *, today: date, remind_days: int
) -> PledgeState:
    found = [each for each in known if each.pledge is pledge]
    signed = [each for each in found if each.signed_on is not None]
    if signed:
        newest = max(signed, key=lambda each: (each.signed_on or date.min, each.id))
        standing = _standing(newest.valid_until, today, remind_days=remind_days)
        return PledgeState(pledge=pledge, standing=standing, commitment=newest)
    standing = Standing.UNSIGNED if found else Standing.NONE
    return PledgeState(pledge=pledge, standing=standing, commitment=found[-1] if found else None)


def _standing(valid_until: date | None, today: date, *, remind_days: int) -> Standing:
    if valid_until is None:
        return Standing.VALID
    left = (valid_until - today).days
    if left < 0:
        return Standing.EXPIRED
    return Standing.DUE if left <= remind_days else Standing.VALID
