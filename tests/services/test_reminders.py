"""What is due, told without a window: the same as Today shows, and an exit status for schedules."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mediator import cli
from mediator.cli import words
from mediator.cli.words import DUE, FAILED, SOUND
from mediator.domain.scales import Scale
from mediator.domain.stalls.commitments import Commitment, Pledge
from mediator.services import backups, pledges, reminders, scales, stalls, today, training
from mediator.services.reminders import Reminder, ReminderKind
from mediator.services.today import Tile
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from tests.stores import IN_A_FILE
from tests.workplaces import HEAD, Clock, opened, played

QUIET = datetime(2026, 10, 14, 1, 0, tzinfo=UTC)


def kinds(workplace: Workplace) -> list[ReminderKind]:
    return [each.kind for each in reminders.due(workplace)]


@contextmanager
def practised(folder: Path, clock: Clock) -> Iterator[Workplace]:
    """A file with all sample cases."""
    database = open_database(folder / "mediator.db")
    workplace = Workplace(database=database, clock=clock, on_duty=HEAD)
    training.fill(workplace)
    yield workplace
    database.close()


def one(workplace: Workplace, kind: ReminderKind) -> Reminder:
    return next(each for each in reminders.due(workplace) if each.kind is kind)


def test_a_new_station_has_nothing_due(tmp_path: Path) -> None:
    with opened(tmp_path, Clock(QUIET)) as workplace:
        assert reminders.due(workplace) == ()


def test_every_tile_of_today_is_told_with_the_numbers_of_its_cases(tmp_path: Path) -> None:
    with practised(tmp_path, Clock()) as workplace:
        board = today.board(workplace)
        told = {each.kind: each for each in reminders.due(workplace)}
    for tile in Tile:
        ids = board.tiles[tile]
        assert (ReminderKind(tile.value) in told) is bool(ids)
        if ids:
            each = told[ReminderKind(tile.value)]
            assert each.count == len(each.numbers) == len(ids)
    assert told[ReminderKind.LATE].numbers == ("XC-2026-0001",)


def test_what_falls_due_apart_from_cases_is_told(workplace: Workplace, clock: Clock) -> None:
    played(workplace, "short_weight", until="register")
    trader = stalls.lookup(workplace, "老赵")[0].stall
    signed = Commitment(
        stall_id=trader.id,
        pledge=Pledge.HONESTY,
        signed_on=date(2025, 11, 1),
        valid_until=date(2026, 11, 1),
        by="吕敏",
    )
    pledges.note(workplace, signed)
    scales.save_scale(workplace, Scale(serial="GP-9", due_on=date(2026, 11, 1)))
    clock.forward(days=12)  # 2 December: the report of November is due, next year has no notice.
    assert set(kinds(workplace)) >= {
        ReminderKind.MONTH,
        ReminderKind.PLEDGES,
        ReminderKind.SCALES,
        ReminderKind.CALENDAR,
    }
    month = one(workplace, ReminderKind.MONTH)
    due = today.board(workplace).month_due
    assert due is not None
    assert (month.about, month.due_on, month.days_left) == (
        due.period.label,
        due.due_on,
        due.days_left,
    )
    assert one(workplace, ReminderKind.PLEDGES).numbers == (trader.number,)
    assert one(workplace, ReminderKind.SCALES).numbers == ("GP-9",)
    assert one(workplace, ReminderKind.CALENDAR).about == "2027"
    # Those of a server are its administrator's.
    if workplace.database.on_server:
        assert ReminderKind.BACKUP not in kinds(workplace)
    else:
        assert one(workplace, ReminderKind.BACKUP).about == "missing"


@IN_A_FILE
def test_an_old_backup_is_told_with_its_age(workplace: Workplace, clock: Clock) -> None:
    backups.back_up(workplace)
    played(workplace, "short_weight", until="register")
    assert ReminderKind.BACKUP not in kinds(workplace)
    clock.forward(days=9)
    told = one(workplace, ReminderKind.BACKUP)
    assert (told.about, told.days) == ("old", 9)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The records of a station that has something to do, on its own day."""
    clock = Clock()
    with practised(tmp_path / "data", clock) as workplace:
        scales.save_scale(workplace, Scale(serial="GP-9", due_on=date(2026, 11, 1)))
    monkeypatch.setattr(words, "now", clock)
    return tmp_path / "data"


def test_the_command_prints_a_line_for_each_and_nobodys_name(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["due", "--data", str(data)]) == DUE
    told = capsys.readouterr().out.splitlines()
    assert "已超期：1 件（XC-2026-0001）" in told
    assert "公平秤要检定或自检：1 台（GP-9）" in told
    assert "2027 年的放假安排还没有录入，跨到那一年的期限是暂定的" in told
    assert "备份：还没有核验过的备份" in told
    assert not [name for name in ("李", "王建国", "138") if any(name in line for line in told)]


def test_programs_get_objects(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["due", "--json", "--data", str(data)]) == DUE
    found = json.loads(capsys.readouterr().out)
    assert {"kind": "late", "count": 1, "numbers": ["XC-2026-0001"]} in found
    assert {"kind": "backup", "count": 1, "about": "missing"} in found


def test_nothing_due_prints_nothing_and_is_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = Clock(QUIET)
    with opened(tmp_path, clock):
        pass
    monkeypatch.setattr(words, "now", clock)
    assert cli.main(["due", "--data", str(tmp_path)]) == SOUND
    assert cli.main(["due", "--json", "--data", str(tmp_path)]) == SOUND
    assert capsys.readouterr().out == "[]\n"
    assert cli.main(["due", "--data", str(tmp_path / "none")]) == FAILED
