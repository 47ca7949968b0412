"""Rebuilds what a disk holds when the power is cut at any point of a recording.

What was synced is there. Of what was not, each write, each new length and each change of a folder
may be there or not, whatever came later, and a write may be there in some of its 512-byte sectors.
That is harsher than a real file system, which keeps more order than it promises.
"""

import random
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from tests.faults.recording import Event

SECTOR: Final = 512
# Only memory that SQLite shares between processes; it is rebuilt from the log.
_MAPPED: Final = "-shm"

Files = Mapping[str, bytes]


class Loss(Enum):
    """What becomes of what was not synced."""

    ALL = auto()
    NONE = auto()
    SOME = auto()
    TORN = auto()


def unpack(files: Files, folder: Path) -> None:
    """Write a disk's files into a real folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)


@dataclass(slots=True)
class Disk:
    """A folder as it surely is, and what has not been synced yet.

    A file is known by a number of its own, since the system gives inodes again.
    """

    names: dict[str, int]
    files: dict[int, bytearray]
    inodes: dict[int, int]
    unsynced: dict[int, list[Event]] = field(default_factory=lambda: defaultdict(list))
    changes: list[tuple[Event, int]] = field(default_factory=list)
    live: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """The folder as it lies there, all of it synced."""
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        names = {str(path.relative_to(folder)): number for number, path in enumerate(found)}
        return cls(
            names=names,
            files={number: bytearray(path.read_bytes()) for number, path in enumerate(found)},
            inodes={path.stat().st_ino: number for number, path in enumerate(found)},
            live=dict(names),
        )

    def take(self, event: Event) -> None:
        """Let something happen."""
        if event.name.endswith(_MAPPED):
            return
        match event.what:
            case "C":
                self._create(event)
            case "W" | "T":
                self.unsynced[self.inodes[event.file]].append(event)
            case "S":
                number = self.inodes[event.file]
                for each in self.unsynced.pop(number, ()):
                    _apply(self.files[number], each)
            case "R" | "L" | "U":
                self._name(event)
            case "D":
                self._sync_folder(event.name)

    def cut(self, lots: random.Random, loss: Loss) -> Files:
        """What is there when the power comes back."""
        names = dict(self.names)
        for change, number in self.changes:
            if _kept(lots, loss):
                _rename(names, change, number)
        return {name: self._content(number, lots, loss) for name, number in names.items()}

    def _content(self, number: int, lots: random.Random, loss: Loss) -> bytes:
        waiting = self.unsynced.get(number, ())
        if not waiting or loss is Loss.ALL:
            return bytes(self.files[number])
        content = bytearray(self.files[number])
        for event in waiting:
            if loss is Loss.TORN and event.what == "W":
                _tear(content, event, lots)
            elif _kept(lots, loss):
                _apply(content, event)
        return bytes(content)

    def _create(self, event: Event) -> None:
        number = len(self.files)
        self.inodes[event.file] = number
        self.files[number] = bytearray()
        self.live[event.name] = number
        self.changes.append((event, number))

    def _name(self, event: Event) -> None:
        number = self.live[event.name]
        if event.what != "L":
            del self.live[event.name]
        if event.what != "U":
            self.live[event.data.decode()] = number
        self.changes.append((event, number))

    def _sync_folder(self, folder: str) -> None:
        waiting, self.changes = self.changes, []
        for change, number in waiting:
            if _folder_of(change.name) == folder:
                _rename(self.names, change, number)
            else:
                self.changes.append((change, number))


def _folder_of(name: str) -> str:
    return name.rpartition("/")[0]


def _kept(lots: random.Random, loss: Loss) -> bool:
    return loss is Loss.NONE or (loss is not Loss.ALL and lots.random() < 0.5)


def _rename(names: dict[str, int], change: Event, number: int) -> None:
    """Do one change of a folder, as far as those before it were kept."""
    if change.what in "RU" and names.get(change.name) == number:
        del names[change.name]
    if change.what != "U":
        names[change.data.decode() if change.what in "RL" else change.name] = number


def _apply(content: bytearray, event: Event) -> None:
    if event.what == "T":
        del content[event.offset :]
        content.extend(bytes(event.offset - len(content)))
        return
    _write(content, event.offset, event.data)


def _write(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


def _tear(content: bytearray, event: Event, lots: random.Random) -> None:
    """Write some sectors only; the file may have grown without those that it has grown for."""
    start, end = event.offset, event.offset + len(event.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        if lots.random() < 0.5:
            _write(content, start, event.data[start - event.offset : stop - event.offset])
        start = stop
