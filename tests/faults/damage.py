"""Damages a file a little and tells which of the program's checks sees it first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlcipher3.dbapi2 as driver

from mediator.domain.errors import MediatorError
from mediator.services import upkeep
from mediator.storage.database import Database, open_database
from tests.faults.contents import contents
from tests.faults.luck import luck
from tests.faults.power import MEMORY
from tests.faults.scenario import FILE, workplace
from tests.faults.scenario import Counter as Day


class Seen(Enum):
    """What saw the damage first."""

    OPENING = "by opening"
    PAGES = "by the pages"
    READING = "by reading"
    JOURNAL = "by the journal"
    KEPT = "by papers and evidence"
    HARMLESS = "changed nothing"
    UNSEEN = "changed rows and was not seen"


def worked(folder: Path, *, key: bytes | None) -> bytes:
    """The file after a day at the counter, closed."""
    day = Day(folder, key=key)
    day.prepare()
    for step in day.steps():
        step()
    return (folder / FILE).read_bytes()


def flips(whole: bytes, times: int, *, seed: int) -> Iterator[bytes]:
    """The file with one bit of it turned, each time another one."""
    for turn in range(times):
        place = luck(seed, "flip", turn).randrange(8 * len(whole))
        damaged = bytearray(whole)
        damaged[place // 8] ^= 1 << place % 8
        yield bytes(damaged)


def truncations(whole: bytes, times: int, *, seed: int) -> Iterator[bytes]:
    """The file cut short anywhere."""
    for turn in range(times):
        yield whole[: luck(seed, "truncation", turn).randrange(len(whole))]


def tally(whole: bytes, damaged: Iterable[bytes], *, key: bytes | None) -> Counter[Seen]:
    """How many of the damages were seen by what."""
    with TemporaryDirectory(dir=MEMORY) as folder:
        sound = _put(whole, Path(folder))
        with closing(open_database(sound, key=key)) as database:
            held = contents(database)
        return Counter(_seen(_put(each, Path(folder)), held, key=key) for each in damaged)


def _put(content: bytes, folder: Path) -> Path:
    for left in folder.iterdir():
        left.unlink()
    path = folder / FILE
    path.write_bytes(content)
    return path


def _seen(path: Path, held: str, *, key: bytes | None) -> Seen:
    try:
        database = open_database(path, key=key)
    except MediatorError:
        return Seen.OPENING
    try:
        return _seen_in(database, held)
    finally:
        database.engine.dispose()


def _seen_in(database: Database, held: str) -> Seen:
    if _pages_are_bad(database):
        return Seen.PAGES
    try:
        report = upkeep.check(workplace(database))
    except MediatorError:
        return Seen.READING
    if report.journal.first_bad is not None or report.lost_anchors:
        return Seen.JOURNAL
    if not report.sound:
        return Seen.KEPT
    return Seen.HARMLESS if _still(database, held) else Seen.UNSEEN


def _pages_are_bad(database: Database) -> bool:
    try:
        return bool(database.faults())
    except MediatorError:
        return True


def _still(database: Database, held: str) -> bool:
    try:
        return contents(database) == held
    except driver.Error:  # A text is no UTF-8 any more.
        return False
