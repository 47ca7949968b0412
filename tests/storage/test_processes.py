"""Two programs at one file, and a program that dies: what was confirmed is there."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mediator.storage import journal
from mediator.storage.database import open_database

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from mediator.storage import journal, numbers
from mediator.storage.database import open_database

path, name, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
database = open_database(path)
for _ in range(times):
    with database.transaction(by=name, at=datetime(2026, 11, 20, tzinfo=UTC)) as work:
        count = numbers.take(work, "dispute", year=2026)
        journal.append(work, "take", subject=f"dispute:{count}", public={"count": count})
    print(count, flush=True)
"""
SOURCES = str(Path(__file__).parents[2] / "src")


def writer(path: Path, name: str, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name, str(times)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": SOURCES})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "m.db"
    open_database(made).close()
    return made


def test_two_programs_write_without_losing_or_doubling_a_number(path: Path) -> None:
    both = [writer(path, name, 150) for name in ("王敏", "赵强")]
    printed = [child.communicate(timeout=120)[0] for child in both]
    assert [child.returncode for child in both] == [0, 0]
    assert sorted(int(line) for out in printed for line in out.split()) == list(range(1, 301))
    database = open_database(path)
    with database.reading() as view:
        report = journal.verify(view)
    database.close()
    assert (report.rows, report.first_bad) == (300, None)


def test_a_killed_program_keeps_every_confirmed_change(path: Path) -> None:
    confirmed = 0
    for after in (3, 11, 40):
        child = writer(path, "王敏", 10_000)
        assert child.stdout is not None
        for _ in range(after):
            confirmed = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        rest = child.communicate(timeout=60)[0].split("\n")[:-1]
        confirmed = int(rest[-1]) if rest else confirmed
        database = open_database(path)
        with database.reading() as view:
            report = journal.verify(view)
        assert report.first_bad is None
        assert report.rows >= confirmed
        assert database.faults() == ()
        database.close()
