"""Where a paper goes: to a printer, or into a file of the person's choice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from mediator.domain.errors import RuleViolation
from mediator.gui import files
from mediator.gui.papers import press


def has_printer() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(owner: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
    """Ask for a printer; `name` is what its queue shows, such as the paper's number."""
    printer = _on_a4(QPrinter(QPrinter.PrinterMode.HighResolution), name)
    dialog = QPrintDialog(printer, owner)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # The binding hides it behind the overload with a receiver.


def usual_printer(name: str) -> QPrinter | None:
    """The printer that the system calls the usual one, for what is printed without a question."""
    known = QPrinterInfo.defaultPrinter()
    if known.isNull():
        return None
    return _on_a4(QPrinter(known, QPrinter.PrinterMode.HighResolution), name)


def _on_a4(printer: QPrinter, name: str) -> QPrinter:
    printer.setDocName(name)
    printer.setResolution(press.DPI)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    return printer


def check_ready(printer: QPrinter) -> None:
    """Raise `RuleViolation("printer_not_ready")` for one that the system knows to stand still.

    Such as out of paper, jammed, switched off. What no system knows shows while it prints.
    """
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        return  # Into a file: no paper is needed.
    known = QPrinterInfo.printerInfo(printer.printerName())
    if known.isNull() or known.state() in press.STOPPED:
        raise RuleViolation("printer_not_ready", "printer")


def choose_file(owner: QWidget, name: str, *, chosen: Callable[[Path], object]) -> None:
    """Ask where the PDF shall be; `name` is offered, in the documents folder."""
    files.ask_save(owner, "", name=f"{name}.pdf", kinds="PDF (*.pdf)", chosen=chosen)
