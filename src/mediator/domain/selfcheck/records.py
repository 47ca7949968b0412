"""Judging what holds the records: disk, folder, clock, backups, the calendar of the year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from mediator.domain.selfcheck.findings import Finding, State, Subject, first
from mediator.domain.values.clock import SHANGHAI, local_day

FULL: Final = 128 << 20
LOW: Final = 1 << 30
_MEGABYTE: Final = 1 << 20
_LEEWAY: Final = timedelta(days=1)
_JUMP: Final = timedelta(minutes=2)
_OLD: Final = timedelta(days=7)
_FAR: Final = timedelta(days=365 * 2)


class Holds(StrEnum):
    """What lies in a folder that must have room."""

    RECORDS = "records"
    BACKUPS = "backups"
    TEMPORARY = "temporary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A folder: free bytes (None: not told), and the code of why a small file could not stay."""

    holds: Holds
    folder: str
    free: int | None
    refused: str = ""


REFUSALS: Final = {
    "disk_full": "disk_full",
    "io_error": "disk_spoils",
    "no_permission": "disk_forbidden",
    "read_only": "disk_read_only",
}


def disk(rooms: Sequence[Room]) -> Finding:
    """The worst of the folders speaks."""
    refused = [room for room in rooms if room.refused]
    if refused:
        return _of_disk(refused[0], State.BAD, code=REFUSALS.get(refused[0].refused, "disk_gone"))
    known = [room for room in rooms if room.free is not None]
    least = min(known, key=lambda room: room.free or 0, default=None)
    if least is None or len(known) < len(rooms):
        untold = next((room for room in rooms if room.free is None), None)
        return _of_disk(untold, State.UNKNOWN, code="disk_untold")
    free = least.free or 0
    if free < FULL:
        return _of_disk(least, State.BAD, code="disk_full")
    if free < LOW:
        return _of_disk(least, State.CARE, code="disk_low")
    return _of_disk(least, State.GOOD, code="disk_good")


def _of_disk(room: Room | None, state: State, *, code: str) -> Finding:
    facts: dict[str, object] = {}
    if room is not None:
        facts = {"holds": room.holds, "folder": room.folder}
        if room.free is not None:
            facts["free_mb"] = room.free // _MEGABYTE
    return Finding(subject=Subject.DISK, state=state, code=code, facts=facts)


def folder(path: str, *, unfit: str, told: bool) -> Finding:
    """Whether a live file may lie there; `told`: the system says what is mounted where."""
    facts = {"folder": path}
    if unfit:
        return Finding(subject=Subject.FOLDER, state=State.BAD, code=unfit, facts=facts)
    if not told:
        code = "folder_untold"
        return Finding(subject=Subject.FOLDER, state=State.UNKNOWN, code=code, facts=facts)
    return Finding(subject=Subject.FOLDER, state=State.GOOD, code="folder_good", facts=facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What a clock can be held against.

    `now` carries the zone of the computer; `last` is when something was last noted or written,
    `built` when the program was packed, `jumped` by how much it was moved since the program began.
    """

    now: datetime
    last: datetime | None
    built: datetime | None = None
    jumped: timedelta = timedelta()


def clock(times: Times) -> Finding:
    """What is wrong with the clock, the worst first."""
    now, last, built = times.now, times.last, times.built
    facts: dict[str, object] = {
        "shows": now.replace(second=0, microsecond=0),
        "zone": f"UTC{now:%z}",
        "minutes": round(abs(times.jumped).total_seconds() / 60),
    }
    facts |= {"last": local_day(last)} if last else {}
    facts |= {"built": local_day(built)} if built else {}
    elsewhere = now.utcoffset() != SHANGHAI.utcoffset(None)
    return first(
        Subject.CLOCK,
        (last is not None and now < last - _LEEWAY, State.BAD, "clock_behind"),
        (built is not None and now < built - _LEEWAY, State.BAD, "clock_before_program"),
        (elsewhere, State.CARE, "clock_zone"),
        (abs(times.jumped) >= _JUMP, State.CARE, "clock_jumped"),
        (last is not None and now - last > _FAR, State.CARE, "clock_far"),
        (last is None and built is None, State.UNKNOWN, "clock_alone"),
        (True, State.GOOD, "clock_good"),
        facts=facts,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Backups:
    """What is known of the backups.

    `changed`: something happened since the newest (None: the records are not open). `second`: a
    copy goes to a place on another disk (None: the records are not open); `gone`: it is not there.
    `practice`: these are the sample cases.
    """

    newest: datetime | None
    now: datetime
    changed: bool | None = None
    second: bool | None = None
    gone: bool = False
    unconfirmed: bool = False
    drill_failed: bool = False
    practice: bool = False


def backup(known: Backups) -> Finding:
    """How old the newest verified one is, and whether one disk holds everything."""
    facts: dict[str, object] = {}
    days, old = 0, False
    if known.newest is not None:
        days = (local_day(known.now) - local_day(known.newest)).days
        old = known.now - known.newest >= _OLD
        made = known.newest.astimezone(SHANGHAI).replace(second=0, microsecond=0)
        facts = {"days": days, "made": made}
    none = known.newest is None
    return first(
        Subject.BACKUP,
        (known.practice, State.GOOD, "backup_practice"),
        (known.unconfirmed, State.CARE, "backup_unconfirmed"),
        (known.drill_failed, State.BAD, "backup_drill_failed"),
        (none and known.changed is None, State.UNKNOWN, "backup_none_seen"),
        (none and known.changed is True, State.BAD, "backup_none"),
        (none, State.GOOD, "backup_early"),
        (old, State.BAD, "backup_old"),
        (known.changed is True and days > 1, State.CARE, "backup_behind"),
        (known.gone, State.CARE, "backup_second_gone"),
        (known.second is False, State.CARE, "backup_one_disk"),
        (True, State.GOOD, "backup_good"),
        facts=facts,
    )


def calendar(missing: int | None, *, opened: bool) -> Finding:
    """Whether the holidays of this year, and from November on of the next, are entered."""
    if not opened:
        return Finding(subject=Subject.CALENDAR, state=State.UNKNOWN, code="calendar_closed")
    if missing is None:
        return Finding(subject=Subject.CALENDAR, state=State.GOOD, code="calendar_good")
    facts = {"year": missing}
    code = "calendar_missing"
    return Finding(subject=Subject.CALENDAR, state=State.CARE, code=code, facts=facts)
