"""What the records know of their backups: the second place, the last number, the drill."""

from dataclasses import dataclass
from datetime import datetime

from mediator.storage.database import Reading, Transaction
from mediator.storage.tables import codec
from mediator.storage.tables.station import SettingRow

_KEY = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """When a backup was last brought back for trial, and whether that went well."""

    at: datetime
    number: int
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`restored` is the number of the backup that these records are, until somebody confirms it."""

    second: str = ""
    last: int = 0
    restored: int = 0
    drill: Drill | None = None


def load(view: Reading) -> State:
    """The state as it is kept; that of a new file until something is."""
    kept = view.session.get(SettingRow, _KEY)
    return codec.load(kept.value, State) if kept else State()


def save(work: Transaction, changed: State) -> None:
    """Keep it as it is now."""
    work.session.merge(SettingRow(key=_KEY, value=codec.dump(changed)))
    work.session.flush()
