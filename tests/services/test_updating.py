"""An update is backed up for, tried on a copy of the records, and only then chosen."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.errors import RuleViolation
from mediator.services import backups, beside, opening, updating
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage.backups import shelf
from mediator.versions.standing import ON_TRIAL, Choice, Standing
from tests.versions.making import KEY, NEWER, PINNED, left, ours, update_file
from tests.workplaces import Clock, opened, played

_FAILS: Final = "#!/bin/sh\nexit 1\n"
_SAYS_OTHER: Final = "#!/bin/sh\ncat >/dev/null\necho 9.0.0\n"


_WORD: Final = "说一句短短的话就行"


@pytest.fixture
def place(tmp_path: Path) -> Standing:
    """The folder of the versions."""
    return Standing(tmp_path / "versions")


@pytest.fixture(params=["open", "locked"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workplace]:
    """Records with a case, as they lie open and behind a lock."""
    with opened(tmp_path / "data", Clock()) as workplace:
        played(workplace, "live_fish")
        if request.param == "open":
            yield workplace
            return
        locked = opening.protect(workplace, "吕敏", password=_WORD).workplace
        yield locked
        locked.database.close()


def _cases(workplace: Workplace) -> list[tuple[object, ...]]:
    with workplace.reading() as view:
        found = view.session.connection().exec_driver_sql("SELECT * FROM disputes").all()
        return [tuple(row) for row in found]


def test_a_trial_leaves_alone_what_the_window_remembers(
    tmp_path: Path, place: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    remembered = tmp_path / "config" / "mediator" / "mediator.conf"
    remembered.parent.mkdir(parents=True)
    remembered.write_text("[duty]\nname=somebody\n", encoding="utf-8")
    with opened(tmp_path / "data", Clock()) as workplace:
        updating.take(workplace, update_file(tmp_path, ours()), place=place, key=PINNED)
    assert remembered.read_text(encoding="utf-8") == "[duty]\nname=somebody\n"
    assert place.choice().version == NEWER


def test_a_version_that_opens_a_copy_is_chosen_for_the_next_start(
    kept: Workplace, tmp_path: Path, place: Standing
) -> None:
    path, before = update_file(tmp_path, ours()), _cases(kept)
    heard: list[int] = []
    release = updating.take(
        kept, path, place=place, key=PINNED, report=lambda done, _: heard.append(done)
    )
    assert place.choice() == Choice(version=NEWER)
    assert left(place.home) == [NEWER, "choice.json"]
    assert _cases(kept) == before
    newest = shelf.known(shelf.folder_of(kept.database.path))[-1]
    assert newest.manifest.occasion is backups.Occasion.UPGRADE
    assert not newest.manifest.faults
    assert heard == sorted(heard)
    assert heard[-1] == 1000
    assert not kept.database.path.with_name("trying").exists()
    with kept.reading() as view:
        (line,) = journal.of_action(view, "update")
    assert line.facts == {"version": release.version, "running": beside.host().version}


@pytest.mark.parametrize("program", [_FAILS, _SAYS_OTHER, "\0 no program"])
def test_a_version_that_fails_on_the_copy_changes_nothing(
    tmp_path: Path, place: Standing, program: str
) -> None:
    with opened(tmp_path / "data", Clock()) as workplace:
        with pytest.raises(RuleViolation, match="release_fails"):
            updating.take(workplace, update_file(tmp_path, program), place=place, key=PINNED)
        assert place.choice() == Choice()
        assert not workplace.database.path.with_name("trying").exists()
        with workplace.reading() as view:
            assert not journal.of_action(view, "update")


def test_it_may_be_stopped_at_every_step(tmp_path: Path, place: Standing) -> None:
    path = update_file(tmp_path, _SAYS_OTHER.replace("9.0.0", NEWER))
    with opened(tmp_path / "data", Clock()) as workplace:
        steps: list[int] = []
        updating.take(
            workplace, path, place=place, key=PINNED, report=lambda done, _: steps.append(done)
        )
        place.keep(Choice())
        for last in range(0, len(steps) - 1, 3):  # The last one is told when all is done.
            left_over = iter(range(last))

            def stop(done: int, total: int, left_over: Iterator[int] = left_over) -> None:
                if next(left_over, None) is None:
                    raise KeyboardInterrupt

            with pytest.raises(KeyboardInterrupt):
                updating.take(workplace, path, place=place, key=PINNED, report=stop)
            assert place.choice() == Choice()
            assert not workplace.database.path.with_name("trying").exists()
            assert not [name for name in left(place.home) if name.endswith(".part")]


_KILLED: Final = """
import os, signal, sys
from pathlib import Path
from mediator.services import updating
from mediator.versions.standing import Standing
from tests.workplaces import opened
mark = int(sys.argv[3])
def report(done, total):
    if done >= mark:
        os.kill(os.getpid(), signal.SIGKILL)
with opened(Path(sys.argv[1]) / "data") as workplace:
    updating.take(
        workplace, Path(sys.argv[2]), report=report,
        place=Standing(Path(sys.argv[1]) / "versions"), key=Path(sys.argv[4]).read_bytes(),
    )
"""


# Thousandths of the whole way: backing up, at its end, unpacking, copying, after the choice.
_CUTS: Final = (
    (0, Choice()),
    (150, Choice()),
    (251, Choice()),
    (651, Choice()),
    (1000, Choice(version=NEWER)),
)


def test_killed_in_each_stage_it_leaves_the_old_version_or_the_new_one_chosen(
    tmp_path: Path, place: Standing
) -> None:
    path = update_file(tmp_path, _SAYS_OTHER.replace("9.0.0", NEWER))
    (tmp_path / "key.pem").write_bytes(PINNED)
    with opened(tmp_path / "data", Clock()) as workplace:
        played(workplace, "live_fish")
        before = _cases(workplace)
    source = Path(beside.__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (source, source.parent)))}
    for mark, chosen in _CUTS:
        arguments = [str(tmp_path), str(path), str(mark), str(tmp_path / "key.pem")]
        done = subprocess.run(
            [sys.executable, "-c", _KILLED, *arguments], env=environment, check=False
        )
        assert done.returncode == -signal.SIGKILL
        assert place.choice() == chosen
    with opened(tmp_path / "data", Clock()) as workplace:
        assert _cases(workplace) == before
        updating.take(workplace, path, place=place, key=PINNED)
        assert not workplace.database.path.with_name("trying").exists()
    assert place.choice() == Choice(version=NEWER)
    assert left(place.home) == [NEWER, "choice.json"]


def test_only_the_head_may_and_only_something_newer(tmp_path: Path, place: Standing) -> None:
    with opened(tmp_path / "data", Clock()) as workplace:
        path = update_file(tmp_path)
        clerk = replace(workplace, role=AccountRole.MEDIATOR)
        with pytest.raises(RuleViolation, match="not_permitted"):
            updating.take(clerk, path, place=place, key=PINNED)
        older = update_file(tmp_path, version="0.0.9", key=KEY)
        with pytest.raises(RuleViolation, match="release_older"):
            updating.take(workplace, older, place=place, key=PINNED)
        assert not shelf.known(shelf.folder_of(workplace.database.path))
    assert left(place.home) == []


def test_the_window_tells_once_of_a_version_that_did_not_come_up(
    place: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert beside.came_up(place) == ""  # From its sources nothing stands beside it.
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert beside.came_up(place) == ""
    place.home.mkdir()
    place.keep(Choice(version=NEWER, tries=1))
    place.fall_back()
    with monkeypatch.context() as trial:
        trial.setattr("mediator.versions.standing._BEGUN_AS", ON_TRIAL)
        assert beside.came_up(place) == ""  # That is not for a version on trial to tell.
    assert beside.came_up(place) == NEWER
    assert beside.came_up(place) == ""


def test_a_version_that_has_the_records_open_is_proven(
    place: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("mediator.versions.standing._BEGUN_AS", NEWER)
    place.home.mkdir()
    place.keep(Choice(version=NEWER, tries=1))
    assert beside.came_up(place) == ""
    assert place.choice() == Choice(version=NEWER, proven=True)


def test_a_copy_that_a_trial_left_behind_is_taken_away_at_a_later_start(tmp_path: Path) -> None:
    with opened(tmp_path, Clock()) as workplace:
        live, now = workplace.database.path, workplace.now()
    copy = beside.trial_of(live)
    copy.mkdir()
    (copy / live.name).write_bytes(b"a copy")
    for age, there in ((60, True), (4_000, False)):
        os.utime(copy, (now.timestamp() - age,) * 2)
        found = opening.at_start(live, Clock(), on_duty="")
        assert isinstance(found, opening.Opened)
        found.workplace.database.close()
        assert copy.exists() is there
