"""考核材料包: what inspectors look at (domain facts 13), and which cases are drawn as samples."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from mediator.domain.papers import Head, MonthPaper
from mediator.domain.stalls.commitments import PledgeState
from mediator.domain.station import Policy
from mediator.domain.values.periods import Period

_T = TypeVar("_T")

SAMPLES: Final = 10
MONTHS: Final = range(1, 25)


@dataclass(frozen=True, slots=True, kw_only=True)
class StallLine:
    """One trader as inspectors see it: nobody's name or phone beyond that of the stall."""

    stall: str
    zone: str
    pledges: tuple[PledgeState, ...]
    deposit_fen: int = 0
    yellow: int = 0
    red: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSheet:
    """站点情况: the station, its time limits, its months, its traders; oldest month first."""

    head: Head
    policy: Policy
    months: tuple[MonthPaper, ...]
    stalls: tuple[StallLine, ...] = ()


class KitKind(StrEnum):
    """What lies in the kit beside its index and the sheet of the station."""

    LEDGER = "ledger"
    REPORT = "report"
    WORKBOOK = "workbook"
    DOSSIER = "dossier"
    SCALES = "scales"
    FORM = "form"
    WALL = "wall"


@dataclass(frozen=True, slots=True, kw_only=True)
class KitPart:
    """A file of the kit; `label` is its month, case or name, `locked` that of a month given out."""

    kind: KitKind
    content: bytes
    label: str = ""
    locked: bool = False


def months_until(last: Period, count: int) -> tuple[Period, ...]:
    """`count` periods, oldest first, of which `last` is the newest."""
    found = [last]
    while len(found) < count:
        found.append(found[-1].previous())
    return tuple(reversed(found))


def drawn(ended: Sequence[_T], most: int = SAMPLES) -> tuple[_T, ...]:
    """All of them, or `most` at equal distances, so that nobody chooses which are shown."""
    if len(ended) <= most:
        return tuple(ended)
    return tuple(ended[at * len(ended) // most] for at in range(most))
