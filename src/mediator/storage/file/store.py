"""What a database does differently in a file; `storage.server.store` is the other one."""

from contextlib import AbstractContextManager, closing, suppress

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from mediator.domain.errors import StorageUnavailable
from mediator.storage.file.failures import translated as _translated


def readers(engine: Engine) -> Engine:
    """The same file, in which nothing can be written."""
    return engine.execution_options(writing=False)


def take_turn(session: Session) -> None:
    """Nothing: whoever begins to write has locked the whole file already."""
    del session


def translated() -> AbstractContextManager[None]:
    """Run a block in which SQLite's errors become expected ones."""
    return _translated()


def faults(session: Session) -> tuple[str, ...]:
    """What SQLite finds wrong when it reads all pages and references."""
    connection = session.connection()
    pages = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    found = [str(page) for page in pages if page != "ok"]
    return (*found, *(f"{orphan[0]} {orphan[1]} -> {orphan[2]}" for orphan in orphans))


def settle(engine: Engine) -> None:
    """Bring the write-ahead log into the file, as far as nobody is reading it."""
    with (
        suppress(StorageUnavailable),
        translated(),
        closing(engine.raw_connection()) as connection,
    ):
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
