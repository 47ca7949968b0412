"""The versions of the station's own wording, in the order in which they took effect."""

from dataclasses import replace

from sqlalchemy import select

from mediator.domain.phrasing import Phrasing
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.phrasings import PhrasingRow


def add(work: Transaction, phrasing: Phrasing) -> Phrasing:
    """Keep a version for good; returns it with its id."""
    row = PhrasingRow(**columns_of(phrasing, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return replace(phrasing, id=row.id)


def every(view: Reading) -> tuple[Phrasing, ...]:
    """All versions, the oldest first."""
    rows = view.session.scalars(select(PhrasingRow).order_by(PhrasingRow.id))
    return tuple(value_of(Phrasing, row) for row in rows)
