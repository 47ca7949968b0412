"""The cases behind each figure, so that whoever doubts one can open them."""

from collections.abc import Callable, Mapping
from typing import Final

from mediator.domain.month.figures import Counting, Group
from mediator.domain.month.rows import LedgerRow

_Counts = Callable[[LedgerRow], object]

# Sums are those of some cases of a group; of a rate, the cases that count towards it.
_SUMS: Final[Mapping[str, tuple[Group, _Counts]]] = {
    "disputed_fen": (Group.ACCEPTED, lambda row: row.amount_fen),
    "recovered_fen": (Group.CLOSED, lambda row: row.recovered_fen),
    "reweighs": (Group.ACCEPTED, lambda row: row.reweighs),
    "reweighs_exceeded": (Group.ACCEPTED, lambda row: row.reweighs_exceeded),
    "increased_fen": (Group.INCREASED, lambda row: row.increased_fen),
    "advances_fen": (Group.ADVANCES, lambda row: row.advance_fen),
    "advances_back_fen": (Group.ADVANCES, lambda row: row.advance_back_fen),
    "advance_back_rate": (Group.ADVANCES, lambda row: row.advance_back_fen),
}
_RATES: Final[Mapping[str, Group]] = {
    "closing_rate": Group.CLOSED_OF_ACCEPTED,
    "cumulative_rate": Group.CLOSED,
    "on_time_rate": Group.ON_TIME,
    "settlement_rate": Group.SETTLED,
    "satisfaction_rate": Group.SATISFIED,
    "resolution_rate": Group.RESOLVED,
    "answer_rate": Group.ANSWERED_IN_TIME,
}


def cases(counting: Counting, figure: str) -> tuple[LedgerRow, ...]:
    """The lines that a figure counts or adds up, by its name in `Figures`."""
    if figure in _SUMS:
        group, counts = _SUMS[figure]
        return tuple(row for row in counting.groups[group] if counts(row))
    return counting.groups[_RATES.get(figure) or Group(figure)]
