"""What every card of the settings is."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from mediator.domain.accounts.roles import Right
from mediator.gui.desk import Desk
from mediator.gui.widgets.cards import Card


class SettingsCard(Card):
    """A card made with the desk alone, that loads what it shows."""

    takes: ClassVar[Right] = Right.KEEP
    """What it takes to change anything on it; others look at it."""

    def offer_back(self, desk: Desk, back: Callable[[], object]) -> None:
        """Say at the bottom that this card was saved, and let one press save what was before."""

        def press() -> None:
            desk.tasks.write(desk, back, done=self._loaded)

        words = QCoreApplication.translate("SettingsCard", "“{card}” was saved.")
        again = QCoreApplication.translate("SettingsCard", "As it was before")
        desk.said.emit(words.format(card=self.title), again, press)

    def _loaded(self, _: object) -> None:
        if isValid(self):  # In another language the window has other cards.
            self.load()

    def load(self) -> None:
        """Show what is kept; called when its subject is first shown or the page opened anew."""
