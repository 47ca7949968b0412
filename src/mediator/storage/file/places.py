"""Where a live file must not lie: on a share, a stick, or in a folder that a cloud program copies.

SQLite's locks do not hold on shares; a cloud program copies a file while it is being written; a
stick is pulled out. Backups may lie on any of them.
"""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Final

from mediator.domain.errors import StorageUnavailable

_MOUNTS: Final = Path("/proc/mounts")
_SHARES: Final = frozenset({
    "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.glusterfs",
    "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "smb3", "smbfs",
})  # fmt: skip
_STICKS: Final = ("/media/", "/run/media/")  # where desktops put what was plugged in
# As the programs name the folders that they keep alike on several computers.
_CLOUDS: Final = (
    "onedrive", "dropbox", "google drive", "googledrive", "iclouddrive", "nextcloud",
    "坚果云", "nutstore", "百度网盘同步", "baidusyncdisk",
)  # fmt: skip
_REMOVABLE, _REMOTE = 2, 4  # DRIVE_REMOVABLE and DRIVE_REMOTE of Windows' GetDriveType


class Place(StrEnum):
    """What is wrong with a place."""

    SHARE = "on_a_share"
    CLOUD = "in_a_cloud_folder"
    STICK = "on_a_stick"


def unfit(path: Path) -> Place | None:
    """Why a live file should not lie at `path`; None where it may."""
    place = path.absolute()
    if any(part.casefold().startswith(_CLOUDS) for part in place.parts):
        return Place.CLOUD
    return _unfit_drive(place) if sys.platform == "win32" else _unfit_mount(place)


def told() -> bool:
    """Whether the system says what is mounted where; else nothing is known of a place."""
    return sys.platform == "win32" or bool(_mounts())


def refuse(path: Path) -> None:
    """Raise `StorageUnavailable` with the reason where a live file should not lie."""
    found = unfit(path)
    if found is not None:
        raise StorageUnavailable(found.value)


def _unfit_mount(place: Path) -> Place | None:
    """By the file system that holds the place, the innermost that is mounted over it."""
    found = [(where, kind) for where, kind in _mounts() if place.is_relative_to(where)]
    where, kind = max(found, key=lambda each: len(each[0].parts), default=(Path("/"), ""))
    if kind in _SHARES:
        return Place.SHARE
    return Place.STICK if f"{where}/".startswith(_STICKS) else None


def _mounts() -> list[tuple[Path, str]]:
    """What is mounted where, and of which kind; a space in a name is written in digits."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    named = [line.split(" ")[1:3] for line in lines]
    return [(Path(where.replace("\\040", " ")), kind) for where, kind in named]


def _unfit_drive(place: Path) -> Place | None:
    """By what Windows says of the drive; a name that begins with two strokes is of a server."""
    if sys.platform != "win32":
        return None
    import ctypes

    if place.drive.startswith("\\\\"):
        return Place.SHARE
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\")
    return {_REMOVABLE: Place.STICK, _REMOTE: Place.SHARE}.get(kind)
