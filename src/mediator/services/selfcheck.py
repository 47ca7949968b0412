"""电脑自检: what can be found out of a computer and of what holds the records, without a window."""

import os
import platform
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import mediator
from mediator import documents, resources
from mediator.domain.errors import StorageUnavailable
from mediator.domain.selfcheck import computer, records
from mediator.domain.selfcheck.findings import Finding
from mediator.domain.selfcheck.records import Backups, Holds, Room, Times
from mediator.services import backups, calendar
from mediator.services.workplace import Workplace
from mediator.storage import journal, shape
from mediator.storage.backups import shelf
from mediator.storage.file import places, room

if TYPE_CHECKING:
    from collections.abc import Mapping

_CUPS: Final = "/run/cups/cups.sock"
_CLIENTS: Final = Path("/etc/cups/client.conf")  # Where a server elsewhere is named.
_SECONDS: Final = 2
_PAPER_SAMPLES: Final = "〇国䶮"  # The rare face costs 26 MB to read for a paper; Qt looks at it.


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where the records lie, and what time it is; `workplace` where they are open."""

    live: Path
    now: datetime
    jumped: timedelta = timedelta()
    workplace: Workplace | None = None


def of_records(here: Here) -> tuple[Finding, ...]:
    """Disk, folder, clock, backups and calendar; writes a small file into each folder."""
    beside = shelf.known(shelf.folder_of(here.live))
    return (
        records.disk(tuple(_rooms(here.live))),
        records.folder(str(here.live.parent), unfit=_unfit(here.live), told=places.told()),
        records.clock(
            Times(
                now=here.now.astimezone(),
                last=_last(here, beside),
                built=_built(),
                jumped=here.jumped,
            )
        ),
        _backups(here, beside),
        _calendar(here),
    )


def versions(qt: str = "") -> Finding:
    """What support asks for first."""
    known = {
        "program": mediator.__version__,
        "python": platform.python_version(),
        "qt": qt,
        "sqlite": shape.library(),
        "cipher": shape.cipher(),
        "c_library": " ".join(platform.libc_ver()).strip(),
        "system": _system(),
    }
    return computer.versions({name: value for name, value in known.items() if value})


def paper_fonts() -> str:
    """The sample characters that papers cannot be set with; nothing where all is well."""
    return documents.unset(_PAPER_SAMPLES)


def print_system_reached() -> bool | None:
    """Whether the print system answers; None where this cannot be asked, as on Windows."""
    if sys.platform == "win32":
        return None
    with suppress(OSError), socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_SECONDS)
        line.connect(_CUPS)
        return True
    elsewhere = "CUPS_SERVER" in os.environ or _CLIENTS.exists()
    return None if elsewhere else False


def _rooms(live: Path) -> Iterator[Room]:
    folders = {
        Holds.RECORDS: live.parent,
        Holds.BACKUPS: shelf.folder_of(live),
        Holds.TEMPORARY: Path(tempfile.gettempdir()),
    }
    for holds, folder in folders.items():
        refused = ""
        try:
            room.try_out(folder)
        except StorageUnavailable as error:
            refused = error.code
        yield Room(holds=holds, folder=str(folder), free=room.free(folder), refused=refused)


def _unfit(live: Path) -> str:
    found = places.unfit(live)
    return found.value if found else ""


def _last(here: Here, beside: tuple[backups.Backup, ...]) -> datetime | None:
    """When something was last noted; where the records are locked, when a file was written."""
    if here.workplace is not None:
        with here.workplace.reading() as view:
            return journal.last_at(view)
    seen = [each.manifest.made_at for each in beside]
    with suppress(OSError):
        seen.append(datetime.fromtimestamp(here.live.stat().st_mtime, UTC))
    return max(seen, default=None)


def _built() -> datetime | None:
    """When the packed program was packed; a source tree has no such day."""
    if not getattr(sys, "frozen", False):
        return None
    with suppress(OSError):
        return datetime.fromtimestamp(resources.path("rules", "law.toml").stat().st_mtime, UTC)
    return None


def _backups(here: Here, beside: tuple[backups.Backup, ...]) -> Finding:
    if here.workplace is None:
        newest = next((each for each in beside if each.manifest.verified), None)
        return records.backup(
            Backups(newest=newest.manifest.made_at if newest else None, now=here.now)
        )
    if not shelf.is_usual(here.live):
        return records.backup(Backups(newest=None, now=here.now, practice=True))
    standing = backups.standing(here.workplace)
    return records.backup(
        Backups(
            newest=standing.newest.manifest.made_at if standing.newest else None,
            now=here.now,
            changed=standing.changed,
            second=bool(standing.second) and not standing.same_disk,
            gone=bool(standing.second) and not standing.second_there,
            unconfirmed=bool(standing.restored),
            drill_failed=standing.drill is not None and not standing.drill.passed,
        )
    )


def _calendar(here: Here) -> Finding:
    workplace = here.workplace
    if workplace is None:
        return records.calendar(None, opened=False)
    with workplace.reading() as view:
        missing = calendar.missing_year(view, workplace.today)
    return records.calendar(missing, opened=True)


def _system() -> str:
    """The name that people know, such as `Debian GNU/Linux 12`."""
    with suppress(OSError, AttributeError):
        told: Mapping[str, str] = platform.freedesktop_os_release()
        return f"{told.get('PRETTY_NAME', told['NAME'])} {platform.machine()}"
    return f"{platform.system()} {platform.release()} {platform.machine()}"
