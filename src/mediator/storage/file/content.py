"""What a file says, table by table: rows and a digest, so that two files can be compared."""

import hashlib
import marshal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import OperationalError

from mediator.storage.file.durable import BLOCK, Tick

_EVERY = 20_000  # steps of SQLite between two looks at whether the work shall stop: milliseconds
_SPELLING = 2  # marshal's newest that spells equal values equally
_SHAPE = (
    "sqlite_schema",
    "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name",
)


@dataclass(frozen=True, slots=True)
class Table:
    """How many rows a table has, and what they are."""

    rows: int
    digest: str


def tables_of(connection: driver.Connection, *, tick: Tick) -> dict[str, Table]:
    """Every table with its content, the shape of the file among them; constant memory."""
    found = {}
    with stoppable(connection, tick):
        for name, query in (_SHAPE, *_queries(connection)):
            found[name] = _read(connection, query, tick=tick)
    return found


def counts(tables: Mapping[str, Table]) -> dict[str, int]:
    """The rows of each table, by its name."""
    return {name: table.rows for name, table in tables.items()}


def _queries(connection: driver.Connection) -> list[tuple[str, str]]:
    """Rows in their own order; a virtual table has its content in tables of its own."""
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
        " ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ).fetchall()
    # The names are those of our own tables.
    return [(name, f'SELECT * FROM "{name}" NOT INDEXED') for (name,) in names]  # noqa: S608


def _read(connection: driver.Connection, query: str, *, tick: Tick) -> Table:
    rows, unsaid, sha256 = 0, 0, hashlib.sha256()
    for row in connection.execute(query):
        spelled = marshal.dumps(row, _SPELLING)
        sha256.update(spelled)
        rows += 1
        unsaid += len(spelled)
        if unsaid >= BLOCK:
            tick(unsaid)
            unsaid = 0
    tick(unsaid)
    return Table(rows, sha256.hexdigest())


@contextmanager
def stoppable(connection: driver.Connection, tick: Tick) -> Iterator[None]:
    """Let `tick` stop a long statement by raising, as it stops what goes row by row."""

    def look() -> int:
        tick(0)  # SQLite only learns that it raised, and interrupts the statement.
        return 0

    connection.set_progress_handler(look, _EVERY)
    try:
        yield
    except (driver.OperationalError, OperationalError):
        tick(0)  # If it was this that interrupted: say why.
        raise
    finally:
        connection.set_progress_handler(None, 0)
