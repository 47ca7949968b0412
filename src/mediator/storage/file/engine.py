"""One way to connect: the key first, then the pragmas, and transactions that we begin ourselves."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import URL, Connection, Engine, QueuePool, StaticPool, create_engine, event

from mediator.domain.errors import StorageUnavailable

# Before 3.51.3 a write-ahead log shared by two connections could lose a commit.
OLDEST_SQLITE = (3, 51, 3)

PRAGMAS: Mapping[str, str | int] = {
    "cipher_log_level": "NONE",  # a wrong key is our message to give, not lines on stderr
    "busy_timeout": 5000,
    "foreign_keys": "ON",
    "trusted_schema": "OFF",
    "secure_delete": "ON",  # what was erased must not linger in free pages
    "journal_mode": "WAL",
    "synchronous": "FULL",  # with NORMAL a power cut takes confirmed commits
}


class DriverConnection(Protocol):
    """What we need of the driver's connection."""

    def execute(self, sql: str, /) -> object:
        """Run one statement."""


# Of a file that nobody may change: no log beside it, no lock, no rolling back of what lies there.
FROZEN: Mapping[str, str | int] = {
    "cipher_log_level": "NONE",
    "trusted_schema": "OFF",
}


def connect_to(
    path: Path,
    *,
    key: bytes | None = None,
    pragmas: Mapping[str, str | int] = PRAGMAS,
    frozen: bool = False,
) -> Engine:
    """An engine for the file at `path`; `key` is the raw 32-byte key of an encrypted file.

    A `frozen` file is read as it lies there, and nothing is written beside it.
    Raises `StorageUnavailable("sqlite_too_old")` when the bundled library is not safe to use.
    """
    if driver.sqlite_version_info < OLDEST_SQLITE:
        code = "sqlite_too_old"
        raise StorageUnavailable(code, driver.sqlite_version)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=driver,
        creator=lambda: _connect(path, frozen=frozen),
        poolclass=StaticPool if frozen else QueuePool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: DriverConnection, _record: object) -> None:
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for name, value in (FROZEN if frozen else pragmas).items():
            connection.execute(f"PRAGMA {name} = {value}")

    event.listen(engine, "begin", begin)
    return engine


def _connect(path: Path, *, frozen: bool) -> driver.Connection:
    """Threads take turns with a connection, as those of SQLAlchemy's pool do."""
    if not frozen:
        return driver.connect(str(path), isolation_level=None, check_same_thread=False)
    place = path.absolute().as_posix()
    address = f"file://{'' if place.startswith('/') else '/'}{quote(place)}?mode=ro&immutable=1"
    return driver.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def begin(connection: Connection) -> None:
    """Take the write lock at once, or a snapshot in which nothing can be written.

    A transaction that reads first and writes later is refused by SQLite when another one wrote in
    between, however long the busy timeout; taking the lock first makes it wait instead.
    """
    writing = connection.get_execution_options().get("writing", True)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writing else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
