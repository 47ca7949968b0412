"""A chart as a value: the paper and the screen draw the same one."""

from dataclasses import dataclass
from enum import Enum


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar or column and the words beside it."""

    label: str
    shown: str
    thousandths: int
    highlighted: bool
