"""Builds the last commit twice, in two clones, and lists every file that differs.

`make installer-twice` says nothing differs, or what: an exact list, not a promise.
"""

import hashlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from installer import bootstrap, project

TWICE = project.ROOT / "build" / "twice"
_FROZEN = project.PROGRAM.relative_to(project.ROOT)
_MADE = project.DIST.relative_to(project.ROOT)


def main() -> None:
    """Clone, build, compare; two paths of different length, so that none may be written down."""
    shutil.rmtree(TWICE, ignore_errors=True)
    clones = [TWICE / "one", TWICE / "another-place"]
    for clone in clones:
        bootstrap.run(["git", "clone", "--quiet", str(project.ROOT), str(clone)])
        command = f"cd '{clone}' && {sys.executable} -m installer.build"
        bootstrap.run(["sh", "-c", command])
    found = [line for folder in (_FROZEN, _MADE) for line in differences(*clones, within=folder)]
    bootstrap.say(
        "\n".join(found) if found else "Two builds of one commit are the same, byte for byte."
    )
    sys.exit(1 if found else 0)


def differences(first: Path, second: Path, *, within: Path) -> Iterator[str]:
    """The files that only one has, or that differ."""
    one, other = (_digests(folder / within) for folder in (first, second))
    for place in sorted(one.keys() | other.keys()):
        if one.get(place) != other.get(place):
            told = "differs" if place in one and place in other else "is in one only"
            yield f"{within / place} {told}"


def _digests(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


if __name__ == "__main__":
    main()
