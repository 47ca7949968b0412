"""The word index of cases: the one place where searching depends on the database engine."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Integer, Select, column, delete, insert, literal_column, table
from sqlalchemy import text as _ddl
from sqlalchemy.orm import Session

# A virtual table of SQLite's FTS5, made by migrations; its rowid is the id of the case.
_TABLE = table("dispute_words", column("rowid", Integer), column("words"))

# The id of the case, for queries that start from its words.
ID: ColumnElement[int] = _TABLE.c.rowid


def put(session: Session, documents: Mapping[int, str]) -> None:
    """Index cases anew: the words to find each by, by its id."""
    session.execute(delete(_TABLE).where(_TABLE.c.rowid.in_(documents)))
    rows = [{"rowid": dispute_id, "words": words} for dispute_id, words in documents.items()]
    session.execute(insert(_TABLE), rows)


def tidy(session: Session) -> None:
    """Write the index anew without what was taken out of it, which else stays until chance."""
    session.execute(_ddl("INSERT INTO dispute_words(dispute_words) VALUES('optimize')"))


def drop(session: Session, ids: Select[int]) -> None:
    """Forget cases."""
    session.execute(delete(_TABLE).where(_TABLE.c.rowid.in_(ids)))


def matches(phrase: str) -> ColumnElement[bool]:
    """The condition on a query that reads `ID`; an empty phrase of `text.phrase` matches none."""
    return literal_column("dispute_words").op("MATCH", is_comparison=True)(phrase)
