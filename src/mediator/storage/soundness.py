"""Whether a file is whole: its pages, the journal's chain, and what is kept under a digest."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import inspect

from mediator.storage import exhibits, journal, papers
from mediator.storage.database import Database, Reading
from mediator.storage.journal import JournalReport
from mediator.storage.tables.exhibits import FileRow


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What a check found; everything is well when `sound`."""

    file_faults: tuple[str, ...]
    journal: JournalReport
    papers: int
    altered_papers: tuple[str, ...]
    files: int
    altered_files: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        altered = self.altered_papers or self.altered_files
        return not self.file_faults and not altered and self.journal.first_bad is None


def examine(database: Database) -> CheckReport:
    """Read every page of the file, walk the journal's chain, hash every paper and every exhibit.

    Files of every revision are understood.
    """
    faults = database.faults()
    with database.reading() as view:
        kept_papers = _Tally((each.number, each.sha256, each.pdf) for each in papers.every(view))
        files = _files(view)
        return CheckReport(
            file_faults=faults,
            journal=journal.verify(view),
            papers=kept_papers.count,
            altered_papers=tuple(kept_papers.altered),
            files=files.count,
            altered_files=tuple(files.altered),
        )


class _Tally:
    """How many contents there are, and the names of those that no longer fit their digest."""

    def __init__(self, kept: Iterable[tuple[str, str, bytes]]) -> None:
        self.count = 0
        self.altered: list[str] = []
        for name, digest, content in kept:
            self.count += 1
            if hashlib.sha256(content).hexdigest() != digest:
                self.altered.append(name)


def _files(view: Reading) -> _Tally:
    """There were none before the third revision."""
    if not inspect(view.session.connection()).has_table(FileRow.__tablename__):
        return _Tally(())
    return _Tally((each.sha256, each.sha256, each.content) for each in exhibits.every(view))
