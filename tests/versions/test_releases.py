"""An update file is believed by its signature alone, and stands whole or not at all."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mediator.domain import releases as rules
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.domain.releases import Host, Release
from mediator.versions import releases
from mediator.versions.standing import Standing
from tests.versions.making import NEWER, PINNED, left, update_file

_HOST = Host(version="0.1.0", system="linux-amd64", glibc="2.36")


@pytest.fixture
def home(tmp_path: Path) -> Standing:
    """The folder of the versions."""
    return Standing(tmp_path / "versions")


def _unheard(done: int, total: int) -> None:
    """Nobody waits."""


def _members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _written(path: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in members.items():
            packed.writestr(name, content)


def test_what_the_maker_signed_is_read_and_stands_with_its_program(
    tmp_path: Path, home: Standing
) -> None:
    path = update_file(tmp_path, "#!/bin/sh\necho here\n")
    release = releases.read(path, key=PINNED)
    assert (release.version, release.notes) == (NEWER, "改了什么。")
    releases.unpack(path, release, standing=home, heard=_unheard)
    assert left(home.home) == [NEWER]
    program = home.program(NEWER)
    assert program.read_text() == "#!/bin/sh\necho here\n"
    assert program.stat().st_mode & 0o111


def _other_words(members: dict[str, bytes]) -> None:
    members["manifest.json"] = members["manifest.json"].replace(b"9.1.0", b"9.2.0")


def _other_signature(members: dict[str, bytes]) -> None:
    members["manifest.sig"] = Ed25519PrivateKey.generate().sign(members["manifest.json"])


def _short_signature(members: dict[str, bytes]) -> None:
    members["manifest.sig"] = b""


def _longer_program(members: dict[str, bytes]) -> None:
    members["program.tar.xz"] += b"more"


def _no_program(members: dict[str, bytes]) -> None:
    del members["program.tar.xz"]


def _no_signature(members: dict[str, bytes]) -> None:
    del members["manifest.sig"]


def _endless_words(members: dict[str, bytes]) -> None:
    members["manifest.json"] = b" " * (1 << 19)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_other_words, "release_altered"),
        (_other_signature, "release_altered"),
        (_short_signature, "release_altered"),
        (_longer_program, "release_altered"),
        (_no_program, "release_not_ours"),
        (_no_signature, "release_not_ours"),
        (_endless_words, "release_not_ours"),
    ],
)
def test_an_altered_update_is_refused(
    tmp_path: Path, change: Callable[[dict[str, bytes]], None], code: str
) -> None:
    path = update_file(tmp_path)
    members = _members(path)
    change(members)
    _written(path, members)
    with pytest.raises(RuleViolation, match=code):
        releases.read(path, key=PINNED)


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive at all" * 100])
def test_what_is_no_update_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.update"
    path.write_bytes(content)
    with pytest.raises(RuleViolation, match="release_not_ours"):
        releases.read(path, key=PINNED)


def test_a_cut_short_update_and_one_that_is_gone_are_told_apart(tmp_path: Path) -> None:
    path = update_file(tmp_path)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(RuleViolation, match="release_not_ours"):
        releases.read(path, key=PINNED)
    path.unlink()
    with pytest.raises(RuleViolation, match="file_not_opened"):
        releases.read(path, key=PINNED)


def test_another_makers_update_is_refused(tmp_path: Path) -> None:
    path = update_file(tmp_path, key=Ed25519PrivateKey.generate())
    with pytest.raises(RuleViolation, match="release_altered"):
        releases.read(path, key=PINNED)


def test_a_program_with_one_byte_changed_never_stands(tmp_path: Path, home: Standing) -> None:
    path = update_file(tmp_path, "#!/bin/sh\n" + "# words\n" * 500)
    release = releases.read(path, key=PINNED)
    members = _members(path)
    program = members["program.tar.xz"]
    for place in (30, len(program) // 2, len(program) - 3):
        members["program.tar.xz"] = b"%b%c%b" % (
            program[:place],
            program[place] ^ 1,
            program[place + 1 :],
        )
        _written(path, members)
        with pytest.raises(RuleViolation, match="release_altered"):
            releases.unpack(path, release, standing=home, heard=_unheard)
        assert left(home.home) == []


def test_a_later_form_of_update_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("installer.update.FORM", releases.FORM + 1)
    with pytest.raises(RuleViolation, match="release_form_newer"):
        releases.read(update_file(tmp_path), key=PINNED)


def test_a_full_disk_and_a_folder_that_cannot_be_written_leave_nothing(
    tmp_path: Path, home: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = update_file(tmp_path)
    release = releases.read(path, key=PINNED)
    with monkeypatch.context() as full:
        full.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 1 << 20})())
        with pytest.raises(RuleViolation, match="versions_full"):
            releases.unpack(path, release, standing=home, heard=_unheard)
    assert left(home.home) == []
    home.home.rmdir()
    home.home.write_text("a file in its place")
    with pytest.raises(StorageUnavailable, match="versions_unwritable"):
        releases.unpack(path, release, standing=home, heard=_unheard)


def test_whoever_watches_may_stop_it(tmp_path: Path, home: Standing) -> None:
    path = update_file(tmp_path)
    release = releases.read(path, key=PINNED)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        releases.unpack(path, release, standing=home, heard=stop)
    assert left(home.home) == []


@pytest.mark.parametrize(
    ("version", "system", "glibc", "code"),
    [
        ("0.1.1", "linux-amd64", "2.36", ""),
        ("0.10.0", "linux-amd64", "2.4", ""),
        ("1.0", "linux-amd64", "", ""),
        ("0.1.0", "linux-amd64", "", "release_same"),
        ("0.0.9", "linux-amd64", "", "release_older"),
        ("0.2.0", "windows-x64", "", "release_other_system"),
        ("0.2.0", "linux-amd64", "2.37", "release_system_old"),
    ],
)
def test_what_this_computer_takes(version: str, system: str, glibc: str, code: str) -> None:
    release = Release(
        version=version, system=system, glibc=glibc, size=1, packed=1, sha256="", notes=""
    )
    if not code:
        rules.refuse_unfit(release, _HOST)
        return
    with pytest.raises(RuleViolation, match=code):
        rules.refuse_unfit(release, _HOST)


def test_a_manifest_with_a_number_that_is_none_is_of_a_later_form(tmp_path: Path) -> None:
    path = update_file(tmp_path, version="next")
    assert json.loads(_members(path)["manifest.json"])["version"] == "next"
    with pytest.raises(RuleViolation, match="release_form_newer"):
        releases.read(path, key=PINNED)
