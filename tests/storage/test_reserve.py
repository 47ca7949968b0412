"""Room is kept while there is plenty, and given back once when the disk is full."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from mediator.storage.file import reserve


def test_the_reserve_is_held_once_and_given_back_once(tmp_path: Path) -> None:
    live = tmp_path / "mediator.db"
    assert reserve.hold(live)
    assert reserve.place(live).stat().st_size == reserve.SIZE
    assert reserve.place(live).stat().st_blocks * 512 >= reserve.SIZE
    assert reserve.hold(live)
    assert reserve.release(live)
    assert not reserve.release(live)
    assert list(tmp_path.iterdir()) == []


def test_no_room_is_taken_from_a_disk_that_is_nearly_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=reserve.SIZE))
    assert not reserve.hold(tmp_path / "mediator.db")
    assert list(tmp_path.iterdir()) == []
