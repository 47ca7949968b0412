"""Yellow and red cards: given with a reason, lifted with one, never deleted."""

from dataclasses import dataclass, replace
from datetime import date

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.stalls import cards
from mediator.domain.stalls.cards import WarningCard
from mediator.services import intake
from mediator.services.intake import PastCase
from mediator.services.workplace import Workplace
from mediator.storage import journal, past, warning_cards
from mediator.storage import stalls as kept_stalls


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """The cards of a trader, oldest first, and the cases that one may be given for."""

    cards: tuple[WarningCard, ...]
    cases: tuple[PastCase, ...]


def of_stall(workplace: Workplace, stall_id: int) -> Cards:
    """The cards of one trader."""
    with workplace.reading() as view:
        kept_stalls.load(view, stall_id)
        return Cards(
            cards=warning_cards.of_stall(view, stall_id),
            cases=tuple(intake.past_case(row) for row in past.of_stall(view, stall_id)),
        )


def give(workplace: Workplace, card: WarningCard) -> WarningCard:
    """Note a card.

    Raises `RuleViolation` as `domain.stalls.cards.check` says, or `case_of_another_stall`.
    """
    cards.check(card, workplace.today)
    with workplace.transaction(Right.MEDIATE) as work:
        kept_stalls.load(work, card.stall_id)
        if card.dispute_id not in {0, *(row.id for row in past.of_stall(work, card.stall_id))}:
            raise RuleViolation("case_of_another_stall", "case")
        kept = warning_cards.add(work, replace(card, by=work.by))
        journal.append(
            work,
            "give_card",
            subject=f"stall:{card.stall_id}",
            public={"colour": card.colour.value, "card": kept.id},
        )
    return kept


def lift(workplace: Workplace, card_id: int, *, on: date, reason: str) -> WarningCard:
    """Take a card back; raises `RuleViolation` as `domain.stalls.cards.lift` says."""
    with workplace.transaction(Right.MEDIATE) as work:
        card = warning_cards.load(work, card_id)
        lifted = cards.lift(card, on, by=work.by, reason=reason, today=workplace.today)
        warning_cards.save(work, lifted)
        journal.append(
            work, "lift_card", subject=f"stall:{card.stall_id}", public={"card": card_id}
        )
    return lifted
