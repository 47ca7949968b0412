"""Who the station is and how it works."""

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


def save(work: Transaction, station: Station, *, policy: Policy) -> None:
    """Keep both as they are now."""
    for key, value in (("station", station), ("policy", policy)):
        work.session.merge(SettingRow(key=key, value=codec.dump(value)))
    work.session.flush()
