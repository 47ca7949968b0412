"""Charts are pressed, walked through and read as a table."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from mediator.domain.month.chart import Chart, ChartKind, ranking
from mediator.gui import theme
from mediator.gui.widgets.charts import BarChart, ChartWithTable
from tests.gui.accessibility import assert_accessible
from tests.gui.finding import activate


def _chart(kind: ChartKind, values: tuple[int, ...] = (5, 4, 0)) -> Chart:
    return Chart(
        title="投诉性质",
        kind=kind,
        labels=tuple("计质价"[: len(values)]),
        values=values,
        highlight=0 if values else None,
    )


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.show_chart(_chart(ChartKind.BARS))
    chart.resize(300, chart.sizeHint().height())
    activate(qtbot, chart)
    return chart


@pytest.mark.parametrize("kind", list(ChartKind))
def test_a_bar_is_pressed_or_walked_to(chart: BarChart, qtbot: QtBot, kind: ChartKind) -> None:
    chart.show_chart(_chart(kind))
    chosen: list[int] = []
    chart.chosen.connect(chosen.append)
    third = QPoint(10, chart.height() - 5) if kind is ChartKind.BARS else QPoint(290, 20)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=third)
    chart.show_chart(_chart(kind))
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(chart, key)
    assert chosen == [2, 1]
    assert chart.accessibleDescription() == "质 4"


def test_a_screen_reader_hears_every_figure(chart: BarChart) -> None:
    assert_accessible(chart)
    assert chart.accessibleName() == "投诉性质"
    assert chart.accessibleDescription() == "计 5；质 4；价 0"


@pytest.mark.parametrize("kind", list(ChartKind))
@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("values", [(), (0,), (7,), (1, 1, 1)])
def test_every_chart_can_be_drawn(
    qtbot: QtBot, kind: ChartKind, compact: bool, values: tuple[int, ...]
) -> None:
    chart = BarChart(compact=compact)
    qtbot.addWidget(chart)
    chart.show_chart(_chart(kind, values))
    image = chart.grab().toImage()
    drawn = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    bars = {theme.colour(name).name() for name in ("accent",)}
    assert bool(drawn & bars) is (sum(values) > 0 or (kind is ChartKind.COLUMNS and bool(values)))


def test_the_same_figures_stand_in_a_table(qtbot: QtBot) -> None:
    shown = ChartWithTable("性质", "件数")
    qtbot.addWidget(shown)
    shown.show_chart(_chart(ChartKind.BARS))
    chosen: list[int] = []
    shown.chosen.connect(chosen.append)
    shown.show_table(True)
    activate(qtbot, shown)
    model = shown.table.model()
    assert [[model.index(row, column).data() for column in (0, 1)] for row in range(3)] == [
        ["计", "5"],
        ["质", "4"],
        ["价", "0"],
    ]
    shown.table.selectRow(1)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert chosen == [1]
    assert_accessible(shown)
    shown.show_table(False)
    assert shown.currentWidget() is shown.chart


def test_a_long_ranking_shows_ten_bars_and_all_of_it_in_the_table(qtbot: QtBot) -> None:
    shown = ChartWithTable("类别", "件数")
    qtbot.addWidget(shown)
    shown.show_chart(ranking("类别", [(str(place), 30 - place) for place in range(24)]))
    assert shown.chart.accessibleDescription().count("；") == 9
    assert shown.table.model().rowCount() == 24


def test_a_chart_of_nothing_says_so(qtbot: QtBot) -> None:
    empty = BarChart()
    qtbot.addWidget(empty)
    empty.show_chart(ranking("类别", []))
    image = empty.grab().toImage()
    drawn = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert theme.colour("soft").name() in drawn
