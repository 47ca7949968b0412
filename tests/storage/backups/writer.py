"""A program that writes until it is killed: a counter, and as many journal lines."""

import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from mediator.domain.errors import StorageUnavailable
from mediator.storage import journal
from mediator.storage.database import open_database
from mediator.storage.tables.station import SettingRow


def write(path: Path, name: str) -> None:
    """Count on, each step in one transaction with its line."""
    database = open_database(path)
    at, told = datetime(2026, 11, 27, tzinfo=UTC), False
    while True:
        # One of four that never rest may be passed over for longer than a file is waited for.
        with suppress(StorageUnavailable), database.transaction(by=name, at=at) as work:
            row = work.session.get(SettingRow, name) or SettingRow(key=name, value="0")
            row.value = str(int(row.value) + 1)
            work.session.add(row)
            journal.append(work, "count", subject=name)
        if not told:
            sys.stdout.write("writing\n")
            sys.stdout.flush()
            told = True


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
