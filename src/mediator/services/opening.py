"""The records, open: at the start of the program, by a password, by the code, after a restore.

What a start does not need is imported where it is used: the first page waits for this module.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from mediator.services import beside, stations, upkeep
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from mediator.storage.keys import keyfile

if TYPE_CHECKING:
    from mediator.services.entrance import Secret
    from mediator.services.restoring import Wish

Clock: TypeAlias = Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open file, and what staff must know of it; `code` is a new one to be put away."""

    workplace: Workplace
    set_up: bool
    clock_behind: datetime | None
    unfit_place: str
    practice: bool = False
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """Records that open for one of these people."""

    live: Path
    names: tuple[str, ...]


def at_start(live: Path, clock: Clock, *, on_duty: str) -> Opened | Locked:
    """Open the records at `live`, or say who can."""
    if keyfile.there(live):
        from mediator.services import entrance

        return Locked(live=live, names=entrance.names(live))
    workplace = Workplace(database=open_database(live), clock=clock, on_duty=on_duty)
    if stations.is_set_up(workplace) and not on_duty:
        workplace = replace(workplace, on_duty=stations.load(workplace).head)
    return _looked_at(workplace)


def to_practise(file: Path, clock: Clock, *, on_duty: str) -> Opened:
    """Open the sample cases, which nobody locks; they are made when they are first asked for."""
    from mediator.services import training

    workplace = Workplace(database=open_database(file), clock=clock, on_duty=on_duty)
    if not stations.is_set_up(workplace):
        training.fill(workplace)
    if not on_duty:
        workplace = replace(workplace, on_duty=stations.load(workplace).head)
    return replace(_looked_at(workplace), practice=True, unfit_place="")


def copy(live: Path, key: bytes | None, *, clock: Clock) -> Opened:
    """Open a copy of records, which needs no backup and is nobody's to back up."""
    database = open_database(live, key=key, is_copy=True)
    workplace = Workplace(database=database, clock=clock, on_duty="")
    return replace(_looked_at(workplace), practice=True, unfit_place="")


def come_in(live: Path, name: str, *, password: str, clock: Clock) -> Opened:
    """Open locked records with a password; raises as `entrance.tried` and `entrance.come_in`."""
    from mediator.services import entrance

    secret = entrance.Secret(name=name, password=password)
    key = entrance.key_of(live, secret, now=clock())
    return _looked_at(entrance.come_in(live, name, key=key, clock=clock))


def come_back(live: Path, code: str, *, name: str, password: str, clock: Clock) -> Opened:
    """Open them with the recovery code; raises as `accounts.come_back`."""
    from mediator.services import accounts

    back = accounts.come_back(live, code, name=name, password=password, clock=clock)
    return replace(_looked_at(back.workplace), code=back.code)


def protect(workplace: Workplace, name: str, *, password: str) -> Opened:
    """Put open records behind a lock, and open them again; raises as `protection.protect`."""
    from mediator.services import entrance, identity, protection

    live, clock = workplace.database.path, workplace.clock
    workplace.database.close()
    made = protection.protect(live, name, password=password, at=clock())
    opened = _looked_at(entrance.come_in(live, name.strip(), key=made.key, clock=clock))
    if opened.set_up:  # Only now: what the station signs with never lay in the open.
        identity.current_keys(opened.workplace)
    return replace(opened, code=made.code)


def restore(workplace: Workplace, wish: "Wish") -> Opened | Locked:
    """Let go of the file, bring the backup back, open it; raises as `restoring.restore`."""
    from mediator.services import entrance, restoring

    live, clock, name = wish.live, workplace.clock, workplace.on_duty
    workplace.database.close()
    restored = restoring.restore(wish)
    if restored.key is None or restored.key != wish.key:
        return at_start(live, clock, on_duty=name)
    return _looked_at(entrance.come_in(live, name, key=restored.key, clock=clock))


def rescue(
    live: Path, source: Path, *, secrets: "tuple[Secret | None, Secret | None]", clock: Clock
) -> Opened | Locked:
    """Bring a backup back over records that cannot be opened; raises as `restoring.restore`.

    `secrets` are those of the head and of the second person, where there is a lock.
    """
    from mediator.services import restoring

    head, second = secrets
    if head is None:
        wish = restoring.Wish(source=source, live=live, key=None, by="", at=clock())
    else:
        wish = restoring.wish_of(
            live, source, secret=head, second=second, foreign=False, at=clock()
        )
    restoring.restore(wish)
    return at_start(live, clock, on_duty="")


def _looked_at(workplace: Workplace) -> Opened:
    beside.forget_trial(workplace.database.path, now=workplace.now())
    return Opened(
        workplace=workplace,
        set_up=stations.is_set_up(workplace),
        clock_behind=upkeep.clock_behind(workplace),
        unfit_place=upkeep.unfit_place(workplace),
    )
