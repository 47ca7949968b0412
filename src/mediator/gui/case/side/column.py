"""The right column as a whole: cards below each other, scrolling where the window is low."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.case.scene import Scene
from mediator.gui.case.side.deadlines import DeadlinesCard
from mediator.gui.case.side.evidence import EvidenceCard
from mediator.gui.case.side.files import PapersCard
from mediator.gui.case.side.law import LawCard
from mediator.gui.case.side.parties import PartiesCard
from mediator.gui.case.side.timeline import TimelineCard


class SideColumn(QWidget):
    """Drawn anew with each load of the case; it holds nothing that staff type."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        for card in (
            PartiesCard(scene),
            DeadlinesCard(scene),
            LawCard(scene),
            PapersCard(scene),
            EvidenceCard(scene),
            TimelineCard(scene),
        ):
            column.addWidget(card)
            if card.empty:
                card.hide()
        column.addStretch()
