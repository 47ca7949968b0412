"""Files as older versions of the program wrote them, one a revision, open and keep their rows.

Each was written by the program of its day from the sample cases. A new revision adds one.
"""

import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from mediator.services import restoring
from mediator.services.restoring import Wish
from mediator.storage import disputes, journal, migrations, soundness
from mediator.storage.backups import shelf
from mediator.storage.backups.manifest import Occasion
from mediator.storage.database import Database, open_database

FILES = Path(__file__).parents[1] / "old_files"
NAMES = tuple(sorted(each.stem for each in FILES.glob("*.zip")))
# Kept otherwise since: deposits and pledges of the register became lines of their own.
MOVED = {"alembic_version", "journal"}


def unpacked(name: str, folder: Path) -> Path:
    """The file of a revision, such as `r0003`."""
    with zipfile.ZipFile(FILES / f"{name}.zip") as packed:
        return Path(packed.extract("mediator.db", folder))


def rows(path: Path) -> dict[str, int]:
    with closing(driver.connect(str(path))) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        ).fetchall()
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for (name,) in names
            if not name.startswith("dispute_words")
        }


def numbers(database: Database) -> list[str]:
    with database.reading() as view:
        return [disputes.load(view, number).number for number in (1, 2, 3, 4)]


def test_there_is_a_file_of_every_revision_before_the_newest() -> None:
    assert set(migrations.KNOWN[:-1]) <= {name[1:] for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_an_old_file_opens_whole_and_keeps_its_rows(name: str, tmp_path: Path) -> None:
    path = unpacked(name, tmp_path)
    before = rows(path)
    database = open_database(path)
    report = soundness.examine(database)
    assert report.sound
    assert (report.papers, report.files) == (1, int(name >= "r0003"))
    assert numbers(database) == [f"XC-2026-000{each}" for each in (1, 2, 3, 4)]
    database.close()
    after = rows(path)
    assert {key: after[key] for key in before.keys() - MOVED} == {
        key: before[key] for key in before.keys() - MOVED
    }
    moved = name[1:] != migrations.HEAD
    assert after["journal"] == before["journal"] + moved
    assert len(shelf.known(tmp_path / "backups")) == moved


def test_a_backup_of_an_old_revision_is_brought_back_and_moves_on(tmp_path: Path) -> None:
    path = unpacked("r0002", tmp_path)
    before = rows(path)
    open_database(path).close()
    (kept,) = shelf.known(tmp_path / "backups")
    at = datetime(2026, 11, 27, tzinfo=UTC)
    wish = Wish(source=kept.path, live=path, key=None, by="吕敏", at=at)
    assert restoring.restore(wish).backup.manifest.revision == "0002"
    with closing(open_database(path)) as database:
        assert soundness.examine(database).sound
        with database.reading() as view:
            assert migrations.version_of(view.session.connection()) == migrations.HEAD
    assert rows(path)["disputes"] == before["disputes"]
    numbered = [each.number for each in shelf.known(tmp_path / "backups")]
    assert numbered == [2, 1]  # What stood there; none of the file in the making.


def test_before_it_moves_on_an_old_file_is_backed_up_as_it_was(tmp_path: Path) -> None:
    path = unpacked("r0004", tmp_path)
    before = rows(path)
    with closing(open_database(path)) as database, database.reading() as view:
        (line,) = journal.history(view, "file")
    (kept,) = shelf.known(tmp_path / "backups")
    assert (kept.manifest.occasion, kept.manifest.revision) == (Occasion.UPGRADE, "0004")
    assert rows(kept.path) == before
    assert line.facts == {
        "since": "0004",
        "to": migrations.HEAD,
        "backup": 1,
        "sha256": kept.manifest.sha256,
    }
