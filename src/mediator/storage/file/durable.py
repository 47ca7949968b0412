"""Bytes that last: flushed to the disk, under a name that holds either the old or the new."""

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

BLOCK = 1 << 20
_HELD = frozenset({5, 32})  # Windows: access denied, in use by another program.
_WAITS_S = (0.05, 0.1, 0.2, 0.4, 0.8)
Tick = Callable[[int], None]
"""Hears how many bytes were just read; what it raises stops the work."""


def settle(path: Path) -> None:
    """Wait until a file is on the disk, or the names in a folder are."""
    if path.is_dir():
        if os.name != "posix":  # Windows keeps its folders safe itself and cannot open them.
            return
        flags = os.O_RDONLY
    else:
        flags = os.O_RDWR
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def rename(made: Path, place: Path) -> None:
    """Let a finished file take its place, for good."""
    settle(made)
    _replace(made, place)
    settle(place.parent)


def _replace(made: Path, place: Path) -> None:
    """On Windows whoever looks through new files may hold one for a moment: then once more."""
    for wait in _WAITS_S:
        try:
            made.replace(place)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(wait)
        else:
            return
    made.replace(place)


def write(place: Path, content: bytes) -> None:
    """A small file, whole or absent."""
    part = place.with_name(f"{place.name}.part")
    part.write_bytes(content)
    rename(part, place)


def copy(source: Path, target: Path, *, tick: Tick) -> str:
    """Copy a file in blocks; returns the SHA-256 of what was read."""
    sha256 = hashlib.sha256()
    with source.open("rb") as read, target.open("wb") as written:
        while block := read.read(BLOCK):
            sha256.update(block)
            written.write(block)
            tick(len(block))
    settle(target)
    return sha256.hexdigest()


def digest(path: Path, *, tick: Tick) -> str:
    """The SHA-256 of a file as the disk has it, where the system lets us ask the disk."""
    sha256 = hashlib.sha256()
    with path.open("rb") as file:
        _forget_cached(file)
        while block := file.read(BLOCK):
            sha256.update(block)
            tick(len(block))
    return sha256.hexdigest()


def _forget_cached(file: BinaryIO) -> None:
    """Else we would read what we wrote from memory, whatever the disk made of it."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
