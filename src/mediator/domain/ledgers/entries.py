"""What one row of a foreign table says, read into values, and the verdict on it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mediator.domain.case.claim import Category, Nature, Remedy, Source
from mediator.domain.case.parties import Respondent, Stall
from mediator.domain.case.steps import EndingKind
from mediator.domain.ledgers.fields import Field


class Verdict(StrEnum):
    """What becomes of a row; the last four are no rows of the table and are only counted."""

    TAKE = "take"
    REMARK = "remark"
    REFUSE = "refuse"
    BLANK = "blank"
    TOTAL = "total"
    NOTE = "note"
    HEADER = "header"


TAKEN = frozenset({Verdict.TAKE, Verdict.REMARK})
REAL = TAKEN | {Verdict.REFUSE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Why a row is refused, or what was done to a value of it; `other` names the twin of a row."""

    code: str
    field: Field | None = None
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One case of a ledger; money in fen, `ending` None where it is still open.

    `own_number` is what the ledger calls it; `facts` hold in words what no field holds exactly.
    """

    received_on: date
    respondent: Respondent
    own_number: str = ""
    bought_on: date | None = None
    consumer: str = ""
    phone: str = ""
    id_number: str = ""
    address: str = ""
    goods: str = ""
    nature: Nature | None = None
    category: Category | None = None
    amount_fen: int | None = None
    remedies: tuple[Remedy, ...] = ()
    demand: str = ""
    source: Source = Source.OTHER
    result: str = ""
    ending: EndingKind | None = None
    ended_on: date | None = None
    recovered_fen: int = 0
    handler: str = ""
    facts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StallEntry:
    """One trader of a list; the deposit in fen, None where the list names none."""

    stall: Stall
    deposit_fen: int | None = None
    pledged_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row with its line in the sheet, from 1, and the verdict on it."""

    line: int
    verdict: Verdict
    marks: tuple[Mark, ...] = ()
    entry: LedgerEntry | StallEntry | None = None
