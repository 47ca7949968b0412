"""Turns what a server says into expected errors, by SQLSTATE and never by message."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from mediator.domain.errors import StaleRecord, StorageUnavailable

AWAY: Final = "server_away"

# The states that come from the surroundings, by all five signs or by their class of two; every
# other one is a bug of ours. https://www.postgresql.org/docs/current/errcodes-appendix.html
OBSTACLES: Final[Mapping[str, str]] = {
    "08": AWAY,
    "25006": "read_only",
    "25P03": AWAY,  # we were silent too long inside a use case, and were let go
    "28": "server_refuses",
    "3D000": "database_unknown",
    "3F000": "server_unprepared",
    "40": "server_turn",
    "42501": "server_forbids",
    "53": "server_busy",
    "53100": "server_full",
    "53300": "server_crowded",
    "55P03": "server_turn",
    "57": AWAY,
    "57014": "server_slow",
    "58": "io_error",
    "58P01": "server_damaged",
    "XX": "server_damaged",
}


def state_of(error: DBAPIError | psycopg.Error) -> str | None:
    """The five signs by which the server says what was wrong; None when it said nothing."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return cause.sqlstate if isinstance(cause, psycopg.Error) else None


def obstacle(error: DBAPIError | psycopg.Error) -> str | None:
    """The word for what stands in the way, or None when the error is a bug."""
    state = state_of(error)
    if state:
        return OBSTACLES.get(state) or OBSTACLES.get(state[:2])
    cause = error.orig if isinstance(error, DBAPIError) else error
    # Only a connection that broke, or never was, fails without a word of the server.
    return AWAY if isinstance(cause, psycopg.OperationalError) else None


@contextmanager
def translated() -> Iterator[None]:
    """Run a block in which the server's errors become `StorageUnavailable` or `StaleRecord`.

    What the server says of an error quotes the values that it concerns; nobody shall find those in
    a log, so that nothing is kept of it but the state and the names of what it broke.
    """
    try:
        yield
    except StaleDataError as error:
        raise StaleRecord("record") from error
    except DBAPIError as error:
        code = obstacle(error)
        if code is None:
            raise _unsaid(error) from None
        raise StorageUnavailable(code, _said(error.orig)) from None
    except psycopg.Error as error:
        code = obstacle(error)
        if code is None:
            raise type(error)(_said(error)) from None
        raise StorageUnavailable(code, _said(error)) from None


def _unsaid(error: DBAPIError) -> DBAPIError:
    """The same bug of ours without the values."""
    cause = type(error.orig)(_said(error.orig)) if error.orig else None
    kind: type[DBAPIError] = type(error)
    return kind(error.statement, None, cause or Exception(), hide_parameters=True)


def _said(error: BaseException | None) -> str:
    """The state, and the names of the constraint or guard, the table and the column."""
    if not isinstance(error, psycopg.Error) or not error.sqlstate:
        return type(error).__name__
    names = error.diag.constraint_name, error.diag.table_name, error.diag.column_name
    return " ".join((error.sqlstate, *filter(None, names)))
