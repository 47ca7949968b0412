"""The program brought up to date from a file: looked at, backed up, tried on a copy, chosen."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import mediator
from mediator.domain import releases
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation
from mediator.domain.releases import Release
from mediator.services import backups, beside
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage.backups import restoring
from mediator.storage.backups.shelf import Backup
from mediator.storage.backups.track import Progress, unheard
from mediator.versions import probing, standing
from mediator.versions import releases as files
from mediator.versions.standing import Standing

__all__ = ["Release", "look", "take"]

_PARTS: Final = 1000
_BACKED_UP, _UNPACKED, _COPIED = 250, 650, 800


def look(path: Path, *, key: bytes | None = None) -> Release:
    """What an update file would bring, when its maker signed it and it fits here.

    Raises `RuleViolation` as `files.read` and `releases.refuse_unfit`.
    """
    release = files.read(path, key=key or files.pinned())
    releases.refuse_unfit(release, beside.host())
    return release


def take(
    workplace: Workplace,
    path: Path,
    *,
    report: Progress = unheard,
    place: Standing | None = None,
    key: bytes | None = None,
) -> Release:
    """Let the version in a file start from the next time on; until then nothing changes.

    The records are backed up and the backup is verified; the new version must open and move on a
    copy of it. Whatever `report` raises stops it. Raises as `look` and `files.unpack`,
    `release_fails` when the copy was too much for it, and as `backups.back_up`.
    """
    workplace.require(Right.MANAGE)
    release = look(path, key=key)
    versions = place or standing.usual()
    made = backups.back_up(
        workplace, occasion=backups.Occasion.UPGRADE, report=_share(report, begin=0, end=_BACKED_UP)
    ).backup
    files.unpack(
        path, release, standing=versions, heard=_share(report, begin=_BACKED_UP, end=_UNPACKED)
    )
    with _copied(workplace, made, report=_share(report, begin=_UNPACKED, end=_COPIED)) as copy:
        said = probing.try_out(
            versions.program(release.version),
            copy,
            key=workplace.database.key,
            tick=lambda: report(_COPIED, _PARTS),
        )
    if said != release.version:
        raise RuleViolation("release_fails")
    with workplace.transaction(Right.MANAGE) as work:
        public = {"version": release.version, "running": mediator.__version__}
        journal.append(work, "update", subject="program", public=public)
    versions.choose(release.version, running=mediator.__version__)  # Never without its line.
    report(_PARTS, _PARTS)
    return release


@contextmanager
def _copied(workplace: Workplace, made: Backup, *, report: Progress) -> Iterator[Path]:
    """The records of a backup in a folder of their own, beside those that it is of."""
    live = workplace.database.path
    folder = beside.trial_of(live)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(mode=0o700)
        restoring.fetch(made, folder / live.name, key=workplace.database.key, report=report)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _share(report: Progress, *, begin: int, end: int) -> Progress:
    """The part of the whole way that one piece of the work is."""

    def heard(done: int, total: int) -> None:
        report(begin + (end - begin) * done // max(total, 1), _PARTS)

    return heard
