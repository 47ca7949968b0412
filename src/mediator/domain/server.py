"""The address of a database server that several desks share; it never holds a password."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from mediator.domain.errors import RuleViolation

SCHEME: Final = "postgresql"
PORT: Final = 5432
_PORTS: Final = range(1, 65536)
_ASKED: Final = frozenset({"sslmode", "sslrootcert"})


class Tls(StrEnum):
    """How far the server must prove who it is."""

    FULL = "verify-full"
    CHAIN = "verify-ca"
    NONE = "disable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where the records lie; `host` may be the folder of a socket on the same machine.

    `roots`: a file of root certificates; empty for those that the system trusts.
    """

    host: str
    database: str
    user: str
    port: int = PORT
    tls: Tls = Tls.FULL
    roots: str = ""

    @property
    def is_local(self) -> bool:
        """Whether it is reached without a network: there is nobody to prove anything to."""
        return self.host.startswith("/")

    @property
    def spoken(self) -> str:
        """The address as people read it."""
        return f"{self.user}@{self.host}:{self.port}/{self.database}"


def parse(address: str) -> Server:
    """Read `postgresql://user@host:port/database?sslmode=…&sslrootcert=…`.

    Raises `RuleViolation` at `server`: `server_address_invalid` with the `part` that is wrong,
    `server_password_written` for an address that holds a password.
    """
    try:
        parts = urlsplit(address)
        port = PORT if parts.port is None else parts.port
    except ValueError as error:  # A port that is none, a bracket that is not closed.
        raise _invalid("port") from error
    if parts.password is not None:
        raise RuleViolation("server_password_written", "server")
    asked = dict(parse_qsl(parts.query, keep_blank_values=True))
    _check(parts, asked, port=port)
    return Server(
        host=unquote(parts.hostname or ""),
        port=port,
        database=unquote(parts.path.removeprefix("/")),
        user=unquote(parts.username or ""),
        tls=_tls(asked.get("sslmode", Tls.FULL)),
        roots=asked.get("sslrootcert", ""),
    )


def _check(parts: SplitResult, asked: dict[str, str], *, port: int) -> None:
    wrong = {
        "scheme": parts.scheme != SCHEME,
        "host": not parts.hostname,
        "port": port not in _PORTS,
        "user": not parts.username,
        "database": "/" in parts.path.removeprefix("/") or not parts.path.removeprefix("/"),
        "query": bool(asked.keys() - _ASKED),
    }
    for part, is_wrong in wrong.items():
        if is_wrong:
            raise _invalid(part)


def _tls(word: str) -> Tls:
    try:
        return Tls(word)
    except ValueError as error:
        raise _invalid("sslmode") from error


def _invalid(part: str) -> RuleViolation:
    return RuleViolation("server_address_invalid", "server", part=part)
