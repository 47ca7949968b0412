"""Where this computer's scanner puts its files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mediator.gui import scanner
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Hint, Label


class ScannerCard(SettingsCard):
    """Kept with this machine, as its printer is."""

    def __init__(self, _desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("ScannerCard", "Scanner of this computer"))
        self._said = Label("", "second", wrap=True, selectable=True)
        self._said.setObjectName("scan_folder")
        choose = QuietButton(self.tr("Choose the folder…"), Icon.FOLDER)
        choose.setObjectName("choose_scan_folder")
        choose.clicked.connect(lambda: scanner.ask_folder(self, chosen=self._keep))
        self.add(
            Hint(
                self.tr(
                    "What the scanner puts into this folder is offered when evidence or signed"
                    " sheets are filed: the scans of the last day that are not in a case yet."
                )
            )
        )
        self.add(self._said)
        self.add(Actions(choose))

    def load(self) -> None:
        none = self.tr("No folder is chosen yet.")
        self._said.setText(scanner.folder() or none)

    def _keep(self, path: Path) -> None:
        scanner.keep_folder(str(path))
        self.load()
