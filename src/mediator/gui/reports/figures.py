"""The figures of a period as tiles and charts; each number opens its cases."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.month.chart import MOST, ranking
from mediator.domain.month.figures import Count, Figures, Group, Ratio
from mediator.domain.month.rows import LedgerRow
from mediator.domain.values.money import show
from mediator.gui import labels, tokens
from mediator.gui.translation import language
from mediator.gui.widgets.cards import Card, NumberTile
from mediator.gui.widgets.charts import ChartWithTable
from mediator.services.reporting import Month

_ROOM_FOR_SIX = 960


class Tiles(QWidget):
    """The six numbers at the top; `chosen(figure)` asks for the cases behind one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens.GAP)
        self._tiles: dict[str, NumberTile] = {}
        for place, (name, label, figure) in enumerate(self._labels()):
            tile = NumberTile(label)
            tile.setObjectName(f"tile_{name}")
            tile.clicked.connect(lambda _=False, figure=figure: self.chosen.emit(figure))
            self._tiles[name] = tile
            self._grid.addWidget(tile, 0, place)
        self._a_row = len(self._tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        a_row = 6 if self.width() >= _ROOM_FOR_SIX else 3
        if a_row != self._a_row:
            self._a_row = a_row
            for place, tile in enumerate(self._tiles.values()):
                self._grid.addWidget(tile, *divmod(place, a_row))

    def _labels(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("accepted", self.tr("Accepted"), "accepted"),
            ("closed", self.tr("Closed"), "closed"),
            ("on_time", self.tr("Closed on time"), "on_time"),
            ("settled", self.tr("Settled"), "settled"),
            ("disputed", self.tr("In dispute"), "disputed_fen"),
            ("recovered", self.tr("Recovered"), "recovered_fen"),
        )

    def show_month(self, month: Month) -> None:
        """Show the figures, each with the formula or the comparison below."""
        now, before, year = month.triple.figures, month.triple.previous, month.triple.year_before
        cases = self.tr("{count} cases")
        change = self.tr("on last period {previous}   on last year {year}").format(
            previous=labels.growth_text(now.accepted, before.accepted),
            year=labels.growth_text(now.accepted, year.accepted),
        )
        average = show(now.disputed_fen // now.accepted) if now.accepted else ""
        on_average = self.tr("on average {amount}").format(amount=average)
        yuan = self.tr("{amount} yuan")
        for name, number, note in (
            ("accepted", cases.format(count=now.accepted), change),
            ("closed", cases.format(count=now.closed), self._rate(now.closing_rate)),
            ("on_time", labels.ratio_text(now.on_time_rate), labels.percent_text(now.on_time_rate)),
            (
                "settled",
                labels.ratio_text(now.settlement_rate),
                labels.percent_text(now.settlement_rate),
            ),
            (
                "disputed",
                yuan.format(amount=show(now.disputed_fen)),
                on_average if average else labels.NOTHING,
            ),
            (
                "recovered",
                yuan.format(amount=show(now.recovered_fen)),
                self.tr("refunds, compensation, goods"),
            ),
        ):
            self._tiles[name].show_number(number, note)

    def _rate(self, ratio: Ratio) -> str:
        return self.tr("closing rate {percent}").format(percent=labels.percent_text(ratio))


class Charts(QWidget):
    """Natures, categories, stalls and zones; `chosen(ids)` asks for the cases of one bar."""

    chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        self._charts: dict[str, ChartWithTable] = {}
        self._titles: dict[str, str] = {}
        self._cards: dict[str, Card] = {}
        self._counts: dict[str, tuple[Count, ...]] = {}
        self._rows: tuple[LedgerRow, ...] = ()
        pairs = (
            (("nature", self.tr("Natures")), ("category", self.tr("Goods and services"))),
            (("stall", self.tr("Stalls")), ("zone", self.tr("Zones"))),
        )
        for pair in pairs:
            row = QHBoxLayout()
            row.setSpacing(tokens.WIDE)
            for name, title in pair:
                row.addWidget(self._card(name, title), 1)
            column.addLayout(row)

    def show_month(self, month: Month) -> None:
        """Draw the figures of a period."""
        found: Figures = month.triple.figures
        self._rows = month.triple.counting.groups[Group.ACCEPTED]
        self._draw("nature", tuple((_named("nature", c), c) for c in found.by_nature))
        self._draw("category", tuple((_named("category", c), c) for c in found.by_category))
        self._draw("stall", tuple((c.key or "—", c) for c in found.by_stall))
        self._draw("zone", tuple((c.key or "—", c) for c in found.by_zone))

    def show_tables(self, shown: bool) -> None:
        """Turn all charts to their figures, or back."""
        for chart in self._charts.values():
            chart.show_table(shown)

    def _card(self, name: str, title: str) -> Card:
        card = Card(title)
        chart = ChartWithTable(title, self.tr("Cases"))
        chart.setObjectName(f"chart_{name}")
        chart.chosen.connect(lambda at: self._choose(name, at))
        self._cards[name], self._charts[name], self._titles[name] = card, chart, title
        card.add(chart, 1)
        return card

    def _draw(self, name: str, counts: tuple[tuple[str, Count], ...]) -> None:
        self._counts[name] = tuple(count for _, count in counts)
        bars = [(label, count.cases) for label, count in counts]
        self._charts[name].show_chart(ranking(self._titles[name], bars))
        more = self.tr("the first {most} of {count}")
        hint = more.format(most=MOST, count=len(bars)) if len(bars) > MOST else ""
        self._cards[name].set_title(self._titles[name], hint)

    def _choose(self, name: str, at: int) -> None:
        if 0 <= at < len(self._counts.get(name, ())):
            key = self._counts[name][at].key
            self.chosen.emit(tuple(r.dispute_id for r in self._rows if _key(name, r) == key))


def _named(section: str, count: Count) -> str:
    if not count.key:
        return QCoreApplication.translate("Charts", "Not filled in")
    return wording.label(section, count.key, language=language())


def _key(name: str, row: LedgerRow) -> str:
    match name:
        case "nature":
            return row.nature.value if row.nature else ""
        case "category":
            return row.category.value if row.category else ""
        case "zone":
            return row.zone
        case _:
            return f"{row.stall_number} {row.stall_name}".strip()
