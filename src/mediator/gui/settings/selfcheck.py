"""电脑自检 as a subject of the settings."""

from PySide6.QtCore import QCoreApplication

from mediator.gui.desk import Desk
from mediator.gui.icons import Icon
from mediator.gui.selfcheck.panel import SelfCheckPanel
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.services.selfcheck import Here


class SelfCheckCard(SettingsCard):
    """Looks when it is shown, and as often as somebody asks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("SelfCheckCard", "Self-check of this computer"))
        self._desk = desk
        self._again = QuietButton(self.tr("Look again"), Icon.REFRESH)
        self._again.setObjectName("look_again")
        self.panel = SelfCheckPanel(desk.tasks, here=self._here, leads=True)
        self.panel.wanted.connect(self._go)
        self._again.clicked.connect(self.panel.look)
        self.add_action(self._again)
        self.add(self.panel)

    def load(self) -> None:
        self.panel.look()

    def _here(self) -> Here:
        workplace = self._desk.workplace
        return Here(
            live=workplace.database.path,
            now=workplace.now(),
            jumped=self._desk.steady.jumped(),
            workplace=workplace,
        )

    def _go(self, place: str) -> None:
        if place == "calendar":
            year = next(
                each.facts["year"] for each in self.panel.findings() if "year" in each.facts
            )
            self._desk.go("settings", calendar=year)
        else:
            self._desk.go("settings", subject=place)
