"""Every figure opens the cases that it counts or adds up, and no others."""

from dataclasses import fields
from datetime import date

from hypothesis import given

from mediator.domain.month import behind
from mediator.domain.month.figures import RATES, Figures, count, figures
from mediator.domain.month.rows import LedgerRow
from mediator.domain.values.periods import Period
from tests.domain.cases import LIMITS
from tests.domain.month.ledgers import DAYS, ledgers
from tests.domain.month.test_figures import PERIODS

_ADDED = {
    "disputed_fen": "amount_fen",
    "recovered_fen": "recovered_fen",
    "reweighs": "reweighs",
    "reweighs_exceeded": "reweighs_exceeded",
    "increased_fen": "increased_fen",
    "advances_fen": "advance_fen",
    "advances_back_fen": "advance_back_fen",
}
_COUNTED = {each.name for each in fields(Figures) if each.type is int} - _ADDED.keys()


@given(ledgers(), PERIODS, DAYS)
def test_the_cases_behind_a_figure_make_that_figure(
    rows: tuple[LedgerRow, ...], period: Period, today: date
) -> None:
    counting = count(rows, period, limits=LIMITS, today=today)
    found = figures(counting)
    for name in _COUNTED:
        assert len(behind.cases(counting, name)) == getattr(found, name), name
    for name, column in _ADDED.items():
        cases = behind.cases(counting, name)
        assert sum(getattr(row, column) for row in cases) == getattr(found, name), name
        assert all(getattr(row, column) for row in cases), name
    for name in set(RATES) - {"advance_back_rate"}:
        assert len(behind.cases(counting, name)) == getattr(found, name).part, name
