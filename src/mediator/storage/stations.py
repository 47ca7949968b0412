"""Who the station is and how it works."""

from mediator.domain.dictionaries import Dictionary, Section
from mediator.domain.glyphs import OwnGlyphs
from mediator.domain.premises import Premises
from mediator.domain.stalls.policy import StallPolicy
from mediator.domain.station import Policy, Station
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables import codec
from mediator.storage.tables.station import SettingRow

Kept = tuple[Station, Policy]


def load(view: Reading) -> Kept | None:
    """Station and policy; None before the first run."""
    station = view.session.get(SettingRow, "station")
    policy = view.session.get(SettingRow, "policy")
    if station is None or policy is None:
        return None
    return codec.load(station.value, Station), codec.load(policy.value, Policy)


def stall_policy(view: Reading) -> StallPolicy:
    """How the station looks after its traders; the defaults until it says otherwise."""
    kept = view.session.get(SettingRow, "stall_policy")
    return codec.load(kept.value, StallPolicy) if kept else StallPolicy()


def save_stall_policy(work: Transaction, policy: StallPolicy) -> None:
    """Keep it as it is now."""
    work.session.merge(SettingRow(key="stall_policy", value=codec.dump(policy)))
    work.session.flush()


def premises(view: Reading) -> Premises:
    """What a station is beyond its name; empty until it is filled in."""
    kept = view.session.get(SettingRow, "premises")
    return codec.load(kept.value, Premises) if kept else Premises()


def save_premises(work: Transaction, changed: Premises) -> None:
    """Keep it as it is now."""
    work.session.merge(SettingRow(key="premises", value=codec.dump(changed)))
    work.session.flush()


def own_glyphs(view: Reading) -> OwnGlyphs:
    """The characters that the station drew itself."""
    kept = view.session.get(SettingRow, "own_glyphs")
    return codec.load(kept.value, OwnGlyphs) if kept else OwnGlyphs()


def save_own_glyphs(work: Transaction, changed: OwnGlyphs) -> None:
    """Keep them as they are now."""
    work.session.merge(SettingRow(key="own_glyphs", value=codec.dump(changed)))
    work.session.flush()


def dictionary(view: Reading, section: Section) -> Dictionary | None:
    """A dictionary as the station changed it; None while it is the usual one."""
    kept = view.session.get(SettingRow, f"dictionary:{section.value}")
    return codec.load(kept.value, Dictionary) if kept else None


def save_dictionary(work: Transaction, changed: Dictionary) -> None:
    """Keep it as it is now."""
    key = f"dictionary:{changed.section.value}"
    work.session.merge(SettingRow(key=key, value=codec.dump(changed)))
    work.session.flush()


def save(work: Transaction, station: Station, *, policy: Policy) -> None:
    """Keep both as they are now."""
    for key, value in (("station", station), ("policy", policy)):
        work.session.merge(SettingRow(key=key, value=codec.dump(value)))
    work.session.flush()
