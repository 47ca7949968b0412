"""An ordinary user's records in the fresh Debian: made by the installed program, then watched."""

import hashlib
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from installer.linux import screen
from installer.linux.root import DATA, STAFF, Root

_REST_S = 3.0
_PATIENCE_S = 90.0


class Records:
    """The folder in the user's home."""

    def __init__(self, root: Root) -> None:
        """Nothing is there before `make`."""
        self._root = root
        self._folder = root.folder / DATA
        self._before: dict[str, str] = {}

    def make(self) -> None:
        """Let the window make its sample cases, and keep them as the station's records too."""
        command = self._root.command(
            ["mediator", "window", "--training"], staff=True, DISPLAY=screen.NUMBER
        )
        sample = self._folder / "training.db"
        with screen.started(command):
            _await_rest(sample)
        with (
            closing(sqlite3.connect(sample)) as source,
            closing(sqlite3.connect(self._folder / "mediator.db")) as copy,
        ):
            source.backup(copy)
        self._root.must("chown", "--recursive", f"{STAFF}:{STAFF}", f"/{DATA}")
        self.must_be_sound()
        self.remember()

    def remember(self) -> None:
        """What they are now."""
        self._before = self._digests()

    def must_be_untouched(self) -> None:
        """End the trial if a byte of a file changed, or a file came or went."""
        now = self._digests()
        if now != self._before:
            changed = {name for name, _ in now.items() ^ self._before.items()}
            sys.exit(f"  NOT ok  the records changed: {', '.join(sorted(changed))}")

    def must_be_sound(self) -> None:
        """The installed program's own check; it may write, so they are looked at anew."""
        self._root.must("mediator", "check", staff=True)
        self.remember()

    def _digests(self) -> dict[str, str]:
        return {
            file.relative_to(self._folder).as_posix(): _digest(file)
            for file in sorted(self._folder.rglob("*"))
            if file.is_file()
        }


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _await_rest(file: Path) -> None:
    """Until nothing is written for a while."""
    end = time.monotonic() + _PATIENCE_S
    seen, since = None, time.monotonic()
    while time.monotonic() < end:
        now = [(each.name, each.stat().st_mtime_ns) for each in file.parent.glob(f"{file.name}*")]
        if now != seen:
            seen, since = now, time.monotonic()
        if now and time.monotonic() - since > _REST_S:
            return
        time.sleep(0.1)
    sys.exit(f"{file.name} did not come to rest within {_PATIENCE_S:.0f} s")
