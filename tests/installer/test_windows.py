"""The Windows setup: one place, nobody's records, and a ZIP that is the same each time."""

import zipfile
from pathlib import Path

import pytest

from installer import project
from installer.windows import pack

SCRIPT = pack.SCRIPT.read_text(encoding="utf-8")


def test_the_setup_deletes_nothing_where_records_lie() -> None:
    commands = ("RMDir", "Delete ", "Rename", "File ", "WriteUninstaller", "SetOutPath")
    lines = [line.strip() for line in SCRIPT.splitlines() if line.strip().startswith(commands)]
    assert lines
    assert [line for line in lines if "$LOCALAPPDATA\\mediator" in line] == []


def test_the_setup_asks_for_no_administrator_and_writes_for_one_person() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT


def test_every_refusal_has_chinese_and_english() -> None:
    chinese, english = (
        {
            line.split()[1]
            for line in SCRIPT.splitlines()
            if line.startswith("LangString") and of in line
        }
        for of in ("LANG_SIMPCHINESE", "LANG_ENGLISH")
    )
    assert chinese == english
    assert {"NEWER", "RUNNING", "NO_ROOM", "NOT_WRITTEN", "KEPT"} == chinese


def test_the_portable_folder_is_packed_the_same_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "DIST", tmp_path)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "mediator.exe").write_bytes(b"program")
    first = pack.portable(folder).read_bytes()
    (folder / "mediator.exe").touch()
    archive = pack.portable(folder)
    assert archive.read_bytes() == first
    with zipfile.ZipFile(archive) as packed:
        assert len(packed.namelist()) == 2
