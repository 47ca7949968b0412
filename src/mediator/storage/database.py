"""The station's records, opened and kept consistent: all of a use case is written, or nothing."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Protocol

from sqlalchemy import Engine, QueuePool
from sqlalchemy.orm import Session

from mediator.storage.file import schema
from mediator.storage.file import store as file_store
from mediator.storage.file.engine import connect_to
from mediator.storage.file.failures import legible, reachable, translated


class Store(Protocol):
    """What differs between a file (`file.store`) and a server (`server.store`)."""

    def readers(self, engine: Engine, /) -> Engine:
        """The same records, in which nothing can be written."""

    def take_turn(self, session: Session, /) -> None:
        """Wait until nobody else writes; until the transaction ends nobody else will."""

    def translated(self) -> AbstractContextManager[None]:
        """Run a block in which the driver's errors become expected ones."""

    def faults(self, session: Session, /) -> tuple[str, ...]:
        """What is wrong with the records underneath; empty when sound."""

    def settle(self, engine: Engine, /) -> None:
        """Bring what is still on its way to where it lasts."""


@dataclass(slots=True)
class Reading:
    """A consistent view of the records, as they were when the view was opened."""

    session: Session

    @property
    def on_server(self) -> bool:
        """Whether they lie on a server; for the few queries that are spelled differently there."""
        return self.session.get_bind().dialect.name == "postgresql"


@dataclass(slots=True)
class Transaction(Reading):
    """One use case being written: who does it, when, and how many journal entries say so."""

    by: str
    at: datetime
    entries: int = 0
    store: Store = file_store

    def take_turn(self) -> None:
        """Wait until nobody else writes, before something is read that others must not change.

        Every transaction has it from the beginning but the `quiet` ones.
        """
        self.store.take_turn(self.session)


@dataclass(frozen=True, slots=True)
class Database:
    """Open records. Only services open transactions; no dialog, network or document inside one.

    `path` is the file, or where a desk keeps beside it what is its own; `key` opens a locked file.
    """

    path: Path
    engine: Engine
    key: bytes | None = field(default=None, repr=False)
    store: Store = file_store
    _closed: Event = field(default_factory=Event, repr=False, compare=False)

    @property
    def on_server(self) -> bool:
        """Whether the records lie on a server, where others look after disk and backups."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def transaction(self, *, by: str, at: datetime, quiet: bool = False) -> Iterator[Transaction]:
        """Write on a clean exit, and nothing at all on an exception.

        Only a `quiet` transaction (drafts) may leave no journal entry; another one that tries is a
        bug (RuntimeError). Raises `StorageUnavailable` and `StaleRecord`.
        """
        with (
            self.store.translated(),
            Session(self.engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            work = Transaction(session, by, at, store=self.store)
            if not quiet:  # Typing goes on while somebody else's long import has the turn.
                work.take_turn()
            yield work
            session.flush()
            if not (quiet or work.entries):
                message = "a change without a journal entry"
                raise RuntimeError(message)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A view in which nothing can be written; raises `StorageUnavailable`."""
        readers = self.store.readers(self.engine)
        with self.store.translated(), Session(readers, expire_on_commit=False) as session:
            yield Reading(session)

    def faults(self) -> tuple[str, ...]:
        """What is found wrong when all pages and references are read; empty when sound."""
        with self.reading() as view:
            return self.store.faults(view.session)

    def close(self) -> None:
        """Bring all into its place and let go of it; a second time is nothing.

        Where that cannot be, as on a full disk, the log stays beside the file and is part of it.
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
        """Bring what is still in a log into the records, as far as nobody is reading it."""
        self.store.settle(self.engine)


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
