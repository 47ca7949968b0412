"""A page that shows where a printer puts things: rulers from two edges, and a frame to measure."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from mediator.domain.errors import RuleViolation
from mediator.gui.papers.press import shift

MEANT: Final = 20  # mm from the edges of the sheet to the frame
_MM_PER_INCH: Final = 25.4
_LINE: Final = 0.2  # mm
_LONG: Final = 60  # mm of ruler from each edge


def draw_ruler(printer: QPrinter) -> None:
    """Print the page, shifted as everything else; raises `RuleViolation("printer_refused")`."""
    painter = QPainter()
    if not painter.begin(printer):
        raise RuleViolation("printer_refused", "printer")
    millimetre = printer.resolution() / _MM_PER_INCH
    painter.scale(millimetre, millimetre)
    right, down = shift()
    painter.translate(right, down)
    painter.setPen(QPen(Qt.GlobalColor.black, _LINE))
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    width, height = sheet.width() / millimetre, sheet.height() / millimetre
    painter.drawRect(QRectF(MEANT, MEANT, width - 2 * MEANT, height - 2 * MEANT))
    _rulers(painter)
    _words(painter, QRectF(MEANT + 10, MEANT + 10, width - 2 * MEANT - 20, height / 2))
    painter.end()


def _rulers(painter: QPainter) -> None:
    """Marks at each millimetre from two edges, longer at every fifth and tenth."""
    middle = MEANT + _LONG
    for at in range(_LONG + 1):
        length = 5 if at % 10 == 0 else 3.5 if at % 5 == 0 else 2
        painter.drawLine(QLineF(at, middle, at, middle + length))
        painter.drawLine(QLineF(middle, at, middle + length, at))
        if at % 10 == 0:
            _write(painter, str(at), at=QPointF(at - 1, middle + 9))
            _write(painter, str(at), at=QPointF(middle + 6, at + 1))


def _write(painter: QPainter, words: str, *, at: QPointF, size: float = 3) -> None:
    font = QFont(painter.font())
    font.setPixelSize(100)  # A font of three pixels has no shape: it is drawn large and shrunk.
    painter.save()
    painter.translate(at)
    painter.scale(size / 100, size / 100)
    painter.setFont(font)
    painter.drawText(QPointF(0, 0), words)
    painter.restore()


def _words(painter: QPainter, room: QRectF) -> None:
    lines = (
        QCoreApplication.translate("Ruler", "Test page for margins"),
        QCoreApplication.translate(
            "Ruler", "Measure from the left edge of the sheet to the left line of the frame,"
        ),
        QCoreApplication.translate(
            "Ruler", "and from the upper edge to its upper line; type both into the settings."
        ),
        QCoreApplication.translate("Ruler", "Meant are {mm} mm each.").format(mm=MEANT),
    )
    top = room.top() + 75
    for at, words in enumerate(lines):
        _write(painter, words, at=QPointF(room.left(), top + at * 8), size=4.5)
