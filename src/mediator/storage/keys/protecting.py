"""Putting records behind a key: a new, encrypted file, proved equal, in the place of the old."""

import os
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from mediator.domain.errors import StorageUnavailable
from mediator.storage.backups import restoring
from mediator.storage.file import content, durable, schema
from mediator.storage.file.engine import PRAGMAS, connect_to
from mediator.storage.file.failures import reachable, translated

_PLAIN: Final = b"SQLite format 3\0"
_BUILDING: Final = {**PRAGMAS, "journal_mode": "DELETE"}


def is_plain(live: Path) -> bool:
    """Whether what lies at `live` can be read without a key."""
    with reachable():
        if not live.exists():
            return False
        with live.open("rb") as file:
            return file.read(len(_PLAIN)) == _PLAIN


def twin(path: Path, *, key: bytes | None, new_key: bytes) -> Path:
    """A twin of the file at `path` under another key, beside it and not yet in its place.

    Raises `StorageUnavailable`: `protected_differs` when the twin does not say the same, or what
    stands in the way. Then nothing is left behind.
    """
    made = path.with_name(f"{path.name}.protecting")
    restoring.clear(made)
    with reachable(), translated(), ExitStack() as undone:
        undone.callback(restoring.clear, made)
        schema.recognise(path, key=key)
        _copy(path, made, key=key, new_key=new_key)
        durable.settle(made)
        if _said(path, key=key) != _said(made, key=new_key):
            raise StorageUnavailable("protected_differs")
        undone.pop_all()
    return made


def take_place(live: Path, made: Path) -> None:
    """Let the twin be the records. The plain bytes are written over before they go.

    At every moment there is one whole file at `live`.
    """
    old = live.with_name(f"{live.name}.plain")
    restoring.swap(live, made, key=None, old=old)
    sweep(live)


def sweep(live: Path) -> None:
    """Take away what is left of the plain file; a disk may keep traces that no program reaches."""
    old = live.with_name(f"{live.name}.plain")
    with reachable(), suppress(FileNotFoundError):
        with old.open("r+b") as file:
            for _ in range(0, old.stat().st_size, durable.BLOCK):
                file.write(bytes(durable.BLOCK))
            file.flush()
            os.fsync(file.fileno())
        old.unlink()
        durable.settle(live.parent)


def _copy(path: Path, made: Path, *, key: bytes | None, new_key: bytes) -> None:
    """All tables, as SQLCipher exports them, and the marks in the header, which it leaves out."""
    engine = connect_to(path, key=key, pragmas=_BUILDING)
    try:
        with closing(engine.raw_connection()) as pooled:
            connection: driver.Connection = pooled.driver_connection
            attached = (str(made), f"x'{new_key.hex()}'")
            connection.execute("ATTACH DATABASE ? AS twin KEY ?", attached)
            connection.execute("SELECT sqlcipher_export('twin')")
            for mark in ("application_id", "user_version"):
                (value,) = connection.execute(f"PRAGMA main.{mark}").fetchone()
                connection.execute(f"PRAGMA twin.{mark} = {value}")
            connection.execute("DETACH DATABASE twin")
    finally:
        engine.dispose()


def _said(path: Path, *, key: bytes | None) -> dict[str, content.Table]:
    engine = connect_to(path, key=key, frozen=True)
    try:
        with closing(engine.raw_connection()) as pooled:
            connection: driver.Connection = pooled.driver_connection
            return content.tables_of(connection, tick=_silent)
    finally:
        engine.dispose()


def _silent(_read: int) -> None:
    """Nobody waits for each block."""
