"""Bringing in a table without a window: what is told, what is written, and the exit status."""

from pathlib import Path

import pytest

from mediator import cli
from mediator.cli.words import FAILED, SOUND
from tests.ledgers import making
from tests.ledgers.making import HEADERS, ROW
from tests.workplaces import Clock, opened


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The records of a station."""
    with opened(tmp_path / "data", Clock()):
        pass
    return tmp_path / "data"


def test_a_dry_run_tells_the_guess_and_the_verdicts_and_writes_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "refused.xlsx"
    path = making.workbook(tmp_path / "a.xlsx", [HEADERS, ROW, ("上周", *ROW[1:]), ("合计",)])
    asked = ["import", str(path), "--dry-run", "--refused", str(out), "--data", str(data)]
    assert cli.main(asked) == SOUND
    told = capsys.readouterr().out
    assert "日期 -> received" in told
    assert "line 3: refused, day_unreadable (received)" in told
    assert "2 rows: 1 taken, 1 refused" in told
    assert "张三" not in told
    assert out.is_file()
    assert cli.main(asked) == SOUND
    assert "duplicate" not in capsys.readouterr().out


def test_what_is_taken_once_is_refused_the_second_time(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = making.workbook(tmp_path / "a.xlsx", [HEADERS, ROW])
    asked = ["import", str(path), "--yes", "--data", str(data)]
    assert cli.main(asked) == SOUND
    assert "import 1" in capsys.readouterr().out
    assert cli.main(asked) == FAILED
    assert "nothing_to_take" in capsys.readouterr().err


def test_another_sheet_may_be_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["import", str(making.LEDGER), "--dry-run", "--data", str(data)]
    assert cli.main([*asked, "--sheet", "经营户"]) == SOUND
    assert capsys.readouterr().out.startswith("stalls")
    assert cli.main([*asked, "--sheet", "没有"]) == FAILED
    assert "sheet_unknown (sheet)" in capsys.readouterr().err
