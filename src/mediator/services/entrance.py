"""Coming in: which secret opens the records, and how long to wait after a wrong one."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from mediator.domain.accounts import keyring as rules
from mediator.domain.accounts.keyring import Keyring, Lock
from mediator.domain.accounts.roles import AccountRole
from mediator.domain.accounts.tries import Tries, wait
from mediator.domain.errors import RuleViolation
from mediator.services import protection
from mediator.services.workplace import Workplace
from mediator.storage import stations
from mediator.storage.database import open_database
from mediator.storage.keys import keyfile, locks, protecting, tries

_BY_CODE: Final = 0  # No account has this number.


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What somebody typed to come in: a name with its password, or the recovery code alone."""

    name: str = ""
    password: str = field(default="", repr=False)
    code: str = field(default="", repr=False)


def is_locked(live: Path) -> bool:
    """Whether the records at `live` are behind a lock."""
    return keyfile.there(live)


def names(live: Path) -> tuple[str, ...]:
    """Who may come in; raises `StorageUnavailable` when the keyring cannot be read."""
    return tuple(each.name for each in keyfile.load(live).active())


def key_of(live: Path, secret: Secret, *, now: datetime) -> bytes:
    """The key that `secret` opens; raises as `tried`."""
    return tried(live, keyfile.load(live), secret=secret, now=now)


def tried(live: Path, keyring: Keyring, *, secret: Secret, now: datetime) -> bytes:
    """The key behind one of the locks of `keyring`; wrong tries are counted beside `live`.

    Raises `RuleViolation`: `no_such_account`, `account_closed`, `code_incomplete`,
    `wrong_password` or `wrong_code`, and `wait_first` with the seconds that are left.
    """
    account, _, _ = _asked(keyring, secret)
    before = tries.load(live, account)
    left = wait(before, now) if before else None
    if left:
        raise RuleViolation("wait_first", "password", seconds=int(left.total_seconds()) + 1)
    try:
        key = fitting(keyring, secret)
    except RuleViolation:
        wrong = before.wrong + 1 if before else 1
        tries.save(live, account, tries=Tries(wrong=wrong, last=now))
        raise
    tries.save(live, account, tries=None)
    return key


def fitting(keyring: Keyring, secret: Secret) -> bytes:
    """The same where nobody counts, as for a backup that lies anywhere."""
    account, lock, words = _asked(keyring, secret)
    key = locks.opened(lock, words, key_id=keyring.key_id)
    if key is None:
        code, at = ("wrong_code", "code") if account == _BY_CODE else ("wrong_password", "password")
        raise RuleViolation(code, at)
    return key


def _asked(keyring: Keyring, secret: Secret) -> tuple[int, Lock, str]:
    if secret.code:
        return _BY_CODE, keyring.recovery, rules.read_code(secret.code)
    account = keyring.find(secret.name)
    if account.lock is None:
        raise RuleViolation("account_closed", "name")
    return account.id, account.lock, secret.password


def agreed(
    live: Path, keyring: Keyring, *, first: str, second: Secret | None, now: datetime
) -> str:
    """The second person who agrees with the `first`, or empty where the station has nobody else.

    Raises `RuleViolation` at `second`: `second_needed`, or as `tried`.
    """
    others = keyring.seconds(first)
    if not others:
        return ""
    if second is None or second.name not in others:
        raise RuleViolation("second_needed", "second")
    with told_at("second"):
        tried(live, keyring, secret=second, now=now)
    return second.name


@contextmanager
def told_at(field: str) -> Iterator[None]:
    """The same refusal, at the field where this password stands."""
    try:
        yield
    except RuleViolation as refused:
        raise RuleViolation(refused.code, field, **refused.facts) from refused


def come_in(live: Path, name: str, *, key: bytes, clock: Callable[[], datetime]) -> Workplace:
    """The records, open for the account `name`, with what its role may do.

    Raises `RuleViolation("account_closed")` where the records know better than the keyring beside
    them, and as `opened`.
    """
    workplace = opened(live, name, key=key, clock=clock)
    with ExitStack() as undone:
        undone.callback(workplace.database.close)
        account = keyfile.load(live).find(name)
        if not account.active:
            raise RuleViolation("account_closed", "name")
        undone.pop_all()
    return workplace.of(account)


def opened(live: Path, name: str, *, key: bytes, clock: Callable[[], datetime]) -> Workplace:
    """The records, open for nobody yet; what a power cut left undone is done first.

    Raises `RuleViolation("no_records_here")`, `StorageUnavailable` for what stands in the way.
    """
    if not live.exists():
        raise RuleViolation("no_records_here", "data")
    if protecting.is_plain(live):  # The power failed between the keyring and the file.
        protection.carry_on(live, key=key, by=name, at=clock())
    protecting.sweep(live)
    database = open_database(live, key=key)
    with ExitStack() as undone:
        undone.callback(database.close)
        with database.reading() as view:
            kept = stations.keyring(view)
        if kept is not None and kept != keyfile.load(live):
            keyfile.save(live, kept)  # It failed between the records and the keyring.
        undone.pop_all()
    return Workplace(database=database, clock=clock, on_duty=name, role=AccountRole.VIEWER)
