"""The market's public check scales (公平秤): verification, retirement, and their self-checks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mediator.domain.case.missing import Missing, required


class ScaleState(StrEnum):
    """How the verification of a scale stands."""

    VALID = "valid"
    SOON = "soon"
    OVERDUE = "overdue"
    UNKNOWN = "unknown"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """One check scale of the register (集贸市场计量 order 94, article 5).

    `division_mg` is what it shows at the finest, 0 where nobody entered it. A scale that is used
    no more has a `retired_on`; it is never deleted, since slips name it.
    """

    serial: str
    place: str = ""
    capacity: str = ""
    division_mg: int = 0
    verified_on: date | None = None
    due_on: date | None = None
    retired_on: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0

    def state(self, today: date, *, remind_days: int) -> ScaleState:
        """How its verification stands on `today`; `remind_days` before its end it is soon."""
        if self.retired_on is not None:
            return ScaleState.RETIRED
        if self.due_on is None:
            return ScaleState.UNKNOWN
        if self.due_on < today:
            return ScaleState.OVERDUE
        soon = (self.due_on - today).days <= remind_days
        return ScaleState.SOON if soon else ScaleState.VALID


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleCheck:
    """One self-check (自检): a known load, what the scale showed, and how far it may be off; mg."""

    scale_id: int
    on: date
    by: str
    load_mg: int
    reading_mg: int
    allowed_mg: int
    note: str = ""
    id: int = 0

    @property
    def error_mg(self) -> int:
        """What it shows too much; negative when it shows too little."""
        return self.reading_mg - self.load_mg

    @property
    def within(self) -> bool:
        """Whether it is off by no more than is allowed."""
        return abs(self.error_mg) <= self.allowed_mg

    def missing(self) -> tuple[Missing, ...]:
        """A load, and who checked; a reading of zero is an answer."""
        return required(load=self.load_mg > 0, by=self.by)


def check_due_on(scale: Scale, last: date | None, *, every_days: int) -> date | None:
    """The day of the next self-check; None for a retired scale or where none was ever made."""
    if scale.retired_on is not None or last is None:
        return None
    return last + timedelta(days=every_days)


def last_checks(checks: tuple[ScaleCheck, ...]) -> Mapping[int, date]:
    """The day of the newest self-check of each scale, by its id."""
    found: dict[int, date] = {}
    for check in checks:
        found[check.scale_id] = max(check.on, found.get(check.scale_id, check.on))
    return found
