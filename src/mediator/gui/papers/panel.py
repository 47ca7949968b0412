"""One paper with what may be done with it: print, save, print again."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError, RuleViolation
from mediator.domain.papers import IssuedPaper
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.papers import output, press
from mediator.gui.papers.copies import Copies
from mediator.gui.papers.press import Job
from mediator.gui.papers.wanted import Wanted
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.gui.widgets.papers import PaperView
from mediator.services import papers


class PaperPanel(QWidget):
    """The real PDF, and below it what may be done with it.

    `issued(IssuedPaper)`: a number was taken. `printed(number)`: staff said that it came out well.
    `named(title)`: what to call it now.
    """

    issued = Signal(object)
    printed = Signal(str)
    named = Signal(str)

    def __init__(self, desk: Desk, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = desk.tasks
        self._workplace = desk.workplace
        self._first = 1
        self._copies = Copies(desk, wanted, self)
        self._copies.changed.connect(self._describe)
        self._copies.issued.connect(self._show_issued)
        self._build(desk)
        self._describe()
        self._allow(ready=False)
        self._copies.fetch(self._show, failed=self._has_no_paper)

    def title(self) -> str:
        """The kind of paper and its number; nothing personal."""
        return f"{self._copies.kind} {self.paper.number}" if self.paper else self._copies.kind

    @property
    def paper(self) -> IssuedPaper | None:
        """The paper as issued, or None while it is still to be."""
        return self._copies.paper

    def print_paper(self) -> None:
        """Choose a printer, take the number or count the reprint, then print."""
        if not self._print.isEnabled():
            return
        self._first = 1
        if output.has_printer():
            output.choose_printer(self, self._file_name(), chosen=self._print_on)
            return
        self._say(
            Tone.MINE,
            self.tr(
                "This computer knows no printer. Save the PDF and print it elsewhere, or set a"
                " printer up in the system; nothing is lost."
            ),
        )

    def begin(self) -> None:
        """Put the focus where the next press of a key is most likely wanted."""
        (self._yes if self._question.isVisible() else self._print).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def save_paper(self) -> None:
        """Choose a file, take the number if there is none yet, then write."""
        output.choose_file(self, self._file_name(), chosen=self._save_to)

    def _build(self, desk: Desk) -> None:
        self._header = PageHeader("")
        self.view = PaperView(desk.tasks, papers.pages)
        self.view.setObjectName("paper_view")
        self._banner = Banner(Tone.GUIDE)
        self._banner.setObjectName("paper_banner")
        self._go_on = self._banner.add_button("", self._print_rest)
        self._go_on.setObjectName("print_rest")
        self._question = Banner(Tone.MINE, self.tr("Did it print well?"), icon=Icon.PRINT)
        self._question.setObjectName("printed_question")
        again = self._question.add_button(self.tr("Print again"), self.print_paper)
        again.setObjectName("print_again")
        self._yes = self._question.add_button(self.tr("Yes, it is printed"), self._confirm)
        self._yes.setObjectName("print_confirmed")
        self._save = QuietButton(self.tr("Save PDF"), Icon.DOWNLOAD)
        self._save.setObjectName("save_paper")
        self._save.clicked.connect(self.save_paper)
        self._print = PrimaryButton("", Icon.PRINT)
        self._print.setObjectName("print_paper")
        self._print.clicked.connect(self.print_paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._header)
        column.addWidget(self.view, 1)
        for banner in (self._banner, self._question):
            banner.hide()
            column.addWidget(banner)
        column.addWidget(Actions(self._save, self._print))
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_paper)

    def _describe(self) -> None:
        self._header.show_title(self._copies.kind, self._about())
        words = self.tr("Print") if self._next_is_first() else self.tr("Reprint")
        self._print.set_words(words, "Ctrl+P")
        self.named.emit(self.title())

    def _next_is_first(self) -> bool:
        return self._copies.is_draft or self._copies.counted

    def _about(self) -> str:
        if self.paper is None:
            words = self.tr("Draft; the number is taken on printing or saving")
            return words if self._copies.is_draft else ""
        if not self.paper.reprints:
            return self.paper.number
        reprints = self.tr("reprinted {count} times").format(count=self.paper.reprints)
        return f"{self.paper.number}  {reprints}"

    def _file_name(self) -> str:
        return self.paper.number if self.paper else self._copies.kind

    def _allow(self, *, ready: bool) -> None:
        for button in (self._print, self._save):
            button.setEnabled(ready)

    def _show(self, pdf: bytes) -> None:
        self._allow(ready=True)
        self.view.show_pdf(pdf)

    def _show_issued(self, paper: IssuedPaper) -> None:
        self.view.show_pdf(paper.pdf)
        self.issued.emit(paper)

    def _has_no_paper(self, error: MediatorError) -> bool:
        self.view.show_words(sentence(error))
        return True

    def _print_on(self, printer: QPrinter) -> None:
        try:
            output.check_ready(printer)
        except RuleViolation as error:
            self._refused(error)
            return
        self._allow(ready=False)
        self._say(Tone.WAIT, self.tr("Printing…"))
        self._copies.take(lambda paper: self._send(printer, paper), failed=self._refused)

    def _send(self, printer: QPrinter, paper: IssuedPaper) -> None:
        workplace, first = self._workplace, self._first

        def work() -> None:
            mark, parts = papers.reprint_mark(workplace, paper), papers.copies(paper)
            press.draw(printer, Job(pdf=paper.pdf, parts=parts, mark=mark, first=first))

        self._tasks.read(self, work, done=lambda _: self._ask(), failed=self._stopped)

    def _stopped(self, error: MediatorError) -> bool:
        """Say where the printer stopped, and let staff go on from there."""
        page = error.facts.get("page") if isinstance(error, RuleViolation) else None
        self._refused(error)
        self._first = page if isinstance(page, int) else 1
        if self._first > 1:
            self._go_on.setText(self.tr("Go on from page {page}").format(page=page))
            self._go_on.show()
        return True

    def _print_rest(self) -> None:
        """Print from the page at which the printer stopped."""
        if output.has_printer():
            output.choose_printer(self, self._file_name(), chosen=self._print_on)

    def _ask(self) -> None:
        self._allow(ready=True)
        self._banner.hide()
        self._question.show()
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self._question.hide()
        self._copies.came_out()
        if self.paper is not None:
            self.printed.emit(self.paper.number)

    def _save_to(self, file: Path) -> None:
        self._copies.file(lambda paper: self._write(file, paper), failed=self._refused)

    def _write(self, file: Path, paper: IssuedPaper) -> None:
        words = self.tr("Saved as {name}").format(name=file.name)
        self._tasks.read(
            self,
            lambda: files.write(file, paper.pdf),
            done=lambda _: self._say(Tone.DONE, words),
            failed=self._refused,
        )

    def _say(self, tone: Tone, words: str) -> None:
        self._question.hide()
        self._go_on.hide()
        self._banner.show_message(tone, words)
        self._banner.show()

    def _refused(self, error: MediatorError) -> bool:
        self._allow(ready=True)
        self._say(Tone.LATE, sentence(error))
        return True
