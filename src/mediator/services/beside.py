"""Which version of the program runs, and what became of the one that was to take its place.

Apart from `updating`, because every start asks here and must not wait for ciphers.
"""

import os
import platform
import shutil
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import mediator
from mediator.domain.releases import Host
from mediator.versions import standing
from mediator.versions.standing import Standing

_TRIAL_S = 3600
_MACHINES = {"x86_64": "amd64", "AMD64": "x64"}


def host() -> Host:
    """What runs here."""
    system = "windows" if sys.platform == "win32" else sys.platform
    machine = _MACHINES.get(platform.machine(), platform.machine())
    return Host(version=mediator.__version__, system=f"{system}-{machine}", glibc=_glibc())


def is_installed() -> bool:
    """Whether this is the packed program: only beside that another version can stand."""
    return bool(getattr(sys, "frozen", False))


def failed(place: Standing | None = None) -> str:
    """A version that did not come up, and whose place this one took again."""
    return (place or standing.usual()).choice().failed


def trial_of(live: Path) -> Path:
    """The folder in which a new version is tried on a copy of these records."""
    return live.with_name("trying")


def forget_trial(live: Path, *, now: datetime) -> None:
    """Take away a copy that a trial left when the power went; one under way is younger."""
    left = trial_of(live)
    with suppress(OSError):
        if now.timestamp() - left.stat().st_mtime > _TRIAL_S:
            shutil.rmtree(left, ignore_errors=True)


def came_up(place: Standing | None = None) -> str:
    """The window stands with its records open; returns a version that did not come up, once."""
    versions, begun_as = place or standing.usual(), standing.running_as()
    if not is_installed() or begun_as == standing.ON_TRIAL or not versions.home.is_dir():
        return ""
    with suppress(OSError):  # A full disk: the next start is watched again.
        versions.prove(begun_as)
        given_up = failed(versions)
        versions.forget_failure()
        if given_up or versions.choice().proven:
            versions.sweep(running=mediator.__version__, installed=not begun_as)
        return given_up
    return ""


def _glibc() -> str:
    if not hasattr(os, "confstr"):
        return ""
    with suppress(ValueError, OSError):
        return (os.confstr("CS_GNU_LIBC_VERSION") or "").removeprefix("glibc ")
    return ""
