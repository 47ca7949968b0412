"""What goes wrong at an installation: refused or survived in words, and no record changes."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer import bootstrap
from installer.linux import screen
from installer.linux.records import Records
from installer.linux.root import Root

_PLACE = "usr/lib/mediator"


def try_while_it_runs(root: Root, package: str, records: Records) -> None:
    """Neither an upgrade nor a removal takes a running program away."""
    command = root.command(["mediator"], staff=True, DISPLAY=screen.NUMBER, MEDIATOR_DATA="data")
    with screen.started(command):
        _refused(root, ("dpkg", "--install", package), "程序正开着")
        _refused(root, ("dpkg", "--remove", "mediator"), "程序正开着")
        root.must("mediator", "--version", staff=True)
    records.must_be_untouched()
    bootstrap.say("  ok  upgrade and removal are refused while the program runs")


def try_without_room(root: Root, package: str, records: Records) -> None:
    """A disk with less room than the new version takes."""
    with _small_disk(root.folder / _PLACE):
        _refused(root, ("dpkg", "--install", package), "磁盘空间不够")
    root.must("mediator", "--version", staff=True)
    records.must_be_untouched()
    bootstrap.say("  ok  an upgrade without room on the disk is refused; the old version works")


@contextmanager
def _small_disk(place: Path) -> Iterator[None]:
    bootstrap.run(["mount", "-t", "tmpfs", "-o", "size=50m", "tmpfs", str(place)])
    try:
        yield
    finally:
        bootstrap.run(["umount", str(place)])


def try_cut_off(root: Root, package: str, records: Records) -> None:
    """As if the power went while files are unpacked; the same command then finishes it."""
    command = root.command(["dpkg", "--install", package], staff=False)
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as installing:
        unpacked = f"{_PLACE}/_internal/*/*.dpkg-new"
        while not any(root.folder.glob(unpacked)):
            if installing.poll() is not None:
                sys.exit("The installation ended before it could be cut off.")
            time.sleep(0.01)
        _kill_all(installing.pid)
    half = root.must("dpkg-query", "--show", "--showformat=${Status}", "mediator")
    if half.endswith("ok installed"):
        sys.exit("  NOT ok  the installation was to be cut off and was not")
    records.must_be_untouched()
    root.must("dpkg", "--install", package)
    left = list((root.folder / _PLACE).rglob("*.dpkg-*"))
    if left:
        sys.exit(f"  NOT ok  {len(left)} half-made files are left")
    records.must_be_untouched()
    bootstrap.say("  ok  an upgrade that was cut off is finished by the same command")


def _kill_all(group: int) -> None:
    """The whole group that dpkg leads here; it has a session of its own."""
    os.killpg(group, signal.SIGKILL)


def try_older(root: Root, package: str, records: Records) -> None:
    """An older version over a newer one, whose records it might not read."""
    _refused(root, ("dpkg", "--install", package), "更新的版本")
    root.must("mediator", "--version", staff=True)
    records.must_be_untouched()
    bootstrap.say("  ok  an older version is refused over a newer one")


def try_without_permission(root: Root, package: str) -> None:
    """Who may not install, and whose folder cannot be written."""
    _refused(root, ("dpkg", "--install", package), "superuser", staff=True)
    _refused(root, ("mediator", "check", "--data", "/root"), "mediator: ", staff=True)
    command = root.command(["mediator", "--data", "/root"], staff=True, DISPLAY=screen.NUMBER)
    with screen.started(command):  # The window that says so; a crash would show none.
        bootstrap.say("  ok  without permission it says so")


def _refused(root: Root, command: tuple[str, ...], words: str, *, staff: bool = False) -> None:
    ended = root.run(*command, staff=staff)
    if ended.status == 0 or words not in ended.said or "Traceback" in ended.said:
        told = f"{' '.join(command)} ended with {ended.status} and said:\n{ended.said}"
        sys.exit(f"  NOT ok  expected a refusal with “{words}”: {told}")
