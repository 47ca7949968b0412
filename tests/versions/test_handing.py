"""Which version starts: a newer one that proved itself, a watched one, or the one before it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from mediator.versions.standing import NOT_NOW, Choice, Standing
from tests.versions.making import stands

_DRIVER: Final = """
import sys
from pathlib import Path
from mediator.versions import handing
from mediator.versions.standing import Standing
status = handing.over(Standing(Path(sys.argv[1])), own=sys.argv[2], arguments=sys.argv[3:])
print("own" if status is None else f"status {status}")
"""
_SAYS: Final = '#!/bin/sh\necho "{version} as $MEDIATOR_HANDED_OVER with: $*"\nexit {status}\n'
_PROVES: Final = """#!/bin/sh
sed -i 's/"proven": false/"proven": true/' "$(dirname "$0")/../choice.json"
exit 3
"""


@pytest.fixture
def versions(tmp_path: Path) -> Standing:
    """The folder of the versions."""
    (tmp_path / "versions").mkdir()
    return Standing(tmp_path / "versions")


def _says(version: str, status: int = 0) -> str:
    return _SAYS.format(version=version, status=status)


def _start(versions: Standing, *arguments: str, own: str = "1.0.0") -> str:
    src = str(Path(sys.modules["mediator"].__file__ or "").parents[1])
    done = subprocess.run(
        [sys.executable, "-c", _DRIVER, str(versions.home), own, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": src},
    )
    assert not done.stderr
    return done.stdout.replace(": \n", ":\n").strip()


def test_without_a_choice_the_installed_one_starts(versions: Standing) -> None:
    assert _start(versions) == "own"
    assert _start(Standing(versions.home / "none")) == "own"


def test_a_proven_version_takes_the_place_with_all_that_was_asked(versions: Standing) -> None:
    stands(versions.home, "1.1.0", _says("1.1.0"))
    versions.keep(Choice(version="1.1.0", proven=True))
    assert _start(versions) == "1.1.0 as 1.1.0 with:"
    assert _start(versions, "due", "--json") == "1.1.0 as 1.1.0 with: due --json"


def test_a_new_version_is_watched_until_it_has_the_records_open(versions: Standing) -> None:
    stands(versions.home, "1.1.0", _PROVES)
    versions.choose("1.1.0", running="1.0.0")
    assert _start(versions) in {"status 0", "status 3"}  # Proven, and soon after ended.
    assert versions.choice() == Choice(version="1.1.0", proven=True, tries=1)


@pytest.mark.parametrize("status", [1, 3, 139])
def test_one_that_does_not_come_up_gives_way_at_once(versions: Standing, status: int) -> None:
    stands(versions.home, "1.1.0", _says("1.1.0", status))
    versions.choose("1.1.0", running="1.0.0")
    assert _start(versions).endswith("own")
    assert versions.choice() == Choice(proven=True, failed="1.1.0")
    assert _start(versions) == "own"


def test_a_killed_one_and_one_that_is_no_program_give_way(versions: Standing) -> None:
    for version, program in (("1.1.0", "#!/bin/sh\nkill -9 $$\n"), ("1.2.0", "\0\1 no program")):
        stands(versions.home, version, program)
        versions.choose(version, running="1.0.0")
        assert _start(versions) == "own"
        assert versions.choice().failed == version


@pytest.mark.parametrize("status", [0, NOT_NOW])
def test_one_that_was_closed_before_it_opened_anything_is_watched_again(
    versions: Standing, status: int
) -> None:
    stands(versions.home, "1.1.0", _says("1.1.0", status))
    versions.choose("1.1.0", running="1.0.0")
    for _ in range(4):
        assert f"status {status}" in _start(versions)
    assert versions.choice() == Choice(version="1.1.0")


def test_it_goes_back_to_the_version_before_not_to_the_installed_one(versions: Standing) -> None:
    stands(versions.home, "1.1.0", _says("1.1.0"))
    stands(versions.home, "1.2.0", _says("1.2.0", 1))
    versions.choose("1.2.0", running="1.1.0")
    assert _start(versions, "due") == "1.1.0 as 1.1.0 with: due"
    assert _start(versions).splitlines() == ["1.2.0 as 1.2.0 with:", "1.1.0 as 1.1.0 with:"]
    assert versions.choice() == Choice(version="1.1.0", proven=True, failed="1.2.0")


def test_two_starts_that_the_power_cut_off_are_enough(versions: Standing) -> None:
    stands(versions.home, "1.1.0", _PROVES)
    versions.keep(Choice(version="1.1.0", tries=2))
    assert _start(versions) == "own"
    assert versions.choice().failed == "1.1.0"


def test_a_full_disk_keeps_the_version_that_is_proven(versions: Standing) -> None:
    stands(versions.home, "1.1.0", _PROVES)
    versions.choose("1.1.0", running="1.0.0")
    (versions.home / "choice.json.part").mkdir()  # Nothing can be written any more.
    assert _start(versions) == "own"
    assert versions.choice() == Choice(version="1.1.0")


def test_commands_stay_with_the_version_that_is_proven(versions: Standing) -> None:
    stands(versions.home, "1.1.0", _says("1.1.0"))
    versions.choose("1.1.0", running="1.0.0")
    assert _start(versions, "due") == "own"


def test_an_installed_program_that_became_newer_starts_itself(versions: Standing) -> None:
    stands(versions.home, "1.1.0", _says("1.1.0"))
    versions.keep(Choice(version="1.1.0", proven=True))
    assert _start(versions, own="1.1.0") == "own"
    assert _start(versions, own="1.10.0") == "own"


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"version": "1.1.0"}', json.dumps({"version": "../../bin"}), "null"]
)
def test_a_choice_that_nobody_can_read_starts_the_installed_one(
    versions: Standing, kept: str
) -> None:
    (versions.home / "choice.json").write_text(kept, encoding="utf-8")
    assert _start(versions) == "own"


def test_a_version_that_is_gone_starts_the_installed_one(versions: Standing) -> None:
    versions.keep(Choice(version="1.1.0", proven=True))
    assert _start(versions) == "own"


def test_what_no_start_needs_is_taken_away(versions: Standing) -> None:
    for version in ("1.1.0", "1.2.0", "1.3.0"):
        stands(versions.home, version, _says(version))
    versions.keep(Choice(version="1.3.0", proven=True, fallback="1.2.0"))
    versions.sweep(running="1.3.0", installed=False)
    assert sorted(p.name for p in versions.home.iterdir() if p.is_dir()) == ["1.2.0", "1.3.0"]
    versions.sweep(running="1.4.0", installed=True)
    assert [p.name for p in versions.home.iterdir()] == ["choice.json"]
    assert versions.choice() == Choice()
