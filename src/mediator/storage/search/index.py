"""The word index of cases: the one place where searching depends on the database engine.

A file has a virtual table of SQLite's FTS5, whose rowid is the id of the case. On a server the
same words with their places lie in a `tsvector` beside the same id; no dictionary of the server
touches them.
"""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    cast,
    column,
    delete,
    insert,
    literal_column,
    table,
)
from sqlalchemy import text as _ddl
from sqlalchemy.orm import Session
from sqlalchemy.types import UserDefinedType

from mediator.storage.database import Reading
from mediator.storage.search import on_server

ON_SERVER: Final = """
CREATE TABLE dispute_words (rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX ix_dispute_words_words ON dispute_words USING gin (words);
"""


class _Kind(UserDefinedType[str]):
    """A type of the server by its name: SQLAlchemy's own would load all of its dialect."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_: object) -> str:
        """As the server spells it."""
        return self.name


_TABLE = table("dispute_words", column("rowid", Integer), column("words"))
_PUT_ON_SERVER = insert(_TABLE).values(words=cast(bindparam("placed"), _Kind("tsvector")))
# The id of the case, for queries that start from its words.
ID: ColumnElement[int] = _TABLE.c.rowid


def put(session: Session, documents: Mapping[int, str]) -> None:
    """Index cases anew: the words to find each by, by its id."""
    session.execute(delete(_TABLE).where(_TABLE.c.rowid.in_(documents)))
    if session.get_bind().dialect.name == "postgresql":
        placed = ((each, on_server.placed(words)) for each, words in documents.items())
        rows = [{"rowid": dispute_id, "placed": words} for dispute_id, words in placed]
        session.execute(_PUT_ON_SERVER, rows)
    else:
        rows = [{"rowid": dispute_id, "words": words} for dispute_id, words in documents.items()]
        session.execute(insert(_TABLE), rows)


def tidy(view: Reading) -> None:
    """Write the index anew without what was taken out of it, which else stays until chance.

    A server does so by itself (autovacuum).
    """
    if not view.on_server:
        view.session.execute(_ddl("INSERT INTO dispute_words(dispute_words) VALUES('optimize')"))


def drop(session: Session, ids: Select[int]) -> None:
    """Forget cases."""
    session.execute(delete(_TABLE).where(_TABLE.c.rowid.in_(ids)))


def matches(view: Reading, phrase: str) -> ColumnElement[bool]:
    """The condition on a query that reads `ID`; an empty phrase of `text.phrase` matches none."""
    if view.on_server:
        query = cast(on_server.query(phrase), _Kind("tsquery"))
        return _TABLE.c.words.op("@@", is_comparison=True)(query)
    return literal_column("dispute_words").op("MATCH", is_comparison=True)(phrase)
