"""A month as it was reported: locked with its lines, so that later corrections can be listed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from mediator.domain.case.steps import RESOLVED
from mediator.domain.month.figures import Figures
from mediator.domain.month.rows import LedgerRow
from mediator.domain.values.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthNotes:
    """研判: what staff write under the figures; `cases` are told with letters for names.

    `own` is what the local office asks for besides, a line each: `培训场次：2`.
    """

    analysis: str = ""
    measures: str = ""
    advice: str = ""
    cases: str = ""
    own: str = ""

    def own_figures(self) -> tuple[tuple[str, str], ...]:
        """Name and value of each line of `own`; a line without a colon is a name alone."""
        lines = (line.strip() for line in self.own.replace(":", "：").splitlines())
        parts = (line.partition("：") for line in lines if line)
        return tuple((name.strip(), value.strip()) for name, _, value in parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedMonth:
    """What went to the regulator; `journal_head` anchors it outside the machine."""

    period: Period
    figures: Figures
    rows: tuple[LedgerRow, ...]
    notes: MonthNotes
    locked_at: datetime
    by: str
    journal_head: str


def completed(figures: Figures, rows: Iterable[LedgerRow]) -> Figures:
    """Say how many were resolved where the first form of a month did not: its lines tell."""
    if figures.resolved:
        return figures
    period = figures.period
    resolved = (
        row.ending in RESOLVED and row.closed_by(period.last)
        for row in rows
        if row.accepted_on is not None and period.contains(row.accepted_on)
    )
    return replace(figures, resolved=sum(resolved))
