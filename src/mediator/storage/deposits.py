"""The deposit lines of the traders."""

from collections import defaultdict

from sqlalchemy import select

from mediator.domain.stalls.deposit import DepositLine, balance
from mediator.storage.database import Reading, Transaction
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


def balances(view: Reading) -> dict[int, int]:
    """What the station holds of each trader, in fen."""
    lines: dict[int, list[DepositLine]] = defaultdict(list)
    for row in view.session.scalars(select(DepositRow)):
        lines[row.stall_id].append(value_of(DepositLine, row))
    return {stall_id: balance(found) for stall_id, found in lines.items()}
