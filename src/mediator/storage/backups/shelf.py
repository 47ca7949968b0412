"""A folder of backups: their names, which there are, which number comes next, which may go."""

import re
from collections.abc import Collection, Iterable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mediator.domain.errors import MediatorError, RuleViolation, StorageUnavailable
from mediator.storage.backups import manifest
from mediator.storage.backups.manifest import Manifest
from mediator.storage.file import durable
from mediator.storage.file.failures import reachable

ENDING, BESIDE = ".backup", ".json"
_NAMED: Final = re.compile(r"mediator-([0-9]{6,9})\.(backup|json|backup\.part)")
_ALL, _SOME = 7, 49  # of the newest seven each stays, of the newest 49 every seventh


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup as it lies in a folder."""

    path: Path
    manifest: Manifest

    @property
    def number(self) -> int:
        """Its place in the sequence: order never comes from a clock."""
        return self.manifest.number


def folder_of(live: Path) -> Path:
    """Where the backups of a file lie first: beside it; those of another file elsewhere."""
    return live.parent / ("backups" if is_usual(live) else f"backups-{live.stem}")


def is_usual(live: Path) -> bool:
    """Whether these are the records of the station, and not sample cases."""
    return live.stem == "mediator"


def place(folder: Path, number: int) -> Path:
    """Where the backup of a number lies; the name says nothing of the station."""
    return folder / f"mediator-{number:06}{ENDING}"


def beside(path: Path) -> Path:
    """Where its manifest lies."""
    return path.with_suffix(BESIDE)


def load(path: Path) -> Backup:
    """The backup at `path`, by what its manifest says.

    Raises `RuleViolation`: `backup_unknown` (no manifest beside it), `backup_damaged`,
    `backup_newer`; `StorageUnavailable` when something keeps it from being read.
    """
    with reachable():
        if not path.is_file() or not beside(path).is_file():
            raise RuleViolation("backup_unknown", "file")
        known = manifest.read(beside(path).read_bytes())
        if path.stat().st_size != known.size:
            raise RuleViolation("backup_damaged", "file")
    return Backup(path=path, manifest=known)


def known(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; what cannot be one is passed over."""
    found = []
    for number in sorted(_numbers(folder), reverse=True):
        with suppress(MediatorError):
            found.append(load(place(folder, number)))
    return tuple(found)


def next_number(folders: Iterable[Path], *, after: int = 0) -> int:
    """One more than any that was ever given, as far as names and the journal (`after`) tell."""
    return max([after, *(number for folder in folders for number in _numbers(folder))]) + 1


def keep(folder: Path, made: Manifest) -> Backup:
    """Write the manifest of a file that lies in its place: only now it counts as a backup."""
    path = place(folder, made.number)
    durable.write(beside(path), manifest.written(made))
    return Backup(path=path, manifest=made)


def copy(backup: Backup, folder: Path) -> None:
    """Put the same backup into another folder, read back there before it counts.

    Raises `RuleViolation("backup_number_taken")` where another station has put one of its own.
    """
    path = place(folder, backup.number)
    part = path.with_name(f"{path.name}.part")
    said = backup.manifest
    with reachable(), ExitStack() as undone:
        if not folder.is_dir():
            raise StorageUnavailable("backup_place_gone")
        if path.exists() or beside(path).exists():
            raise RuleViolation("backup_number_taken", "second")
        undone.callback(part.unlink, missing_ok=True)
        durable.copy(backup.path, part, tick=_silent)
        durable.rename(part, path)
        if durable.digest(path, tick=_silent) != said.sha256:
            path.unlink()
            raise StorageUnavailable("backup_differs", "disk")
        keep(folder, said)


def _silent(_read: int) -> None:
    """A copy is short work against the making."""


def thin(folder: Path, *, origin: str) -> tuple[int, ...]:
    """Remove old backups by their number; the newest that was verified stays whatever happens.

    Those of another station (`origin`) are left alone.
    """
    there = [each for each in known(folder) if each.manifest.origin == origin]
    going = superfluous(
        [each.number for each in there],
        verified=[each.number for each in there if each.manifest.verified],
    )
    remove(folder, going)
    return going


def remove(folder: Path, numbers: Iterable[int]) -> None:
    """Take backups away; without its manifest one no longer counts, so that goes first."""
    with reachable():
        for number in numbers:
            beside(place(folder, number)).unlink(missing_ok=True)
            place(folder, number).unlink(missing_ok=True)


def superfluous(numbers: Collection[int], *, verified: Collection[int]) -> tuple[int, ...]:
    """Which numbers may go: all but the newest, fewer and fewer of those before."""
    last, safe = max(numbers, default=0), max(verified, default=0)
    return tuple(
        number for number in sorted(numbers) if number != safe and not _stays(number, last - number)
    )


def _stays(number: int, age: int) -> bool:
    if age < _ALL:
        return True
    return number % (_ALL if age < _SOME else _SOME) == 0


def _numbers(folder: Path) -> set[int]:
    """Of the names, whether what they name is whole or not."""
    with reachable():
        names = [each.name for each in folder.iterdir()] if folder.is_dir() else []
    return {int(match[1]) for name in names if (match := _NAMED.fullmatch(name))}
