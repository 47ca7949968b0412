"""What the figures of a period say by themselves: proposed to staff, who know what lies behind."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mediator.domain.case.steps import SETTLED, EndingKind
from mediator.domain.month.figures import Figures, Ratio
from mediator.domain.month.rows import LedgerRow

IN_POINT: Final = 3
"""How many cases are told at most."""

_RISE: Final = 2  # cases more than before, and half as many again: below, chance is as likely
_NAMED: Final = 5
_TOLD: Final = SETTLED | {EndingKind.FAILED}


class Sign(StrEnum):
    """Something worth a sentence (domain facts 11.3: 突出问题、苗头、群体性)."""

    MOST = "most"
    RISING = "rising"
    REPEATED = "repeated"
    EXCEEDED = "exceeded"
    LATE = "late"
    FAILED = "failed"
    REOPENED = "reopened"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """A sign, about which nature or stalls (`names`), how many cases, and how many before."""

    sign: Sign
    names: tuple[str, ...] = ()
    cases: int = 0
    before: int = 0
    share: Ratio | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """What the station did in the period besides mediating; money in fen."""

    advances: int = 0
    advances_fen: int = 0
    reweighs: int = 0
    exceeded: int = 0
    yellow: int = 0
    red: int = 0
    pledges: int = 0
    asked: int = 0


def observations(figures: Figures, previous: Figures) -> tuple[Observation, ...]:
    """The signs in a period's figures beside those of the one before, the weightiest first."""
    found = (*_natures(figures, previous), *_stalls(figures), *_handling(figures))
    return found or (Observation(sign=Sign.QUIET, cases=figures.accepted),)


def in_point(rows: Iterable[LedgerRow]) -> tuple[LedgerRow, ...]:
    """Ended cases worth telling: of each nature the one about most money, then by money."""
    told: dict[object, LedgerRow] = {}
    ended = [row for row in rows if row.ending in _TOLD]
    for row in sorted(ended, key=lambda row: (-(row.amount_fen or 0), row.number)):
        told.setdefault(row.nature, row)
    return tuple(told.values())[:IN_POINT]


def _natures(figures: Figures, previous: Figures) -> tuple[Observation, ...]:
    before = {count.key: count.cases for count in previous.by_nature}
    known = [count for count in figures.by_nature if count.key]
    if not known:
        return ()
    first = known[0]
    most = Observation(
        sign=Sign.MOST,
        names=(first.key,),
        cases=first.cases,
        before=before.get(first.key, 0),
        share=Ratio(part=first.cases, whole=figures.accepted),
    )
    rising = (
        Observation(
            sign=Sign.RISING,
            names=(count.key,),
            cases=count.cases,
            before=before.get(count.key, 0),
        )
        for count in known
        if _rises(count.cases, before.get(count.key, 0))
    )
    return (most, *rising)


def _rises(now: int, before: int) -> bool:
    return now - before >= _RISE and 2 * now >= 3 * before


def _stalls(figures: Figures) -> tuple[Observation, ...]:
    repeated = [count for count in figures.by_stall if count.key and count.cases > 1]
    if not repeated:
        return ()
    names = tuple(count.key for count in repeated[:_NAMED])
    return (Observation(sign=Sign.REPEATED, names=names, cases=len(repeated)),)


def _handling(figures: Figures) -> tuple[Observation, ...]:
    counted = {
        Sign.EXCEEDED: figures.reweighs_exceeded,
        Sign.LATE: figures.late,
        Sign.FAILED: figures.failed,
        Sign.REOPENED: figures.reopened,
    }
    return tuple(Observation(sign=sign, cases=cases) for sign, cases in counted.items() if cases)
