"""A card of the right column."""

from mediator.gui import tokens
from mediator.gui.case.scene import Scene
from mediator.gui.widgets.cards import Card


class SideCard(Card):
    """A card drawn once from a scene; it is left out when it stays `empty`."""

    def __init__(self, scene: Scene) -> None:
        super().__init__("…")
        self.scene = scene
        self.empty = False
        self.set_title(self.heading())
        self.body.setContentsMargins(tokens.WIDE, tokens.GAP, tokens.WIDE, tokens.GAP)
        self.body.setSpacing(tokens.SMALL)
        self.build()

    def heading(self) -> str:
        """What the card is called."""
        raise NotImplementedError

    def build(self) -> None:
        """Fill the card."""
        raise NotImplementedError
