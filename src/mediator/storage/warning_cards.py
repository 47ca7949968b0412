"""The yellow and red cards of the traders."""

from collections import defaultdict

from sqlalchemy import select

from mediator.domain.errors import RuleViolation
from mediator.domain.stalls.cards import WarningCard
from mediator.domain.values.periods import Period
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.stalls import CardRow


def add(work: Transaction, card: WarningCard) -> WarningCard:
    """Note a card; returns it with its id."""
    row = CardRow(**columns_of(card, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return value_of(WarningCard, row)


def save(work: Transaction, card: WarningCard) -> None:
    """Note what became of a card."""
    row = work.session.get_one(CardRow, card.id)
    for name, value in columns_of(card, leave=("id",)).items():
        setattr(row, name, value)
    work.session.flush()


def load(view: Reading, card_id: int) -> WarningCard:
    """A card; raises `RuleViolation("card_unknown")`."""
    row = view.session.get(CardRow, card_id)
    if row is None:
        raise RuleViolation("card_unknown", "kind")
    return value_of(WarningCard, row)


def of_stall(view: Reading, stall_id: int) -> tuple[WarningCard, ...]:
    """The cards of one trader, oldest first."""
    query = select(CardRow).where(CardRow.stall_id == stall_id).order_by(CardRow.id)
    return tuple(value_of(WarningCard, row) for row in view.session.scalars(query))


def given_in(view: Reading, period: Period) -> tuple[WarningCard, ...]:
    """The cards given in a period, lifted since or not."""
    given = CardRow.given_on.between(period.first, period.last)
    rows = view.session.scalars(select(CardRow).where(given).order_by(CardRow.id))
    return tuple(value_of(WarningCard, row) for row in rows)


def holding(view: Reading) -> dict[int, tuple[WarningCard, ...]]:
    """The cards that hold, of all traders."""
    found: dict[int, list[WarningCard]] = defaultdict(list)
    query = select(CardRow).where(CardRow.lifted_on.is_(None)).order_by(CardRow.id)
    for row in view.session.scalars(query):
        found[row.stall_id].append(value_of(WarningCard, row))
    return {stall_id: tuple(each) for stall_id, each in found.items()}
