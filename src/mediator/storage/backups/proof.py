"""Proving what a file holds, as it lies there: nothing is written beside it."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mediator.domain.accounts.keyring import Keyring
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.storage import journal, migrations, soundness, stations
from mediator.storage.backups.shelf import Backup
from mediator.storage.database import Database
from mediator.storage.file import content, durable
from mediator.storage.file.content import Table
from mediator.storage.file.engine import connect_to
from mediator.storage.file.failures import reachable, translated, whole_schema
from mediator.storage.soundness import CheckReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was read: every table, what a check found, the revision, the journal's first line.

    `keyring`: who could come in at that moment; None where nothing is behind a lock.
    """

    tables: Mapping[str, Table]
    report: CheckReport
    revision: str
    origin: str
    keyring: Keyring | None

    @property
    def faults(self) -> tuple[str, ...]:
        """In words that a manifest keeps."""
        found = {
            "pages": self.report.file_faults,
            "journal": self.report.journal.first_bad is not None or self.report.lost_anchors,
            "papers": self.report.altered_papers,
            "evidence": self.report.altered_files,
        }
        return tuple(name for name, there in found.items() if there)


def prove(path: Path, *, key: bytes | None, tick: durable.Tick) -> Proof:
    """Read all of a file that nobody writes to; raises `StorageUnavailable` when it cannot be."""
    engine = connect_to(path, key=key, frozen=True)
    try:
        with whole_schema(), closing(engine.raw_connection()) as pooled:
            tables = content.tables_of(pooled.driver_connection, tick=tick)
            with content.stoppable(pooled.driver_connection, tick):
                return _examined(Database(path, engine, key), tables)
    finally:
        engine.dispose()


def _examined(database: Database, tables: Mapping[str, Table]) -> Proof:
    report = soundness.examine(database)
    with database.reading() as view:
        return Proof(
            tables=tables,
            report=report,
            revision=migrations.version_of(view.session.connection()),
            origin=journal.origin(view),
            keyring=stations.keyring(view) if database.key else None,
        )


def proved(backup: Backup, path: Path, *, key: bytes | None, tick: durable.Tick) -> Proof:
    """That the file at `path` is what the manifest of `backup` says; its digest is known to fit.

    Raises `RuleViolation("backup_damaged")`, or `StorageUnavailable("wrong_key")`.
    """
    said = backup.manifest
    if said.encrypted != (key is not None):
        raise StorageUnavailable("wrong_key")
    try:
        with reachable(), translated():
            found = prove(path, key=key, tick=tick)
    except StorageUnavailable as refused:
        # Without the right key it is noise; its digest says that it is not damaged.
        code = "wrong_key" if refused.code == "not_our_file" else refused.code
        raise StorageUnavailable(code) from refused
    same = (
        content.counts(found.tables) == said.counts
        and found.report.journal.head == said.journal_head
        and found.report.journal.rows == said.journal_rows
        and (found.origin, found.revision) == (said.origin, said.revision)
    )
    if not same or found.faults != said.faults:
        raise RuleViolation("backup_damaged", "file")
    return found
