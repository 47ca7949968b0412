"""Handing over: the installed program lets a newer version beside it start in its place.

A version that never had the records open is watched: where it ends before, the one before it
starts at once, and staff are told. A power cut in the middle counts as a try, of which it has two.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import BinaryIO, Final

from mediator.domain.releases import number
from mediator.versions.standing import HANDED, NOT_NOW, Choice, Standing, running_as

_TRIES: Final = 2
_LOOK_S: Final = 0.1
_LOCK: Final = "watch.lock"
_ANEW: Final = "PYINSTALLER_RESET_ENVIRONMENT"  # What starts is a program of its own.


def over(standing: Standing, *, own: str, arguments: Sequence[str]) -> int | None:
    """Start what was chosen and return its exit status; None where `own` is to start itself."""
    if running_as():
        return None
    choice = _sound(standing, standing.choice(), own=own)
    if not choice.version:
        return None
    if choice.proven:
        return _begin(standing, choice.version, arguments=arguments)
    if arguments:  # Commands wait until a window has proved it.
        return _resume(standing, choice.fallback, own=own, arguments=arguments)
    try:
        return _watch(standing, choice, own=own)
    except OSError:  # A full disk, on which nothing can be remembered: no time for a first try.
        return _resume(standing, choice.fallback, own=own, arguments=())


def _resume(standing: Standing, version: str, *, own: str, arguments: Sequence[str]) -> int | None:
    """Start a version that was proven before; None where that is the installed one."""
    back = _sound(standing, Choice(version=version, proven=True), own=own)
    return _begin(standing, back.version, arguments=arguments) if back.version else None


def _sound(standing: Standing, choice: Choice, *, own: str) -> Choice:
    """The choice, or the installed program where that is newer or the other one is gone."""
    try:
        newer = bool(choice.version) and number(choice.version) > number(own)
    except ValueError:
        newer = False
    return choice if newer and standing.program(choice.version).is_file() else Choice()


def _begin(standing: Standing, version: str, *, arguments: Sequence[str]) -> int:
    """Become the other program; where a system cannot do that, wait for it."""
    command, marked = _command(standing, version, arguments=arguments)
    if sys.platform != "win32":
        os.execve(command[0], command, marked)  # noqa: S606  # Our own, and no shell.
    return subprocess.run(command, env=marked, check=False).returncode  # noqa: S603  # As above.


def _command(
    standing: Standing, version: str, *, arguments: Sequence[str]
) -> tuple[list[str], dict[str, str]]:
    program = str(standing.program(version))
    marked = {**os.environ, HANDED: version, _ANEW: "1"}
    if "LD_LIBRARY_PATH_ORIG" in marked:  # Ours is not the other one's.
        marked["LD_LIBRARY_PATH"] = marked.pop("LD_LIBRARY_PATH_ORIG")
    return [program, *arguments], marked


def _watch(standing: Standing, choice: Choice, *, own: str) -> int | None:
    with _turn(standing) as mine:
        if not mine:  # Somebody clicked twice: the first one watches.
            return _begin(standing, choice.version, arguments=())
        if choice.tries < _TRIES:
            standing.keep(replace(choice, tries=choice.tries + 1))
            status = _seen_through(standing, choice.version)
            if status is not None:
                return status
    return _resume(standing, standing.fall_back().version, own=own, arguments=())


def _seen_through(standing: Standing, version: str) -> int | None:
    """Begin a version and wait until it is proven or ends; None where it did not come up."""
    command, marked = _command(standing, version, arguments=())
    try:
        child = subprocess.Popen(command, env=marked)  # noqa: S603  # As above.
    except OSError:
        return None
    while (status := child.poll()) is None:
        if standing.choice().proven:
            return 0
        time.sleep(_LOOK_S)
    choice = standing.choice()
    if status in {0, NOT_NOW} and not choice.proven:  # Closed before it was asked to open anything.
        standing.keep(replace(choice, tries=0))
    return status if choice.proven or status in {0, NOT_NOW} else None


@contextmanager
def _turn(standing: Standing) -> Iterator[bool]:
    """Whether nobody else watches; the system ends it with this process, however that ends."""
    with (standing.home / _LOCK).open("ab") as file:
        yield _locked(file)


def _locked(file: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
