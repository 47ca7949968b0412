"""The answer: the verdict in colour, shape and word, what it rests on, and the way to the paper."""

from PySide6.QtCore import Qt, Signal

from mediator.domain.verification import Finding, Verdict
from mediator.gui.tokens import Tone
from mediator.gui.verify import months, phrases
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Label
from mediator.services.filed import Brought


class Answer(Card):
    """Hidden until there is one; `paper_wanted(number)` asks to see the paper as it was kept.

    `filing_wanted`: the scan that was judged is to be filed beside its paper, as signed.
    """

    paper_wanted = Signal(str)
    filing_wanted = Signal()

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
        self._file = LinkButton(self.tr("It was signed: file this scan in its case"))
        self._file.setObjectName("file_scan")
        self._file.clicked.connect(self.filing_wanted)
        for part in (self._banner, self._meaning, self._lines):
            self.add(part)
        for link in (self._open, self._file):
            self.body.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def wait(self, about: str) -> None:
        """Say that `about`, a file's name or a number, is being looked at."""
        self._show(Tone.WAIT, about, strong=self.tr("Checking…"))

    def show_finding(self, finding: Finding, about: str, *, scan: bool = False) -> None:
        """Show what was found of `about`; a `scan` can be filed where its code is genuine."""
        strong, text = phrases.words(finding)
        self._number = finding.number
        self._show(phrases.TONES[finding.verdict], about, strong=strong)
        self._meaning.setText(text)
        self._lines.setText("\n".join(phrases.lines(finding)))
        for part in (self._meaning, self._lines):
            part.show()
        self._open.setVisible(finding.kept)
        genuine = finding.verdict is Verdict.CODE_GENUINE
        self._file.setVisible(scan and finding.kept and genuine)

    def show_month(self, brought: Brought, about: str) -> None:
        """Show what was found of a month file."""
        strong, text = months.words(brought.judgement)
        self._show(months.tone(brought.judgement), about, strong=strong)
        self._meaning.setText(text)
        self._meaning.show()
        self._lines.setText("\n".join(months.lines(brought.month) if brought.month else ()))
        self._lines.setVisible(bool(self._lines.text()))

    def show_filed(self, words: str) -> None:
        """Say where the scan lies now."""
        self._show(Tone.DONE, words, strong=self.tr("Filed"))

    def show_refusal(self, words: str, about: str, *, filing: bool = False) -> None:
        """Say why nothing could be found out, or why the scan was not filed."""
        strong = self.tr("Not filed") if filing else self.tr("Not checked")
        self._show(Tone.LATE, about, strong=strong)
        self._meaning.setText(words)
        self._meaning.show()

    def _show(self, tone: Tone, about: str, *, strong: str) -> None:
        self._banner.show_message(tone, about, strong=strong)
        for part in (self._meaning, self._lines, self._open, self._file):
            part.hide()
        self.show()
