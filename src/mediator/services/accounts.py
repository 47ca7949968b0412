"""Accounts: who works here, what each may do, passwords, and the code for when one is lost."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from mediator.documents import standing
from mediator.domain.accounts import keyring as rules
from mediator.domain.accounts.keyring import Account, Keyring, Lock
from mediator.domain.accounts.roles import BY_TWO, AccountRole, Right
from mediator.domain.errors import RuleViolation
from mediator.services import entrance
from mediator.services.entrance import Secret
from mediator.services.workplace import Workplace, station_of
from mediator.storage import journal, stations
from mediator.storage.database import Reading, Transaction
from mediator.storage.keys import keyfile, locks

_SUBJECT = "accounts"


@dataclass(slots=True)
class _Change:
    """The keyring being changed, and the transaction it is kept in."""

    work: Transaction
    ring: Keyring = field(repr=False)


def listed(workplace: Workplace) -> tuple[Account, ...]:
    """Everybody who has or had an account; empty while the records lie open."""
    with workplace.reading() as view:
        kept = stations.keyring(view)
    return kept.accounts if kept else ()


def add(workplace: Workplace, name: str, *, role: AccountRole, password: str) -> None:
    """Somebody new; raises `RuleViolation` at `name` or `password`."""
    name = rules.check_name(name)
    lock = _lock(workplace, name, password=password)
    with _changing(workplace, Right.MANAGE) as change:
        change.ring = change.ring.add(name, role=role, lock=lock)
        _say(change, "add_account", account=change.ring.find(name))


def change_role(workplace: Workplace, name: str, *, role: AccountRole) -> None:
    """From the next time they come in; raises `RuleViolation("last_head")`."""
    _change(workplace, name, action="change_role", change=lambda each: replace(each, role=role))


def close(workplace: Workplace, name: str) -> None:
    """They no longer come in; what they did stays under their name. Raises `last_head`."""
    _change(workplace, name, action="close_account", change=lambda each: replace(each, lock=None))


def set_password(workplace: Workplace, name: str, *, password: str) -> None:
    """A new password for somebody who forgot theirs, or an account opened again."""
    lock = _lock(workplace, name, password=password)
    _change(workplace, name, action="set_password", change=lambda each: replace(each, lock=lock))


def change_password(workplace: Workplace, *, old: str, password: str) -> None:
    """One's own; raises `RuleViolation` at `old` or `password`."""
    name = workplace.on_duty
    with entrance.told_at("old"):
        confirm(workplace, Secret(name=name, password=old))
    lock = _lock(workplace, name, password=password)
    with _changing(workplace, Right.KEEP) as change:
        change.ring = change.ring.change(name, lambda each: replace(each, lock=lock))
        _say(change, "change_password", account=change.ring.find(name))


def new_code(workplace: Workplace) -> str:
    """A new recovery code, to be printed; the old one no longer opens anything here."""
    code = rules.recovery_code(secrets.choice)
    lock = _sealed(workplace, rules.read_code(code))
    with _changing(workplace, Right.MANAGE) as change:
        change.ring = replace(change.ring, recovery=lock)
        journal.append(change.work, "new_recovery_code", subject=_SUBJECT)
    return code


def code_sheet(workplace: Workplace, code: str) -> bytes:
    """The recovery code on paper; like the code it is kept nowhere."""
    with workplace.reading() as view:
        station, own = station_of(view), stations.own_glyphs(view).glyphs
    return standing.code_sheet(station, code, on=workplace.today, own=own)


def recover(workplace: Workplace, name: str, *, password: str) -> str:
    """After coming in by the code: a new password for `name`, and the next code to print."""
    lock = _lock(workplace, name, password=password)
    code = rules.recovery_code(secrets.choice)
    recovery = _sealed(workplace, rules.read_code(code))
    with _changing(workplace, Right.KEEP) as change:
        opened = change.ring.change(name, lambda each: replace(each, lock=lock))
        change.ring = replace(opened, recovery=recovery)
        _say(change, "recover_account", account=opened.find(name))
    return code


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """The open records, and the next code to print, which is kept nowhere."""

    workplace: Workplace
    code: str = field(repr=False)


def come_back(
    live: Path, code: str, *, name: str, password: str, clock: Callable[[], datetime]
) -> Recovered:
    """Come in by the recovery code, as `name` with a new password; raises as `entrance.tried`."""
    rules.check_password(password, name=name)
    key = entrance.key_of(live, Secret(code=code), now=clock())
    with ExitStack() as undone:
        workplace = entrance.opened(live, name, key=key, clock=clock)
        undone.callback(workplace.database.close)
        following = recover(workplace, name, password=password)
        admitted = workplace.of(_ring(workplace).find(name))
        undone.pop_all()
    return Recovered(workplace=admitted, code=following)


def confirm(workplace: Workplace, secret: Secret) -> Account:
    """That it is them: who is at the desk again, or a second person; raises as `entrance.tried`."""
    ring = _ring(workplace)
    entrance.tried(workplace.database.path, ring, secret=secret, now=workplace.now())
    return ring.find(secret.name)


def seconds(workplace: Workplace, right: Right) -> tuple[str, ...]:
    """Who else may agree to what takes two; empty where there is nobody else."""
    if right not in BY_TWO or workplace.database.key is None:
        return ()
    return _ring(workplace).seconds(workplace.on_duty)


def agreed(workplace: Workplace, right: Right, *, second: Secret | None) -> str:
    """The name of the second person who agrees, or empty where there is nobody else.

    Raises `RuleViolation`: `not_permitted`, and at `second` `second_needed` or as `confirm`.
    """
    workplace.require(right)
    if right not in BY_TWO or workplace.database.key is None:
        return ""
    live, ring = workplace.database.path, _ring(workplace)
    return entrance.agreed(live, ring, first=workplace.on_duty, second=second, now=workplace.now())


def _change(
    workplace: Workplace, name: str, *, action: str, change: Callable[[Account], Account]
) -> None:
    with _changing(workplace, Right.MANAGE) as changing:
        changing.ring = changing.ring.change(name, change)
        _say(changing, action, account=changing.ring.find(name))


@contextmanager
def _changing(workplace: Workplace, right: Right) -> Iterator[_Change]:
    """The records know first; the keyring beside them follows, at the latest when they open."""
    with workplace.transaction(right) as work:
        change = _Change(work, _known(work))
        yield change
        stations.save_keyring(work, change.ring)
    keyfile.save(workplace.database.path, change.ring)


def _say(change: _Change, action: str, *, account: Account) -> None:
    facts = {"account": account.id, "role": account.role, "active": account.active}
    journal.append(change.work, action, subject=f"account:{account.id}", public=facts)


def _ring(workplace: Workplace) -> Keyring:
    with workplace.reading() as view:
        return _known(view)


def _known(view: Reading) -> Keyring:
    kept = stations.keyring(view)
    if kept is None:
        raise RuleViolation("not_protected")
    return kept


def _lock(workplace: Workplace, name: str, *, password: str) -> Lock:
    rules.check_password(password, name=name)
    return _sealed(workplace, password)


def _sealed(workplace: Workplace, secret: str) -> Lock:
    key = workplace.database.key
    if key is None:
        raise RuleViolation("not_protected")
    return locks.seal(key, secret, key_id=_ring(workplace).key_id, cost=locks.usual_cost())
