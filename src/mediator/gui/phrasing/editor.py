"""The words of one sentence: typed freely, its places put in by a press."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.phrasing import Sentence
from mediator.gui import tokens
from mediator.gui.forms.texts import LongText
from mediator.gui.widgets.buttons import LinkButton, QuietButton
from mediator.gui.widgets.flow import FlowLayout
from mediator.gui.widgets.labels import Hint, Label

_LINES = 5


class SentenceEditor(QWidget):
    """`changed` follows each change by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence: Sentence | None = None
        self._field = LongText("phrase", self.tr("Wording"), lines=_LINES)
        self._places = QWidget()
        self._flow = FlowLayout()
        self._places.setLayout(self._flow)
        self._lead = Hint(self.tr("The program fills in:"))
        self._standard = Label("", "second", wrap=True, selectable=True)
        self._standard.setObjectName("standard_words")
        self._back = LinkButton(self.tr("Back to the standard"))
        self._back.setObjectName("standard_sentence")
        below = QHBoxLayout()
        below.setSpacing(tokens.GAP)
        below.addWidget(self._standard, 1)
        below.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._lead)
        column.addWidget(self._places)
        column.addWidget(self._field)
        column.addLayout(below)
        self._field.changed.connect(self._follow)
        self._field.changed.connect(self.changed)
        self._back.clicked.connect(self._take_back)

    def words(self) -> str:
        """What stands there."""
        return str(self._field.raw())

    def set_error(self, words: str) -> None:
        """Say what is wrong with it, or that nothing is."""
        self._field.set_error(words)

    def error(self) -> str:
        """What is said to be wrong, or nothing."""
        return self._field.error()

    def show_sentence(self, sentence: Sentence, words: str) -> None:
        """Go on with another sentence."""
        self._sentence = sentence
        self._field.restore(words)
        self._field.set_hint(
            self.tr("One sentence a line; Shift+Enter begins a line.") if sentence.listed else ""
        )
        self._offer(sentence.marks)
        self._follow()

    def _offer(self, marks: tuple[str, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for mark in marks:
            chip = QuietButton(mark)
            chip.setProperty("kind", "chip")
            chip.setObjectName(f"place_{mark[1:-1]}")
            chip.setAccessibleName(self.tr("Put in {place}").format(place=mark))
            chip.setAutoDefault(False)
            chip.clicked.connect(lambda _=False, mark=mark: self._put_in(mark))
            self._flow.addWidget(chip)
        for part in (self._lead, self._places):
            part.setVisible(bool(marks))

    def _put_in(self, mark: str) -> None:
        self._field.input.insertPlainText(mark)
        self._field.input.setFocus()

    def _follow(self) -> None:
        """Show the standard words where others stand."""
        found = self._sentence
        differs = found is not None and self.words() != found.standard
        for part in (self._standard, self._back):
            part.setVisible(differs)
        if found is not None:
            said = self.words().split("\n")
            gone = "\n".join(line for line in found.standard.split("\n") if line not in said)
            words = self.tr("Standard: {words}").format(words=gone) if gone else ""
            self._standard.setText(words)

    def _take_back(self) -> None:
        if self._sentence is not None:
            self._field.restore(self._sentence.standard)
            self._follow()
            self.changed.emit()
