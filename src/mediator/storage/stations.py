"""What a station keeps of itself, each as one value: who it is, how it works, who may enter."""

from typing import TypeVar

from mediator.domain.accounts.keyring import Keyring
from mediator.domain.dictionaries import Dictionary, Section
from mediator.domain.glyphs import OwnGlyphs
from mediator.domain.premises import Premises
from mediator.domain.stalls.policy import StallPolicy
from mediator.domain.station import Policy, Station
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables import codec
from mediator.storage.tables.station import SettingRow

T = TypeVar("T")
Kept = tuple[Station, Policy]


def load(view: Reading) -> Kept | None:
    """Station and policy; None before the first run."""
    station = _kept(view, "station", kind=Station)
    policy = _kept(view, "policy", kind=Policy)
    return None if station is None or policy is None else (station, policy)


def save(work: Transaction, station: Station, *, policy: Policy) -> None:
    """Keep both as they are now."""
    _keep(work, "station", value=station)
    _keep(work, "policy", value=policy)


def stall_policy(view: Reading) -> StallPolicy:
    """How the station looks after its traders; the defaults until it says otherwise."""
    return _kept(view, "stall_policy", kind=StallPolicy) or StallPolicy()


def save_stall_policy(work: Transaction, policy: StallPolicy) -> None:
    """Keep it as it is now."""
    _keep(work, "stall_policy", value=policy)


def premises(view: Reading) -> Premises:
    """What a station is beyond its name; empty until it is filled in."""
    return _kept(view, "premises", kind=Premises) or Premises()


def save_premises(work: Transaction, changed: Premises) -> None:
    """Keep it as it is now."""
    _keep(work, "premises", value=changed)


def own_glyphs(view: Reading) -> OwnGlyphs:
    """The characters that the station drew itself."""
    return _kept(view, "own_glyphs", kind=OwnGlyphs) or OwnGlyphs()


def save_own_glyphs(work: Transaction, changed: OwnGlyphs) -> None:
    """Keep them as they are now."""
    _keep(work, "own_glyphs", value=changed)


def dictionary(view: Reading, section: Section) -> Dictionary | None:
    """A dictionary as the station changed it; None while it is the usual one."""
    return _kept(view, f"dictionary:{section.value}", kind=Dictionary)


def save_dictionary(work: Transaction, changed: Dictionary) -> None:
    """Keep it as it is now."""
    _keep(work, f"dictionary:{changed.section.value}", value=changed)


def keyring(view: Reading) -> Keyring | None:
    """The accounts with their locks; None while the records lie open."""
    return _kept(view, "keyring", kind=Keyring)


def save_keyring(work: Transaction, changed: Keyring) -> None:
    """Keep it as it is now."""
    _keep(work, "keyring", value=changed)


def _kept(view: Reading, key: str, *, kind: type[T]) -> T | None:
    row = view.session.get(SettingRow, key)
    return codec.load(row.value, kind) if row else None


def _keep(work: Transaction, key: str, *, value: object) -> None:
    work.session.merge(SettingRow(key=key, value=codec.dump(value)))
    work.session.flush()
