"""An upgrade or a restore that is killed leaves the old file or the new one, whole."""

import shutil
from collections.abc import Callable
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from mediator.services import backups, restoring, stations
from mediator.services.restoring import Wish
from mediator.services.workplace import Workplace
from mediator.storage import soundness
from mediator.storage.backups import shelf
from mediator.storage.database import open_database
from tests.faults.figures import tell
from tests.services.test_backups import renamed
from tests.storage.backups.children import FAILED, FINISHED, KILLED, at_file_event, killed_at
from tests.storage.backups.test_old_files import rows, unpacked
from tests.workplaces import HEAD, Clock, opened


def _at_statement(number: int) -> Callable[[Callable[[], None]], None]:
    left = [number]

    def watch(strike: Callable[[], None]) -> None:
        @event.listens_for(Engine, "before_cursor_execute")
        def hear(*_: object) -> None:
            left[0] -= 1
            if left[0] == 0:
                strike()

    return watch


def _upgrades(folder: Path, *, every: int) -> int:
    """Kill at every so many statements; the number of upgrades killed."""
    old = unpacked("r0001", folder)
    before = rows(old)
    for number in count(1, every):
        place = folder / str(number)
        place.mkdir()
        path = Path(shutil.copy(old, place))
        end = killed_at(partial(open_database, path), watch=_at_statement(number))
        assert end != FAILED
        found = rows(path)
        assert found == before or found.keys() > before.keys()
        for kept in shelf.known(place / "backups"):
            assert rows(kept.path) == before
        with closing(open_database(path)) as database:
            assert soundness.examine(database).sound
            assert rows(path)["disputes"] == before["disputes"]
        shutil.rmtree(place)
        if end == FINISHED:
            return (number - 1) // every
    return 0


def test_an_upgrade_that_is_killed_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    killed = _upgrades(tmp_path, every=17)
    tell("upgrades", {"killed": killed, "neither old nor new": 0})
    assert killed > 3


@pytest.mark.long
def test_an_upgrade_that_is_killed_at_any_statement(tmp_path: Path) -> None:
    killed = _upgrades(tmp_path, every=1)
    tell("upgrades", {"killed": killed, "neither old nor new": 0})
    assert killed > 100


def _name(live: Path) -> str:
    with closing(open_database(live)) as database:
        assert soundness.examine(database).sound
        return stations.load(Workplace(database=database, clock=Clock(), on_duty=HEAD)).name


def _restores(folder: Path, *, every: int) -> tuple[int, list[str]]:
    with opened(folder / "first") as workplace:
        renamed(workplace, "备份里的")
        source = backups.back_up(workplace, folder / "kept").backup.path
        renamed(workplace, "现在的")
    names = []
    for number in count(1, every):
        place = folder / str(number)
        place.mkdir()
        live = Path(shutil.copy(folder / "first" / "mediator.db", place))
        wish = Wish(source=source, live=live, key=None, by=HEAD, at=Clock().at)
        end = killed_at(partial(restoring.restore, wish), watch=at_file_event(number))
        assert end in {KILLED, FINISHED}
        names.append(_name(live))
        assert names[-1] == "现在的" or _name(next(place.glob("*-before-*"))) == "现在的"
        assert restoring.restore(wish).backup.number == 1
        assert _name(live) == "备份里的"
        shutil.rmtree(place)
        if end == FINISHED:
            break
    assert names[-1] == "备份里的"
    return len(names) - 1, names


def test_a_restore_that_is_killed_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    killed, names = _restores(tmp_path, every=7)
    tell("restores", {"killed": killed, "left the old file": names.count("现在的"), "harm": 0})
    assert killed > 3


@pytest.mark.long
def test_a_restore_that_is_killed_at_any_point(tmp_path: Path) -> None:
    killed, names = _restores(tmp_path, every=1)
    tell("restores", {"killed": killed, "left the old file": names.count("现在的"), "harm": 0})
    assert killed > 30
