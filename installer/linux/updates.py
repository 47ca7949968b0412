"""Updates from a file in the fresh Debian: refused, taken, and fallen back from."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from installer import bootstrap, build, project
from installer.linux import newer, screen
from installer.linux.records import Records
from installer.linux.root import HOME, Root

_RESOURCES = "usr/lib/mediator/_internal/mediator/_resources"
_VERSIONS = f"{HOME}/.local/share/mediator-versions"
_PATIENCE_S = 120.0


def try_updates(root: Root, records: Records) -> None:
    """A person without any rights brings the installed program up to date, and is never stuck."""
    files = _made(root)
    whole, failing = (
        f"/srv/mediator-{version}-linux-amd64.update" for version in (newer.WHOLE, newer.FAILING)
    )
    _refuse_altered(root, whole)
    root.must("mediator", "update", whole, staff=True)
    _expect_version(root, project.version())
    _start_watched(root)
    _expect_version(root, newer.WHOLE)
    records.must_be_sound()
    bootstrap.say("  ok  an update was tried on a copy, started, and is what starts from now on")
    root.must("mediator", "update", failing, staff=True)
    command = root.command(["mediator"], staff=True, DISPLAY=screen.NUMBER)
    with screen.started(command):
        _expect_version(root, newer.WHOLE)
    records.must_be_sound()
    bootstrap.say("  ok  an update that does not start gives way at once to the version before")
    shutil.rmtree(root.folder / _VERSIONS)
    for file in files:
        file.unlink()
    _expect_version(root, project.version())


def _made(root: Root) -> list[Path]:
    """The updates inside the root, and their maker's key in the installed program."""
    out = project.BUILD / "newer"
    environment = {**os.environ, "PYTHONPATH": str(project.ROOT)}
    python = build.PACKING / "bin" / "python"
    bootstrap.run([str(python), "-m", "installer.linux.newer", str(out)], env=environment)
    made = [root.folder / "srv" / file.name for file in out.glob("*.update")]
    for file in made:
        shutil.move(out / file.name, file)
    key = root.folder / _RESOURCES / newer.KEY
    shutil.copy(out / newer.KEY, key)
    return [*made, key]


def _refuse_altered(root: Root, update: str) -> None:
    altered = root.folder / "srv" / "altered.update"
    content = bytearray((root.folder / update[1:]).read_bytes())
    content[200] ^= 1  # Within what the maker signed.
    altered.write_bytes(content)
    ended = root.run("mediator", "update", f"/srv/{altered.name}", staff=True)
    altered.unlink()
    if ended.status == 0 or "release_" not in ended.said or (root.folder / _VERSIONS).exists():
        sys.exit(f"  NOT ok  an altered update was not refused: {ended.said}")
    bootstrap.say("  ok  an altered update is refused; nothing was changed")


def _start_watched(root: Root) -> None:
    """The installed program begins the new one and leaves once that has the records open."""
    command = root.command(["mediator"], staff=True, DISPLAY=screen.NUMBER)
    with subprocess.Popen(command) as watching:
        end = time.monotonic() + _PATIENCE_S
        while watching.poll() is None and time.monotonic() < end:
            time.sleep(0.1)
        if watching.poll() != 0:
            watching.kill()
            sys.exit("  NOT ok  the new version was not seen to have the records open")
    for process in _running(root.folder / _VERSIONS):
        os.kill(process, signal.SIGTERM)


def _running(folder: Path) -> list[int]:
    """The processes whose program lies in a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            program = (process / "exe").readlink()
        except OSError:  # It ended meanwhile, or is the system's own.
            continue
        if program.is_relative_to(folder):
            found.append(int(process.name))
    return found


def _expect_version(root: Root, version: str) -> None:
    said = root.must("mediator", "--version", staff=True).strip()
    if said != f"Mediator {version}":
        sys.exit(f"  NOT ok  expected version {version}, and the program says {said}")
