"""Charts as values."""

import pytest

from mediator.domain.month.chart import MOST, Chart, ChartKind, ranking


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


@pytest.mark.parametrize(
    ("values", "highlight"), [((5, 4, 4), 0), ((5, 5, 4), None), ((5,), None), ((), None)]
)
def test_only_what_nothing_else_reaches_stands_out(
    values: tuple[int, ...], highlight: int | None
) -> None:
    chart = ranking("性质", [(str(place), value) for place, value in enumerate(values)])
    assert (chart.values, chart.highlight) == (values, highlight)


def test_a_ranking_draws_its_first_ten_and_columns_all() -> None:
    bars = [(str(place), 20 - place) for place in range(12)]
    chart = ranking("类别", bars)
    assert chart.top().labels == chart.labels[:MOST]
    assert (len(chart.top().bars()), chart.top().highlight) == (10, 0)
    columns = Chart(title="", kind=ChartKind.COLUMNS, labels=chart.labels, values=chart.values)
    assert columns.top() == columns
