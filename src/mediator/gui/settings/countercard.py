"""柜台速查卡: one sheet to lie beside the counter, by the station's own limits."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.papers.preview import open_preview
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Hint
from mediator.services import premises


class CounterCardCard(SettingsCard):
    """Shows and prints it; anybody may."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("CounterCardCard", "Card for the counter"))
        self._desk = desk
        self.add(
            Hint(
                self.tr(
                    "One sheet: the steps with this station's own limits, how to type, the five"
                    " ways that stay open, the table of weights, what not to say."
                )
            )
        )
        button = QuietButton(self.tr("Card for the counter…"), Icon.PRINT)
        button.setObjectName("counter_card")
        button.clicked.connect(self._open)
        self.add(Actions(button))

    def _open(self) -> None:
        title = self.tr("Card for the counter")
        make = partial(premises.counter_card, self._desk.workplace)
        open_preview(self._desk, self, make=make, name=title, title=title, fills_sheet=True)
