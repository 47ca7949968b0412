"""Room kept on the disk and given back when it is full: what staff write then can be finished."""

import shutil
from pathlib import Path
from typing import Final

from mediator.storage.file.failures import reachable

SIZE: Final = 8 << 20
_PLENTY: Final = 16  # times its size must be free, else the reserve itself would fill the disk
_BLOCK: Final = bytes(1 << 16)


def place(live: Path) -> Path:
    """Where the reserve of a file lies: beside it, on the disk that may fill."""
    return live.with_name("mediator.reserve")


def hold(live: Path) -> bool:
    """Take the room where there is plenty; whether it is held now."""
    held = place(live)
    with reachable():
        if held.exists() and held.stat().st_size >= SIZE:
            return True
        if shutil.disk_usage(live.parent).free < SIZE * _PLENTY:
            return False
        with held.open("wb") as file:
            for _ in range(SIZE // len(_BLOCK)):
                file.write(_BLOCK)
    return True


def release(live: Path) -> bool:
    """Give the room back; whether there was any."""
    held = place(live)
    with reachable():
        there = held.exists()
        held.unlink(missing_ok=True)
    return there
