"""Charts as values."""

import pytest

from mediator.domain.month.chart import Chart, ChartKind


def _chart(*values: int, shown: tuple[str, ...] = (), highlight: int | None = None) -> Chart:
    return Chart(
        title="各月受理",
        kind=ChartKind.BARS,
        labels=tuple(f"{at}月" for at in range(1, len(values) + 1)),
        values=values,
        shown=shown,
        highlight=highlight,
    )


@pytest.mark.parametrize(
    ("values", "lengths"),
    [((5, 10), [500, 1000]), ((0, 0), [0, 0]), ((), []), ((1, 3), [333, 1000])],
)
def test_the_highest_value_is_a_thousand_long(values: tuple[int, ...], lengths: list[int]) -> None:
    assert [bar.thousandths for bar in _chart(*values).bars()] == lengths


def test_figures_are_shown_as_given_or_as_they_are() -> None:
    assert [bar.shown for bar in _chart(128000, shown=("1,280.00",)).bars()] == ["1,280.00"]
    assert [bar.shown for bar in _chart(3).bars()] == ["3"]


def test_one_bar_may_stand_out() -> None:
    assert [bar.highlighted for bar in _chart(1, 2, highlight=1).bars()] == [False, True]
    assert [bar.highlighted for bar in _chart(1, 2).bars()] == [False, False]
