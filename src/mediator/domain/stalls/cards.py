"""红黄牌 (集贸市场计量监督管理办法 7): a warning given with its reason, and lifted with one."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation


class Colour(StrEnum):
    """The card given."""

    YELLOW = "yellow"
    RED = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningCard:
    """A card: when, by whom, why and in which case; `lifted_on` is None while it holds."""

    stall_id: int
    colour: Colour
    given_on: date
    by: str
    reason: str
    dispute_id: int = 0
    lifted_on: date | None = None
    lifted_by: str = ""
    lift_reason: str = ""
    id: int = 0

    @property
    def holds(self) -> bool:
        """Whether the card was not lifted."""
        return self.lifted_on is None


def check(card: WarningCard, today: date) -> None:
    """Raises `RuleViolation` with `required` (reason) or `day_in_future`."""
    refuse(required(reason=card.reason))
    if card.given_on > today:
        raise RuleViolation("day_in_future", "on")


def lift(card: WarningCard, on: date, *, by: str, reason: str, today: date) -> WarningCard:
    """The card taken back.

    Raises `RuleViolation` with `card_lifted`, `required`, `day_in_future` or `lifted_before_given`.
    """
    if not card.holds:
        raise RuleViolation("card_lifted", "kind")
    refuse(required(reason=reason))
    if on > today:
        raise RuleViolation("day_in_future", "on")
    if on < card.given_on:
        raise RuleViolation("lifted_before_given", "on")
    return replace(card, lifted_on=on, lifted_by=by, lift_reason=reason)
