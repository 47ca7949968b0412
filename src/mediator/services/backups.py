"""Backups: by hand, daily and before what cannot be undone; in two places; tried, brought back."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.domain.values.clock import local_day
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage.backups import making, restoring, shelf, state
from mediator.storage.backups.making import Order
from mediator.storage.backups.manifest import Manifest, Occasion
from mediator.storage.backups.shelf import Backup
from mediator.storage.backups.state import Drill, State
from mediator.storage.backups.track import Progress, unheard

__all__ = ["Backup", "Drill", "Manifest", "Occasion", "Progress"]

OLD, BAD = timedelta(days=1), timedelta(days=7)
DRILL_EVERY: Final = timedelta(days=30)
_LEEWAY: Final = timedelta(days=1)
_IN_CASES: Final = "dispute:"


class Light(StrEnum):
    """How it stands with the backups, at a glance."""

    GOOD = "good"
    OLD = "old"
    BAD = "bad"
    ELSEWHERE = "elsewhere"
    """The records lie on a server, and its administrator makes the backups."""


class Concern(StrEnum):
    """What is to be said of the backups on Today."""

    NOTHING = "nothing"
    RESTORED = "restored"
    DRILL = "drill"
    MISSING = "missing"
    OLD = "old"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was made; `second` is the code of what kept its copy from the second place."""

    backup: Backup
    second: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What there is; `newest` is the newest whose records were found whole.

    `unlocked` were made before the records went behind a lock: whoever finds them can read them.
    """

    light: Light
    newest: Backup | None
    backups: tuple[Backup, ...]
    unlocked: tuple[Backup, ...]
    folder: Path
    second: str
    second_there: bool
    changed: bool
    same_disk: bool
    restored: int
    drill: Drill | None
    backup_due: bool
    drill_due: bool


def back_up(
    workplace: Workplace,
    folder: Path | None = None,
    *,
    occasion: Occasion = Occasion.BY_HAND,
    report: Progress = unheard,
) -> Made:
    """Back the records up into `folder`, else into their usual one and the second place.

    Others may go on working. Raises `StorageUnavailable` when there is no verified backup, and
    `RuleViolation("kept_by_server")` where they are the server's administrator's to make.
    """
    if workplace.database.on_server:
        raise RuleViolation("kept_by_server")
    kept = _state(workplace)
    own = shelf.folder_of(workplace.database.path)
    target = folder or own
    order = Order(
        source=workplace.database.path,
        key=workplace.database.key,
        occasion=occasion,
        made_at=workplace.now(),
    )
    number = shelf.next_number({own, target}, after=kept.last)
    made = making.make(order, target, number=number, report=report)
    _note(workplace, made)
    shelf.thin(target, origin=made.manifest.origin)
    second = _copied(made, Path(kept.second)) if kept.second and folder is None else ""
    return Made(backup=made, second=second)


def before(workplace: Workplace, occasion: Occasion) -> None:
    """A backup before what cannot be undone, unless automatics are off after a restore."""
    if not (workplace.database.on_server or _state(workplace).restored):
        back_up(workplace, occasion=occasion)


def standing(workplace: Workplace) -> Standing:
    """How it stands with the backups in both places."""
    locked = workplace.database.key is not None
    with workplace.reading() as view:
        kept = state.load(view)
        origin = journal.origin(view)
        folder = shelf.folder_of(workplace.database.path)
        second = Path(kept.second) if kept.second else None
        backups = tuple(each for each in _in(folder, second) if each.manifest.origin == origin)
        alike = [each for each in backups if each.manifest.encrypted == locked]
        newest = next((each for each in alike if each.manifest.verified), None)
        rows = newest.manifest.journal_rows if newest else 0
        changed = journal.touched(view, rows, subject=_IN_CASES)
    now, elsewhere = workplace.now(), workplace.database.on_server
    return Standing(
        light=Light.ELSEWHERE if elsewhere else _light(newest, now, changed=changed),
        newest=newest,
        backups=backups,
        unlocked=tuple(each for each in backups if locked and not each.manifest.encrypted),
        folder=folder,
        second=kept.second,
        changed=changed,
        second_there=second is not None and second.is_dir(),
        same_disk=_same_disk(folder.parent, second),
        restored=kept.restored,
        drill=kept.drill,
        backup_due=bool(origin)
        and not (elsewhere or kept.restored)
        and _backup_due(newest, now, changed=changed),
        drill_due=not kept.restored and newest is not None and _drill_due(kept.drill, now),
    )


def concern(standing: Standing) -> Concern:
    """What staff must know; a station without cases needs no backup yet."""
    if standing.restored:
        return Concern.RESTORED
    if standing.drill is not None and not standing.drill.passed:
        return Concern.DRILL
    if standing.light in {Light.GOOD, Light.ELSEWHERE} or (
        standing.newest is None and standing.light is Light.OLD
    ):
        return Concern.NOTHING
    return Concern.MISSING if standing.newest is None else Concern.OLD


def heads(workplace: Workplace) -> tuple[str, ...]:
    """The heads of the journal that the backups carry: the records must know them all.

    After a restore they know nothing of what was backed up between that backup and the restore.
    """
    with workplace.reading() as view:
        origin, last, kept = journal.origin(view), journal.head(view), state.load(view)
        gone = [
            range(int(str(line.facts["backup"])) + 1, int(str(line.facts["before"])) + 1)
            for line in journal.of_action(view, "restore")
        ]
    second = Path(kept.second) if kept.second else None
    return tuple(
        each.manifest.journal_head
        for each in _in(shelf.folder_of(workplace.database.path), second)
        if each.manifest.origin == origin
        and each.manifest.journal_head != last
        and not any(each.number in numbers for numbers in gone)
    )


def choose_second(workplace: Workplace, folder: str) -> None:
    """Keep a copy of each backup there too; an empty name: nowhere.

    Raises `RuleViolation("backup_place")` when it is no folder one can write to, or the first one.
    """
    if folder:
        place = Path(folder)
        first = shelf.folder_of(workplace.database.path)
        usable = place.is_dir() and os.access(place, os.W_OK)
        if not usable or place.resolve() in {first.resolve(), first.parent.resolve()}:
            raise RuleViolation("backup_place", "second")
    with workplace.transaction(Right.MANAGE) as work:
        state.save(work, replace(state.load(work), second=folder))
        # The name of a folder may hold that of a person.
        journal.append(work, "choose_backup_place", subject="backups", private={"place": folder})


def drop_unlocked(workplace: Workplace) -> int:
    """Let those go that anybody can read, once one of the locked records stands; how many."""
    seen = standing(workplace)
    if seen.newest is None:
        raise RuleViolation("backup_unknown", "file")
    places = [seen.folder, *([Path(seen.second)] if seen.second_there else [])]
    with workplace.transaction(Right.MANAGE) as work:
        numbers = [each.number for each in seen.unlocked]
        facts = {"count": len(numbers)}
        journal.append(work, "drop_unlocked_backups", subject="backups", public=facts)
    for folder in places:
        shelf.remove(folder, [each for each in numbers if shelf.place(folder, each).exists()])
    return len(numbers)


def drill(workplace: Workplace, *, report: Progress = unheard) -> Drill:
    """Bring the newest backup back into a scratch file and prove it, as if it were needed.

    Raises `RuleViolation("backup_unknown")` where there is none.
    """
    newest = standing(workplace).newest
    if newest is None:
        raise RuleViolation("backup_unknown", "file")
    scratch = workplace.database.path.with_name(f"{workplace.database.path.name}.drill")
    try:
        restoring.fetch(newest, scratch, key=workplace.database.key, report=report)
    except RuleViolation:
        passed = False
    else:
        passed = True
        restoring.clear(scratch)
    tried = Drill(at=workplace.now(), number=newest.number, passed=passed)
    with workplace.transaction(Right.KEEP) as work:
        state.save(work, replace(state.load(work), drill=tried))
        facts = {"backup": newest.number, "passed": passed}
        journal.append(work, "drill_backup", subject=f"backup:{newest.number}", public=facts)
    return tried


def _state(workplace: Workplace) -> State:
    with workplace.reading() as view:
        return state.load(view)


def _note(workplace: Workplace, made: Backup) -> None:
    kept = made.manifest
    with workplace.transaction(Right.KEEP) as work:
        state.save(work, replace(state.load(work), last=kept.number))
        journal.append(
            work,
            "back_up",
            subject=f"backup:{kept.number}",
            public={
                "occasion": kept.occasion,
                "sha256": kept.sha256,
                "head": kept.journal_head,
                "faults": ",".join(kept.faults),
            },
        )


def _copied(made: Backup, second: Path) -> str:
    """Put a copy into the second place; the first stands whatever happens there."""
    try:
        shelf.copy(made, second)
        shelf.thin(second, origin=made.manifest.origin)
    except (StorageUnavailable, RuleViolation) as refused:
        return refused.code
    return ""


def _in(folder: Path, second: Path | None) -> Iterator[Backup]:
    """The backups of both places, newest first, each once."""
    seen = {each.number: each for each in (shelf.known(second) if second else ())}
    seen |= {each.number: each for each in shelf.known(folder)}
    yield from (seen[number] for number in sorted(seen, reverse=True))


def _light(newest: Backup | None, now: datetime, *, changed: bool) -> Light:
    if newest is None:
        return Light.BAD if changed else Light.OLD
    age = now - newest.manifest.made_at
    if age >= BAD:
        return Light.BAD
    return Light.OLD if changed and not -_LEEWAY <= age < OLD else Light.GOOD


def _backup_due(newest: Backup | None, now: datetime, *, changed: bool) -> bool:
    """Once a day where something changed, once in a week where nothing did."""
    if newest is None:
        return True
    made = newest.manifest.made_at
    if changed:
        return local_day(made) != local_day(now)
    return now - made >= BAD - OLD


def _drill_due(last: Drill | None, now: datetime) -> bool:
    return last is None or not last.passed or not -_LEEWAY <= now - last.at < DRILL_EVERY


def _same_disk(folder: Path, second: Path | None) -> bool:
    try:
        return second is not None and second.stat().st_dev == folder.stat().st_dev
    except OSError:
        return False
