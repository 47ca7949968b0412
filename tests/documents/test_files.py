"""Files that are whole or absent."""

import os
import stat
from pathlib import Path

import pytest

from mediator.documents import files as module
from mediator.documents import write_all
from mediator.domain.errors import StorageUnavailable

CONTENTS = {"XC-2026-11-report.pdf": b"%PDF", "XC-2026-11.json": b"{}\n"}


def test_every_file_is_written_under_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "2026" / "11"

    written = write_all(folder, CONTENTS)
    assert written == tuple(folder / name for name in CONTENTS)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == CONTENTS


def test_a_file_of_the_same_name_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"old and longer")

    write_all(tmp_path, {"a.json": b"new"})
    assert (tmp_path / "a.json").read_bytes() == b"new"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(StorageUnavailable) as problem:
        write_all(tmp_path / "file" / "folder", CONTENTS)
    assert (problem.value.code, problem.value.detail) == ("folder_unwritable", "ENOTDIR")


def test_a_full_disk_leaves_what_was_there_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "XC-2026-11-report.pdf").write_bytes(b"old")
    synced: list[int] = []

    def run_full(handle: int) -> None:
        synced.append(handle)
        if len(synced) == len(CONTENTS):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", run_full)
    with pytest.raises(StorageUnavailable) as problem:
        write_all(tmp_path, CONTENTS)
    assert problem.value.detail == "ENOSPC"
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        "XC-2026-11-report.pdf": b"old"
    }


def test_every_file_and_then_the_folder_is_forced_to_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds: list[bool] = []
    monkeypatch.setattr(
        os, "fsync", lambda handle: kinds.append(stat.S_ISDIR(os.fstat(handle).st_mode))
    )

    write_all(tmp_path, CONTENTS)
    assert kinds == [False, False, True]


def test_no_folder_is_opened_where_the_system_opens_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_OPENS_FOLDERS", False)

    assert len(write_all(tmp_path, CONTENTS)) == len(CONTENTS)
