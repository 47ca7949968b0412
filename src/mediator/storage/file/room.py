"""Whether a folder takes a file, for good: a small one is really written, flushed and read back."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from mediator.domain.errors import StorageUnavailable
from mediator.storage.file import durable
from mediator.storage.file.failures import reachable

_CONTENT: Final = os.urandom(1 << 16)
_NAME: Final = "mediator.trial"


def free(folder: Path) -> int | None:
    """Bytes that this person may still use there; None where the system does not say."""
    try:
        return shutil.disk_usage(_there(folder)).free
    except OSError:
        return None


def try_out(folder: Path) -> None:
    """Write a file of 64 KB, wait until it is on the disk, read it back, take it away.

    Raises `StorageUnavailable` with what stands in the way.
    """
    trial = _there(folder) / f"{_NAME}-{os.getpid()}"
    try:
        with reachable():
            trial.write_bytes(_CONTENT)
            durable.settle(trial)
            if trial.read_bytes() != _CONTENT:
                raise StorageUnavailable("io_error")
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)


def _there(folder: Path) -> Path:
    """The folder, or the one above it in which it will be made."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
