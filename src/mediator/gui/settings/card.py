"""What every card of the settings is."""

from typing import ClassVar

from mediator.domain.accounts.roles import Right
from mediator.gui.widgets.cards import Card


class SettingsCard(Card):
    """A card made with the desk alone, that loads what it shows."""

    takes: ClassVar[Right] = Right.KEEP
    """What it takes to change anything on it; others look at it."""

    def load(self) -> None:
        """Show what is kept; called when its subject is first shown or the page opened anew."""
