"""Upkeep: proving that the file, the journal and every kept paper are whole."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from mediator.services.workplace import Workplace
from mediator.storage import journal, soundness
from mediator.storage.file import places, reserve
from mediator.storage.soundness import CheckReport

__all__ = ["CheckReport", "check", "clock_behind", "give_room", "hold_room", "unfit_place"]

_LEEWAY: Final = timedelta(days=1)


def check(workplace: Workplace, *, heads: Collection[str] = ()) -> CheckReport:
    """Prove the records; raises and takes `heads` as `soundness.examine`."""
    return soundness.examine(workplace.database, heads=heads)


def clock_behind(workplace: Workplace) -> datetime | None:
    """When the last thing was noted, if the clock of this machine shows an earlier time.

    A day is let pass: for a clock that was put right, and for sample cases, which fill today.
    """
    with workplace.reading() as view:
        last = journal.last_at(view)
    return last if last is not None and workplace.now() < last - _LEEWAY else None


def unfit_place(workplace: Workplace) -> str:
    """The code of what is wrong with where the records lie, such as a share; else empty."""
    database = workplace.database
    found = None if database.on_server else places.unfit(database.path)
    return found.value if found else ""


def hold_room(workplace: Workplace) -> bool:
    """Keep some room on the disk for the day when it is full; whether there is any."""
    database = workplace.database
    return not database.on_server and reserve.hold(database.path)


def give_room(workplace: Workplace) -> bool:
    """The disk is full: let what is being written be finished; whether there was any room."""
    database = workplace.database
    return not database.on_server and reserve.release(database.path)
