"""A backup holds exactly one state of the records, whoever writes meanwhile, or it fails."""

import hashlib
import os
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from mediator.domain.errors import MediatorError, RuleViolation, StorageUnavailable
from mediator.storage import exhibits, journal, migrations
from mediator.storage.backups import making, restoring, shelf
from mediator.storage.backups.making import Order
from mediator.storage.backups.manifest import Occasion
from mediator.storage.backups.shelf import Backup
from mediator.storage.database import Database, open_database
from mediator.storage.exhibits import KeptFile
from mediator.storage.file import durable
from mediator.storage.file.engine import connect_to
from mediator.storage.tables.station import JournalRow, SettingRow
from tests.faults.figures import tell
from tests.faults.luck import luck

KEY = bytes(range(32))
_ROOT = Path(__file__).resolve().parents[3]


def order(path: Path, *, key: bytes | None = None) -> Order:
    return Order(source=path, key=key, occasion=Occasion.BY_HAND)


def evidence(database: Database, now: datetime, *, megabytes: int) -> None:
    """As many different files of one megabyte."""
    for number in range(megabytes):
        content = luck(number).randbytes(1 << 20)
        sha256 = hashlib.sha256(content).hexdigest()
        with database.transaction(by="王敏", at=now) as work:
            exhibits.keep_file(work, KeptFile(sha256=sha256, content=content))
            journal.append(work, "add_exhibit", subject=f"file:{number}")


def one_state(backup: Backup) -> bool:
    """Whether each writer's counter is as high as the journal has lines of that writer."""
    engine = connect_to(backup.path, frozen=True)
    database = Database(backup.path, engine)
    with database.reading() as view:
        lines = Counter(view.session.scalars(select(JournalRow.by)))
        counted = {
            row.key: int(row.value)
            for row in view.session.scalars(select(SettingRow))
            if row.key.startswith("writer")
        }
        whole = journal.verify(view).first_bad is None
    engine.dispose()
    return whole and counted == {by: n for by, n in lines.items() if by.startswith("writer")}


def while_writing(folder: Path, now: datetime, *, backups: int) -> tuple[int, int]:
    """Back up again and again while four programs write; how many states were seen, and lines."""
    path = folder / "mediator.db"
    with closing(open_database(path)) as database:
        evidence(database, now, megabytes=2)
    command = [sys.executable, "-m", "tests.storage.backups.writer", str(path)]
    writers = [
        subprocess.Popen([*command, f"writer{each}"], cwd=_ROOT, stdout=subprocess.PIPE)
        for each in range(4)
    ]
    try:
        for writer in writers:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"writing\n"
        heads = set()
        for number in range(1, backups + 1):
            made = making.make(order(path), folder / "kept", number=number)
            assert made.manifest.verified
            assert one_state(made)
            heads.add(made.manifest.journal_head)
            made.path.unlink()
    finally:
        for writer in writers:
            writer.kill()
            writer.communicate()
    with closing(open_database(path)) as database, database.reading() as view:
        return len(heads), journal.verify(view).rows


def test_backups_made_while_four_write_are_each_one_state(tmp_path: Path, now: datetime) -> None:
    states, lines = while_writing(tmp_path, now, backups=6)
    assert states > 3
    assert lines > 20


@pytest.mark.long
def test_two_hundred_backups_made_while_four_write(tmp_path: Path, now: datetime) -> None:
    # In ten files, since a journal that four fill without rest soon takes longest to verify.
    rounds = [while_writing(tmp_path / str(turn), now, backups=20) for turn in range(10)]
    states, lines = sum(each[0] for each in rounds), sum(each[1] for each in rounds)
    tell("backups while writing", {"made": 200, "states": states, "lines": lines, "unequal": 0})
    assert states > 150


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    """With and without encryption."""
    found: bytes | None = request.param
    return found


@pytest.fixture
def kept(tmp_path: Path, key: bytes | None, now: datetime) -> Backup:
    """A backup of a small file with some evidence."""
    path = tmp_path / "mediator.db"
    with closing(open_database(path, key=key)) as database:
        evidence(database, now, megabytes=1)
    return making.make(order(path, key=key), tmp_path / "备份", number=1)


def _refused(backup: Path, target: Path, *, key: bytes | None) -> bool:
    try:
        restoring.fetch(shelf.load(backup), target, key=key)
    except MediatorError:
        return not target.exists()
    return False


def _damaged(kept: Backup, key: bytes | None, *, times: int) -> int:
    """Damage the backup or its manifest at random places; how many were refused before use."""
    lucky, refused = luck(20261127), 0
    target = kept.path.with_name("into.db")
    for turn in range(times):
        path = shelf.beside(kept.path) if turn % 4 == 0 else kept.path
        whole = path.read_bytes()
        spoiled = bytearray(whole)
        if turn % 5 == 0:
            del spoiled[lucky.randrange(len(whole)) :]
        else:
            spoiled[lucky.randrange(len(whole))] ^= 1 << lucky.randrange(8)
        path.write_bytes(spoiled)
        refused += _refused(kept.path, target, key=key)
        path.write_bytes(whole)
    restoring.fetch(shelf.load(kept.path), target, key=key)  # Whole again, it is taken.
    return refused


def test_a_damaged_backup_is_refused_before_use(kept: Backup, key: bytes | None) -> None:
    assert _damaged(kept, key, times=80) == 80


@pytest.mark.long
def test_a_damaged_backup_is_refused_before_use_thousands_of_times(
    kept: Backup, key: bytes | None
) -> None:
    refused = _damaged(kept, key, times=2500)
    tell("damaged backups", {"flips and cuts": 2500, "refused": refused})
    assert refused == 2500


def test_a_backup_needs_the_key_that_made_it(kept: Backup, key: bytes | None) -> None:
    for wrong in {None, KEY, bytes(32)} - {key}:
        with pytest.raises(StorageUnavailable) as refused:
            restoring.fetch(kept, kept.path.with_name("into.db"), key=wrong)
        assert refused.value.code == "wrong_key"


def test_nothing_of_an_encrypted_file_is_readable_in_its_backup(
    tmp_path: Path, now: datetime
) -> None:
    path = tmp_path / "mediator.db"
    with closing(open_database(path, key=KEY)) as database:
        with database.transaction(by="王敏", at=now) as work:
            work.session.add(SettingRow(key="secret", value="张三丰"))
            journal.append(work, "test", subject="test")
        made = making.make(order(path, key=KEY), tmp_path, number=1)
    everything = b"".join(each.read_bytes() for each in tmp_path.iterdir() if each.is_file())
    assert "张三丰".encode() not in everything
    assert b"CREATE TABLE" not in made.path.read_bytes()


class _Enough(Exception):
    """Stops the work."""


@pytest.mark.parametrize("at", [0.02, 0.3, 0.5, 0.7, 0.95])
def test_a_backup_that_is_stopped_leaves_nothing(tmp_path: Path, now: datetime, at: float) -> None:
    path = tmp_path / "mediator.db"

    def report(done: int, total: int) -> None:
        if done / total >= at:
            raise _Enough

    with closing(open_database(path)) as database:
        evidence(database, now, megabytes=3)
        with pytest.raises(_Enough):
            making.make(order(path), tmp_path / "kept", number=1, report=report)
        assert list((tmp_path / "kept").iterdir()) == []
        assert making.make(order(path), tmp_path / "kept", number=1).manifest.verified


def test_progress_only_grows_and_ends(tmp_path: Path, now: datetime) -> None:
    path, seen = tmp_path / "mediator.db", []
    with closing(open_database(path)) as database:
        evidence(database, now, megabytes=2)
        making.make(
            order(path), tmp_path, number=1, report=lambda done, total: seen.append(done / total)
        )
    assert seen == sorted(seen)
    assert seen[-1] > 0.9


def test_a_copy_that_differs_is_thrown_away(
    tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mediator.db"
    with closing(open_database(path)) as database:
        evidence(database, now, megabytes=1)
    copied = making.copied

    def altered(order: Order, target: Path, *, track: durable.Tick) -> object:
        said = copied(order, target, track=track)
        engine = connect_to(target)
        with engine.begin() as connection:
            connection.exec_driver_sql("INSERT INTO station_settings VALUES ('more', '1')")
        engine.dispose()
        return said

    monkeypatch.setattr(making, "copied", altered)
    with pytest.raises(StorageUnavailable) as refused:
        making.make(order(path), tmp_path / "kept", number=1)
    assert refused.value.code == "backup_differs"
    assert shelf.known(tmp_path / "kept") == ()


def test_a_disk_that_spoils_what_it_keeps_is_found_on_reading_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mediator.db"
    open_database(path).close()
    rename = durable.rename

    def spoiling(made: Path, place: Path) -> None:
        rename(made, place)
        content = bytearray(place.read_bytes())
        content[5000] ^= 1
        place.write_bytes(content)

    monkeypatch.setattr(durable, "rename", spoiling)
    with pytest.raises(StorageUnavailable) as refused:
        making.make(order(path), tmp_path / "kept", number=1)
    assert refused.value.code == "backup_differs"
    assert shelf.known(tmp_path / "kept") == ()


def test_a_name_is_given_only_to_what_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, kept, done = tmp_path / "mediator.db", tmp_path / "kept", list[str]()
    open_database(path).close()
    fsync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        done.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        fsync(handle)

    def renamed(made: Path, place: Path) -> Path:
        done.append(f"-> {place.name}")
        return replace(made, place)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    making.make(order(path), kept, number=1)
    name = "mediator-000001"
    file = [f"{name}.backup.part", f"{name}.backup.part", f"-> {name}.backup", "kept"]
    assert done == [*file, f"{name}.json.part", f"-> {name}.json", "kept"]


def test_a_backup_of_a_newer_program_is_refused_with_both_versions(
    kept: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "HEAD", "0001")
    with pytest.raises(RuleViolation) as refused:
        shelf.load(kept.path)
    assert refused.value.code == "backup_newer"
    assert str(refused.value.facts["known"]).endswith("/0001")


def test_a_full_disk_is_told_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mediator.db"
    open_database(path).close()
    monkeypatch.setattr(making, "_SPARE", 1 << 60)
    with pytest.raises(StorageUnavailable) as refused:
        making.make(order(path), tmp_path / "kept", number=1)
    assert refused.value.code == "disk_full"


def grown(folder: Path, now: datetime, *, megabytes: int) -> int:
    """By how many bytes a program's memory grows while it makes and proves a backup."""
    path = folder / "mediator.db"
    with closing(open_database(path)) as database:
        evidence(database, now, megabytes=megabytes)
    command = [sys.executable, "-m", "tests.storage.backups.maker", str(path), str(folder / "kept")]
    told = subprocess.run(command, cwd=_ROOT, capture_output=True, check=True).stdout
    return int(told.split()[0])


def test_memory_does_not_grow_with_the_evidence(tmp_path: Path, now: datetime) -> None:
    assert grown(tmp_path, now, megabytes=48) < 35 << 20


@pytest.mark.long
def test_memory_does_not_grow_with_two_gigabytes(tmp_path: Path, now: datetime) -> None:
    more = grown(tmp_path, now, megabytes=2048)
    tell("backup of 2 GB of evidence", {"memory grows by MB": more >> 20})
    assert more < 40 << 20
