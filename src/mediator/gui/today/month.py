"""How the month stands: accepted, recovered, and who is complained of again and again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.month.chart import Chart, ChartKind
from mediator.domain.stalls.policy import RECENT_DAYS
from mediator.domain.values import money
from mediator.domain.values.periods import Period
from mediator.gui import labels, tokens
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.charts import BarChart
from mediator.gui.widgets.labels import Hint, Label
from mediator.services.stalls import StallLine
from mediator.services.today import Board

_STALLS_SHOWN = 6


class MonthColumn(QWidget):
    """The right side of Today; `month_chosen(Period)` and `stall_chosen(id)` on a press."""

    month_chosen = Signal(Period)
    stall_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        self._months: tuple[Period, ...] = ()
        column.addWidget(self._accepted_card())
        column.addWidget(self._recovered_card())
        self._repeated = RepeatedCard()
        self._repeated.chosen.connect(self.stall_chosen)
        column.addWidget(self._repeated, 1)

    def show_board(self, board: Board) -> None:
        """Show the figures of the current month beside last month's and last year's."""
        now = board.figures
        self._accepted.setText(self.tr("{count} cases").format(count=now.accepted))
        self._compared.setText(
            self.tr("Last month {previous}\nYear before {year}").format(
                previous=board.previous.accepted, year=board.year_before.accepted
            )
        )
        self._months = tuple(period for period, _ in board.accepted_by_month)
        self._chart.show_chart(
            Chart(
                title=self.tr("Accepted in the last months"),
                kind=ChartKind.COLUMNS,
                labels=tuple(f"{period.last:%Y-%m}" for period in self._months),
                values=tuple(count for _, count in board.accepted_by_month),
                highlight=len(self._months) - 1,
            )
        )
        amount = money.show(now.recovered_fen)
        self._recovered.setText(self.tr("{amount} yuan").format(amount=amount))
        self._rates.setText(
            self.tr("Settled {settled} · closed on time {on_time}").format(
                settled=labels.percent_text(now.settlement_rate),
                on_time=labels.ratio_text(now.on_time_rate),
            )
        )
        self._repeated.show_stalls(board.repeated)

    def _accepted_card(self) -> Card:
        card = Card(self.tr("Accepted this month"))
        self._accepted = Label("", "figure")
        self._compared = Hint()
        self._chart = BarChart(compact=True)
        self._chart.setObjectName("months")
        self._chart.chosen.connect(self._choose_month)
        words = QVBoxLayout()
        words.setSpacing(tokens.TINY)
        words.addWidget(self._accepted)
        words.addWidget(self._compared)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addLayout(words, 1)
        row.addWidget(self._chart, 1)
        card.body.addLayout(row)
        return card

    def _recovered_card(self) -> Card:
        card = Card(self.tr("Loss recovered"))
        card.body.setSpacing(tokens.TINY)
        self._recovered = Label("", "figure")
        self._rates = Hint()
        card.add(self._recovered)
        card.add(self._rates)
        return card

    def _choose_month(self, at: int) -> None:
        self.month_chosen.emit(self._months[at])


class RepeatedCard(Card):
    """The stalls complained of repeatedly, by the station's own number; `chosen(id)` opens one."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Complained of repeatedly"))
        self.body.setSpacing(tokens.SMALL)
        self._none = Hint(self.tr("None in the last {days} days").format(days=RECENT_DAYS))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add(self._none)
        self.body.addLayout(self._rows)
        self.body.addStretch()

    def show_stalls(self, lines: tuple[StallLine, ...]) -> None:
        """List those most often complained of."""
        self._none.setVisible(not lines)
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for line in lines[:_STALLS_SHOWN]:
            self._rows.addWidget(self._row(line))

    def _row(self, line: StallLine) -> QWidget:
        row = QWidget()
        stall = line.stall
        link = LinkButton(f"{stall.number} {stall.name}")
        link.setObjectName(f"stall_{stall.id}")
        link.clicked.connect(lambda: self.chosen.emit(stall.id))
        count = self.tr("{days} days: {count} cases")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(link)
        layout.addStretch()
        layout.addWidget(Label(count.format(days=RECENT_DAYS, count=line.cases_recent), "small"))
        return row
