"""The self-check over real files: a full disk, a clock set back, locked records."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mediator import cli, resources
from mediator.domain.selfcheck.findings import Finding, State, Subject
from mediator.services import backups, selfcheck
from mediator.services.selfcheck import Here
from mediator.services.workplace import Workplace
from mediator.storage.file import durable, places, room
from tests.conftest import NOW
from tests.workplaces import Clock, opened, played

FREE = shutil.disk_usage(Path(__file__))


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    with opened(tmp_path, Clock()) as made:
        yield made


def looked(
    workplace: Workplace, *, now: datetime = NOW, closed: bool = False
) -> dict[Subject, Finding]:
    live = workplace.database.path
    here = Here(live=live, now=now, workplace=None if closed else workplace)
    return {each.subject: each for each in selfcheck.of_records(here)}


def test_a_small_file_is_really_written_and_nothing_of_it_stays(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settled: list[Path] = []
    real = durable.settle

    def settle(path: Path) -> None:
        assert path.stat().st_size > 0
        settled.append(path.parent)
        real(path)

    monkeypatch.setattr(durable, "settle", settle)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: FREE._replace(free=40 << 30))
    assert looked(workplace)[Subject.DISK].code == "disk_good"
    assert tmp_path in settled
    assert list(tmp_path.glob("*trial*")) == []


def test_a_full_disk_is_told_by_what_cannot_be_written(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "settle", full)
    found = looked(workplace)[Subject.DISK]
    assert (found.state, found.code) == (State.BAD, "disk_full")


def test_little_room_is_told_before_it_is_gone(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: FREE._replace(free=300 << 20))
    found = looked(workplace)[Subject.DISK]
    assert (found.state, found.code) == (State.CARE, "disk_low")
    assert found.facts["free_mb"] == 300


def test_a_folder_that_is_not_there_is_tried_where_it_will_be_made(tmp_path: Path) -> None:
    room.try_out(tmp_path / "backups" / "of" / "later")
    assert list(tmp_path.iterdir()) == []


def test_a_clock_before_the_last_line_of_the_journal_is_wrong(workplace: Workplace) -> None:
    found = looked(workplace, now=NOW - timedelta(days=400))[Subject.CLOCK]
    assert (found.state, found.code) == (State.BAD, "clock_behind")
    assert found.facts["last"] == NOW.date()


def test_with_the_records_closed_the_clock_is_held_against_their_files(
    workplace: Workplace,
) -> None:
    backups.back_up(workplace)
    made = NOW - timedelta(days=30)
    found = looked(workplace, now=made, closed=True)
    assert found[Subject.CLOCK].code == "clock_behind"
    assert found[Subject.CALENDAR].state is State.UNKNOWN


def test_a_share_is_named_and_a_system_that_tells_nothing_is_not_trusted(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounts = tmp_path / "mounts"
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    assert looked(workplace)[Subject.FOLDER].state is State.UNKNOWN
    mounts.write_text(f"server:/x {tmp_path} nfs4 rw 0 0\n", encoding="utf-8")
    assert looked(workplace)[Subject.FOLDER].code == "on_a_share"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n", encoding="utf-8")
    assert looked(workplace)[Subject.FOLDER].code == "folder_good"


def test_a_backup_on_the_same_disk_is_not_enough_and_none_is_worse(workplace: Workplace) -> None:
    assert looked(workplace)[Subject.BACKUP].code == "backup_early"
    played(workplace, "short_weight", until="register")
    assert looked(workplace)[Subject.BACKUP].code == "backup_none"
    backups.back_up(workplace)
    assert looked(workplace)[Subject.BACKUP].code == "backup_one_disk"
    assert looked(workplace, closed=True)[Subject.BACKUP].code == "backup_good"


def test_versions_are_those_of_the_machine() -> None:
    found = selfcheck.versions("6.9.3")
    assert found.state is State.GOOD
    assert {"program", "python", "qt", "sqlite", "cipher", "system"} <= found.facts.keys()


def test_a_font_file_that_is_cut_off_is_seen(tmp_path: Path) -> None:
    assert selfcheck.paper_fonts() == ""
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    whole = resources.path("fonts", "NotoSerifSC-Regular.ttf").read_bytes()
    (fonts / "NotoSerifSC-Regular.ttf").write_bytes(whole[:9000])
    code = (
        "import sys, pathlib; from mediator import resources;"
        "resources.path = pathlib.Path(sys.argv[1]).joinpath;"
        "from mediator.services import selfcheck; print(selfcheck.paper_fonts())"
    )  # Fonts are read once in a process.
    command = [sys.executable, "-X", "utf8", "-c", code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.strip() == "〇国䶮"


def test_the_command_says_the_same_and_its_status_tells_how_it_stands(
    workplace: Workplace, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    workplace.database.close()
    status = cli.main(["selfcheck", "--json", "--data", str(tmp_path)])
    found = {each["subject"]: each for each in json.loads(capsys.readouterr().out)}
    assert set(found) == {subject.value for subject in Subject}
    assert found["fonts"]["code"] == "fonts_good"
    assert found["screen"]["state"] == "unknown"  # No screen in a test: never called good.
    assert status in {18, 19}
