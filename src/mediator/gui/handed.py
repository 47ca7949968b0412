"""Files that somebody opens on the desktop: shown here, or handed to a window that is open.

A small file in the folder of the records names what was opened; the window takes it away, which
tells the second start that it came. Only this person can write there, and nothing is listened to.
"""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from mediator.gui.shell import Shell

_FOLDER: Final = "handed"
_ENDING: Final = ".name"
_BACKUP: Final = ".backup"
_WAIT_S: Final = 5.0
_LOOK_S: Final = 0.05


def hand(data: Path, file: Path) -> bool:
    """Give the name of a file to the window that has `data` open; whether it took it."""
    folder = data / _FOLDER
    note = folder / f"{os.getpid()}-{time.monotonic_ns()}{_ENDING}"
    part = note.with_suffix(".part")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        part.write_bytes(os.fsencode(file.absolute()))
        part.replace(note)
    except OSError:
        return False
    end = time.monotonic() + _WAIT_S
    while note.exists() and time.monotonic() < end:
        time.sleep(_LOOK_S)
    taken = not note.exists()
    with suppress(OSError):
        note.unlink(missing_ok=True)
    return taken


class Wanted(QObject):
    """A file that somebody opened: shown as soon as the records are open and nobody is kept out."""

    def __init__(self, shell: Shell, *, is_open: Callable[[], bool]) -> None:
        super().__init__(shell)
        self._shell, self._is_open = shell, is_open
        self._file: Path | None = None
        shell.locked.connect(lambda _: self.come())

    def want(self, file: Path) -> None:
        """Show this one; of several that wait, the last."""
        self._file = file
        self.come()

    def come(self) -> None:
        """Show it now, if that may be."""
        if self._file is None or not self._is_open() or self._shell.is_locked:
            return
        file, self._file = self._file, None
        if file.name.lower().endswith(_BACKUP):
            self._shell.navigate("settings", subject="backups", restore=file)
        else:
            self._shell.navigate("verify", file=file)


class Handed(QObject):
    """`came(Path)`: somebody opened a file elsewhere while this window stands."""

    came = Signal(object)

    def __init__(self, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = data / _FOLDER
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.addPath(str(self._folder))
        self._watcher.directoryChanged.connect(lambda _: self.look())

    def look(self) -> None:
        """Take what lies there, the oldest first."""
        for note in sorted(self._folder.glob(f"*{_ENDING}")):
            with suppress(OSError):
                named = os.fsdecode(note.read_bytes())
                note.unlink()
                if named:
                    self.came.emit(Path(named))
