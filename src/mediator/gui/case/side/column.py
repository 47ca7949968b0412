"""The right column as a whole: cards below each other, scrolling where the window is low."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.law.choice import Chosen
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

    `offered(Reckoned)` when a sum of the law card shall be taken over.
    """

    offered = Signal(object)

    def __init__(self) -> None:
        super().__init__(QWidget())
        self.setFixedWidth(_WIDTH)

    def show_scene(self, scene: Scene) -> None:
        """Draw the column of this load."""
        column = SideColumn(scene)
        column.reckoning.connect(lambda chosen: self._reckon(scene, chosen))
        self.put(column)

    def _reckon(self, scene: Scene, chosen: Chosen) -> None:
        """Open the calculator here, where it outlives the column of this load."""
        from mediator.gui.case.law.dialog import CalculatorDialog

        dialog = CalculatorDialog(scene, chosen.rule, over=self.window())
        dialog.offered.connect(self.offered)
        dialog.open()


class SideColumn(QWidget):
    """Drawn anew with each load of the case; it holds nothing that staff type.

    `reckoning(Chosen)` when something shall be worked out under a rule of the law card.
    """

    reckoning = Signal(object)

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        law = LawCard(scene)
        law.wanted.connect(self.reckoning)
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
