"""A picture of the offers: how the two sides come closer, or do not."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mediator.gui import theme, tokens

_HEIGHT = 132
_DOT = 4.5
_ABOVE, _BELOW = 22, 22  # room for the sum above a point, or below it
_BESIDE = 48  # room for half a sum at either end


@dataclass(frozen=True, slots=True)
class Bid:
    """One offer with a sum; `ours` are those of the upper line, that of the consumer."""

    ours: bool
    fen: int
    shown: str


class OffersPicture(QWidget):
    """Two lines over the offers in turn; words beside it say the same to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._bids: tuple[Bid, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_bids(self, bids: Sequence[Bid]) -> None:
        """Draw these; nothing while there is only one side."""
        self._bids = tuple(bids)
        self.setVisible(len({bid.ours for bid in bids}) > 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def points(self) -> list[QPointF]:
        """Where each offer stands: turns from left to right, the highest sum at the top."""
        sums = [bid.fen for bid in self._bids]
        most, least = max(sums, default=0), min(sums, default=0)
        room = self.height() - _ABOVE - _BELOW
        step = (self.width() - 2 * _BESIDE) / max(len(sums) - 1, 1)
        return [
            QPointF(
                _BESIDE + at * step,
                _ABOVE + (room * (most - fen) / (most - least) if most > least else room / 2),
            )
            for at, fen in enumerate(sums)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(tokens.SECOND)
        painter.setFont(font)
        points = self.points()
        for ours, colour in ((True, "accent"), (False, "due")):
            line = [p for p, bid in zip(points, self._bids, strict=True) if bid.ours is ours]
            painter.setPen(QPen(theme.colour(colour), 2))
            painter.drawPolyline(line)
        for point, bid in zip(points, self._bids, strict=True):
            self._draw_bid(painter, point, bid=bid)
        painter.end()

    def _draw_bid(self, painter: QPainter, point: QPointF, *, bid: Bid) -> None:
        """A dot for the consumer, a square for the stall: not told apart by colour alone."""
        colour = theme.colour("accent" if bid.ours else "due")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        box = QRectF(point.x() - _DOT, point.y() - _DOT, 2 * _DOT, 2 * _DOT)
        if bid.ours:
            painter.drawEllipse(box)
        else:
            painter.drawRect(box)
        painter.setPen(theme.colour("ink"))
        top = point.y() - _ABOVE if bid.ours else point.y() + _DOT
        words = QRectF(point.x() - 60, top, 120, _ABOVE - _DOT)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, bid.shown)
