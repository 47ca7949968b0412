"""Where a paper goes: to a printer, or into a file of the person's choice."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from mediator.domain.errors import RuleViolation
from mediator.gui import files
from mediator.services import papers

_DPI: Final = 300


def has_printer() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(owner: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
    """Ask for a printer; `name` is what its queue shows, such as the paper's number."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setResolution(_DPI)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    dialog = QPrintDialog(printer, owner)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # The binding hides it behind the overload with a receiver.


def draw(printer: QPrinter, pdf: bytes) -> None:
    """Print every page as a picture of 300 dpi; takes a second or two, so the worker does it.

    Raises `RuleViolation("printer_refused")` when the printer takes nothing.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise RuleViolation("printer_refused", "printer")
    scale = printer.resolution() / _DPI
    try:
        for at, page in enumerate(papers.each_page(pdf, _DPI)):
            if at:
                printer.newPage()
            picture = QImage(
                page.bgra, page.width, page.height, page.stride, QImage.Format.Format_RGB32
            )
            painter.drawImage(QRectF(0, 0, page.width * scale, page.height * scale), picture)
    finally:
        painter.end()


def choose_file(owner: QWidget, name: str, *, chosen: Callable[[Path], object]) -> None:
    """Ask where the PDF shall be; `name` is offered, in the documents folder."""
    files.ask_save(owner, "", name=f"{name}.pdf", kinds="PDF (*.pdf)", chosen=chosen)
