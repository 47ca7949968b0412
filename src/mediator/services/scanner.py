"""What the scanner put into its folder and nobody has taken in yet."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from mediator.domain.case.exhibits import LARGEST
from mediator.domain.errors import RuleViolation
from mediator.services.workplace import Workplace
from mediator.storage import exhibits

_RECENT: Final = timedelta(days=1)
_KINDS: Final = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})


def waiting(workplace: Workplace, folder: Path) -> tuple[Path, ...]:
    """Scans of the last day in `folder` that are kept nowhere yet, in the order they came.

    Raises `RuleViolation("scan_folder_unreadable")`.
    """
    try:
        found = sorted((_came_at(file), file) for file in folder.iterdir() if _is_scan(file))
        recent = [file for came, file in found if came > workplace.now() - _RECENT]
        with workplace.reading() as view:
            return tuple(file for file in recent if not exhibits.is_kept(view, _digest(file)))
    except OSError as error:
        raise RuleViolation("scan_folder_unreadable", "folder") from error


def _is_scan(file: Path) -> bool:
    return file.suffix.lower() in _KINDS and not file.name.startswith(".") and file.is_file()


def _came_at(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _digest(file: Path) -> str:
    """The digest of a file that may be taken in; one that is too large is refused by its size."""
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.stat().st_size <= LARGEST else ""
