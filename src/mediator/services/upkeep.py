"""Upkeep: proving that the file, the journal and every kept paper are whole."""

import hashlib
from dataclasses import dataclass

from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage import papers as kept_papers
from mediator.storage.journal import JournalReport


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What a check found; everything is well when `sound`."""

    file_faults: tuple[str, ...]
    journal: JournalReport
    papers: int
    altered_papers: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        whole = not self.file_faults and not self.altered_papers
        return whole and self.journal.first_bad is None


def check(workplace: Workplace) -> CheckReport:
    """Read every page of the file, walk the journal's chain, and hash every paper's bytes."""
    faults = workplace.database.faults()
    papers = 0
    altered: list[str] = []
    with workplace.reading() as view:
        report = journal.verify(view)
        for kept in kept_papers.every(view):
            papers += 1
            if hashlib.sha256(kept.pdf).hexdigest() != kept.sha256:
                altered.append(kept.number)
    return CheckReport(
        file_faults=faults, journal=report, papers=papers, altered_papers=tuple(altered)
    )
