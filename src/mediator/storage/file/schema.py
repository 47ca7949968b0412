"""The shape of the file: whether it is ours, how a new one is made, how an older one moves on."""

import os
from pathlib import Path

from sqlalchemy import Connection, Engine

from mediator.domain.errors import StorageUnavailable
from mediator.storage import migrations
from mediator.storage.file import durable
from mediator.storage.file.engine import PRAGMAS, connect_to
from mediator.storage.file.failures import translated

# Written into the header, so that a file of another program is known without opening it.
APPLICATION_ID = 0x4D454454
_MAGIC = b"SQLite format 3\0"
_HEADER = 100

# A file being made has no readers and vanishes if making it fails, so it needs no rollback journal.
_MAKING = {**PRAGMAS, "foreign_keys": "OFF", "journal_mode": "OFF", "synchronous": "OFF"}
# Rebuilding a table drops the old one, and its children must survive that.
_MOVING = {**PRAGMAS, "foreign_keys": "OFF"}


def prepare(path: Path, *, key: bytes | None, is_copy: bool = False) -> None:
    """Make the file, or bring it up to date after a backup; raises as `open_database` says.

    What `is_copy` of a backup needs none itself.
    """
    if not path.exists():
        _make(path, key=key)
        return
    recognise(path, key=key)
    engine = connect_to(path, key=key, pragmas=_MOVING)
    try:
        _move_on(engine, None if is_copy else path, key=key)
    finally:
        engine.dispose()


def _make(path: Path, *, key: bytes | None) -> None:
    """Build under another name and rename, so that the file is either absent or whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    building = path.with_name(f"{path.name}.new")
    building.unlink(missing_ok=True)
    engine = connect_to(building, key=key, pragmas=_MAKING)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.upgrade(connection, since=None)
    finally:
        engine.dispose()
    durable.rename(building, path)


def recognise(path: Path, *, key: bytes | None) -> None:
    """Refuse what is not ours before SQLite, which would write to it, gets to see it."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
        size = file.seek(0, os.SEEK_END)
    if not header.strip(b"\0"):
        raise StorageUnavailable("file_damaged")
    if key is not None:
        _try_key(path, key)
        return
    if not header.startswith(_MAGIC) or len(header) < _HEADER:
        raise StorageUnavailable("not_our_file")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StorageUnavailable("not_our_file")
    _check_length(path, header, size=size)


def _check_length(path: Path, header: bytes, *, size: int) -> None:
    """A file cut short is refused now, not when the missing page is asked for."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        return  # The log may be about to lengthen the file.
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    if size < page * pages:
        raise StorageUnavailable("file_damaged")


def _try_key(path: Path, key: bytes) -> None:
    engine = connect_to(path, key=key, pragmas={"cipher_log_level": "NONE"})
    try:
        with translated(), engine.execution_options(writing=False).connect() as connection:
            found = connection.exec_driver_sql("PRAGMA application_id").scalar()
    except StorageUnavailable as refused:
        # Without the right key the file is noise to SQLite.
        code = "wrong_key" if refused.code == "not_our_file" else refused.code
        raise StorageUnavailable(code) from refused
    finally:
        engine.dispose()
    if found != APPLICATION_ID:
        raise StorageUnavailable("not_our_file")


def _move_on(engine: Engine, path: Path | None, *, key: bytes | None) -> None:
    """Apply the missing revisions and their stamp in one transaction.

    Backups load only here: a file that is up to date never waits for them.
    """
    with engine.execution_options(writing=False).connect() as connection:
        version = migrations.version_of(connection)
    if version == migrations.HEAD:
        return
    if version not in migrations.KNOWN:
        raise StorageUnavailable("file_newer", f"{version} > {migrations.HEAD}")
    from mediator.storage.backups import upgrading

    made = upgrading.backed_up(engine, path, key=key) if path else None
    with engine.begin() as connection:
        migrations.upgrade(connection, since=version)
        _renew(connection, since=version)
        _check_references(connection)
        if made is not None:
            upgrading.note(connection, made)


def _renew(connection: Connection, *, since: str) -> None:
    from mediator.storage import derived

    if since < derived.SINCE:
        derived.renew(connection)


def _check_references(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StorageUnavailable("file_damaged", "foreign_key_check")
