"""One way to connect to a server: who it is must be proved, and nothing may wait for ever."""

import os
from typing import Final

from sqlalchemy import URL, Engine, create_engine

from mediator.domain.server import Server, Tls

SCHEMA: Final = "mediator"
"""All our tables lie in a schema of their own: the database may serve others too."""

CONNECT_SECONDS: Final = 5
LOCK_SECONDS: Final = 5
STATEMENT_SECONDS: Final = 120
# A desk that stopped in the middle of a use case must not keep the others waiting.
IDLE_SECONDS: Final = 60
_UNANSWERED_SECONDS: Final = 20
_NOWHERE: Final = os.path.join(os.devnull, "none")  # noqa: PTH118  # A name for libpq, no path.

SETTINGS: Final = {
    "search_path": SCHEMA,
    "TimeZone": "UTC",
    "lock_timeout": LOCK_SECONDS * 1000,
    "statement_timeout": STATEMENT_SECONDS * 1000,
    "idle_in_transaction_session_timeout": IDLE_SECONDS * 1000,
    "synchronous_commit": "on",  # what was confirmed must last, whatever the server's default
}


def connect_to(server: Server, *, password: str | None = None) -> Engine:
    """An engine for a server; it connects when it is first used.

    The password lies in no URL, and values in no error: both would end up in logs.
    """
    return create_engine(
        URL.create(
            "postgresql+psycopg",
            username=server.user,
            host=server.host,
            port=server.port,
            database=server.database,
        ),
        connect_args=_arguments(server, password),
        isolation_level="READ COMMITTED",
        hide_parameters=True,
        pool_pre_ping=True,  # A connection that died while nobody used it is replaced unseen.
        use_native_hstore=False,
    )


def _arguments(server: Server, password: str | None) -> dict[str, object]:
    found: dict[str, object] = {
        "application_name": "mediator",
        "client_encoding": "utf8",
        "connect_timeout": CONNECT_SECONDS,
        "gssencmode": "disable",
        "options": " ".join(f"-c {name}={value}" for name, value in SETTINGS.items()),
        "passfile": _NOWHERE,  # Only the password that somebody gave us counts.
        "sslmode": server.tls.value,
        "tcp_user_timeout": _UNANSWERED_SECONDS * 1000,
    }
    if server.is_local:
        found["sslmode"] = Tls.NONE.value  # libpq knows no certificates on a socket.
    elif server.tls is not Tls.NONE:
        found["sslrootcert"] = server.roots or "system"
    if password is not None:
        found["password"] = password
    return found
