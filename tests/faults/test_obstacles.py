"""A full disk, one that nobody may write to, a folder with an odd name, a lock held for ever."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mediator.domain.errors import MediatorError, StorageUnavailable
from mediator.domain.selfcheck.findings import Finding, Subject
from mediator.gui.tasks import Task, Tasks
from mediator.services import selfcheck, stations, upkeep
from mediator.services.selfcheck import Here
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from tests.conftest import NOW
from tests.faults.figures import tell
from tests.faults.recording import ROOT
from tests.faults.scenario import FILE, HEAD, KEY, Counter, Step, workplace
from tests.workplaces import Clock

_MOUNT = shutil.which("mount")
_LEAST, _STEP, _SIZES = 620, 16, 50  # KiB; the sample station alone takes the least


@contextmanager
def _disk(folder: Path, kib: int) -> Iterator[Path]:
    """A disk of its own at `folder`; skips where the system lets nobody make one."""
    folder.mkdir(exist_ok=True)
    if _MOUNT is None or _mounted("-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(folder)):
        pytest.skip("no disk can be made here")
    try:
        yield folder
    finally:
        subprocess.run([str(shutil.which("umount")), folder], check=True)


def _mounted(*options: str) -> int:
    return subprocess.run([str(_MOUNT), *options], check=False).returncode


def _played(day: Counter) -> tuple[int, str]:
    """How many steps were done, and the code of what stopped it; what fails is tried once more."""
    done = 0
    for step in day.steps():
        stopped = _tried(step) and _tried(step)
        if stopped:
            return done, stopped
        done += 1
    return done, ""


def _tried(step: Step) -> str:
    try:
        step()
    except MediatorError as error:
        return error.code
    return ""


def _sound(folder: Path, key: bytes | None = KEY) -> bool:
    with closing(open_database(folder / FILE, key=key)) as database:
        return not database.faults() and upkeep.check(workplace(database)).sound


def _on_a_full_disk(day: Counter) -> str:
    """What stopped the day, if anything did."""
    try:
        day.prepare()
        return _played(day)[1] or "none"
    except StorageUnavailable as error:
        return f"at once: {error.code}"
    finally:
        if day.database is not None:
            day.database.engine.dispose()


def _full_disks(folder: Path, sizes: range) -> dict[str, int]:
    told: dict[str, int] = {}
    for kib in sizes:
        with _disk(folder, kib):
            stopped = _on_a_full_disk(Counter(folder, key=KEY))
            assert stopped.startswith("at once") or _sound(folder), kib
            told[stopped] = told.get(stopped, 0) + 1
    return told


@pytest.mark.long
def test_disks_of_fifty_sizes_run_full_and_lose_nothing(tmp_path: Path) -> None:
    told = _full_disks(tmp_path / "disk", range(_LEAST, _LEAST + _STEP * _SIZES, _STEP))
    tell("full disks", {"sizes": _SIZES} | told)
    assert set(told) <= {"disk_full", "io_error", "at once: disk_full", "none"}


def test_the_self_check_finds_a_real_disk_full_and_one_that_may_not_be_written_to(
    tmp_path: Path,
) -> None:
    with _disk(tmp_path / "disk", 400) as disk:
        assert _looked(disk).code == "disk_full"  # Less than a station needs.
        (disk / "film.mkv").write_bytes(bytes(390 << 10))
        found = _looked(disk)
        assert (found.code, found.facts["holds"]) == ("disk_full", "records")
        assert [path.name for path in disk.iterdir()] == ["film.mkv"]
        assert not _mounted("-o", "remount,ro", str(disk))
        assert _looked(disk).code == "disk_read_only"


def _looked(folder: Path) -> Finding:
    here = Here(live=folder / FILE, now=NOW)
    found = selfcheck.of_records(here)
    return next(each for each in found if each.subject is Subject.DISK)


@pytest.mark.long
def test_a_disk_that_may_not_be_written_to_is_told_and_changes_nothing(tmp_path: Path) -> None:
    with _disk(tmp_path / "disk", 8_000) as folder:
        Counter(folder, key=KEY).prepare()
        before = (folder / FILE).read_bytes()
        assert not _mounted("-o", "remount,ro", str(folder))
        done, stopped = _played(Counter(folder, key=KEY))
        assert (done, stopped) in {(0, "read_only"), (0, "cannot_open"), (1, "read_only")}
        assert (folder / FILE).read_bytes() == before


@pytest.mark.parametrize(
    "name",
    ["东关市场 消费维权", "🏪 摊位 #1 & co.", "百分%20号", "长" * 80, "a'b\"c;d"],
    ids=["chinese", "emoji", "percent", "long", "quotes"],
)
def test_a_day_goes_by_in_a_folder_with_an_odd_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    day = Counter(folder, key=KEY)
    day.prepare()
    assert _played(day)[1] == ""
    assert _sound(folder)


_LONGEST = 250  # characters: as long as Windows lets a path be


def _deep(tmp_path: Path, letter: str) -> Path:
    """A folder in which the path of the records is as long as it may be."""
    room = _LONGEST - len(str(tmp_path / FILE))
    folder = tmp_path
    while room > 1:
        part = letter * min(60, room - 1)
        folder, room = folder / part, room - len(part) - 1
    folder.mkdir(parents=True)
    return folder


def test_a_day_goes_by_under_a_path_of_250_characters(tmp_path: Path) -> None:
    folder = _deep(tmp_path, "d")
    day = Counter(folder, key=KEY)
    day.prepare()
    assert _played(day)[1] == ""
    assert _sound(folder)


def test_a_path_too_long_for_the_database_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    """SQLite takes 512 bytes on Linux; 250 Chinese characters are more."""
    folder = _deep(tmp_path, "深")
    with pytest.raises(StorageUnavailable, match="cannot_open"):
        open_database(folder / FILE)
    assert list(folder.iterdir()) == []


_HOLDER = """
import sys, time
from mediator.storage.file.engine import connect_to
from pathlib import Path
engine = connect_to(Path(sys.argv[1]))
connection = engine.connect()
connection.exec_driver_sql("SELECT 1")
print("held", flush=True)
time.sleep(600)
"""


def test_the_window_stays_alive_while_a_stopped_program_holds_the_lock(
    qtbot: QtBot, tmp_path: Path
) -> None:
    Counter(tmp_path).prepare()
    command = [sys.executable, "-c", _HOLDER, str(tmp_path / FILE)]
    holder = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    os.kill(holder.pid, signal.SIGSTOP)
    owner, told, turns = QObject(), list[Task](), list[int]()
    tasks = Tasks(owner)
    tasks.failed.connect(told.append)
    ticking = QTimer(interval=10)
    ticking.timeout.connect(lambda: turns.append(1))
    with closing(open_database(tmp_path / FILE)) as database:
        office = Workplace(database=database, clock=Clock(), on_duty=HEAD)
        rules = stations.policy(office)

        def save() -> bool:
            stations.save(office, stations.load(office), rules=rules)
            return True

        done: list[bool] = []
        ticking.start()
        tasks.write(owner, save, done=done.append)
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
        assert isinstance(told[0].error, StorageUnavailable)
        assert told[0].error.code == "locked"
        assert len(turns) > 100  # Some five seconds, in which nothing stood still.
        holder.kill()
        holder.communicate()
        tasks.retry(told[0])
        qtbot.waitUntil(lambda: done == [True], timeout=20_000)
        tasks.close()
