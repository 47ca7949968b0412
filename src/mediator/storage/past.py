"""What is already known of a person or a stall: earlier cases, and promises still open."""

from datetime import date

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from mediator.storage.database import Reading
from mediator.storage.lists import COLUMNS, ListRow, list_row
from mediator.storage.tables.cases import ConsumerRow
from mediator.storage.tables.ledger import LineRow


def of_person(view: Reading, *, name: str, phone: str, limit: int = 20) -> tuple[ListRow, ...]:
    """The newest cases in which this name or this phone complained; empty ones match nobody."""
    same = [column == value for column, value in _asked(name, phone)]
    if not same:
        return ()
    cases = select(ConsumerRow.dispute_id).where(or_(*same))
    query = select(*COLUMNS).where(LineRow.dispute_id.in_(cases))
    newest = query.order_by(LineRow.dispute_id.desc()).limit(limit)
    return tuple(map(list_row, view.session.execute(newest)))


def of_stall(view: Reading, stall_id: int, *, since: date | None = None) -> tuple[ListRow, ...]:
    """The cases against a stall's operator, newest first; `since` is the first day that counts."""
    query = select(*COLUMNS).where(LineRow.stall_id == stall_id)
    if since is not None:
        query = query.where(LineRow.received_on >= since)
    newest = query.order_by(LineRow.received_on.desc(), LineRow.dispute_id.desc())
    return tuple(map(list_row, view.session.execute(newest)))


def stall_counts(view: Reading, since: date | None) -> dict[int, int]:
    """How many cases each registered stall had, since a day or ever."""
    query = select(LineRow.stall_id, func.count()).group_by(LineRow.stall_id)
    if since is not None:
        query = query.where(LineRow.received_on >= since)
    return _counts(view, query.where(LineRow.stall_id.is_not(None)))


def open_promises(view: Reading) -> dict[int, int]:
    """In how many cases each registered stall has promises left to keep."""
    query = select(LineRow.stall_id, func.count()).group_by(LineRow.stall_id)
    return _counts(view, query.where(LineRow.promises_open, LineRow.stall_id.is_not(None)))


def _asked(name: str, phone: str) -> list[tuple[InstrumentedAttribute[str], str]]:
    asked = [(ConsumerRow.name, name), (ConsumerRow.phone, phone)]
    return [(column, value) for column, value in asked if value]


def _counts(view: Reading, query: Select[int, int]) -> dict[int, int]:
    return dict(view.session.execute(query).all())
