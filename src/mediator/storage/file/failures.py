"""Turns what the database driver says into expected errors, by result code and never by message."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from mediator.domain.errors import StaleRecord, StorageUnavailable

# SQLite's primary result codes that come from the surroundings; every other code is a bug of ours.
OBSTACLES = {
    3: "no_permission",
    5: "locked",
    6: "locked",
    8: "read_only",
    10: "io_error",
    11: "file_damaged",
    13: "disk_full",
    14: "cannot_open",
    26: "not_our_file",
}

_SQL = 1

_SYSTEM = {
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "read_only",
    errno.ENOSPC: "disk_full",
    errno.EIO: "io_error",
}


def obstacle(error: DBAPIError | driver.Error) -> str | None:
    """The word for what stands in the way, or None when the error is a bug."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    # The low byte is the primary code; the rest only details it.
    return OBSTACLES.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)


@contextmanager
def translated() -> Iterator[None]:
    """Run a block in which driver errors become `StorageUnavailable` or `StaleRecord`."""
    try:
        yield
    except StaleDataError as error:
        raise StaleRecord("record") from error
    except (DBAPIError, driver.Error) as error:
        if _unreadable(error):
            # Its message holds what was read; nobody shall find that in a log.
            raise StorageUnavailable("row_unreadable") from None
        code = obstacle(error)
        if code is None:
            raise
        raise StorageUnavailable(code, type(error).__name__) from error


def _unreadable(error: DBAPIError | driver.Error) -> bool:
    """Whether a text of a damaged file is no UTF-8: the one such error that SQLite has no part in.

    All that SQLite says carries its code; this one is the driver's own.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    return isinstance(cause, driver.OperationalError) and not hasattr(cause, "sqlite_errorcode")


@contextmanager
def reachable() -> Iterator[None]:
    """Run a block in which the system's refusals of a file become `StorageUnavailable`."""
    try:
        yield
    except OSError as error:
        code = _SYSTEM.get(error.errno or 0, "cannot_open")
        raise StorageUnavailable(code, type(error).__name__) from error


@contextmanager
def legible() -> Iterator[None]:
    """Run a block in which a word of the driver that is no text tells of a damaged file.

    SQLite quotes the schema when it complains of it; a turned bit there makes the quote unreadable.
    """
    try:
        yield
    except UnicodeDecodeError:
        code = "file_damaged"
        raise StorageUnavailable(code) from None


@contextmanager
def whole_schema() -> Iterator[None]:
    """Run queries that suit every whole file of ours: one that does not suit tells of damage.

    A turned bit in the schema takes a table or a column away, which elsewhere would be our bug.
    """
    try:
        with legible():
            yield
    except (DBAPIError, driver.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if getattr(cause, "sqlite_errorcode", 0) & 0xFF != _SQL:
            raise
        raise StorageUnavailable("file_damaged", type(error).__name__) from error
