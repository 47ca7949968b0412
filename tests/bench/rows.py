"""What a benchmark prints: a figure, the limit it is held to, and whether it keeps it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure; `limit` None: told, not judged."""

    name: str
    figure: float
    unit: str
    limit: float | None = None
    note: str = ""

    @property
    def kept(self) -> bool:
        """Whether the figure keeps its limit."""
        return self.limit is None or self.figure <= self.limit

    def __str__(self) -> str:
        """A line of the table."""
        limit = f"≤ {self.limit:g}" if self.limit is not None else ""
        mark = "" if self.limit is None else "ok" if self.kept else "TOO MUCH"
        return f"{self.name:<44}{self.figure:>10.2f} {self.unit:<3}{limit:>9}  {mark:<9}{self.note}"
