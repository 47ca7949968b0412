"""The pledges of the traders."""

from collections import defaultdict
from dataclasses import fields, replace
from datetime import date

from sqlalchemy import func, select

from mediator.domain.stalls.commitments import Commitment
from mediator.domain.values.periods import Period
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.stalls import CommitmentRow

_TABLE = CommitmentRow.__table__
_COLUMNS = tuple(_TABLE.c[field.name] for field in fields(Commitment))


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


def signed_in(view: Reading, period: Period) -> int:
    """How many pledges were signed in a period."""
    signed = CommitmentRow.signed_on.between(period.first, period.last)
    return view.session.scalar(select(func.count()).where(signed)) or 0


def of_stall(view: Reading, stall_id: int) -> tuple[Commitment, ...]:
    """The pledges of one trader, oldest note first."""
    return by_stall(view, stall_id=stall_id).get(stall_id, ())


def by_stall(view: Reading, *, stall_id: int = 0) -> dict[int, tuple[Commitment, ...]]:
    """The pledges of all traders, or of one."""
    # Columns, not attributes of the class: thousands of rows need no objects in between.
    query = select(*_COLUMNS).order_by(_TABLE.c.id)
    if stall_id:
        query = query.where(_TABLE.c.stall_id == stall_id)
    found: dict[int, list[Commitment]] = defaultdict(list)
    for row in view.session.execute(query):
        found[row.stall_id].append(Commitment(**row._asdict()))
    return {key: tuple(each) for key, each in found.items()}
