"""Several programs write to one file: each number is taken once, and nothing is lost."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mediator.storage import journal
from mediator.storage.database import open_database
from tests.faults.figures import tell
from tests.faults.recording import ROOT
from tests.faults.scenario import FILE, KEY, Counter


def _at_once(folder: Path, *, writers: int, times: int) -> list[str]:
    """What they printed, all together."""
    Counter(folder, key=KEY).prepare()
    command = [sys.executable, "-m", "tests.faults.writer", str(folder / FILE), str(times)]
    started = [
        subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(writers)
    ]
    for each in started:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in started:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    taken = [number for each in started for number in each.communicate()[0].split()]
    assert [each.returncode for each in started] == [0] * writers
    return taken


def _lost(folder: Path, taken: list[str]) -> int:
    """How many of the numbers are there twice, or not in the journal, whose chain must hold."""
    with closing(open_database(folder / FILE, key=KEY)) as database:
        assert not database.faults()
        with database.reading() as view:
            assert journal.verify(view).first_bad is None
            noted = [str(line.facts["number"]) for line in journal.of_action(view, "take")]
    return 2 * len(taken) - len(set(taken)) - len(set(taken) & set(noted))


def test_what_four_programs_write_at_once_is_all_there(tmp_path: Path) -> None:
    taken = _at_once(tmp_path, writers=4, times=25)
    assert len(taken) == 100
    assert _lost(tmp_path, taken) == 0


@pytest.mark.long
def test_what_eight_programs_write_a_thousand_times_is_all_there(tmp_path: Path) -> None:
    taken = _at_once(tmp_path, writers=8, times=1_000)
    lost = _lost(tmp_path, taken)
    tell("writers at once", {"programs": 8, "updates": len(taken), "lost": lost})
    assert (len(taken), lost) == (8_000, 0)
