"""How long a verified backup takes, and how much memory: many cases, and much evidence."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from mediator.storage import exhibits, journal
from mediator.storage.database import open_database
from mediator.storage.exhibits import KeptFile
from tests.bench.rows import Row
from tests.faults.luck import luck

_MEGABYTES = 500
_AT = datetime(2026, 11, 27, tzinfo=UTC)


def measured(large: Path, folder: Path) -> Iterator[Row]:
    """Of the file with very many cases, and of one with half a gigabyte of photographs."""
    yield from _measured(large, folder, name=f"{large.stat().st_size >> 20} MB of cases")
    heavy = folder / "evidence" / "mediator.db"
    with closing(open_database(heavy)) as database:
        for number in range(_MEGABYTES):
            content = luck(number).randbytes(1 << 20)
            sha256 = hashlib.sha256(content).hexdigest()
            with database.transaction(by="王敏", at=_AT) as work:
                exhibits.keep_file(work, KeptFile(sha256=sha256, content=content))
                journal.append(work, "add_exhibit", subject=f"file:{number}")
    yield from _measured(heavy, folder, name=f"{_MEGABYTES} MB of evidence")


def _measured(path: Path, folder: Path, *, name: str) -> Iterator[Row]:
    command = [sys.executable, "-m", "tests.storage.backups.maker", str(path), str(folder / name)]
    told = subprocess.run(command, capture_output=True, check=True).stdout.split()
    grown, seconds = int(told[0]), float(told[1])
    yield Row(name=f"verified backup of {name}", figure=seconds, unit="s")
    yield Row(name="  memory grows by", figure=grown / (1 << 20), unit="MB", limit=40)
