"""The pledges of the traders."""

from collections import defaultdict
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from mediator.domain.stalls.commitments import Commitment
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.stalls import CommitmentRow


def add(work: Transaction, commitment: Commitment) -> Commitment:
    """Note a pledge; returns it with its id."""
    row = CommitmentRow(**columns_of(commitment, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return value_of(Commitment, row)


def sign(
    work: Transaction, commitment: Commitment, *, signed_on: date, valid_until: date | None
) -> Commitment:
    """Note the signature under a paper that waited for it."""
    row = work.session.get_one(CommitmentRow, commitment.id)
    row.signed_on, row.valid_until = signed_on, valid_until
    work.session.flush()
    return replace(commitment, signed_on=signed_on, valid_until=valid_until)


def of_stall(view: Reading, stall_id: int) -> tuple[Commitment, ...]:
    """The pledges of one trader, oldest note first."""
    query = select(CommitmentRow).where(CommitmentRow.stall_id == stall_id)
    found = view.session.scalars(query.order_by(CommitmentRow.id))
    return tuple(value_of(Commitment, row) for row in found)


def by_stall(view: Reading) -> dict[int, tuple[Commitment, ...]]:
    """The pledges of all traders."""
    found: dict[int, list[Commitment]] = defaultdict(list)
    for row in view.session.scalars(select(CommitmentRow).order_by(CommitmentRow.id)):
        found[row.stall_id].append(value_of(Commitment, row))
    return {stall_id: tuple(each) for stall_id, each in found.items()}
