"""Bringing a backup back: into a new file, proved there, and only then in the place of the old."""

import os
import shutil
from contextlib import ExitStack, closing
from pathlib import Path

from sqlalchemy.orm import Session

from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.storage import journal
from mediator.storage.backups.proof import Proof, proved
from mediator.storage.backups.shelf import Backup
from mediator.storage.backups.track import Progress, Track, unheard
from mediator.storage.database import Reading
from mediator.storage.file import durable, schema
from mediator.storage.file.engine import PRAGMAS, connect_to
from mediator.storage.file.failures import reachable, translated

_READINGS = 3  # of all bytes: copied, read table by table, looked through
_ALONE = {**PRAGMAS, "busy_timeout": 500, "journal_mode": "DELETE"}
_LOGS = ("-wal", "-shm")
# A file that nobody can read any more may be replaced; it is kept beside all the same.
_BROKEN = frozenset({"file_damaged", "io_error"})
UNREADABLE = _BROKEN | {"not_our_file", "row_unreadable", "wrong_key"}


def beside(live: Path) -> Path:
    """Where the new file is built."""
    return live.with_name(f"{live.name}.restoring")


def kept_as(live: Path, number: int) -> Path:
    """Where the old file stays."""
    return live.with_name(f"{live.stem}-before-{number:06}{live.suffix}")


def fetch(backup: Backup, target: Path, *, key: bytes | None, report: Progress = unheard) -> None:
    """Copy a backup to `target` and prove it there; one that is not sound leaves nothing.

    Raises `RuleViolation("backup_damaged")`, or `StorageUnavailable` for what stands in the way.
    """
    track = Track(report, backup.manifest.size * _READINGS)
    with reachable(), translated(), ExitStack() as undone:
        undone.callback(target.unlink, missing_ok=True)
        if durable.copy(backup.path, target, tick=track) != backup.manifest.sha256:
            raise RuleViolation("backup_damaged", "file")
        proved(backup, target, key=key, tick=track)
        undone.pop_all()


def examine(backup: Backup, *, key: bytes | None, report: Progress = unheard) -> Proof:
    """Prove a backup where it lies; raises as `fetch`."""
    track = Track(report, backup.manifest.size * _READINGS)
    with reachable(), translated():
        if durable.digest(backup.path, tick=track) != backup.manifest.sha256:
            raise RuleViolation("backup_damaged", "file")
    return proved(backup, backup.path, key=key, tick=track)


def clear(new: Path) -> None:
    """Take away what an interrupted restore left at `new`."""
    with reachable():
        for path in (new, *_logs(new)):
            path.unlink(missing_ok=True)


def origin_of(live: Path, *, key: bytes | None, any_file: bool) -> str | None:
    """The first line of the journal; None where there is no file, or none that can be read.

    Raises `StorageUnavailable`: `locked` when another program has it open; unless `any_file` may
    be replaced, `not_our_file` or `wrong_key` for what may well be whole for somebody else.
    """
    if not live.exists():
        return None
    try:
        with reachable(), translated():
            schema.recognise(live, key=key)
            _close_log(live, key=key)
            return _first_line(live, key=key)
    except StorageUnavailable as refused:
        # To the right key, which the keyring beside it gave, a damaged file is noise.
        if refused.code not in (UNREADABLE if any_file or key else _BROKEN):
            raise
        return None


def _first_line(live: Path, *, key: bytes | None) -> str:
    engine = connect_to(live, key=key, frozen=True)
    try:
        with Session(engine.execution_options(writing=False)) as session:
            return journal.origin(Reading(session))
    finally:
        engine.dispose()


def swap(live: Path, new: Path, *, key: bytes | None, old: Path) -> None:
    """Put `new` in the place of `live`, which stays as `old`.

    At every moment there is one whole file at `live`. Raises `StorageUnavailable("locked")` when
    another program has it open.
    """
    with reachable():
        if live.exists():
            _let_go(live, key=key, old=old)
            _keep(live, old)
        durable.rename(new, live)


def _let_go(live: Path, *, key: bytes | None, old: Path) -> None:
    """Bring its log into the file, which only its last user can; a log left over would spoil `new`.

    Of a file that is damaged the log is kept as it is, beside it.
    """
    try:
        _close_log(live, key=key)
    except StorageUnavailable as refused:
        if refused.code not in UNREADABLE:
            raise
    for log in _logs(live):
        if log.exists():
            _keep(log, old.with_name(log.name.replace(live.name, old.name)))
            log.unlink()


def _logs(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in _LOGS)


def _close_log(live: Path, *, key: bytes | None) -> None:
    engine = connect_to(live, key=key, pragmas=_ALONE)
    try:
        with translated(), closing(engine.raw_connection()) as pooled:
            pooled.cursor().execute("SELECT count(*) FROM sqlite_schema")
    finally:
        engine.dispose()


def _keep(path: Path, old: Path) -> None:
    """A second name for the same bytes, or a copy where the file system has no such thing."""
    old.unlink(missing_ok=True)
    try:
        os.link(path, old)
    except OSError:
        shutil.copyfile(path, old)
    durable.settle(old)
    durable.settle(old.parent)
