"""What would become of the rows of a foreign table, or became of them: sums, then line by line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.ledgers.entries import LedgerEntry, Row, StallEntry, Verdict
from mediator.domain.values import days
from mediator.domain.values.text import mask_name
from mediator.gui import tokens
from mediator.gui.imports import words
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services.imports.judging import Trial

_HEIGHT = 220
_TONES = {Verdict.TAKE: Tone.DONE, Verdict.REMARK: Tone.DUE, Verdict.REFUSE: Tone.LATE}
_ORDER = (Verdict.REFUSE, Verdict.REMARK, Verdict.TAKE)


class Results(QWidget):
    """A banner with the sums and a table of the first rows, those refused on top."""

    def __init__(self) -> None:
        super().__init__()
        self._model: TableModel[Row] = TableModel(_columns())
        self.table = FittedTable(self._model, self.tr("Rows"), shares={3: 3, 2: 1})
        self.table.setObjectName("import_rows")
        self.table.setMinimumHeight(_HEIGHT)
        self.banner = Banner(Tone.MINE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        self.clear()

    def clear(self) -> None:
        """Nothing was tried out yet, or the columns changed since."""
        self.hide()

    def tell(self, tone: Tone, text: str) -> None:
        """Only words, without rows."""
        self._model.show_rows(())
        self.table.hide()
        self.banner.show_message(tone, text)
        self.show()

    def show_trial(self, done: Trial) -> None:
        """The sums and the rows."""
        refused = done.counts.get(Verdict.REFUSE, 0)
        sums = self.tr(
            "{taken} rows can be taken, {remarked} of them with a remark; {refused} cannot."
        )
        if done.made is not None:
            sums = self.tr(
                "{taken} rows were taken, {remarked} of them with a remark; {refused} not."
            )
        skipped = self.tr("{count} blanks, totals, notes and headers were passed over.")
        told = [
            sums.format(
                taken=done.taken, remarked=done.counts.get(Verdict.REMARK, 0), refused=refused
            ),
            skipped.format(count=done.skipped),
        ]
        if done.first_on and done.last_on:
            span = self.tr("From {first} to {last}.")
            told.append(span.format(first=days.show(done.first_on), last=days.show(done.last_on)))
        tone = Tone.DONE if done.made else Tone.DUE if refused else Tone.MINE
        self.banner.show_message(tone, " ".join(told))
        ranked = sorted(done.shown, key=lambda row: (_ORDER.index(row.verdict), row.line))
        self._model.show_rows(ranked)
        self.table.show()
        self.show()


def _columns() -> list[Column[Row]]:
    translate = QCoreApplication.translate
    return [
        Column(
            title=translate("Imports", "Line"),
            text=lambda row: str(row.line),
            numeric=True,
            width=60,
        ),
        Column(
            title=translate("Imports", "Verdict"),
            text=lambda row: words.verdict(row.verdict),
            tone=lambda row: _TONES[row.verdict],
            width=120,
        ),
        Column(title=translate("Imports", "What it says"), text=_said, width=200),
        Column(title=translate("Imports", "Why"), text=words.row, width=200),
    ]


def _said(row: Row) -> str:
    parts: tuple[str, ...] = ()
    match row.entry:
        case LedgerEntry() as entry:
            name = mask_name(entry.consumer)
            parts = (days.show(entry.received_on), name, entry.respondent.name, entry.goods)
        case StallEntry() as entry:
            parts = (entry.stall.number, entry.stall.name, entry.stall.zone)
    return " · ".join(filter(None, parts))
