"""How large the file is and how it is made: numbers only, nothing that stands in it."""

from contextlib import closing

import sqlcipher3.dbapi2 as driver
from sqlalchemy import func, select

from mediator.storage import migrations
from mediator.storage.database import Reading
from mediator.storage.tables.columns import Base


def rows(view: Reading) -> dict[str, int]:
    """How many rows each table has."""
    return {
        table.name: view.session.scalar(select(func.count()).select_from(table)) or 0
        for table in Base.metadata.sorted_tables
    }


def revision(view: Reading) -> str:
    """The revision that the file is of."""
    return migrations.version_of(view.session.connection())


def library() -> str:
    """The version of the library that reads and writes it."""
    return str(driver.sqlite_version)


def cipher() -> str:
    """The version of what locks the file; empty where this library cannot."""
    with closing(driver.connect(":memory:")) as connection:
        found = connection.execute("PRAGMA cipher_version").fetchone()
    return str(found[0]).split()[0] if found else ""
