"""Collecting: month files of many stations, read one after the other, judged and added up."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from mediator import documents
from mediator.documents import exchange
from mediator.domain.collected.collection import Collection
from mediator.domain.collected.conclusion import Collected, conclude
from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.judging import Terms, judge
from mediator.domain.collected.roster import Member, Roster, read, with_roots
from mediator.domain.collected.verdicts import Judgement, Verdict
from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import Repeated, text_of
from mediator.domain.month.figures import Figures
from mediator.services.workplace import Workplace
from mediator.spreadsheets import reading
from mediator.storage import station_keys

LARGEST: Final = 16 * 2**20  # bytes; a station with twenty cases a day fills one of them a month
_ROSTERS: Final = ("stations.csv", "stations.xlsx", "服务站名册.csv", "服务站名册.xlsx")
_ROOTS: Final = (".pem", ".crt", ".cer")
_STEP: Final = 50


class Watch(Protocol):
    """Told how far it has come; raises to stop."""

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` files are judged."""


def find_roster(folder: Path) -> Path | None:
    """The list of stations that lies in a folder, if one does."""
    return next((folder / name for name in _ROSTERS if (folder / name).is_file()), None)


def read_roster(path: Path) -> Roster:
    """The stations of a list (xlsx, xls, ods or CSV), by the root certificates that lie beside it.

    Raises `RuleViolation` as `roster.read`, and as a table that cannot be read.
    """
    first = reading.heads(path)[0]
    if first.refused:
        raise RuleViolation(first.refused, "stations")
    listed = read(
        [text_of(cell.cell if isinstance(cell, Repeated) else cell) for cell in row]
        for _, row in reading.rows(path, first.sheet)
    )
    return with_roots(listed, dict(_roots_beside(path.parent)))


def trusted_stations(workplace: Workplace) -> Roster:
    """The stations whose root certificates are kept here; their places are not known."""
    with workplace.reading() as view:
        roots = station_keys.trusted(view)
    known = ((documents.root_code(root), root) for root in roots)
    return {code: Member(code=code, name=root.name, root=root.fingerprint) for code, root in known}


def collect(
    folder: Path, roster: Roster, *, terms: Terms, today: date, watch: Watch | None = None
) -> Collected:
    """Judge every `*.json` below a folder; nothing is changed anywhere.

    Raises `RuleViolation` with `folder_unreadable`, `no_stations_known`, or `file_changed` where a
    file was replaced meanwhile.
    """
    if not roster:
        raise RuleViolation("no_stations_known", "stations")
    collection = Collection(roster, terms=terms, today=today)
    files = list(_files(folder))
    for done, name in enumerate(files):
        if watch is not None and done % _STEP == 0:
            watch(done, len(files))
        _take(collection, folder, name=name)
    return conclude(collection)


def figures(folder: Path, file: str) -> Figures:
    """What one counted file says, to look at; raises `RuleViolation("file_changed")`."""
    found = read_file(folder / file)
    if isinstance(found, Judgement):
        raise RuleViolation("file_changed", "folder")
    return found.figures


def export(found: Collected, folder: Path) -> tuple[Path, ...]:
    """Write the sums as xlsx and JSON; raises `StorageUnavailable("folder_unwritable")`."""
    return documents.write_all(folder, exchange.collected_files(found))


def _take(collection: Collection, folder: Path, *, name: str) -> None:
    found = read_file(folder / name)
    if isinstance(found, Judgement):
        collection.refuse(name, found)
        return
    judgement = judge(found, collection.roster, terms=collection.terms, today=collection.today)
    before = collection.take(name, found, judgement=judgement)
    if before is not None:
        collection.take_back(found.code, _as_before(folder, before.file, digest=before.digest))


def _as_before(folder: Path, name: str, *, digest: str) -> Figures:
    """What a file said that was read already; only its newest version's figures are kept."""
    found = read_file(folder / name)
    if isinstance(found, Judgement) or found.digest != digest:
        raise RuleViolation("file_changed", "folder")
    return found.figures


def read_file(path: Path) -> FiledMonth | Judgement:
    """What a file says as a month; a judgement where it cannot be read as one."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        return Judgement(verdict=Verdict.UNREADABLE)
    if len(content) > LARGEST:
        return Judgement(verdict=Verdict.TOO_LARGE)
    return exchange.read_month(content)


def _files(folder: Path) -> Iterator[str]:
    """The names of the files below a folder, in order; hidden ones are other programs' leavings."""
    if not folder.is_dir():
        raise RuleViolation("folder_unreadable", "folder")
    for place, inner, names in os.walk(folder):
        inner.sort()
        for name in sorted(names):
            path = Path(place, name)
            is_ours = name.lower().endswith(".json") and not name.startswith(".")
            if is_ours and path.is_file():  # No pipe or device, which would never end.
                yield path.relative_to(folder).as_posix()


def _roots_beside(folder: Path) -> Iterator[tuple[str, str]]:
    """The fingerprints of the root certificates in a folder, by the codes of their stations."""
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in _ROOTS and path.is_file():
            root = documents.read_root(path.read_bytes())
            yield documents.root_code(root), root.fingerprint
