"""The deposit lines of the traders."""

from sqlalchemy import case, cast, func, select

from mediator.domain.stalls.deposit import OUT, DepositLine
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.columns import Fen
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.stalls import DepositRow


def add(work: Transaction, line: DepositLine) -> DepositLine:
    """Book a line; returns it with its id."""
    row = DepositRow(**columns_of(line, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return value_of(DepositLine, row)


def of_stall(view: Reading, stall_id: int) -> tuple[DepositLine, ...]:
    """The lines of one trader in the order of booking."""
    query = select(DepositRow).where(DepositRow.stall_id == stall_id).order_by(DepositRow.id)
    return tuple(value_of(DepositLine, row) for row in view.session.scalars(query))


def balances(view: Reading, *, stall_id: int = 0) -> dict[int, int]:
    """What the station holds of each trader, or of one, in fen: `deposit.balance` by SQL."""
    change = case((DepositRow.kind.in_(OUT), -DepositRow.amount_fen), else_=DepositRow.amount_fen)
    query = select(DepositRow.stall_id, cast(func.sum(change), Fen)).group_by(DepositRow.stall_id)
    if stall_id:
        query = query.where(DepositRow.stall_id == stall_id)
    return dict(view.session.execute(query).all())
