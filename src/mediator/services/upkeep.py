"""Upkeep: proving that the file, the journal and every kept paper are whole."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mediator.services.workplace import Workplace
from mediator.storage import exhibits, journal
from mediator.storage import papers as kept_papers
from mediator.storage.journal import JournalReport

_LEEWAY: Final = timedelta(days=1)


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


def check(workplace: Workplace) -> CheckReport:
    """Read every page of the file, walk the journal's chain, hash every paper and every exhibit."""
    faults = workplace.database.faults()
    with workplace.reading() as view:
        papers = _Tally((each.number, each.sha256, each.pdf) for each in kept_papers.every(view))
        files = _Tally((each.sha256, each.sha256, each.content) for each in exhibits.every(view))
        return CheckReport(
            file_faults=faults,
            journal=journal.verify(view),
            papers=papers.count,
            altered_papers=tuple(papers.altered),
            files=files.count,
            altered_files=tuple(files.altered),
        )


def clock_behind(workplace: Workplace) -> datetime | None:
    """When the last thing was noted, if the clock of this machine shows an earlier time.

    A day is let pass: for a clock that was put right, and for sample cases, which fill today.
    """
    with workplace.reading() as view:
        last = journal.last_at(view)
    return last if last is not None and workplace.now() < last - _LEEWAY else None


class _Tally:
    """How many contents there are, and the names of those that no longer fit their digest."""

    def __init__(self, kept: Iterable[tuple[str, str, bytes]]) -> None:
        self.count = 0
        self.altered: list[str] = []
        for name, digest, content in kept:
            self.count += 1
            if hashlib.sha256(content).hexdigest() != digest:
                self.altered.append(name)
