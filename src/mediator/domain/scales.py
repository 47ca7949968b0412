"""The market's public check scales (公平秤) and the day their verification runs out."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """One check scale of the register (集贸市场计量 order 94, article 5)."""

    serial: str
    place: str = ""
    capacity: str = ""
    verified_on: date | None = None
    due_on: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0
