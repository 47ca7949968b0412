"""The sums of everything, of a place or of one station, as the charts of a month."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.month.chart import Chart, ChartKind, ranking
from mediator.domain.month.figures import Count, Figures
from mediator.gui import tokens
from mediator.gui.translation import language
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.charts import ChartWithTable

_SHOWN = 12


class SumsCharts(QWidget):
    """What stands below (places, or stations), months, natures, categories; `chosen(at)`."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        self._cards: dict[str, Card] = {}
        self._charts: dict[str, ChartWithTable] = {}
        pairs = (
            (("below", self.tr("Places")), ("months", self.tr("Months"))),
            (("nature", self.tr("Natures")), ("category", self.tr("Goods and services"))),
        )
        for pair in pairs:
            row = QHBoxLayout()
            row.setSpacing(tokens.WIDE)
            for name, title in pair:
                row.addWidget(self._card(name, title), 1)
            column.addLayout(row)
        self._charts["below"].chosen.connect(self.chosen)

    def show_sums(self, figures: Figures) -> None:
        """Show what the accepted cases were about."""
        self._draw("nature", [(_named("nature", each), each.cases) for each in figures.by_nature])
        named = [(_named("category", each), each.cases) for each in figures.by_category]
        self._draw("category", named[:_SHOWN])

    def show_below(self, title: str, bars: Sequence[tuple[str, int]]) -> None:
        """Show the parts that the sums are made of, most cases first; a bar goes down to one."""
        self._cards["below"].set_title(title)
        self._cards["below"].setVisible(bool(bars))
        self._draw("below", bars)

    def show_months(self, bars: Sequence[tuple[str, int]]) -> None:
        """Show the cases accepted in each month, where they are known."""
        self._cards["months"].setVisible(bool(bars))
        labels, values = tuple(zip(*bars, strict=True)) or ((), ())
        columns = Chart(
            title=self._cards["months"].title,
            kind=ChartKind.COLUMNS,
            labels=labels,
            values=values,
        )
        self._charts["months"].show_chart(columns)

    def show_tables(self, shown: bool) -> None:
        """Turn all charts to their figures, or back."""
        for chart in self._charts.values():
            chart.show_table(shown)

    def _card(self, name: str, title: str) -> Card:
        card = Card(title)
        chart = ChartWithTable(title, self.tr("Accepted"))
        chart.setObjectName(f"sums_{name}")
        self._cards[name], self._charts[name] = card, chart
        card.add(chart, 1)
        return card

    def _draw(self, name: str, bars: Sequence[tuple[str, int]]) -> None:
        self._charts[name].show_chart(ranking(self._cards[name].title, bars))


def largest(parts: Sequence[tuple[str, Figures]]) -> list[tuple[str, int]]:
    """The names and accepted cases of the largest parts, the largest first."""
    ordered = sorted(parts, key=lambda part: (-part[1].accepted, part[0]))
    return [(name, figures.accepted) for name, figures in ordered[:_SHOWN]]


def _named(section: str, count: Count) -> str:
    return wording.label(section, count.key, language=language()) if count.key else "—"
