"""Adding up months: the figures of many are figures again, so that the same papers show them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from typing import Any, Final

from mediator.domain.month.figures import Count, Figures
from mediator.domain.values.periods import Period

# Stalls, zones and a station's own items mean nothing beyond it.
SHARED: Final = ("by_nature", "by_category", "by_source")
NUMBERS: Final = tuple(each.name for each in fields(Figures) if each.type is int)


class Sums:
    """Figures that grow by one month after the other, and shrink again."""

    __slots__ = ("_counts", "_numbers", "months")

    def __init__(self) -> None:
        self.months = 0
        self._numbers: dict[str, int] = dict.fromkeys(NUMBERS, 0)
        self._counts: dict[tuple[str, str], tuple[int, int]] = {}

    def add(self, figures: Figures, *, times: int = 1) -> None:
        """Count a month, or take it back with `times=-1`."""
        self.months += times
        for name in NUMBERS:
            self._numbers[name] += times * getattr(figures, name)
        for kind in SHARED:
            for each in getattr(figures, kind):
                cases, fen = self._counts.get((kind, each.key), (0, 0))
                both = cases + times * each.cases, fen + times * each.amount_fen
                self._counts[kind, each.key] = both
                if both == (0, 0):
                    del self._counts[kind, each.key]

    def figures(self, period: Period) -> Figures:
        """The sums as figures of a period; stalls, zones and own items are left out."""
        by: dict[str, list[Count]] = defaultdict(list)
        for (kind, key), (cases, fen) in self._counts.items():
            by[kind].append(Count(key=key, cases=cases, amount_fen=fen))
        parts: dict[str, Any] = {kind: _ordered(by[kind]) for kind in SHARED}
        parts |= self._numbers
        return Figures(period=period, by_stall=(), by_zone=(), **parts)


def summed(months: Iterable[Figures], period: Period) -> Figures:
    """The figures of several, as those of one."""
    sums = Sums()
    for each in months:
        sums.add(each)
    return sums.figures(period)


def _ordered(counts: Iterable[Count]) -> tuple[Count, ...]:
    """Most cases first, as in a month."""
    return tuple(sorted(counts, key=lambda each: (-each.cases, each.key)))
