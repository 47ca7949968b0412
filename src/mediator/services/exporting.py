"""Full export: everything of all cases in one open archive, for whoever takes it elsewhere."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from mediator.documents import register
from mediator.domain.accounts.roles import Right
from mediator.domain.case.exhibits import ENDINGS
from mediator.domain.errors import RuleViolation
from mediator.services import accounts
from mediator.services.entrance import Secret
from mediator.services.workplace import Workplace, station_of
from mediator.storage import exhibits, journal, lists, papers, signed_copies, whole
from mediator.storage.backups.track import Progress, unheard
from mediator.storage.database import Reading
from mediator.storage.file import durable
from mediator.storage.lists import ListQuery
from mediator.storage.whole import WholeCase

_TABLE = "案件登记簿.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What went into the archive."""

    cases: int
    papers: int
    files: int


def export_all(
    workplace: Workplace, place: Path, *, second: Secret | None = None, report: Progress = unheard
) -> Exported:
    """Write the archive (zip) at `place`: whole, or not at all.

    Papers, evidence and signed sheets lie under their numbers, so that no name of a file says who
    somebody is. Nothing in it is behind a lock. `report` hears cases. Raises `RuleViolation` as
    `accounts.agreed`, and `file_unwritable`.
    """
    agreed = accounts.agreed(workplace, Right.EXPORT_ALL, second=second)
    part = place.with_name(f"{place.name}.part")
    with _writable(part):
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as packed:
            made = _pack(workplace, packed, report=report)
        facts = {"cases": made.cases, "second": agreed} if agreed else {"cases": made.cases}
        with workplace.transaction(Right.EXPORT_ALL) as work:
            journal.append(work, "export_all", subject="station", public=facts)
        durable.rename(part, place)
    return made


@contextmanager
def _writable(part: Path) -> Iterator[None]:
    """Half an archive is left nowhere."""
    try:
        yield
    except OSError as error:
        raise RuleViolation("file_unwritable", "file") from error
    finally:
        part.unlink(missing_ok=True)


def _pack(workplace: Workplace, packed: zipfile.ZipFile, *, report: Progress) -> Exported:
    """A zip is written one file at a time, so the cases are read once for each kind."""
    with workplace.reading() as view:
        station, total = station_of(view), lists.count(view, ListQuery())
        packed.writestr("README.txt", register.readme(station, made_at=workplace.now()))
        packed.writestr("stalls.jsonl", "".join(f"{each}\n" for each in whole.traders(view)))
        with packed.open("cases.jsonl", "w") as written:
            for case in whole.cases(view):
                written.write(f"{case.text}\n".encode())
        with packed.open(_TABLE, "w") as written:
            written.write(register.heading())
            for case in whole.cases(view):
                written.write(register.line(case.dispute))
        cases = papers_ = files = 0
        for case in whole.cases(view):
            papers_ += _pack_papers(view, packed, case=case)
            files += _pack_files(view, packed, case=case)
            cases += 1
            report(cases, total)
    return Exported(cases=cases, papers=papers_, files=files)


def _pack_papers(view: Reading, packed: zipfile.ZipFile, *, case: WholeCase) -> int:
    """The exact bytes; of an erased case nothing is left of them."""
    kept = () if case.dispute.erased else case.papers
    for line in kept:
        packed.writestr(f"papers/{line.number}.pdf", papers.load(view, line.number).pdf)
    return len(kept)


def _pack_files(view: Reading, packed: zipfile.ZipFile, *, case: WholeCase) -> int:
    for exhibit in case.exhibits:
        name = f"evidence/{case.dispute.number}/{exhibit.id}.{ENDINGS[exhibit.media]}"
        packed.writestr(name, exhibits.content(view, exhibit.sha256))
    for copy in case.copies:
        name = f"signed/{copy.number}-{copy.id}.{ENDINGS[copy.media]}"
        packed.writestr(name, signed_copies.content(view, copy))
    return len(case.exhibits) + len(case.copies)
