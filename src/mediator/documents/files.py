"""Writes finished files so that each is whole or absent, even when the power fails."""

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from mediator.domain.errors import StorageUnavailable

_OPENS_FOLDERS = os.name != "nt"


def write_all(folder: Path, contents: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write every file of `contents` by its name into `folder`, which is made if need be.

    All are written beside their places first and only then take them, so that a full disk leaves
    what was there before.

    Raises:
        StorageUnavailable: `folder_unwritable`, with the system's error name as detail.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in contents.items():
            waiting.append((folder / f".{name}.part", folder / name))
            _write(waiting[-1][0], data)
        for part, place in waiting:
            part.replace(place)
        _settle(folder)
    except OSError as obstacle:
        _discard(part for part, _ in waiting)
        detail = errno.errorcode.get(obstacle.errno or 0, "")
        raise StorageUnavailable("folder_unwritable", detail) from obstacle
    return tuple(place for _, place in waiting)


def _write(part: Path, data: bytes) -> None:
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Make the new names last; Windows opens no folder and keeps them by itself."""
    if not _OPENS_FOLDERS:
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _discard(parts: Iterable[Path]) -> None:
    for part in parts:
        with suppress(OSError):
            part.unlink(missing_ok=True)
