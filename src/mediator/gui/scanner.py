"""The folder into which this computer's scanner puts its files: chosen once, looked into often."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QWidget

from mediator.domain.errors import MediatorError
from mediator.gui import files
from mediator.gui.desk import Desk
from mediator.gui.icons import Icon
from mediator.gui.sentences import sentence
from mediator.gui.widgets.buttons import QuietButton
from mediator.services import scanner

_FOLDER: Final = "scanner/folder"


def folder() -> str:
    """The folder, kept with this computer; empty until somebody chose one."""
    return str(QSettings().value(_FOLDER, ""))


def keep_folder(path: str) -> None:
    """From now on look there; an empty one asks again."""
    QSettings().setValue(_FOLDER, path)


def ask_folder(owner: QWidget, *, chosen: files.Chosen) -> None:
    """Ask where the scanner puts its files."""
    title = QCoreApplication.translate("ScannerButton", "Where the scanner puts its files")
    files.ask_folder(owner, title, at=folder(), chosen=chosen)


class ScannerButton(QuietButton):
    """Brings what was scanned within a day and is kept nowhere yet.

    `brought(paths)` has at least one; `found_nothing(words)` says why there is none.
    """

    brought = Signal(list)
    found_nothing = Signal(str)

    def __init__(self, desk: Desk) -> None:
        words = QCoreApplication.translate("ScannerButton", "From the scanner")
        super().__init__(words, Icon.INBOX)
        self._desk = desk
        self._given: set[Path] = set()
        self.setObjectName("from_scanner")
        self.clicked.connect(self._bring)

    def _bring(self) -> None:
        if folder():
            self._look(Path(folder()))
        else:
            ask_folder(self, chosen=self._chosen)

    def _chosen(self, path: Path) -> None:
        keep_folder(str(path))
        self._look(path)

    def _look(self, path: Path) -> None:
        workplace = self._desk.workplace
        self._desk.tasks.read(
            self, lambda: scanner.waiting(workplace, path), done=self._hand_on, failed=self._refused
        )

    def _hand_on(self, found: tuple[Path, ...]) -> None:
        new = [file for file in found if file not in self._given]
        self._given.update(new)
        if new:
            self.brought.emit(new)
        else:
            words = self.tr("Nothing new was scanned into {folder} within a day.")
            self.found_nothing.emit(words.format(folder=folder()))

    def _refused(self, error: MediatorError) -> bool:
        keep_folder("")  # The next press asks again.
        self.found_nothing.emit(sentence(error))
        return True
