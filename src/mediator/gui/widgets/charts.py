"""Bar charts of the report: what the paper shows, here to press; the same figures as a table."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStackedWidget

from mediator.domain.month.chart import Bar, Chart, ChartKind
from mediator.gui import theme, tokens
from mediator.gui.widgets.tables import Column, Table, TableModel

_ROW = 27
_BAR = 15
_WHOLE = 1000
_COLUMNS_HIGH = 72


class BarChart(QAbstractButton):
    """Bars from left to right, or columns; `chosen(index)` on a press or Enter.

    A button to screen readers, since Qt gives a bare widget no role: its description has the
    figures, the arrows walk through them.
    """

    chosen = Signal(int)

    def __init__(self, *, compact: bool = False) -> None:
        """`compact` columns carry no words: a glance on Today."""
        super().__init__()
        self._compact = compact
        self._chart = Chart(title="", kind=ChartKind.BARS, labels=(), values=())
        self._bars: tuple[Bar, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart."""
        self._chart = chart
        self._bars = chart.bars()
        self._at = -1
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription("；".join(f"{b.label} {b.shown}" for b in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._chart.kind is ChartKind.COLUMNS:
            return QSize(146 if self._compact else 280, self._columns_height())
        return QSize(280, _ROW * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for at in range(len(self._bars)):
            if self._place(at).contains(event.position()):
                self._at = at
                self.chosen.emit(at)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
        }
        by = steps.get(Qt.Key(event.key()))
        if by and self._bars:
            self._at = min(max(self._at + by, 0), len(self._bars) - 1)
            bar = self._bars[self._at]
            self.setAccessibleDescription(f"{bar.label} {bar.shown}")
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(tokens.SECOND)
        painter.setFont(font)
        if not self._bars and not self._compact:
            painter.setPen(theme.colour("soft"))
            painter.drawText(QRectF(0, 0, self.width(), _ROW), self.tr("Nothing to show"))
        draw = self._draw_column if self._chart.kind is ChartKind.COLUMNS else self._draw_bar
        for at, bar in enumerate(self._bars):
            draw(painter, self._place(at), bar=bar)
            if self.hasFocus() and at == self._at:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.drawRoundedRect(self._place(at).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _columns_height(self) -> int:
        return _COLUMNS_HIGH if self._compact else _COLUMNS_HIGH + 2 * 22

    def _place(self, at: int) -> QRectF:
        """The whole row or column of a bar, words included."""
        if self._chart.kind is ChartKind.COLUMNS:
            width = self.width() / max(len(self._bars), 1)
            return QRectF(at * width, 0, width, self.height())
        return QRectF(0, at * _ROW, self.width(), _ROW)

    def _label_width(self) -> int:
        widths = [self._text_width(bar.label) for bar in self._bars]
        return min(max(widths, default=0) + tokens.GAP, self.width() // 2)

    def _text_width(self, text: str) -> int:
        font = QFont(self.font())
        font.setPixelSize(tokens.SECOND)
        return QFontMetrics(font).horizontalAdvance(text)

    def _draw_bar(self, painter: QPainter, place: QRectF, *, bar: Bar) -> None:
        label = self._label_width()
        figure = max((self._text_width(each.shown) for each in self._bars), default=0)
        room = place.width() - label - figure - tokens.WIDE
        middle = Qt.AlignmentFlag.AlignVCenter
        words = QRectF(0, place.top(), label - tokens.SMALL, _ROW)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.setPen(theme.colour("ink"))
        painter.drawText(words, middle, shown)
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, bar.shown)
        top = place.top() + (_ROW - _BAR) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill(bar))
        length = max(room * bar.thousandths / _WHOLE, 2.0 if bar.thousandths else 0.0)
        painter.drawRoundedRect(QRectF(label, top, length, _BAR), 2, 2)

    def _draw_column(self, painter: QPainter, place: QRectF, *, bar: Bar) -> None:
        words = 0 if self._compact else 22
        room = place.height() - 2 * words
        height = max(room * bar.thousandths / _WHOLE, 2.0)
        gap = 2.5 if self._compact else min(place.width() / 6, 14)
        column = QRectF(place.left(), place.bottom() - words - height, place.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill(bar))
        painter.drawRoundedRect(column.adjusted(gap, 0, -gap, 0), 2, 2)
        if self._compact:
            return
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("ink"))
        above = QRectF(place.left(), column.top() - words, place.width(), words)
        painter.drawText(above, centre, bar.shown)
        painter.setPen(theme.colour("soft"))
        below = QRectF(place.left(), place.bottom() - words, place.width(), words)
        if self._labels_fit(place.width()) or bar.label in self._landmarks():
            painter.drawText(below.adjusted(-20, 0, 20, 0), centre, bar.label)

    def _fill(self, bar: Bar) -> QColor:
        """As on paper: the one that stands out is dark, beside it the others stand back."""
        aside = "line" if self._compact else "aside"
        alone = self._chart.highlight is None or bar.highlighted
        return theme.colour("accent" if alone else aside)

    def _labels_fit(self, width: float) -> bool:
        return all(self._text_width(bar.label) < width for bar in self._bars)

    def _landmarks(self) -> set[str]:
        """The labels that stay where there is no room for all."""
        return {self._bars[0].label, self._bars[-1].label}


class ChartWithTable(QStackedWidget):
    """A chart that turns into its figures with `show_table(True)`."""

    chosen = Signal(int)

    def __init__(self, label: str, figure: str) -> None:
        """The headings of the two columns of the table."""
        super().__init__()
        self.chart = BarChart()
        self._model: TableModel[Bar] = TableModel(
            (
                Column(title=label, text=lambda bar: bar.label, width=0),
                Column(title=figure, text=lambda bar: bar.shown, numeric=True, width=110),
            )
        )
        self.table = Table(self._model, label)
        self.addWidget(self.chart)
        self.addWidget(self.table)
        self.chart.chosen.connect(self.chosen)
        self.table.opened.connect(lambda _: self.chosen.emit(self.table.currentIndex().row()))

    def show_chart(self, chart: Chart) -> None:
        """Show these figures both ways: the highest as bars, all in the table."""
        self.chart.show_chart(chart.top())
        self._model.show_rows(chart.bars())
        self.table.setAccessibleName(chart.title)

    def show_table(self, shown: bool) -> None:
        """Turn to the figures, or back to the bars; connect the button 看数据 to it."""
        self.setCurrentWidget(self.table if shown else self.chart)
