"""What a server does in its own way: turns, guards, and errors that quote nobody."""

import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DataError, IntegrityError

from mediator.domain.case.parties import Stall
from mediator.domain.errors import StorageUnavailable
from mediator.storage import journal, stalls
from mediator.storage.database import Database
from mediator.storage.server.engine import SETTINGS
from mediator.storage.tables.station import SettingRow
from tests.servers import Cluster
from tests.storage.samples import Desk


@pytest.fixture
def database(cluster: Cluster, tmp_path: Path) -> Iterator[Database]:
    """A new database on the server."""
    with cluster.opened(tmp_path) as opened:
        yield opened


def test_nothing_waits_for_ever_and_moments_are_of_one_zone(desk: Desk) -> None:
    with desk.writing() as work:
        shown = work.session.connection().exec_driver_sql
        found = {name: str(shown(f"SHOW {name}").scalar()) for name in SETTINGS}
    assert found == {
        "search_path": "mediator",
        "TimeZone": "UTC",
        "lock_timeout": "5s",
        "statement_timeout": "2min",
        "idle_in_transaction_session_timeout": "1min",
        "synchronous_commit": "on",
    }


def test_whoever_waits_too_long_for_a_turn_is_told(
    desk: Desk, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write() -> None:
        with desk.database.transaction(by="赵强", at=now, quiet=True) as other:
            other.session.execute(text("SET LOCAL lock_timeout = 20"))
            journal.append(other, "change", subject="station")

    with desk.writing(), pytest.raises(StorageUnavailable) as refused:
        write()
    assert (refused.value.code, refused.value.detail) == ("server_turn", "55P03")


def test_typing_goes_on_while_somebody_else_has_the_turn(desk: Desk, now: datetime) -> None:
    with desk.writing():
        with desk.database.transaction(by="赵强", at=now, quiet=True) as other:
            other.session.add(SettingRow(key="a", value="1"))
        with desk.reading() as view:
            assert view.session.get(SettingRow, "a") is not None


@pytest.mark.parametrize("table", ["journal", "papers", "files", "locked_months"])
def test_what_stays_cannot_be_emptied_at_one_stroke(desk: Desk, table: str) -> None:
    def empty() -> None:
        with desk.writing() as work:
            work.session.execute(text(f"TRUNCATE {table} CASCADE"))

    with pytest.raises(IntegrityError, match=f"{table}_kept"):
        empty()


def test_a_guard_that_somebody_took_away_is_a_fault(desk: Desk) -> None:
    with desk.writing() as work:
        work.session.execute(text("ALTER TABLE journal DISABLE TRIGGER journal_stays"))
        work.session.execute(text("DROP TRIGGER paper_stays ON papers"))
    assert desk.database.faults() == ("guard journal_stays", "guard paper_stays")


def test_a_broken_rule_names_what_it_broke_and_no_value(desk: Desk) -> None:
    def clash() -> None:
        with desk.writing() as work:
            work.session.add(SettingRow(key="李𬴂", value="13800001201"))
            work.session.flush()
            work.session.execute(
                text("INSERT INTO station_settings VALUES (:who, :phone)"),
                {"who": "李𬴂", "phone": "13800001201"},
            )

    with pytest.raises(IntegrityError, match="pk_station_settings") as bug:
        clash()
    told = "".join(traceback.format_exception(bug.value))
    assert "23505" in told
    assert "李" not in told
    assert "138" not in told


def test_a_value_that_fits_no_column_is_a_bug_that_quotes_nothing(desk: Desk) -> None:
    def write() -> None:
        with desk.writing() as work:
            work.session.execute(text("SELECT CAST(:who AS bigint)"), {"who": "李𬴂"})

    with pytest.raises(DataError) as bug:
        write()
    assert "李" not in "".join(traceback.format_exception(bug.value))


def test_the_look_up_takes_what_no_column_could_hold(desk: Desk) -> None:
    with desk.writing() as work:
        stalls.add(work, Stall(number="A07", name="王记鲜肉"))
    with desk.reading() as view:
        assert stalls.match(view, "王\0", limit=5) == ()
