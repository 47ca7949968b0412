"""A file is ours and whole, or it is refused and left alone."""

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, inspect

from mediator.domain.errors import StorageUnavailable
from mediator.domain.values.workdays import DayKind
from mediator.storage import calendar_days, migrations, tables
from mediator.storage.database import open_database
from mediator.storage.file import engine, schema
from mediator.storage.tables.columns import Base
from mediator.storage.tables.station import SettingRow

KEY = bytes(range(32))
NEWEST = migrations.HEAD
LATER = f"{int(NEWEST) + 1:04}"
# Importing them is what fills Base.metadata.
ALL_TABLES = [
    import_module(f"{tables.__name__}.{module.name}") for module in iter_modules(tables.__path__)
]


def refusal(path: Path, key: bytes | None = None) -> StorageUnavailable:
    with pytest.raises(StorageUnavailable) as refused:
        open_database(path, key=key)
    return refused.value


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file made and closed."""
    made = tmp_path / "m.db"
    open_database(made).close()
    return made


def stamp(path: Path, version: str) -> None:
    connection = driver.connect(str(path))
    connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.commit()
    connection.close()


def shape(path: Path) -> dict[str, list[str]]:
    connection = driver.connect(str(path))
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL").fetchall()
    connection.close()
    # A table that was built anew has its name in quotes; its parts come in no fixed order.
    return {name: sorted(parts(sql.replace(f'"{name}"', name))) for name, sql in found}


def parts(sql: str) -> list[str]:
    """What stands between the commas that no bracket holds, without white space."""
    depth, found = 0, [""]
    for sign in " ".join(sql.split()):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and depth == 1:
            found.append("")
        else:
            found[-1] += sign
    return [part.strip(" ()") for part in found]


def test_the_first_revision_makes_the_tables_of_the_program(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "models.db"
    made = engine.connect_to(other)
    with made.begin() as connection:
        Base.metadata.create_all(connection)
    made.dispose()
    migrated, declared = shape(path), shape(other)
    extra = {name for name in migrated if name not in declared}
    assert {name: sql for name, sql in migrated.items() if name in declared} == declared
    words = {name for name in extra if name.startswith("dispute_words")}
    assert extra - words == {
        "alembic_version",
        "erasure_stays",
        "exhibit_whole",
        "paper_named",
        "paper_whole",
        "file_stays",
        "file_whole",
        "journal_stays",
        "journal_whole",
        "paper_stays",
        "month_stays",
        "signed_copy_stays",
        "signed_copy_whole",
        "phrasing_stays",
        "phrasing_whole",
    }


def test_a_new_file_is_stamped_and_knows_the_published_holidays(path: Path) -> None:
    database = open_database(path)
    with database.reading() as view:
        assert migrations.version_of(view.session.connection()) == migrations.HEAD
        calendar = calendar_days.load(view)
    assert calendar.published == {2024, 2025, 2026}
    assert calendar.marks[date(2026, 2, 17)] is DayKind.HOLIDAY
    assert calendar.is_workday(date(2026, 2, 14))
    database.close()


def test_an_interrupted_first_start_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    path.with_name("m.db.new").write_bytes(b"half a file")
    open_database(path).close()
    assert [each.name for each in tmp_path.iterdir()] == ["m.db"]


def test_a_failed_first_start_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: Connection, *, since: str | None) -> None:
        connection.exec_driver_sql("CREATE TABLE half (a)")
        raise OSError(28, f"no space for {since}")

    monkeypatch.setattr(migrations, "upgrade", fail)
    assert refusal(tmp_path / "m.db").code == "disk_full"
    assert not (tmp_path / "m.db").exists()


def test_a_file_newer_than_the_program_is_refused_with_both_versions(path: Path) -> None:
    stamp(path, "0099")
    before = digest(path)
    refused = refusal(path)
    assert refused.code == "file_newer"
    assert refused.detail == f"0099 > {migrations.HEAD}"
    assert digest(path) == before


def foreign() -> Iterator[tuple[str, bytes]]:
    connection = driver.connect(":memory:")
    connection.execute("CREATE TABLE t (a)")
    yield (
        "another program's database",
        connection.serialize()
        if hasattr(connection, "serialize")
        else b"SQLite format 3\0" + bytes(4080),
    )
    yield "a picture", b"\x89PNG" + bytes(range(256)) * 20
    yield "a short text", "台账".encode()


@pytest.mark.parametrize("content", [pair[1] for pair in foreign()], ids=[p[0] for p in foreign()])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.db"
    path.write_bytes(content)
    assert refusal(path).code == "not_our_file"
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["m.db"]


def test_an_emptied_file_is_damaged_not_new(path: Path) -> None:
    path.write_bytes(b"")
    assert refusal(path).code == "file_damaged"
    assert path.read_bytes() == b""


def test_a_file_cut_short_is_damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])
    before = digest(path)
    assert refusal(path).code == "file_damaged"
    assert digest(path) == before


def test_a_file_with_spoiled_pages_is_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)
    before = digest(path)
    assert refusal(path).code == "file_damaged"
    assert digest(path) == before


def test_a_file_whose_schema_is_no_text_is_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[content.index(b"tablescalesscales") + len(b"tablesc")] ^= 0x80
    path.write_bytes(content)
    assert refusal(path).code == "file_damaged"


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "cannot_open"


def test_a_library_that_is_not_safe_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "sqlite_version_info", (3, 51, 2))
    assert refusal(path).code == "sqlite_too_old"


def test_a_file_with_a_key_is_noise_to_others_and_opens_again(
    tmp_path: Path, now: datetime
) -> None:
    path = tmp_path / "m.db"
    database = open_database(path, key=KEY)
    with database.transaction(by="王敏", at=now, quiet=True) as work:
        work.session.add(SettingRow(key="secret", value="张三"))
    database.close()
    assert "张三".encode() not in path.read_bytes()
    assert refusal(path).code == "not_our_file"
    assert refusal(path, key=bytes(32)).code == "wrong_key"
    again = open_database(path, key=KEY)
    with again.reading() as view:
        assert view.session.get_one(SettingRow, "secret").value == "张三"
    again.close()


def test_a_key_for_another_programs_database_does_not_make_it_ours(tmp_path: Path) -> None:
    path = tmp_path / "m.db"
    connection = driver.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    assert refusal(path, key=KEY).code == "not_our_file"


@pytest.fixture
def older(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file one revision behind the program."""
    monkeypatch.setattr(migrations, "KNOWN", (*migrations.KNOWN, LATER))
    monkeypatch.setattr(migrations, "HEAD", LATER)
    return path


def test_an_older_file_moves_on_with_its_stamp(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def move(connection: Connection, *, since: str | None) -> None:
        assert since == NEWEST
        connection.exec_driver_sql("CREATE TABLE later (a INTEGER)")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (LATER,))

    monkeypatch.setattr(migrations, "upgrade", move)
    database = open_database(older)
    assert inspect(database.engine).has_table("later")
    database.close()


def test_a_move_that_fails_leaves_the_older_file(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def move(connection: Connection, *, since: str | None) -> None:
        connection.exec_driver_sql(f"CREATE TABLE after_{since} (a INTEGER)")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (LATER,))
        connection.exec_driver_sql("INSERT INTO consumers VALUES (99, 0, '', '', '', '', NULL)")

    before = shape(older)
    monkeypatch.setattr(migrations, "upgrade", move)
    assert refusal(older).code == "file_damaged"
    monkeypatch.undo()
    assert shape(older) == before
    open_database(older).close()


def test_a_file_of_the_first_revision_becomes_like_a_new_one(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = tmp_path / "first.db"
    with monkeypatch.context() as past:
        past.setattr(migrations, "KNOWN", ("0001",))
        past.setattr(migrations, "HEAD", "0001")
        open_database(first).close()
    assert shape(first) != shape(path)
    open_database(first).close()
    assert shape(first).keys() == shape(path).keys()


def test_our_mark_is_in_the_header(path: Path) -> None:
    assert int.from_bytes(path.read_bytes()[68:72], "big") == schema.APPLICATION_ID
