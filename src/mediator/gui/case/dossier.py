"""卷宗 of a case as a file: bound on the worker, said when it is there, opened with one press."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mediator.gui import files
from mediator.gui.case.scene import Scene
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


def words(*, redacted: bool) -> str:
    """What the file is called."""
    if redacted:
        return QCoreApplication.translate("Dossier", "Dossier for outsiders")
    return QCoreApplication.translate("Dossier", "Dossier")


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
