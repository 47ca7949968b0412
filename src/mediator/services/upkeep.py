"""Upkeep: proving that the file, the journal and every kept paper are whole."""

from datetime import datetime, timedelta
from typing import Final

from mediator.services.workplace import Workplace
from mediator.storage import journal, soundness
from mediator.storage.soundness import CheckReport

__all__ = ["CheckReport", "check", "clock_behind"]

_LEEWAY: Final = timedelta(days=1)


def check(workplace: Workplace) -> CheckReport:
    """Read every page of the file, walk the journal's chain, hash every paper and every exhibit."""
    return soundness.examine(workplace.database)


def clock_behind(workplace: Workplace) -> datetime | None:
    """When the last thing was noted, if the clock of this machine shows an earlier time.

    A day is let pass: for a clock that was put right, and for sample cases, which fill today.
    """
    with workplace.reading() as view:
        last = journal.last_at(view)
    return last if last is not None and workplace.now() < last - _LEEWAY else None
