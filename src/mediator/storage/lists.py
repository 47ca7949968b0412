"""Lists of cases: a page of lean rows at a time, in an offered order, by words or filters."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select

from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.outcomes import DeadlineClass
from mediator.domain.case.steps import EndingKind, Pause, Step
from mediator.storage import stalls
from mediator.storage.database import Reading
from mediator.storage.search import index
from mediator.storage.search.text import phrase
from mediator.storage.tables.ledger import LineRow


class ListSort(StrEnum):
    """The orders offered; each ends in the id, so that pages never overlap."""

    NEWEST = "newest"
    OLDEST = "oldest"
    AMOUNT = "amount"
    STALL = "stall"
    NUMBER = "number"


Order = tuple[ColumnElement[Any], ...]

_ORDERS: dict[ListSort | None, Order] = {
    None: (),
    ListSort.NEWEST: (LineRow.dispute_id.desc(),),
    ListSort.OLDEST: (LineRow.dispute_id.asc(),),
    ListSort.AMOUNT: (LineRow.amount_fen.desc(), LineRow.dispute_id.desc()),
    ListSort.STALL: (LineRow.stall_number.asc(), LineRow.dispute_id.asc()),
    ListSort.NUMBER: (LineRow.number.asc(),),
}
# The orders in which the word index itself answers.
_WORD_ORDERS: dict[ListSort | None, Order] = {
    None: (),
    ListSort.NEWEST: (index.ID.desc(),),
    ListSort.OLDEST: (index.ID.asc(),),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What a list shows; empty fields restrict nothing, `ids` as () shows nothing.

    Amounts in fen; days and amounts are both included.
    """

    text: str = ""
    stages: tuple[Step, ...] = ()
    ended: bool | None = None
    endings: tuple[EndingKind, ...] = ()
    ids: tuple[int, ...] | None = None
    stall_id: int = 0
    received_from: date | None = None
    received_to: date | None = None
    amount_from: int | None = None
    amount_to: int | None = None
    nature: Nature | None = None
    category: Category | None = None
    zone: str = ""
    handler: str = ""
    imported: bool | None = None
    sort: ListSort = ListSort.NEWEST


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One case in a list; the consumer's name is in full, so whoever shows it must mask it."""

    id: int
    number: str
    consumer: str
    others: int
    stall_number: str
    stall_name: str
    goods: str
    amount_fen: int | None
    stage: Step | None
    ending: EndingKind | None
    ended_on: date | None
    received_on: date
    accepted_on: date | None
    deadline_class: DeadlineClass | None
    answer_by: datetime | None
    pauses: tuple[Pause, ...]
    paused: bool
    live: bool


COLUMNS = (
    LineRow.dispute_id.label("id"),
    *(getattr(LineRow, field.name) for field in fields(ListRow)[1:]),
)


def page(view: Reading, query: ListQuery, *, offset: int, limit: int) -> tuple[ListRow, ...]:
    """`limit` rows from the `offset`-th on."""
    # The page's ids come from an index alone; only the rows shown are read.
    shown = _found(view, query, sort=query.sort).offset(offset).limit(limit)
    ids = view.session.scalars(shown).all()
    rows = view.session.execute(select(*COLUMNS).where(LineRow.dispute_id.in_(ids)))
    by_id = {row.id: list_row(row) for row in rows}
    return tuple(by_id[dispute_id] for dispute_id in ids)


def count(view: Reading, query: ListQuery) -> int:
    """How many rows there are in all."""
    counted = select(func.count()).select_from(_found(view, query, sort=None).subquery())
    return view.session.scalars(counted).one()


def list_row(row: Row[*tuple[Any, ...]]) -> ListRow:
    """The value of a row selected by `COLUMNS`."""
    return ListRow(**row._asdict())


_FILTERS: dict[str, Callable[[Any], ColumnElement[bool]]] = {
    "stages": LineRow.stage.in_,
    "ended": lambda ended: LineRow.ending.is_not(None) if ended else LineRow.ending.is_(None),
    "endings": LineRow.ending.in_,
    "ids": LineRow.dispute_id.in_,
    "stall_id": lambda stall_id: LineRow.stall_id == stall_id,
    "received_from": lambda day: LineRow.received_on >= day,
    "received_to": lambda day: LineRow.received_on <= day,
    "amount_from": lambda fen: LineRow.amount_fen >= fen,
    "amount_to": lambda fen: LineRow.amount_fen <= fen,
    "nature": lambda nature: LineRow.nature == nature,
    "category": lambda category: LineRow.category == category,
    "zone": lambda zone: LineRow.zone == zone,
    "handler": lambda handler: LineRow.handler == handler,
    "imported": LineRow.imported.is_,
}
_UNRESTRICTED = ListQuery()


def _found(view: Reading, query: ListQuery, *, sort: ListSort | None) -> Select[int]:
    """The ids of the cases, in order; the lines are read only where the words do not suffice."""
    conditions = [
        condition(getattr(query, name))
        for name, condition in _FILTERS.items()
        if getattr(query, name) != getattr(_UNRESTRICTED, name)
    ]
    words = phrase(query.text, kin=partial(stalls.bearing, view))
    if not words:
        return select(LineRow.dispute_id).where(*conditions).order_by(*_ORDERS[sort])
    found = select(index.ID).where(index.matches(words))
    if conditions or sort not in _WORD_ORDERS:
        found = found.join(LineRow, LineRow.dispute_id == index.ID).where(*conditions)
    return found.order_by(*_WORD_ORDERS.get(sort, _ORDERS[sort]))
