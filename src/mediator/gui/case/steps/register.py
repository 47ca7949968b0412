"""登记: the registration form as it was taken down, to read back, print and correct."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from mediator.domain.papers import PaperKind
from mediator.gui import tokens
from mediator.gui.case import taken
from mediator.gui.case.body import StepBody
from mediator.gui.widgets.labels import Label


class RegisterBody(StepBody):
    """All that was taken down, line by line; the right column masks what this one reads out."""

    completes = False

    def build(self) -> None:
        words = self.tr("Print the registration form")
        button = self.print_button(words, PaperKind.REGISTRATION)
        self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.SMALL)
        grid.setColumnStretch(1, 1)
        for row, (label, words) in enumerate(self._lines()):
            grid.addWidget(Label(label, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, wrap=True, selectable=True), row, 1)
        self.column.addLayout(grid)

    def _lines(self) -> list[tuple[str, str]]:
        """Label and words of each line that has words; how it came in stands in the first."""
        dispute = self.scene.dispute
        by, today = dispute.registered_by, self.scene.today
        first = (self.tr("Taken down"), taken.taken_down(dispute.intake, by=by, today=today))
        found = [line for line in taken.lines(dispute.intake) if line.part != "source"]
        return [first, *((line.label, line.words) for line in found if line.words)]
