"""Opening the records on a server, which several desks share."""

from contextlib import ExitStack
from pathlib import Path

from mediator.domain.server import Server
from mediator.storage.database import Database
from mediator.storage.server import schema, store
from mediator.storage.server.engine import connect_to
from mediator.storage.server.failures import translated


def open_server(server: Server, *, password: str | None = None, beside: Path) -> Database:
    """Open the records on `server`, making them or bringing them up to date.

    `beside`: where this desk keeps what is its own. Raises `StorageUnavailable`: `server_newer`
    and `server_older` (the detail names both versions), `not_our_database`, `server_unprepared`,
    `server_too_old`, `server_not_utf8`, or an obstacle such as `server_away`. The server is then
    as it was.
    """
    engine = connect_to(server, password=password)
    with translated(), ExitStack() as undone:
        undone.callback(engine.dispose)
        schema.prepare(engine)
        undone.pop_all()
    return Database(beside, engine, store=store)
