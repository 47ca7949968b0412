"""How pages come onto paper: true to size, shifted as this printer needs, in the right order."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from mediator.domain.errors import RuleViolation
from mediator.services import papers

DPI: Final = 300
_MM: Final = DPI / 25.4
_MARK_TOP: Final = 9 * _MM  # Above the head of the page, inside of what printers can reach.
_MARK_LEFT: Final = 27 * _MM
_MARK_SIZE: Final = 3 * _MM
_LARGER: Final = 1.01  # Sheets that differ by less are the same size.
STOPPED: Final = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
_RIGHT: Final = "print/right_mm"
_DOWN: Final = "print/down_mm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A PDF to be printed.

    `parts` of equal length lie one after the other in it, as the copies of an agreement do; on
    both sides of the paper each begins on a sheet of its own. `mark` is stamped outside the text,
    as on a reprint. `first` is the page to begin with, after a printer stopped. A page that
    `fills_sheet` grows with the paper; others keep their size.
    """

    pdf: bytes
    parts: int = 1
    mark: str = ""
    first: int = 1
    fills_sheet: bool = False


def shift() -> tuple[int, int]:
    """How far this machine's printer must be moved right and down, in millimetres."""
    kept = QSettings()
    return int(str(kept.value(_RIGHT, 0))), int(str(kept.value(_DOWN, 0)))


def keep_shift(right: int, down: int) -> None:
    """From now on print so far to the right and down, in millimetres."""
    QSettings().setValue(_RIGHT, right)
    QSettings().setValue(_DOWN, down)


def draw(printer: QPrinter, job: Job) -> None:
    """Print a job as pictures of 300 dpi; takes a second or two, so the worker does it.

    Raises `RuleViolation` with `printer_refused` when the printer takes nothing, and with
    `printer_stopped` (fact `page`) when it stops half-way.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise RuleViolation("printer_refused", "printer")
    try:
        for at, number in enumerate(_order(printer, job)):
            if at and not printer.newPage():
                raise _stopped(number or job.first)
            if number is not None:
                _draw_page(painter, printer, job=job, number=number)
            if printer.printerState() in STOPPED:
                raise _stopped(number or job.first)
    finally:
        painter.end()


def sequence(pages: int, *, parts: int = 1, both_sides: bool = False) -> list[int | None]:
    """The numbers of the pages in the order of the paper's sides; None leaves a back empty."""
    each = pages // parts
    sides = list[int | None]()
    for part in range(parts):
        sides += range(part * each + 1, (part + 1) * each + 1)
        if both_sides and each % 2 and part + 1 < parts:
            sides.append(None)
    return sides


def repeated(
    sides: list[int | None], copies: int, *, both_sides: bool, collated: bool
) -> list[int | None]:
    """The sides of several copies: no copy begins on the back of another, no sheet is mixed."""
    a_sheet = 2 if both_sides else 1
    sheets = [sides[at : at + a_sheet] for at in range(0, len(sides), a_sheet)]
    sheets[-1] = sheets[-1] + [None] * (a_sheet - len(sheets[-1]))
    ordered = sheets * copies if collated else [s for s in sheets for _ in range(copies)]
    flat = [side for sheet in ordered for side in sheet]
    return flat[:-1] if flat[-1] is None else flat


def _order(printer: QPrinter, job: Job) -> list[int | None]:
    both = printer.duplex() not in {QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexAuto}
    sides = sequence(papers.page_count(job.pdf), parts=job.parts, both_sides=both)
    begun = sides.index(job.first)
    # A page that is the back of a sheet is printed with its front once more.
    sides = sides[begun - begun % 2 if both else begun :]
    # Where the printer cannot copy, as into a file, we do.
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    return repeated(sides, copies, both_sides=both, collated=printer.collateCopies())


def _draw_page(painter: QPainter, printer: QPrinter, *, job: Job, number: int) -> None:
    page = papers.page(job.pdf, number, dpi=DPI)
    picture = QImage(page.bgra, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    painter.save()
    _place(painter, printer, size=(page.width, page.height), fills=job.fills_sheet)
    painter.drawImage(QPointF(0, 0), picture)
    if job.mark:
        _stamp(painter, job.mark)
    painter.restore()


def _place(
    painter: QPainter, printer: QPrinter, *, size: tuple[int, int], fills: bool = False
) -> None:
    """Let the dots of the page fall where they belong on the printer's sheet."""
    dots = printer.resolution() / DPI
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    width, height = size[0] * dots, size[1] * dots
    turned = (width > height) != (sheet.width() > sheet.height())
    across, down = (height, width) if turned else (width, height)
    scale = 1.0
    too_large = across > sheet.width() * _LARGER or down > sheet.height() * _LARGER
    smaller = across * _LARGER < sheet.width() and down * _LARGER < sheet.height()
    if too_large or (fills and smaller):
        reach = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
        scale = min(reach.width() / across, reach.height() / down)
        painter.translate((sheet.width() - across * scale) / 2, (sheet.height() - down * scale) / 2)
    right, below = shift()
    painter.translate(right * _MM * dots, below * _MM * dots)
    if turned:  # A page that lies is printed on paper that stands.
        painter.translate(across * scale, 0)
        painter.rotate(90)
    painter.scale(dots * scale, dots * scale)


def _stamp(painter: QPainter, words: str) -> None:
    font = QFont(painter.font())
    font.setPixelSize(round(_MARK_SIZE))
    painter.setFont(font)
    painter.setPen(QColor(Qt.GlobalColor.darkGray))
    painter.drawText(QPointF(_MARK_LEFT, _MARK_TOP), words)


def _stopped(page: int) -> RuleViolation:
    return RuleViolation("printer_stopped", "printer", page=page)
