"""移交: what somebody who takes over a station must know of each case that is not filed yet."""

from dataclasses import dataclass
from datetime import date

from mediator.domain.case.deadlines import DueKind
from mediator.domain.case.missing import Missing
from mediator.domain.case.steps import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A case handed over: how it stands, and how much lies in its file.

    The consumer is masked: whoever takes over reads the name in the records, a passer-by does not.
    """

    number: str
    received_on: date
    consumer: str
    others: int
    stall: str
    step: Step | None
    due: DueKind | None = None
    due_on: date | None = None
    paused: bool = False
    missing: tuple[Missing, ...] = ()
    papers: int = 0
    exhibits: int = 0
    to_recover_fen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldDeposit:
    """A deposit that the market holds of a trader, in fen."""

    stall: str
    held_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleInUse:
    """A check scale that changes hands, and until when its verification holds."""

    serial: str
    place: str = ""
    due_on: date | None = None
