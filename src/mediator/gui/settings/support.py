"""When something goes wrong: a packet for whoever looks after the program, with nobody in it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from mediator.domain.errors import MediatorError
from mediator.gui import files
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.sentences import sentence
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import diagnosis


class SupportCard(SettingsCard):
    """Saves the packet where staff want it."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("SupportCard", "When something goes wrong"))
        self._desk = desk
        self._save = QuietButton(self.tr("Save a packet for support…"), Icon.SAVE)
        self._save.setObjectName("save_diagnosis")
        self._save.clicked.connect(self._ask)
        self._said = Label("", "second", wrap=True)
        self._said.setObjectName("diagnosis_said")
        self.add(
            Hint(
                self.tr(
                    "The packet tells versions, sizes, whether the records are whole, and what went"
                    " wrong. No name, no number and no word of a case is in it."
                )
            )
        )
        self.add(self._said)
        self.add(Actions(self._save))

    def _ask(self) -> None:
        name = f"mediator-{self._desk.today.isoformat()}.zip"
        files.ask_save(
            self, self.tr("Packet for support"), name=name, kinds="ZIP (*.zip)", chosen=self.save
        )

    def save(self, path: Path) -> None:
        """Check the records and write the packet to `path`."""
        workplace, window = self._desk.workplace, surroundings()
        self._save.setEnabled(False)
        self._said.setText(self.tr("Being made: the records are read through…"))
        self._desk.tasks.read(
            self,
            lambda: files.write(path, diagnosis.bundle(workplace, window=window)),
            done=lambda _: self._say(self.tr("Saved: {path}").format(path=path)),
            failed=self._refused,
        )

    def _say(self, words: str) -> None:
        self._save.setEnabled(True)
        self._said.setText(words)

    def _refused(self, error: MediatorError) -> bool:
        self._say(sentence(error))
        return True


def surroundings() -> dict[str, str]:
    """What the window knows of the machine: versions, screens, how it is set."""
    screens = (
        f"{screen.size().width()}x{screen.size().height()}@{screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    kept = QSettings()
    return {
        "qt": str(qVersion()),
        "platform": QGuiApplication.platformName(),
        "system": QSysInfo.prettyProductName(),
        "locale": QLocale.system().name(),
        "screens": ", ".join(screens),
        "language": str(kept.value("window/language", "")),
        "theme": str(kept.value("window/theme", "")),
    }
