"""The answer: the verdict in colour, shape and word, what it rests on, and the way to the paper."""

from PySide6.QtCore import Qt, Signal

from mediator.domain.verification import Finding
from mediator.gui.tokens import Tone
from mediator.gui.verify import phrases
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Label


class Answer(Card):
    """Hidden until there is one; `paper_wanted(number)` asks to see the paper as it was kept."""

    paper_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._number = ""
        self._banner = Banner(Tone.DONE)
        self._banner.setObjectName("verdict")
        self._meaning = Label("", wrap=True)
        self._meaning.setObjectName("verdict_meaning")
        self._lines = Label("", "second", wrap=True, selectable=True)
        self._lines.setObjectName("verdict_lines")
        self._open = LinkButton(self.tr("Open the kept paper and compare"))
        self._open.setObjectName("open_kept")
        self._open.clicked.connect(lambda: self.paper_wanted.emit(self._number))
        for part in (self._banner, self._meaning, self._lines):
            self.add(part)
        self.body.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def wait(self, about: str) -> None:
        """Say that `about`, a file's name or a number, is being looked at."""
        self._show(Tone.WAIT, about, strong=self.tr("Checking…"))

    def show_finding(self, finding: Finding, about: str) -> None:
        """Show what was found of `about`."""
        strong, text = phrases.words(finding)
        self._number = finding.number
        self._show(phrases.TONES[finding.verdict], about, strong=strong)
        self._meaning.setText(text)
        self._lines.setText("\n".join(phrases.lines(finding)))
        for part in (self._meaning, self._lines):
            part.show()
        self._open.setVisible(finding.kept)

    def show_refusal(self, words: str, about: str) -> None:
        """Say why nothing could be found out."""
        self._show(Tone.LATE, about, strong=self.tr("Not checked"))
        self._meaning.setText(words)
        self._meaning.show()

    def _show(self, tone: Tone, about: str, *, strong: str) -> None:
        self._banner.show_message(tone, about, strong=strong)
        for part in (self._meaning, self._lines, self._open):
            part.hide()
        self.show()
