"""All of a use case is written, or nothing."""

from datetime import datetime
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from mediator.domain.case.parties import Stall
from mediator.domain.errors import StaleRecord, StorageUnavailable
from mediator.storage import drafts, journal, numbers, stalls
from mediator.storage.database import Database, Reading, open_database
from mediator.storage.file.engine import PRAGMAS, connect_to
from mediator.storage.tables.columns import TZDateTime
from mediator.storage.tables.station import CounterRow, SettingRow, StallRow
from tests.storage.samples import Desk, count
from tests.stores import IN_A_FILE


def pragma(view: Reading, name: str) -> object:
    return view.session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()


def settings(view: Reading) -> int:
    return count(view, SettingRow)


@IN_A_FILE
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("secure_delete", 1),
        ("query_only", 0),
    ],
)
def test_a_connection_is_set_up_to_lose_nothing(desk: Desk, name: str, value: object) -> None:
    with desk.writing() as work:
        assert pragma(work, name) == value


def test_what_was_written_is_there_on_a_clean_exit_only(desk: Desk) -> None:
    with desk.writing() as work:
        work.session.add(SettingRow(key="a", value="1"))

    def break_off() -> None:
        with desk.writing() as work:
            work.session.add(SettingRow(key="b", value="2"))
            work.session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        break_off()
    with desk.reading() as view:
        assert settings(view) == 1


def test_tables_made_in_a_broken_transaction_vanish(desk: Desk) -> None:
    def break_off() -> None:
        with desk.writing() as work:
            work.session.execute(text("CREATE TABLE half (a INTEGER)"))
            work.session.execute(text("DROP TABLE month_notes"))
            raise LookupError

    with pytest.raises(LookupError):
        break_off()
    with desk.reading() as view:
        names = set(inspect(view.session.connection()).get_table_names())
    assert "half" not in names
    assert "month_notes" in names


def test_a_change_without_a_journal_entry_is_refused(database: Database, now: datetime) -> None:
    def forget() -> None:
        with database.transaction(by="王敏", at=now) as work:
            work.session.add(SettingRow(key="a", value="1"))

    with pytest.raises(RuntimeError, match="journal"):
        forget()
    with database.reading() as view:
        assert settings(view) == 0


def test_a_quiet_change_needs_no_journal_entry(database: Database, now: datetime) -> None:
    with database.transaction(by="王敏", at=now, quiet=True) as work:
        work.session.add(SettingRow(key="a", value="1"))
    with database.reading() as view:
        assert settings(view) == 1
        assert journal.verify(view).rows == 0


def test_nothing_can_be_written_while_reading(desk: Desk) -> None:
    def write() -> None:
        with desk.reading() as view:
            view.session.add(SettingRow(key="a", value="1"))
            view.session.flush()

    with pytest.raises(StorageUnavailable) as refused:
        write()
    assert refused.value.code == "read_only"
    with desk.writing() as work:
        work.session.add(SettingRow(key="b", value="1"))


def test_a_view_does_not_change_while_others_write(desk: Desk) -> None:
    with desk.reading() as view:
        assert settings(view) == 0
        with desk.writing() as work:
            work.session.add(SettingRow(key="a", value="1"))
        assert settings(view) == 0
    with desk.reading() as view:
        assert settings(view) == 1


@IN_A_FILE
def test_a_full_disk_leaves_nothing_half_written(desk: Desk, now: datetime) -> None:
    def fill() -> None:
        with desk.writing() as work:
            work.session.add(SettingRow(key="a", value="1"))
            numbers.take(work, "dispute", year=2026)
            connection = work.session.connection()
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            draft = drafts.Draft(
                key="a",
                person="王敏",
                desk="1",
                form="a",
                payload={"a": "米" * 90_000},
                updated_at=now,
            )
            drafts.save(work, draft)

    with pytest.raises(StorageUnavailable) as refused:
        fill()
    assert refused.value.code == "disk_full"
    desk.database.engine.dispose()
    with desk.reading() as view:
        assert settings(view) == 0
        assert count(view, CounterRow) == 0
        assert journal.verify(view).rows == 0
    assert desk.database.faults() == ()


@IN_A_FILE
def test_a_file_that_somebody_else_holds_says_so(desk: Desk, now: datetime) -> None:
    path = desk.database.path
    impatient = Database(path, connect_to(path, pragmas={**PRAGMAS, "busy_timeout": 20}))

    def write() -> None:
        with impatient.transaction(by="赵强", at=now) as other:
            numbers.take(other, "dispute", year=2026)

    with desk.writing() as work:
        numbers.take(work, "dispute", year=2026)
        with pytest.raises(StorageUnavailable) as refused:
            write()
    assert refused.value.code == "locked"
    impatient.close()


def test_a_row_that_changed_meanwhile_is_a_stale_record(desk: Desk) -> None:
    def edit() -> None:
        with desk.writing() as work:
            row = work.session.get_one(StallRow, 1)
            work.session.execute(text("UPDATE stalls SET version = 7"))
            row.name = "李记"
            row.version += 1
            work.session.flush()

    with desk.writing() as work:
        stalls.add(work, Stall(number="A07", name="王记"))
    with pytest.raises(StaleRecord):
        edit()


def test_a_broken_constraint_is_a_bug_and_shows_no_values(desk: Desk) -> None:
    def clash() -> None:
        with desk.writing() as work:
            work.session.execute(text("INSERT INTO counters VALUES ('x', 2026, :n)"), {"n": 4711})
            work.session.execute(text("INSERT INTO counters VALUES ('x', 2026, :n)"), {"n": 4711})

    with pytest.raises(IntegrityError) as bug:
        clash()
    assert "4711" not in str(bug.value)


def test_a_moment_without_its_zone_is_a_bug(desk: Desk, now: datetime) -> None:
    def write() -> None:
        with desk.database.transaction(by="王敏", at=now.replace(tzinfo=None)) as work:
            journal.append(work, "change", subject="test")

    with pytest.raises(ValueError, match="zone"):
        write()
    with pytest.raises(ValueError, match="zone"):
        TZDateTime().process_bind_param(now.replace(tzinfo=None), desk.database.engine.dialect)


def test_closing_brings_everything_into_the_one_file(tmp_path: Path, now: datetime) -> None:
    database = open_database(tmp_path / "m.db")
    with database.transaction(by="王敏", at=now, quiet=True) as work:
        work.session.add(SettingRow(key="a", value="1"))
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == ["m.db"]


def test_a_sound_file_has_no_faults(database: Database) -> None:
    assert database.faults() == ()


@IN_A_FILE
def test_a_reference_to_nothing_is_a_fault(database: Database) -> None:
    with database.engine.connect() as connection:
        connection.commit()
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("INSERT INTO consumers VALUES (99, 0, '', '', '', '', NULL)")
    assert database.faults() == ("consumers 1 -> disputes",)


def test_who_reads_before_writing_is_not_overtaken(desk: Desk) -> None:
    """A deferred beginning would let the other one in between, and refuse the first."""

    def write() -> None:
        with desk.writing() as work:
            journal.append(work, "second", subject="station")

    other = Thread(target=write)
    with desk.writing() as work:
        assert journal.count(work) == 0
        other.start()
        other.join(timeout=0.3)
        assert other.is_alive(), "the other one waits for its turn"
        journal.append(work, "first", subject="station")
    other.join()
    with desk.reading() as view:
        assert [line.action for line in journal.history(view, "station")] == ["first", "second"]
