"""Protection: the records of a station go behind a lock, for good."""

import secrets
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from mediator.domain.accounts import keyring as rules
from mediator.domain.accounts.keyring import Account, Keyring
from mediator.domain.accounts.roles import AccountRole
from mediator.storage import journal, stations
from mediator.storage.database import open_database
from mediator.storage.keys import keyfile, locks, protecting

_KEY_ID_BYTES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """What came of it: the key that is now in use, and the code to print, which is kept nowhere."""

    key: bytes = field(repr=False)
    code: str = field(repr=False)


def protect(live: Path, name: str, *, password: str, at: datetime) -> Protected:
    """Lock the plain records at `live`, which must be open nowhere; `name` becomes the head.

    A power cut leaves them plain and open, or plain with a lock that `carry_on` finishes, or
    locked. Raises `RuleViolation` at `name` or `password`, `StorageUnavailable` for what stands in
    the way; then they are as they were.
    """
    name = rules.check_name(name)
    rules.check_password(password, name=name)
    key, key_id = locks.new_key(), secrets.token_hex(_KEY_ID_BYTES)
    code, cost = rules.recovery_code(secrets.choice), locks.usual_cost()
    head = locks.seal(key, password, key_id=key_id, cost=cost)
    ring = Keyring(
        key_id=key_id,
        accounts=(Account(id=1, name=name, role=AccountRole.HEAD, lock=head),),
        recovery=locks.seal(key, rules.read_code(code), key_id=key_id, cost=cost),
    )
    made = _signed(live, ring, key=key, by=name, at=at)
    keyfile.save(live, ring)
    protecting.take_place(live, made)
    return Protected(key=key, code=code)


def carry_on(live: Path, *, key: bytes, by: str, at: datetime) -> None:
    """Finish what a power cut interrupted, with the keyring that was already there."""
    ring = keyfile.load(live)
    protecting.take_place(live, _signed(live, ring, key=key, by=by, at=at))


def _signed(live: Path, ring: Keyring, *, key: bytes, by: str, at: datetime) -> Path:
    """The locked twin of the records; it says of itself what it is."""
    made = protecting.twin(live, key=None, new_key=key)
    with (
        closing(open_database(made, key=key, is_copy=True)) as database,
        database.transaction(by=by, at=at) as work,
    ):
        stations.save_keyring(work, ring)
        journal.append(work, "protect", subject="accounts", public={"key": ring.key_id})
    return made
