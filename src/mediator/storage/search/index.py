"""The word index of cases: the one place where searching depends on the database engine."""

from sqlalchemy import ColumnElement, Select, column, delete, insert, literal_column, select, table
from sqlalchemy.orm import Session

from mediator.storage.search import text

# A virtual table of SQLite's FTS5, made by the first migration; its rowid is the id of the case.
_TABLE = table("dispute_words", column("rowid"), column("words"))


def put(session: Session, dispute_id: int, document: str) -> None:
    """Index a case anew."""
    session.execute(delete(_TABLE).where(_TABLE.c.rowid == dispute_id))
    session.execute(insert(_TABLE).values(rowid=dispute_id, words=document))


def ids(typed: str) -> Select[int]:
    """The ids of the cases in which every typed word occurs; for a `typed` that has any."""
    return select(_TABLE.c.rowid).where(matches(typed))


def matches(typed: str) -> ColumnElement[bool]:
    """The condition on the index itself."""
    return literal_column("dispute_words").op("MATCH", is_comparison=True)(text.phrase(typed))
