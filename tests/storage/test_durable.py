"""Files that another program holds for a moment, as an antivirus does on Windows."""

from pathlib import Path

import pytest

from mediator.services import backups, opening, restoring
from mediator.storage.file import durable
from tests.workplaces import Clock, opened, played


class _WindowsError(PermissionError):
    """As the system of that name raises it; here no number of its own comes with one."""

    def __init__(self, winerror: int) -> None:
        super().__init__("held")
        self.winerror = winerror


class _Held:
    """Refuses the first few times to put a file in its place, as Windows says it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, times: int, winerror: int) -> None:
        self.left, self._winerror = times, winerror
        self.waited: list[float] = []
        replace = Path.replace

        def refuse(made: Path, place: Path) -> Path:
            if self.left:
                self.left -= 1
                raise _WindowsError(self._winerror)
            return replace(made, place)

        monkeypatch.setattr(Path, "replace", refuse)
        monkeypatch.setattr("time.sleep", self.waited.append)


@pytest.mark.parametrize("winerror", [5, 32])
def test_a_file_that_is_held_for_a_moment_takes_its_place_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, winerror: int
) -> None:
    held = _Held(monkeypatch, times=3, winerror=winerror)
    durable.write(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert held.waited == [0.05, 0.1, 0.2]


def test_a_file_that_stays_held_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    held = _Held(monkeypatch, times=99, winerror=32)
    with pytest.raises(PermissionError):
        durable.write(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert sum(held.waited) < 2


def test_what_is_not_held_but_forbidden_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = _Held(monkeypatch, times=99, winerror=0)
    with pytest.raises(PermissionError):
        durable.write(tmp_path / "a", b"new")
    assert held.waited == []


def test_a_profile_whose_name_is_not_ascii_keeps_everything(tmp_path: Path) -> None:
    folder = tmp_path / "用户 张𬴂" / "AppData" / "消费维权"
    with opened(folder, Clock()) as workplace:
        dispute = played(workplace, "live_fish")
        made = backups.back_up(workplace).backup
        wish = restoring.wish(workplace, made.path, foreign=False)
        restored = opening.restore(workplace, wish)
        assert isinstance(restored, opening.Opened)
        with restored.workplace.reading() as view:
            numbers = view.session.connection().exec_driver_sql("SELECT number FROM disputes")
            assert numbers.scalars().all() == [dispute.number]
        restored.workplace.database.close()
