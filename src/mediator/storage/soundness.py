"""Whether a file is whole: its pages, the journal's chain, and what is kept under a digest."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import inspect

from mediator.storage import exhibits, journal, months, papers
from mediator.storage.database import Database, Reading
from mediator.storage.file.failures import whole_schema
from mediator.storage.journal import JournalReport
from mediator.storage.tables.exhibits import FileRow


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What a check found; everything is well when `sound`.

    `lost_anchors` name the papers, months and heads that the journal knows nothing of: its end was
    cut off, it was written anew, or the file is an older state of itself.
    """

    file_faults: tuple[str, ...]
    journal: JournalReport
    anchors: int
    lost_anchors: tuple[str, ...]
    papers: int
    altered_papers: tuple[str, ...]
    files: int
    altered_files: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        altered = self.altered_papers or self.altered_files
        broken = self.journal.first_bad is not None or self.lost_anchors
        return not (self.file_faults or altered or broken)


def examine(database: Database, *, heads: Collection[str] = ()) -> CheckReport:
    """Read every page of the file, walk the journal's chain, hash every paper and every exhibit.

    Files of every revision are understood. `heads` are heads of the journal that somebody holds
    outside the file, such as one printed on a paper (hexadecimal, whole or its beginning): they
    tell a file that was put back to an earlier state. The papers and locked months in the file are
    asked for theirs in any case. Raises `StorageUnavailable("file_damaged")` where the schema is.
    """
    with whole_schema():
        faults = database.faults()
        return _examined(database, faults, heads=heads)


def _examined(
    database: Database, faults: tuple[str, ...], *, heads: Collection[str]
) -> CheckReport:
    with database.reading() as view:
        gone = _erased(view)
        kept_papers = _Tally(
            (each.number, each.sha256, each.pdf)
            for each in papers.every(view)
            if each.pdf or each.dispute_id not in gone
        )
        files = _files(view)
        anchors = {**_anchors(view), **{head: head for head in heads}}
        chain = journal.verify(view, frozenset(anchors.values()))
        return CheckReport(
            file_faults=faults,
            journal=chain,
            anchors=len(anchors),
            lost_anchors=tuple(name for name, head in anchors.items() if head in chain.lost),
            papers=kept_papers.count,
            altered_papers=tuple(kept_papers.altered),
            files=files.count,
            altered_files=tuple(files.altered),
        )


def _anchors(view: Reading) -> dict[str, str]:
    """The heads that papers and locked months carry, by their names."""
    locked = {month.period.label: month.journal_head for month in months.every(view)}
    return {**papers.anchors(view), **locked}


def _erased(view: Reading) -> frozenset[int]:
    """The cases of which the journal says that they were erased: only their papers may be empty."""
    said = journal.of_action(view, journal.ERASE)
    return frozenset(int(each.subject.partition(":")[2]) for each in said)


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
