"""Before a file moves on to a newer revision: a backup of it, and a line that says so."""

from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from mediator.domain.errors import StorageUnavailable
from mediator.storage import journal, migrations
from mediator.storage.backups import making, shelf, state
from mediator.storage.backups.making import Order
from mediator.storage.backups.manifest import Occasion
from mediator.storage.backups.shelf import Backup
from mediator.storage.database import Reading, Transaction

_BY = "升级"  # Who the journal names: no person at the counter did it.


def backed_up(engine: Engine, path: Path, *, key: bytes | None) -> Backup:
    """A backup of the file as it was; one with bad pages is left alone, and must be restored."""
    with Session(engine.execution_options(writing=False)) as session:
        last = state.load(Reading(session)).last
    folder = shelf.folder_of(path)
    number = shelf.next_number([folder], after=last)
    order = Order(source=path, key=key, occasion=Occasion.UPGRADE)
    made = making.make(order, folder, number=number)
    if "pages" in made.manifest.faults:
        raise StorageUnavailable("file_damaged", "integrity_check")
    return made


def note(connection: Connection, backup: Backup) -> None:
    """Say in the journal what the file was before, in the transaction that moved it on."""
    kept = backup.manifest
    with Session(connection) as session:
        work = Transaction(session, _BY, kept.made_at)
        journal.append(
            work,
            "upgrade",
            subject="file",
            public={
                "since": kept.revision,
                "to": migrations.HEAD,
                "backup": kept.number,
                "sha256": kept.sha256,
            },
        )
        session.commit()  # Joined to the outer transaction, this only ends the session.
