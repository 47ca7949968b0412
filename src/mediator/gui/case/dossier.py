"""卷宗 of a case: bound on the worker, into a file that one press opens, or onto paper."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from mediator.domain.errors import MediatorError, RuleViolation
from mediator.gui import files
from mediator.gui.case.scene import Scene
from mediator.gui.desk import Desk
from mediator.gui.papers import output, press
from mediator.gui.papers.press import Job
from mediator.gui.sentences import sentence
from mediator.services import dossiers


def ask(scene: Scene, owner: QWidget, *, redacted: bool) -> None:
    """Ask where the file shall be, then write it."""
    title = words(redacted=redacted)
    name = f"{scene.dispute.number} {title}.pdf"
    files.ask_save(
        owner,
        title,
        name=name,
        kinds="PDF (*.pdf)",
        chosen=lambda path: save(scene, owner, path=path, redacted=redacted),
    )


def save(scene: Scene, owner: QWidget, *, path: Path, redacted: bool) -> None:
    """Bind the file and write it; says so, with a way to open it."""
    desk, workplace, dispute_id = scene.desk, scene.desk.workplace, scene.dispute.id

    def bind() -> None:
        files.write(path, dossiers.bind(workplace, dispute_id, redacted=redacted))

    def tell(_: None) -> None:
        saved = QCoreApplication.translate("Dossier", "Saved: {file}").format(file=path.name)
        look = QCoreApplication.translate("Dossier", "Open")
        desk.said.emit(saved, look, lambda: _open(path))

    desk.said.emit(QCoreApplication.translate("Dossier", "Binding the dossier…"), "", None)
    desk.tasks.write(owner, bind, done=tell)


def print_out(scene: Scene, owner: QWidget) -> None:
    """Ask for a printer, then bind the file and print all of it."""
    if not output.has_printer():
        none = QCoreApplication.translate(
            "Dossier", "This computer knows no printer. Save the dossier and print it elsewhere."
        )
        scene.desk.said.emit(none, "", None)
        return
    desk, dispute_id, workplace = scene.desk, scene.dispute.id, scene.desk.workplace

    def chosen(printer: QPrinter) -> None:
        def bind() -> bytes:
            output.check_ready(printer)
            return dossiers.bind(workplace, dispute_id)

        def send(pdf: bytes) -> None:
            _send(desk, owner, printer=printer, job=Job(pdf=pdf))

        desk.said.emit(QCoreApplication.translate("Dossier", "Binding the dossier…"), "", None)
        desk.tasks.write(owner, bind, done=send)

    output.choose_printer(owner, scene.dispute.number, chosen=chosen)


def _send(desk: Desk, owner: QWidget, *, printer: QPrinter, job: Job) -> None:
    """Print it; where the printer stops half-way, one press goes on from that page."""
    printing = QCoreApplication.translate("Dossier", "Printing the dossier…")
    sent = QCoreApplication.translate("Dossier", "The dossier is sent to the printer.")
    on = QCoreApplication.translate("Dossier", "Go on")

    def failed(error: MediatorError) -> bool:
        page = error.facts.get("page") if isinstance(error, RuleViolation) else None
        if not isinstance(page, int):
            return False
        rest = replace(job, first=page)
        desk.said.emit(sentence(error), on, lambda: _send(desk, owner, printer=printer, job=rest))
        return True

    desk.said.emit(printing, "", None)
    desk.tasks.read(
        owner,
        lambda: press.draw(printer, job),
        done=lambda _: desk.said.emit(sent, "", None),
        failed=failed,
    )


def words(*, redacted: bool) -> str:
    """What the file is called."""
    if redacted:
        return QCoreApplication.translate("Dossier", "Dossier for outsiders")
    return QCoreApplication.translate("Dossier", "Dossier")


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
