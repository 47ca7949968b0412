"""What a month file holds, part by part; resources/schemas publishes the same as JSON Schema."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from mediator.domain.month.figures import Figures
from mediator.domain.month.locked import MonthNotes
from mediator.domain.month.reconcile import Correction
from mediator.domain.month.rows import LedgerRow
from mediator.domain.values.periods import Period

SCHEMA: Final = "mediator.month"
VERSION: Final = 2
VERSIONS: Final = (1, VERSION)

# Numbers of our own records mean nothing outside them.
INSIDE: Final = {"dispute_id": 0, "stall_id": 0}

# What files of the first version do not say.
SECOND_FIGURES: Final = (
    *("resolved", "answered_in_time", "answered_late"),
    *("increased", "increased_fen", "advances_back_fen"),
    *("cumulative_rate", "resolution_rate", "answer_rate", "advance_back_rate"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The station, as far as the regulator needs to know it."""

    name: str
    code: str
    market: str
    credit_code: str
    regulator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthHead:
    """Who reports, when the month was locked, and the journal's head of that moment."""

    station: Sender
    number: str
    draft: bool
    training: bool
    made_at: datetime
    by: str
    journal_head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCodes:
    """The check codes printed on the two papers of the month."""

    month: str
    ledger: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the ledger and the day by which its case was to be settled."""

    row: LedgerRow
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The whole file but for its signature."""

    schema: str
    version: int
    head: MonthHead
    check_codes: CheckCodes
    period: Period
    figures: Figures
    previous: Figures
    year_before: Figures
    notes: MonthNotes
    open: tuple[str, ...]
    handed_over: tuple[str, ...] = ()
    corrections: tuple[Correction, ...]
    ledger: tuple[Line, ...]
