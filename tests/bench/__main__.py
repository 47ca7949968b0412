"""`make bench`: figures of this machine, and ratios taken in one run; exit 1 if a limit is broken.

`python -m tests.bench starts pages papers dossier lists file backups lock office bringing
collecting year` runs some; `million` only where it is named: its file takes a quarter of an hour.
"""

import argparse
import math
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from mediator.storage.database import Database, open_database
from tests.bench import (
    backups,
    bringing,
    collecting,
    dossier,
    issuing,
    lists,
    lock,
    million,
    office,
    pages,
    seed,
    starts,
    storage,
    year,
)
from tests.bench.rows import Row
from tests.workplaces import opened

CASES = 100_000
FILE = Path("build/bench/mediator.db")
MILLION = Path("build/bench/million.db")


def main() -> int:
    """Measure what was asked for, everything by default, and print as it comes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measures", nargs="*", choices=[[], *MEASURES], metavar="MEASURE")
    chosen = parser.parse_args().measures or [name for name in MEASURES if name != "million"]
    if len(chosen) > 1:
        # Each in a process of its own, as the program would be: none pays for what another loaded.
        again = [sys.executable, "-m", "tests.bench"]
        broken = [name for name in chosen if subprocess.run([*again, name], check=False).returncode]
    else:
        broken = [name for name in chosen if not _kept(name)]
        return 1 if broken else 0
    print(f"\nlimits broken in: {', '.join(broken)}" if broken else "\nall limits kept")
    return 1 if broken else 0


def _kept(name: str) -> bool:
    """Print one measure as it comes; whether every limit is kept."""
    print(f"\n{name}", flush=True)
    kept = True
    for row in MEASURES[name]():
        print(f"  {row}", flush=True)
        kept = kept and row.kept
    return kept


def _starts() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        with opened(Path(folder)):
            pass
        yield from starts.measured(Path(folder))


def _pages() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        with opened(Path(folder)):
            pass
        yield from pages.measured(Path(folder))


def _papers() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from issuing.measured(Path(folder))


def _dossier() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from dossier.measured(Path(folder))


def _lock() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from lock.measured(Path(folder))


def _bringing() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from bringing.measured(Path(folder))


def _office() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from office.measured(Path(folder))


def _lists() -> Iterator[Row]:
    database = _seeded()
    try:
        yield from lists.measured(database)
    finally:
        database.close()


def _file() -> Iterator[Row]:
    """Searches together, the rest each by its median."""
    database = _seeded()
    try:
        searches = list[float]()
        for name, times in storage.measured(database):
            if name.startswith("search "):
                searches += times
            else:
                limit = 200 if name.startswith("month ") else None
                middle = sorted(times)[len(times) // 2]
                yield Row(name=name, figure=middle, unit="ms", limit=limit)
        at = math.ceil(len(searches) * 0.95) - 1
        name = f"{len(searches)} searches of 1 to 4 characters, p95"
        yield Row(name=name, figure=sorted(searches)[at], unit="ms", limit=50)
    finally:
        database.close()


def _backups() -> Iterator[Row]:
    _seeded().close()
    with tempfile.TemporaryDirectory(dir=FILE.parent) as folder:
        yield from backups.measured(FILE, Path(folder))


def _year() -> Iterator[Row]:
    yield from year.measured(FILE.parent / "year")


def _collecting() -> Iterator[Row]:
    yield from collecting.measured(FILE.parent / "collected")


def _million() -> Iterator[Row]:
    database = _seeded(MILLION, cases=1_000_000)
    try:
        yield from million.measured(database)
        yield from lists.measured(database)
    finally:
        database.close()


def _seeded(file: Path = FILE, *, cases: int = CASES) -> Database:
    """A large file, made once; a run that was stopped half-way leaves none."""
    if not file.exists():
        print(f"  writing {cases:,} cases into {file}, once", flush=True)
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent) as folder:
            database = open_database(Path(folder) / file.name)
            seed.fill(database, cases=cases)
            database.close()
            shutil.move(Path(folder) / file.name, file)
    return open_database(file)


MEASURES: dict[str, Callable[[], Iterator[Row]]] = {
    "starts": _starts,
    "pages": _pages,
    "papers": _papers,
    "dossier": _dossier,
    "lists": _lists,
    "file": _file,
    "backups": _backups,
    "lock": _lock,
    "office": _office,
    "bringing": _bringing,
    "collecting": _collecting,
    "year": _year,
    "million": _million,
}

if __name__ == "__main__":
    sys.exit(main())
