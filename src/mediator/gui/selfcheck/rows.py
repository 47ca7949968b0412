"""The lines of the self-check: how it stands, what of, one sentence, and what to do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mediator.domain.selfcheck.findings import Finding, State
from mediator.gui import tokens
from mediator.gui.sentences import selfcheck
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Label
from mediator.gui.widgets.tags import StateTag

TONES: Final = {
    State.GOOD: Tone.DONE,
    State.UNKNOWN: Tone.WAIT,
    State.CARE: Tone.DUE,
    State.BAD: Tone.LATE,
}
_STATE, _NAME, _WORDS, _PRESS = range(4)


class FindingRows(QWidget):
    """`wanted(subject of the settings)`: where it can be put right."""

    wanted = Signal(str)

    def __init__(self, *, leads: bool) -> None:
        """`leads`: whether there are settings to lead to."""
        super().__init__()
        self._leads = leads
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._rows)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List them in the order given."""
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.GAP)
        grid.setVerticalSpacing(tokens.GAP)
        grid.setColumnStretch(_WORDS, 1)
        for row, finding in enumerate(findings):
            self._lay(grid, row, finding=finding)
        self._column.replaceWidget(self._rows, fresh)
        self._rows.setParent(None)
        self._rows.deleteLater()
        self._rows = fresh

    def _lay(self, grid: QGridLayout, row: int, *, finding: Finding) -> None:
        top = Qt.AlignmentFlag.AlignTop
        tag = StateTag(TONES[finding.state], selfcheck.state(finding.state))
        tag.setObjectName(f"state_{finding.subject}")
        grid.addWidget(tag, row, _STATE, top)
        grid.addWidget(Label(selfcheck.subject(finding.subject), "strong"), row, _NAME, top)
        grid.addWidget(self._said(finding), row, _WORDS, top)
        way = selfcheck.way(finding)
        if way is not None and self._leads:
            place, words = way
            button = QuietButton(words)
            button.setObjectName(f"mend_{finding.subject}")
            button.clicked.connect(lambda: self.wanted.emit(place))
            grid.addWidget(button, row, _PRESS, top)

    def _said(self, finding: Finding) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TINY)
        said = Label(selfcheck.says(finding), wrap=True, selectable=True)
        said.setObjectName(f"says_{finding.subject}")
        column.addWidget(said)
        remedy = selfcheck.remedy(finding)
        if remedy:
            advice = Label(remedy, "second", wrap=True)
            advice.setObjectName(f"remedy_{finding.subject}")
            column.addWidget(advice)
        return words
