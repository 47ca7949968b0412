"""What every card of the settings is."""

from mediator.gui.widgets.cards import Card


class SettingsCard(Card):
    """A card made with the desk alone, that loads what it shows."""

    def load(self) -> None:
        """Show what is kept; called when its subject is first shown or the page opened anew."""
