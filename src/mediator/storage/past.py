"""What is already known of a person or a stall: earlier cases, and promises still open."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, cast, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from mediator.domain.case.erasure import GONE
from mediator.domain.case.steps import SETTLED
from mediator.domain.stalls.patterns import Incident
from mediator.storage.database import Reading
from mediator.storage.lists import COLUMNS, ListRow, list_row
from mediator.storage.tables.cases import ConsumerRow
from mediator.storage.tables.columns import Whole
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


@dataclass(frozen=True, slots=True)
class YearCounts:
    """What a score counts of a trader's cases."""

    settled: int
    short_weight: int
    advances: int


def year_counts(view: Reading, since: date, *, stall_id: int = 0) -> dict[int, YearCounts]:
    """Settled cases, re-weighings beyond the table and advances of each stall, or one, since."""
    query = (
        select(
            LineRow.stall_id,
            func.count().filter(LineRow.ending.in_(SETTLED)),
            cast(func.coalesce(func.sum(LineRow.reweighs_exceeded), 0), Whole),
            func.count().filter(LineRow.advance_fen > 0),
        )
        .where(LineRow.received_on >= since, LineRow.stall_id.is_not(None))
        .group_by(LineRow.stall_id)
    )
    if stall_id:
        query = query.where(LineRow.stall_id == stall_id)
    return {of: YearCounts(*found) for of, *found in view.session.execute(query)}


def incidents(view: Reading, since: date) -> tuple[Incident, ...]:
    """The cases received since a day, as patterns see them: people by phone, else by name."""
    recent = select(LineRow.dispute_id).where(LineRow.received_on >= since)
    people: dict[int, set[str]] = defaultdict(set)
    asked = select(ConsumerRow.dispute_id, ConsumerRow.phone, ConsumerRow.name)
    known = asked.where(ConsumerRow.dispute_id.in_(recent), ConsumerRow.name != GONE)
    for dispute_id, phone, name in view.session.execute(known):
        people[dispute_id].add(phone or name)
    lines = select(
        LineRow.dispute_id, LineRow.received_on, LineRow.stall_id, LineRow.stall_name, LineRow.goods
    ).where(LineRow.received_on >= since)
    return tuple(
        Incident(
            dispute_id=row.dispute_id,
            received_on=row.received_on,
            stall=str(row.stall_id) if row.stall_id else row.stall_name,
            goods=row.goods,
            people=frozenset(people[row.dispute_id]),
        )
        for row in view.session.execute(lines)
    )


def open_promises(view: Reading) -> dict[int, int]:
    """In how many cases each registered stall has promises left to keep."""
    query = select(LineRow.stall_id, func.count()).group_by(LineRow.stall_id)
    return _counts(view, query.where(LineRow.promises_open, LineRow.stall_id.is_not(None)))


def _asked(name: str, phone: str) -> list[tuple[InstrumentedAttribute[str], str]]:
    asked = [(ConsumerRow.name, "" if name == GONE else name), (ConsumerRow.phone, phone)]
    return [(column, value) for column, value in asked if value]


def _counts(view: Reading, query: Select[int, int]) -> dict[int, int]:
    return dict(view.session.execute(query).all())
