"""The word index of cases: the one place where searching depends on the database engine.

A file has a virtual table of SQLite's FTS5, whose rowid is the id of the case. On a server the
same words with their places lie in a `tsvector` beside the same id; no dictionary of the server
touches them.
"""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Integer,
    Select,
    Text,
    column,
    delete,
    insert,
    literal,
    literal_column,
    table,
)
from sqlalchemy import text as _ddl
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator, TypeEngine

from mediator.storage.database import Reading
from mediator.storage.search import on_server

ON_SERVER: Final = """
CREATE TABLE dispute_words (
    rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL
);
CREATE INDEX ix_dispute_words_words ON dispute_words USING gin (words);
"""


class _Words(TypeDecorator[str]):
    """A text of tokens, as either engine keeps it."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        """A server has a type for it."""
        return dialect.type_descriptor(TSVECTOR() if _is_server(dialect) else Text())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Give each token its places, where the engine does not count itself."""
        return on_server.placed(value) if value and _is_server(dialect) else value


_TABLE = table("dispute_words", column("rowid", Integer), column("words", _Words))
# The id of the case, for queries that start from its words.
ID: ColumnElement[int] = _TABLE.c.rowid


def put(session: Session, documents: Mapping[int, str]) -> None:
    """Index cases anew: the words to find each by, by its id."""
    session.execute(delete(_TABLE).where(_TABLE.c.rowid.in_(documents)))
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
        return _TABLE.c.words.op("@@", is_comparison=True)(
            literal(on_server.query(phrase), TSQUERY)
        )
    return literal_column("dispute_words").op("MATCH", is_comparison=True)(phrase)


def _is_server(dialect: Dialect) -> bool:
    return dialect.name == "postgresql"
