"""What a database does differently on a server; `storage.file.store` is the other one."""

from contextlib import AbstractContextManager
from typing import Final

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from mediator.storage.server import guards
from mediator.storage.server.failures import translated as _translated

_TURN: Final = 0x4D454454
"""The number under which desks wait for their turn; the same letters as in a file's header."""
TAKE: Final = text(f"SELECT pg_advisory_xact_lock({_TURN})")
_BROKEN_PAGES: Final = text(
    "SELECT coalesce(checksum_failures, 0) FROM pg_stat_database WHERE datname = current_database()"
)


def readers(engine: Engine) -> Engine:
    """The same server seen as it was when the view was opened, and nothing can be written."""
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def take_turn(session: Session) -> None:
    """Wait until no other desk writes; the turn ends with the transaction.

    What was read after that is not changed by anybody else before this use case is written: all
    that rules read first and write later (numbers, the chain of the journal, “only one”) holds as
    it does in a file, which has one writer at a time.
    """
    session.execute(TAKE)


def translated() -> AbstractContextManager[None]:
    """Run a block in which the server's errors become expected ones."""
    return _translated()


def faults(session: Session) -> tuple[str, ...]:
    """Pages that the server found broken, and guards that somebody took away."""
    broken = session.scalar(_BROKEN_PAGES) or 0
    pages = (f"{broken} broken pages",) if broken else ()
    return (*pages, *guards.missing(session.connection()))


def settle(engine: Engine) -> None:
    """Nothing: what was confirmed is the server's to keep."""
    del engine
