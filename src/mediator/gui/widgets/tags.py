"""State tags: a shape, a word and a colour that always say the same."""

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from mediator.gui import theme, tokens
from mediator.gui.tokens import Tone

_SHAPE = 11
_HEIGHT = 24
_DOTS = 8


def paint_shape(painter: QPainter, tone: Tone, *, box: QRectF) -> None:
    """Draw the shape of `tone` (◑ ◌ ◔ ▲ ●) into the square `box` with the painter's pen colour."""
    colour = painter.pen().color()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3))
    round_box = box.adjusted(0.7, 0.7, -0.7, -0.7)
    match tone:
        case Tone.LATE:
            painter.setBrush(colour)
            painter.drawPolygon(
                QPolygonF(
                    [QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]
                )
            )
        case Tone.WAIT:
            _paint_dots(painter, colour, box=round_box)
        case Tone.DONE:
            painter.setBrush(colour)
            painter.drawEllipse(round_box)
        case Tone.DUE | Tone.MINE | Tone.GUIDE:
            painter.drawEllipse(round_box)
            painter.setBrush(colour)
            if tone is not Tone.GUIDE:
                quarters = 1 if tone is Tone.DUE else 2
                painter.drawPie(round_box, 90 * 16, -quarters * 90 * 16)
    painter.restore()


def _paint_dots(painter: QPainter, colour: QColor, *, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for index in range(_DOTS):
        angle = 2 * pi * index / _DOTS
        spot = QPointF(cos(angle), sin(angle)) * (box.width() / 2)
        painter.drawEllipse(box.center() + spot, 0.9, 0.9)


def paint_tag(painter: QPainter, tone: Tone, *, text: str, box: QRectF) -> None:
    """Draw the whole tag, its ground included, into `box`."""
    colours = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.ground(colours, tone)))
    painter.drawRoundedRect(box, tokens.RADIUS_TAG, tokens.RADIUS_TAG)
    painter.setPen(QColor(tokens.ink(colours, tone)))
    painter.setFont(tag_font(painter.font()))
    shape_top = box.center().y() - _SHAPE / 2
    left = box.left() + tokens.SMALL
    paint_shape(painter, tone, box=QRectF(left, shape_top, _SHAPE, _SHAPE))
    words = box.adjusted(tokens.SMALL + _SHAPE + tokens.TINY, 0, 0, 0)
    room = round(words.width()) - tokens.TINY
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


def tag_font(base: QFont) -> QFont:
    """The small type of tags."""
    font = QFont(base)
    font.setPixelSize(tokens.SECOND)
    return font


def tag_size(words_width: int) -> QSize:
    """The room a tag needs around words of this width."""
    return QSize(words_width + _SHAPE + 2 * tokens.SMALL + tokens.TINY, _HEIGHT)


class StateTag(QLabel):
    """Whose turn it is, in one small label, which screen readers read as one."""

    def __init__(self, tone: Tone, text: str) -> None:
        super().__init__()
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(tag_font(self.font()))
        self.show_state(tone, text)

    def show_state(self, tone: Tone, text: str) -> None:
        """Change what the tag says."""
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return tag_size(self.fontMetrics().horizontalAdvance(self.text()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tag(painter, self._tone, text=self.text(), box=QRectF(self.rect()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
