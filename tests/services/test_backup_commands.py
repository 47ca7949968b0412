"""Backing up, proving and bringing back without a window, each with an exit status of its own."""

from pathlib import Path

import pytest

from mediator import cli
from mediator.cli.words import BACKUP_BAD, BACKUP_FOREIGN, IN_USE, REFUSED, SOUND, UNFIT_PLACE
from mediator.domain.accounts.roles import AccountRole
from mediator.services import accounts, opening, protection, stations
from tests.workplaces import Clock, opened


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The records of a station."""
    with opened(tmp_path / "data"):
        pass
    return tmp_path / "data"


@pytest.fixture
def kept(data: Path, tmp_path: Path) -> Path:
    """A backup of them."""
    assert cli.main(["backup", "--out", str(tmp_path / "out"), "--data", str(data)]) == SOUND
    return tmp_path / "out" / "mediator-000001.backup"


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)


def test_a_backup_is_made_proved_and_brought_back(
    data: Path, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(kept)]) == SOUND
    assert "0 faults" in capsys.readouterr().out
    assert cli.main(["restore", str(kept), "--data", str(data)]) == SOUND
    told = capsys.readouterr().out
    assert "from backup 1" in told
    assert "mediator-before-000002.db" in told
    assert cli.main(["check", "--data", str(data)]) == SOUND


def test_a_damaged_backup_is_told_and_changes_nothing(data: Path, kept: Path) -> None:
    before = (data / "mediator.db").read_bytes()
    spoil(kept)
    assert cli.main(["check", str(kept)]) == BACKUP_BAD
    assert cli.main(["restore", str(kept), "--data", str(data)]) == BACKUP_BAD
    assert (data / "mediator.db").read_bytes()[100:] == before[100:]


def test_what_is_no_backup_is_told(data: Path, tmp_path: Path) -> None:
    picture = tmp_path / "照片.jpg"
    picture.write_bytes(b"\xff\xd8\xff")
    assert cli.main(["check", str(picture)]) == BACKUP_BAD
    assert cli.main(["restore", str(picture), "--data", str(data)]) == BACKUP_BAD


def test_a_backup_of_another_station_is_told(kept: Path, tmp_path: Path) -> None:
    clock = Clock()
    clock.forward(days=1)
    with opened(tmp_path / "other", clock):
        pass
    called = ["restore", str(kept), "--data", str(tmp_path / "other")]
    assert cli.main(called) == BACKUP_FOREIGN
    assert cli.main([*called, "--other-station"]) == SOUND


def test_records_in_a_cloud_folder_are_refused(kept: Path, tmp_path: Path) -> None:
    cloud = tmp_path / "坚果云" / "data"
    assert cli.main(["restore", str(kept), "--data", str(cloud)]) == UNFIT_PLACE
    assert not cloud.exists()
    assert cli.main(["check", "--data", str(cloud)]) == UNFIT_PLACE


def test_records_that_are_open_are_told(kept: Path, data: Path) -> None:
    with opened(data) as workplace:
        assert stations.is_set_up(workplace)
        assert cli.main(["restore", str(kept), "--data", str(data)]) == IN_USE


HEAD, WORD, OTHER, HERS = "吕敏", "菜场门口第三棵树", "陈芳", "陈芳自己的那个密码"


@pytest.mark.usefixtures("quick_locks")
def test_locked_records_are_backed_up_proved_and_brought_back_by_those_who_may(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    protection.protect(data / "mediator.db", HEAD, password=WORD, at=Clock()())
    (tmp_path / "word").write_text(f"{WORD}\n", encoding="utf-8")
    (tmp_path / "hers").write_text(HERS, encoding="utf-8")
    here = ["--data", str(data)]
    by_head = ["--account", HEAD, "--password-file", str(tmp_path / "word")]
    by_other = ["--account", OTHER, "--password-file", str(tmp_path / "hers")]
    kept = str(tmp_path / "out" / "mediator-000001.backup")

    assert cli.main(["check", *here]) == REFUSED
    assert "account_needed" in capsys.readouterr().err
    assert cli.main(["check", *here, *by_other]) == REFUSED
    assert "no_such_account" in capsys.readouterr().err
    assert cli.main(["check", *here, *by_head]) == SOUND
    assert cli.main(["backup", "--out", str(tmp_path / "out"), *here, *by_head]) == SOUND
    assert cli.main(["check", kept]) == REFUSED
    assert cli.main(["check", kept, *by_head]) == SOUND

    opened_ = opening.come_in(data / "mediator.db", HEAD, password=WORD, clock=Clock())
    accounts.add(opened_.workplace, OTHER, role=AccountRole.MEDIATOR, password=HERS)
    opened_.workplace.database.close()
    spoil(data / "mediator.db")
    assert cli.main(["restore", kept, *here, *by_other]) == REFUSED
    assert "not_permitted" in capsys.readouterr().err
    assert cli.main(["restore", kept, *here, *by_head]) == REFUSED
    assert "second_needed" in capsys.readouterr().err
    agreed = ["--second", OTHER, "--second-password-file", str(tmp_path / "hers")]
    assert cli.main(["restore", kept, *here, *by_head, *agreed]) == SOUND
    assert cli.main(["check", *here, *by_other]) == SOUND
