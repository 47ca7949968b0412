"""What a trader has been through: how many cases, how many promises are open, the newest cases."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.stalls.policy import RECENT_DAYS
from mediator.domain.values import days
from mediator.gui import tokens
from mediator.gui.stalls import notices
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Hint, Label
from mediator.services.intake import PastCase
from mediator.services.stalls import StallHistory

_SHOWN = 5


class StallCases(QWidget):
    """`case_chosen(id)` opens one, `all_chosen` the list of them all.

    The `summary` stands where its owner puts it.
    """

    case_chosen = Signal(int)
    all_chosen = Signal()
    pattern_chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.history: StallHistory | None = None
        self.summary = Label("", "second", wrap=True)
        self._score = Label("", "strong", wrap=True)
        self._score.setObjectName("score")
        self._score_items = Hint("")
        self._patterns = QVBoxLayout()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._all = LinkButton("")
        self._all.setObjectName("all_cases")
        self._all.clicked.connect(self.all_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        own = self.tr("By the station's own formula, which the settings hold.")
        for part in (self._score, self._score_items, Hint(own)):
            column.addWidget(part)
        column.addSpacing(tokens.GAP)
        column.addLayout(self._patterns)
        column.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addStretch()
        column.addLayout(foot)

    def show_history(self, history: StallHistory) -> None:
        """Show the newest cases, and the numbers of all."""
        self.history = history
        line = history.line
        words = self.tr("{recent} in {days} days · {cases} cases in all · {promises} to perform")
        self.summary.setText(
            words.format(
                days=RECENT_DAYS,
                recent=line.cases_recent,
                cases=line.cases,
                promises=line.open_promises,
            )
        )
        self.summary.set_tone(Tone.DUE if line.open_promises else None)
        self._show_score(history)
        _empty(self._rows)
        for case in history.cases[:_SHOWN]:
            self._rows.addWidget(self._row(case))
        self._all.set_words(self.tr("All {count} cases").format(count=line.cases))
        self._all.setVisible(line.cases > _SHOWN)

    def _show_score(self, history: StallHistory) -> None:
        found = history.standing.score
        self._score.setText(notices.score(found))
        self._score_items.setText(notices.score_items(found))
        self._score_items.setVisible(bool(found.lines))
        _empty(self._patterns)
        for pattern in history.patterns:
            link = LinkButton(notices.pattern(pattern))
            link.setObjectName(f"pattern_{pattern.kind.value}")
            ids = pattern.dispute_ids
            link.clicked.connect(lambda _=False, ids=ids: self.pattern_chosen.emit(ids))
            self._patterns.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)

    def _row(self, case: PastCase) -> QWidget:
        row = QWidget()
        link = LinkButton(case.number)
        link.setObjectName(f"case_{case.dispute_id}")
        link.clicked.connect(lambda: self.case_chosen.emit(case.dispute_id))
        ending = wording.name(case.ending, language()) if case.ending else self.tr("open")
        words = " · ".join((days.show(case.received_on), case.title, ending))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(link)
        layout.addWidget(Label(words, "small", wrap=True), 1)
        return row


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
