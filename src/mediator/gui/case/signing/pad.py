"""A field to write one's name in, with a mouse, a finger or a pen."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mediator.domain.signatures import WIDTH, Point, Stroke
from mediator.gui import theme, tokens

_LEAST: Final = QSize(420, 200)
_HIGHEST: Final = 320
_PEN: Final = 2.6
_LINE: Final = 0.72  # of the height: where one writes
_FULL: Final = 1_000  # thousandths of pressure


class SignaturePad(QWidget):
    """Keeps each stroke with its time; `changed` when something was written or cleared.

    Points are kept in units of its width, so that a window made smaller cuts nothing off.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pad")
        self.setAccessibleName(self.tr("Field for the signature"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)
        self.setMaximumHeight(_HIGHEST)
        self._since = QElapsedTimer()
        self._strokes: list[list[Point]] = []
        self._writing = False

    def strokes(self) -> tuple[Stroke, ...]:
        """What was written."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def clear(self) -> None:
        """Take a fresh sheet."""
        self._strokes, self._writing = [], False
        self._since.invalidate()
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._writing = False

    def tabletEvent(self, event: QTabletEvent) -> None:
        pressure = round(event.pressure() * _FULL)
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position(), pressure)
            case QEvent.Type.TabletMove:
                self._go_on(event.position(), pressure)
            case _:
                self._writing = False
        event.accept()  # Else Qt would send the same again as a mouse.

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        finger = event.points()[0]  # A hand that rests on the glass comes after the finger.
        match event.type():
            case QEvent.Type.TouchBegin:
                self._begin(finger.position())
            case QEvent.Type.TouchUpdate:
                self._go_on(finger.position())
            case _:
                self._writing = False
        event.accept()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(frame, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
        painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DashLine))
        low = self.height() * _LINE
        painter.drawLine(QPointF(tokens.PAGE, low), QPointF(self.width() - tokens.PAGE, low))
        self._draw_ink(painter)

    def _draw_ink(self, painter: QPainter) -> None:
        round_ = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme.colour("ink"), _PEN, Qt.PenStyle.SolidLine, *round_))
        scale = self.width() / WIDTH
        for stroke in self._strokes:
            places = [QPointF(point.x * scale, point.y * scale) for point in stroke]
            painter.drawPolyline(QPolygonF([*places, places[-1]]))  # A single point is a dot.

    def _begin(self, place: QPointF, pressure: int = 0) -> None:
        if not self._since.isValid():
            self._since.start()
        self._writing = True
        self._strokes.append([self._point(place, pressure)])
        self._tell()

    def _go_on(self, place: QPointF, pressure: int = 0) -> None:
        if not self._writing:
            return
        point, last = self._point(place, pressure), self._strokes[-1][-1]
        if (point.x, point.y) != (last.x, last.y):
            self._strokes[-1].append(point)
            self._tell()

    def _point(self, place: QPointF, pressure: int) -> Point:
        """Where the pen is; what goes beyond the frame stays at its edge."""
        unit = WIDTH / self.width()
        x = min(max(place.x(), 0), self.width())
        y = min(max(place.y(), 0), self.height())
        lowest = min(round(y * unit), WIDTH)
        return Point(x=round(x * unit), y=lowest, at=self._since.elapsed(), pressure=pressure)

    def _tell(self) -> None:
        self.update()
        self.changed.emit()
