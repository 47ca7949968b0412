"""What a file holds, as one digest: of every row of every table, read without the mappers."""

import hashlib
import marshal
import re
from collections.abc import Iterable, Iterator
from typing import Any

from mediator.storage.database import Database, Reading

_TABLES = """
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
"""
_DIGEST = re.compile("[0-9a-f]{64}")


def contents(database: Database) -> str:
    """The digest of everything, to the last byte."""
    with database.reading() as view:
        return _digest(_tables(view))


def shape(database: Database) -> str:
    """The same without what is different each time the same is done: keys, signatures, digests.

    The size of a signed file is among that: a signature has 70 to 72 bytes.
    """
    with database.reading() as view:
        tables = _tables(view, leave="size")
        return _digest([tuple(map(_masked, row)) for row in rows] for rows in tables)


def _masked(value: object) -> object:
    if isinstance(value, bytes):
        return b""
    return _DIGEST.sub("", value) if isinstance(value, str) else value


def _digest(tables: Iterable[list[Any]]) -> str:
    whole = hashlib.blake2b(digest_size=16)
    for rows in tables:
        # The second version knows no references, so that equal rows give equal bytes.
        whole.update(marshal.dumps(rows, 2))
    return whole.hexdigest()


def _tables(view: Reading, *, leave: str = "") -> Iterator[list[tuple[Any, ...]]]:
    """The rows of each table after its name, from the driver itself: this is done often."""
    driver = view.session.connection().connection.cursor()
    for (table,) in driver.execute(_TABLES).fetchall():
        rows = driver.execute(f'SELECT * FROM "{table}"')  # noqa: S608  # It is our own table.
        names = [column[0] for column in rows.description]
        found = rows.fetchall()
        if leave in names:
            place = names.index(leave)
            found = [row[:place] + row[place + 1 :] for row in found]
        yield [(table,), *found]
