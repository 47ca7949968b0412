"""Paper by paper the sentences that may be worded, and how each stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.phrasing import Sentence
from mediator.gui import tokens
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.phrasing.typed import Typed
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.tables import Column, TableModel
from mediator.settings import Language


class SentenceList(QWidget):
    """`chosen` follows each other sentence."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._typed: Typed | None = None
        self._paper = ChipGroup("wording_paper", self.tr("Paper"), [])
        self._paper.hide_label()
        self._model: TableModel[Sentence] = TableModel(
            (
                Column(title=self.tr("Sentence"), text=_name, width=120),
                Column(title=self.tr("Wording"), text=self._words, soft=True, width=120),
                Column(title=self.tr("State"), text=self._state, tone=self._tone, width=125),
            )
        )
        self._table = FittedTable(
            self._model, self.tr("Sentences"), shares={0: 1, 1: 2}, spared=(1,)
        )
        self._table.setObjectName("phrases")
        self._table.setMinimumHeight(tokens.CONTROL_HEIGHT * 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._paper)
        column.addWidget(self._table, 1)
        self._paper.changed.connect(self._turn)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())

    def show_wording(self, typed: Typed) -> None:
        """Offer what may be worded."""
        self._typed = typed
        papers = typed.wording.papers
        self._paper.set_options([(key, _in_language(names)) for key, names in papers.items()])
        self._paper.restore(next(iter(papers)))
        self._turn()

    def current(self) -> Sentence | None:
        """The sentence that is being worded."""
        return self._model.row(self._table.currentIndex().row())

    def refresh(self) -> None:
        """Say anew how each stands."""
        last = self._model.index(self._model.rowCount() - 1, self._model.columnCount() - 1)
        self._model.dataChanged.emit(self._model.index(0, 0), last)

    def choose(self, key: str) -> None:
        """Go to a sentence."""
        self._paper.restore(key.partition(":")[0])
        self._turn()
        for at in range(self._model.rowCount()):
            row = self._model.row(at)
            if row is not None and row.key == key:
                self._table.setCurrentIndex(self._model.index(at, 0))

    def _turn(self) -> None:
        if self._typed is None:
            return
        paper = str(self._paper.raw())
        rows = [each for each in self._typed.wording.sentences if each.template == paper]
        self._model.show_rows(rows)
        self._table.setCurrentIndex(self._model.index(0, 0))

    def _words(self, of: Sentence) -> str:
        return self._typed.words(of).replace("\n", " ") if self._typed else ""

    def _state(self, of: Sentence) -> str:
        typed = self._typed
        if typed is None:
            return ""
        if of.key in typed.wrong:
            return self.tr("to be mended")
        if of.key in typed.raw:
            return self.tr("not in force yet")
        return self.tr("own") if typed.is_own(of) else ""

    def _tone(self, of: Sentence) -> Tone | None:
        typed = self._typed
        if typed is None:
            return None
        if of.key in typed.wrong:
            return Tone.LATE
        if of.key in typed.raw:
            return Tone.WAIT
        return Tone.DONE if typed.is_own(of) else None


def _name(of: Sentence) -> str:
    return _in_language(of.names)


def _in_language(names: tuple[str, str]) -> str:
    return names[1] if language() is Language.EN else names[0]
