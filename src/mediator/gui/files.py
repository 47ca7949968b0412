"""Files of this computer: asked for beside the window, read and written in one way."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from mediator.domain.errors import RuleViolation

Chosen: TypeAlias = Callable[[Path], object]
"""What is done with the file or folder that somebody chose."""


def ask_open(owner: QWidget, title: str, *, kinds: str, chosen: Chosen) -> None:
    """Ask for a file; `kinds` such as `PDF (*.pdf)`."""
    dialog = QFileDialog(owner, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    _ask(dialog, chosen=chosen)


def ask_several(owner: QWidget, title: str, *, chosen: Callable[[list[Path]], object]) -> None:
    """Ask for one file or several, of any kind."""
    dialog = QFileDialog(owner, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.open()


def ask_folder(owner: QWidget, title: str, *, at: str, chosen: Chosen) -> None:
    """Ask for a folder, beginning `at` one."""
    dialog = QFileDialog(owner, title, at)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _ask(dialog, chosen=chosen)


def ask_save(owner: QWidget, title: str, *, name: str, kinds: str, chosen: Chosen) -> None:
    """Ask where a file shall be; `name` is offered, in the documents folder."""
    dialog = QFileDialog(owner, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QDir(QStandardPaths.writableLocation(documents)))
    dialog.selectFile(name)
    dialog.setNameFilter(kinds)
    _ask(dialog, chosen=chosen)


def read(path: Path) -> bytes:
    """The bytes of a file; raises `RuleViolation("file_not_opened")`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise RuleViolation("file_not_opened", "file") from error


def write(path: Path, content: bytes) -> None:
    """Write a file; raises `RuleViolation("file_unwritable")` where nothing can be written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise RuleViolation("file_unwritable", "file") from error


def _ask(dialog: QFileDialog, *, chosen: Chosen) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.open()
