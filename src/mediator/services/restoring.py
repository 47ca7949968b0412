"""Bringing a backup back: what it would mean, who must agree, and doing it."""

from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from mediator.domain.accounts.keyring import Keyring
from mediator.domain.accounts.roles import Right, may, require
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.services import accounts, entrance
from mediator.services.entrance import Secret
from mediator.services.workplace import Workplace
from mediator.storage import journal, lists, stations
from mediator.storage.backups import making, restoring, shelf, state
from mediator.storage.backups.making import Order
from mediator.storage.backups.manifest import Occasion
from mediator.storage.backups.shelf import Backup
from mediator.storage.backups.track import Progress, unheard
from mediator.storage.database import open_database
from mediator.storage.file import durable
from mediator.storage.keys import keyfile, protecting
from mediator.storage.lists import ListQuery
from mediator.storage.soundness import CheckReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which backup shall take the place of the records at `live`, and who says so.

    `key` opens the records that are there, `secret` the backup where that has another key.
    `foreign`: also one of another station, or over a file that is not this program's.
    """

    source: Path
    live: Path
    key: bytes | None = field(repr=False)
    by: str
    at: datetime
    foreign: bool = False
    secret: Secret | None = None
    second: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """The backup that the records now are, where the old file stays, and the key that opens them.

    `old` None: there was none; `key` None: they lie open.
    """

    backup: Backup
    old: Path | None
    key: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What bringing a backup back would mean for the open records.

    `names`: whose password, or else the recovery code, opens it where the key of here does not.
    """

    backup: Backup
    foreign: bool
    cases: int
    cases_now: int
    lines_lost: int
    names: tuple[str, ...]
    seconds: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """The verified backups beside records that cannot be opened, and who may bring one back.

    `heads` empty: no password is asked for. Any of the `others` may be the second.
    """

    backups: tuple[Backup, ...]
    heads: tuple[str, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Keys:
    """Of the backup, and of the records that it becomes with the keyring that goes with it."""

    of_backup: bytes | None = field(repr=False)
    to_be: bytes | None = field(repr=False)
    ring: Keyring | None


def outlook(workplace: Workplace, source: Path) -> Outlook:
    """Compare a backup's manifest with the records; raises `RuleViolation` as `restore`."""
    backup = shelf.load(source)
    if not backup.manifest.verified:
        raise RuleViolation("backup_unsound", "file")
    with workplace.reading() as view:
        origin = journal.origin(view)
        rows, cases = journal.count(view), lists.count(view, ListQuery())
        here = stations.keyring(view)
    ring = backup.manifest.keys
    strange = ring is not None and (here is None or here.key_id != ring.key_id)
    return Outlook(
        backup=backup,
        foreign=bool(origin) and origin != backup.manifest.origin,
        cases=backup.manifest.counts.get("disputes", 0),
        cases_now=cases,
        lines_lost=max(rows - backup.manifest.journal_rows, 0),
        names=tuple(each.name for each in ring.active()) if ring and strange else (),
        seconds=accounts.seconds(workplace, Right.RESTORE),
    )


def wish(
    workplace: Workplace,
    source: Path,
    *,
    foreign: bool,
    secret: Secret | None = None,
    second: Secret | None = None,
) -> Wish:
    """What `restore` needs to know, once whoever must agree has agreed.

    Raises `RuleViolation`: at `second` as `accounts.agreed`, at `secret` as `entrance.tried`.
    """
    made = Wish(
        source=source,
        live=workplace.database.path,
        key=workplace.database.key,
        by=workplace.on_duty,
        at=workplace.now(),
        foreign=foreign,
        secret=secret,
        second=accounts.agreed(workplace, Right.RESTORE, second=second),
    )
    _keys(made, shelf.load(source))  # A wrong secret is told while the records are still open.
    return made


def rescue(live: Path) -> Rescue:
    """What there is to bring back where the records cannot be opened."""
    kept = tuple(each for each in shelf.known(shelf.folder_of(live)) if each.manifest.verified)
    newest = next((each.manifest.keys for each in kept), None)
    ring = keyfile.find(live) or (newest if keyfile.there(live) else None)
    active = ring.active() if ring else ()
    return Rescue(
        backups=kept,
        heads=tuple(each.name for each in active if may(each.role, Right.RESTORE)),
        others=tuple(each.name for each in active if may(each.role, Right.MEDIATE)),
    )


def wish_of(
    live: Path,
    source: Path,
    *,
    secret: Secret,
    second: Secret | None,
    foreign: bool,
    at: datetime,
) -> Wish:
    """The same where the records may be too damaged to open: the keyring beside them decides.

    Where that is damaged too, the one in the backup does.
    """
    ring = keyfile.find(live) or shelf.load(source).manifest.keys
    if ring is None:
        raise RuleViolation("backup_unknown", "file")
    key = entrance.tried(live, ring, secret=secret, now=at)
    require(ring.find(secret.name).role, Right.RESTORE)
    agreed = entrance.agreed(live, ring, first=secret.name, second=second, now=at)
    return Wish(
        source=source,
        live=live,
        key=key,
        by=secret.name,
        at=at,
        foreign=foreign,
        secret=secret,
        second=agreed,
    )


def restore(wish: Wish, *, report: Progress = unheard) -> Restored:
    """Bring a backup back; the records must be open nowhere.

    What stood there is backed up, if it can be read, and stays as a file beside. Who may come in
    is not brought back: that is about today. Automatics are off until `confirm`.
    Raises `RuleViolation`: `backup_damaged`, `backup_unknown`, `backup_newer`, `backup_unsound`,
    `backup_foreign`, `backup_locked` where a secret is missing, or as `entrance.tried`;
    `StorageUnavailable` for what stands in the way, `locked` among them. Then nothing was changed.
    """
    backup, live = shelf.load(wish.source), wish.live
    if not backup.manifest.verified:
        raise RuleViolation("backup_unsound", "file")
    origin = restoring.origin_of(live, key=wish.key, any_file=wish.foreign)
    if not wish.foreign and origin not in {None, "", backup.manifest.origin}:
        raise RuleViolation("backup_foreign", "file")
    keys = _keys(wish, backup)
    own, new = shelf.folder_of(live), restoring.beside(live)
    number = shelf.next_number({own}, after=backup.number)
    old = restoring.kept_as(live, number)
    replaced = live.exists()
    restoring.clear(new)
    with ExitStack() as undone:
        undone.callback(restoring.clear, new)
        restoring.fetch(backup, new, key=keys.of_backup, report=report)
        if origin is not None:
            _back_up(wish, own, number=number)
        _lock_up(new, keys)
        _sign(wish, new, backup=backup, number=number, keys=keys)
        if keys.ring is not None:
            keyfile.save(live, keys.ring)
        restoring.swap(live, new, key=wish.key, old=old)
    return Restored(backup=backup, old=old if replaced else None, key=keys.to_be)


def examine(
    source: Path, *, secret: Secret | None = None, report: Progress = unheard
) -> CheckReport:
    """Prove a backup where it lies, and what its records hold; raises as `restore`."""
    backup = shelf.load(source)
    ring, key = backup.manifest.keys, None
    if ring is not None:
        if secret is None:
            raise RuleViolation("backup_locked", "secret")
        key = entrance.fitting(ring, secret)
    return restoring.examine(backup, key=key, report=report).report


def confirm(workplace: Workplace) -> None:
    """Somebody looked at the restored records and found them right: automatics go on."""
    with workplace.transaction(Right.MANAGE) as work:
        kept = state.load(work)
        state.save(work, replace(kept, restored=0))
        facts = {"backup": kept.restored}
        journal.append(work, "confirm_restore", subject="backups", public=facts)


def _back_up(wish: Wish, folder: Path, *, number: int) -> None:
    """What is about to be replaced; where it turns out damaged, the file beside must do."""
    order = Order(source=wish.live, key=wish.key, occasion=Occasion.RESTORE, made_at=wish.at)
    try:
        making.make(order, folder, number=number)
    except StorageUnavailable as refused:
        if refused.code not in restoring.UNREADABLE:
            raise


def _keys(wish: Wish, backup: Backup) -> _Keys:
    """The lock of here stays; where there is none, that of the backup comes with it."""
    here = keyfile.find(wish.live)
    there = backup.manifest.keys
    of_backup = _opened(wish, there, here=here) if backup.manifest.encrypted else None
    if here is None or wish.key is None:
        return _Keys(of_backup, of_backup, there)
    return _Keys(of_backup, wish.key, here)


def _opened(wish: Wish, ring: Keyring | None, *, here: Keyring | None) -> bytes | None:
    if ring is None or (here is not None and here.key_id == ring.key_id):
        return wish.key
    if wish.secret is None:
        raise RuleViolation("backup_locked", "secret")
    with entrance.told_at("secret"):
        return entrance.tried(wish.live, ring, secret=wish.secret, now=wish.at)


def _lock_up(new: Path, keys: _Keys) -> None:
    """Give what was fetched the key that it shall have."""
    if keys.to_be is not None and keys.to_be != keys.of_backup:
        durable.rename(protecting.twin(new, key=keys.of_backup, new_key=keys.to_be), new)


def _sign(wish: Wish, new: Path, *, backup: Backup, number: int, keys: _Keys) -> None:
    """The restored records say what they are, before they take their place."""
    facts = {"backup": backup.number, "sha256": backup.manifest.sha256, "before": number}
    if wish.second:
        facts["second"] = wish.second
    with (
        closing(open_database(new, key=keys.to_be, is_copy=True)) as database,
        database.transaction(by=wish.by, at=wish.at) as work,
    ):
        state.save(work, replace(state.load(work), restored=backup.number, last=number))
        if keys.ring is not None:
            stations.save_keyring(work, keys.ring)
        journal.append(work, "restore", subject=f"backup:{backup.number}", public=facts)
