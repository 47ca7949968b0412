"""Making a backup: a copy of one moment while others write, proved by content, then named."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

import mediator
from mediator.domain.errors import StorageUnavailable
from mediator.storage.backups import shelf
from mediator.storage.backups.manifest import Manifest, Occasion
from mediator.storage.backups.proof import prove
from mediator.storage.backups.shelf import Backup
from mediator.storage.backups.track import Progress, Track, unheard
from mediator.storage.file import content, durable
from mediator.storage.file.content import Table
from mediator.storage.file.engine import PRAGMAS, connect_to
from mediator.storage.file.failures import reachable, translated

_PAGES = 512  # copied at once: short enough to be stopped, long enough not to be felt
_READINGS = 5  # of all bytes: copied, compared, hashed, looked through, hashed again
_SPARE = 16 << 20

# A copy in the making is thrown away when anything happens, so nothing guards it but the end.
_MAKING = {"cipher_log_level": "NONE", "journal_mode": "OFF", "synchronous": "OFF"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which file to back up, why, and when that was; `made_at` None: when the copy was written."""

    source: Path
    key: bytes | None
    occasion: Occasion
    made_at: datetime | None = None


def make(order: Order, folder: Path, *, number: int, report: Progress = unheard) -> Backup:
    """Back up a file into `folder` under `number`; others may go on writing.

    Raises `StorageUnavailable`: `backup_differs` when the copy is not what was copied, or what
    stands in the way; whatever `report` raises stops it. Then nothing is left behind.
    """
    place = shelf.place(folder, number)
    part = place.with_name(f"{place.name}.part")
    with reachable(), translated():
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_full(order.source, folder)
        part.touch(exist_ok=False)  # Another program that took the same number is in the way.
        try:
            return _made(order, part, place=place, report=report, number=number)
        finally:
            part.unlink(missing_ok=True)


def _made(order: Order, part: Path, *, place: Path, report: Progress, number: int) -> Backup:
    track = Track(report, order.source.stat().st_size * _READINGS)
    said = copied(order, part, track=track)
    durable.settle(part)
    sha256 = durable.digest(part, tick=track)
    proved = prove(part, key=order.key, tick=track)
    if proved.tables != said:
        raise StorageUnavailable("backup_differs", "content")
    durable.rename(part, place)
    if durable.digest(place, tick=track) != sha256:
        raise StorageUnavailable("backup_differs", "disk")
    size, written = place.stat().st_size, place.stat().st_mtime
    return shelf.keep(
        place.parent,
        Manifest(
            number=number,
            occasion=order.occasion,
            made_at=order.made_at or datetime.fromtimestamp(written, UTC),
            program=mediator.__version__,
            revision=proved.revision,
            encrypted=order.key is not None,
            size=size,
            sha256=sha256,
            journal_rows=proved.report.journal.rows,
            journal_head=proved.report.journal.head,
            origin=proved.origin,
            counts=content.counts(proved.tables),
            faults=proved.faults,
            keys=proved.keyring,
        ),
    )


def copied(order: Order, target: Path, *, track: durable.Tick) -> dict[str, Table]:
    """Copy what the file holds at this moment, and say what that is.

    The source is read in one transaction from beginning to end: what others write meanwhile is
    neither copied nor makes the copying begin anew.
    """
    with (
        _connected(order.source, key=order.key) as source,
        _connected(target, key=order.key, pragmas=_MAKING) as copy,
    ):
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        page = int(source.execute("PRAGMA page_size").fetchone()[0])
        left = [int(source.execute("PRAGMA page_count").fetchone()[0])]

        def step(_status: int, remaining: int, _total: int) -> None:
            track((left[0] - remaining) * page)
            left[0] = remaining

        source.backup(copy, pages=_PAGES, progress=step)
        return content.tables_of(source, tick=track)


@contextmanager
def _connected(
    path: Path, *, key: bytes | None, pragmas: Mapping[str, str | int] = PRAGMAS
) -> Iterator[driver.Connection]:
    engine = connect_to(path, key=key, pragmas=pragmas)
    try:
        with closing(engine.raw_connection()) as pooled:
            yield pooled.driver_connection
    finally:
        engine.dispose()


def _refuse_full(source: Path, folder: Path) -> None:
    """Say so at once, rather than after a gigabyte, and leave room to work in."""
    if shutil.disk_usage(folder).free < source.stat().st_size + _SPARE:
        raise StorageUnavailable("disk_full", "backup")
