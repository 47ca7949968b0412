"""A program that makes one backup and tells how long that took and how its memory grew."""

import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from mediator.storage.backups import making
from mediator.storage.backups.making import Order
from mediator.storage.backups.manifest import Occasion
from mediator.storage.database import open_database


def peak() -> int:
    """The most memory that was in use since this program began, in bytes.

    What `resource` tells begins with what the program that started this one had used.
    """
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) << 10


def make(path: Path, folder: Path) -> tuple[int, float]:
    """Bytes of memory on top of the backup of an empty file, and seconds."""
    with tempfile.TemporaryDirectory() as small:
        empty = Path(small) / "mediator.db"
        open_database(empty).close()
        _backed_up(empty, Path(small))
    before, begun = peak(), time.perf_counter()
    _backed_up(path, folder)
    return peak() - before, time.perf_counter() - begun


def _backed_up(path: Path, folder: Path) -> None:
    with closing(open_database(path)):
        order = Order(source=path, key=None, occasion=Occasion.BY_HAND)
        making.make(order, folder, number=1)


if __name__ == "__main__":
    grown, seconds = make(Path(sys.argv[1]), Path(sys.argv[2]))
    sys.stdout.write(f"{grown} {seconds}\n")
