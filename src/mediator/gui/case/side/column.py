"""The right column as a whole: cards below each other, scrolling where the window is low."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.case.scene import Scene
from mediator.gui.case.side.deadlines import DeadlinesCard
from mediator.gui.case.side.evidence import EvidenceCard
from mediator.gui.case.side.files import PapersCard
from mediator.gui.case.side.law import LawCard
from mediator.gui.case.side.parties import PartiesCard
from mediator.gui.case.side.timeline import TimelineCard
from mediator.gui.widgets.cards import Scrolled

_WIDTH: Final = 300


class SideArea(Scrolled):
    """The column of the case that is shown; a newer load of it stays scrolled where it was.

    `offered` as that of the column.
    """

    offered = Signal(object)

    def __init__(self) -> None:
        super().__init__(QWidget())
        self.setFixedWidth(_WIDTH)

    def show_scene(self, scene: Scene) -> None:
        """Draw the column of this load."""
        column = SideColumn(scene)
        column.offered.connect(self.offered)
        self.put(column)


class SideColumn(QWidget):
    """Drawn anew with each load of the case; it holds nothing that staff type.

    `offered(Reckoned)` when a sum of the law card shall be taken over.
    """

    offered = Signal(object)

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        law = LawCard(scene)
        law.offered.connect(self.offered)
        for card in (
            PartiesCard(scene),
            DeadlinesCard(scene),
            law,
            PapersCard(scene),
            EvidenceCard(scene),
            TimelineCard(scene),
        ):
            column.addWidget(card)
            if card.empty:
                card.hide()
        column.addStretch()
