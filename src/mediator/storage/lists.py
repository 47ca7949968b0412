"""Lists of cases: a page of lean rows at a time, in an offered order, by words or filters."""

import operator
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, UnaryExpression, false, func, select, true
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql import operators

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
    # Else a server puts the unknown first.
    ListSort.AMOUNT: (LineRow.amount_fen.desc().nulls_last(), LineRow.dispute_id.desc()),
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


def values_of(view: Reading, name: str) -> tuple[str, ...]:
    """What stands in `zone` or `handler` of any case, in order; empty ones are left out.

    Stepped over by its index, from one to the next: a million lines are not read.
    """
    column = getattr(LineRow, name)
    found: list[str] = []
    following = select(func.min(column))
    while last := view.session.scalar(following.where(column > (found[-1] if found else ""))):
        found.append(last)
    return tuple(found)


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


Condition = Callable[[Any, Any], ColumnElement[bool]]
# By how few cases each usually leaves: only the column that stands first may lead to them.
_FILTERS: dict[str, tuple[InstrumentedAttribute[Any], Condition]] = {
    "ids": (LineRow.dispute_id, lambda column, ids: column.in_(ids)),
    # In the words of its partial index.
    "imported": (LineRow.imported, lambda column, so: column == (true() if so else false())),
    "stall_id": (LineRow.stall_id, operator.eq),
    "received_from": (LineRow.received_on, operator.ge),
    "received_to": (LineRow.received_on, operator.le),
    "stages": (LineRow.stage, lambda column, stages: column.in_(stages)),
    "endings": (LineRow.ending, lambda column, endings: column.in_(endings)),
    "ended": (LineRow.ending, lambda column, so: column.is_not(None) if so else column.is_(None)),
    "amount_from": (LineRow.amount_fen, operator.ge),
    "amount_to": (LineRow.amount_fen, operator.le),
    "category": (LineRow.category, operator.eq),
    "nature": (LineRow.nature, operator.eq),
    "zone": (LineRow.zone, operator.eq),
    "handler": (LineRow.handler, operator.eq),
}
# Open to one side a range leaves most cases: it leads to none.
_OTHER_ENDS = {
    "received_from": "received_to",
    "received_to": "received_from",
    "amount_from": "amount_to",
    "amount_to": "amount_from",
}
_UNRESTRICTED = ListQuery()


def _found(view: Reading, query: ListQuery, *, sort: ListSort | None) -> Select[int]:
    """The ids of the cases, in order; the lines are read only where the words do not suffice."""
    words = phrase(query.text, kin=partial(stalls.bearing, view))
    conditions = _conditions(view, query, steered=bool(words))
    if not words:
        return select(LineRow.dispute_id).where(*conditions).order_by(*_ORDERS[sort])
    found = select(index.ID).where(index.matches(view, words))
    if conditions or sort not in _WORD_ORDERS:
        found = found.join(LineRow, LineRow.dispute_id == index.ID).where(*conditions)
    return found.order_by(*_WORD_ORDERS.get(sort, _ORDERS[sort]))


def _conditions(view: Reading, query: ListQuery, *, steered: bool) -> list[ColumnElement[bool]]:
    """All of the filters; where the words (`steered`) or one of them leads, the others only test.

    A file carries no statistics from which the planner could tell a day from a zone; a server does.
    """
    found: list[ColumnElement[bool]] = []
    leading: object = None
    for name, (column, condition) in _FILTERS.items():
        value = getattr(query, name)
        if value == getattr(_UNRESTRICTED, name):
            continue
        if leading is None and not steered and _leads(query, name):
            leading = column
        bare = view.on_server or column is leading or (leading is None and not steered)
        found.append(condition(column if bare else _testing(column), value))
    return found


def _leads(query: ListQuery, name: str) -> bool:
    other = _OTHER_ENDS.get(name)
    return other is None or getattr(query, other) is not None


def _testing(column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    """The column with a plus before it, by which SQLite knows that no index is meant."""
    return UnaryExpression(
        column.expression, operator=operators.custom_op("+"), type_=column.expression.type
    )
