"""The station's file, opened and kept consistent: all of a use case is written, or nothing."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event

from sqlalchemy import Engine, QueuePool
from sqlalchemy.orm import Session

from mediator.domain.errors import StorageUnavailable
from mediator.storage.file import schema
from mediator.storage.file.engine import connect_to
from mediator.storage.file.failures import legible, reachable, translated


@dataclass(slots=True)
class Reading:
    """A consistent view of the file, as it was when the view was opened."""

    session: Session


@dataclass(slots=True)
class Transaction(Reading):
    """One use case being written: who does it, when, and how many journal entries say so."""

    by: str
    at: datetime
    entries: int = 0


@dataclass(frozen=True, slots=True)
class Database:
    """One open file. Only services open transactions; no dialog, network or document inside one."""

    path: Path
    engine: Engine
    key: bytes | None = field(default=None, repr=False)
    _closed: Event = field(default_factory=Event, repr=False, compare=False)

    @contextmanager
    def transaction(self, *, by: str, at: datetime, quiet: bool = False) -> Iterator[Transaction]:
        """Write on a clean exit, and nothing at all on an exception.

        Only a `quiet` transaction (drafts) may leave no journal entry; another one that tries is a
        bug (RuntimeError). Raises `StorageUnavailable` and `StaleRecord`.
        """
        with translated(), Session(self.engine, expire_on_commit=False) as session, session.begin():
            work = Transaction(session, by, at)
            yield work
            session.flush()
            if not (quiet or work.entries):
                message = "a change without a journal entry"
                raise RuntimeError(message)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A view in which nothing can be written; raises `StorageUnavailable`."""
        readers = self.engine.execution_options(writing=False)
        with translated(), Session(readers, expire_on_commit=False) as session:
            yield Reading(session)

    def faults(self) -> tuple[str, ...]:
        """What SQLite finds wrong when it reads all pages and references; empty when sound."""
        with self.reading() as view:
            connection = view.session.connection()
            pages = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        found = [str(page) for page in pages if page != "ok"]
        return (*found, *(f"{orphan[0]} {orphan[1]} -> {orphan[2]}" for orphan in orphans))

    def close(self) -> None:
        """Bring the write-ahead log into the file and let go of it; a second time is nothing.

        Where that cannot be, as on a full disk, the log stays beside it and is part of it.
        """
        idle = isinstance(self.engine.pool, QueuePool) and not self.engine.pool.checkedin()
        if self._closed.is_set() and idle:
            return
        self._closed.set()
        try:
            self.empty_log()
        finally:
            self.engine.dispose()

    def empty_log(self) -> None:
        """Bring the write-ahead log into the file, as far as nobody is reading it."""
        with (
            suppress(StorageUnavailable),
            translated(),
            closing(self.engine.raw_connection()) as connection,
        ):
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def open_database(path: Path, *, key: bytes | None = None, is_copy: bool = False) -> Database:
    """Open the file at `path`, making it or bringing it up to date; `key` is its 32-byte key.

    Before an older file moves on it is backed up, unless it `is_copy` of a backup itself.

    Raises `StorageUnavailable`: `file_newer` (the detail names both versions), `not_our_file`,
    `file_damaged`, `wrong_key`, `sqlite_too_old`, or an obstacle such as `read_only`. The file is
    then as it was.
    """
    with reachable(), translated(), legible():
        schema.prepare(path, key=key, is_copy=is_copy)
        return Database(path, connect_to(path, key=key), key)
