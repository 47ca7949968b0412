"""A chart as a value: the paper and the screen draw the same one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

MOST: Final = 10
"""How many bars a chart has at most: more are read in the table beside it."""


class ChartKind(Enum):
    """How the values stand."""

    BARS = "bars"
    COLUMNS = "columns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Values with their names, none below zero; `shown` is how each is written beside its bar.

    `highlight` is the place of the one value that stands out, or None.
    """

    title: str
    kind: ChartKind
    labels: tuple[str, ...]
    values: tuple[int, ...]
    shown: tuple[str, ...] = ()
    highlight: int | None = None

    def top(self) -> "Chart":
        """The first bars of a ranking, as many as one chart has; columns stand for time, whole."""
        if self.kind is ChartKind.COLUMNS:
            return self
        return replace(
            self, labels=self.labels[:MOST], values=self.values[:MOST], shown=self.shown[:MOST]
        )

    def bars(self) -> tuple["Bar", ...]:
        """Return what is drawn, in order; the highest value is 1000 thousandths long."""
        most = max(self.values, default=0) or 1
        return tuple(
            Bar(
                label=label,
                shown=shown,
                thousandths=value * 1000 // most,
                highlighted=at == self.highlight,
            )
            for at, (label, value, shown) in enumerate(
                zip(self.labels, self.values, self.shown or map(str, self.values), strict=True)
            )
        )


def ranking(title: str, bars: Sequence[tuple[str, int]]) -> Chart:
    """Bars in the order given, the most first; it stands out where nothing else is as high."""
    values = tuple(value for _, value in bars)
    stands_out = len(values) > 1 and values[0] > values[1]
    return Chart(
        title=title,
        kind=ChartKind.BARS,
        labels=tuple(label for label, _ in bars),
        values=values,
        highlight=0 if stands_out else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar or column and the words beside it."""

    label: str
    shown: str
    thousandths: int
    highlighted: bool
