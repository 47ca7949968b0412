"""验真: hand in a file, a scan or a number with its code, and see what may be said of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.domain.verification import Finding
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Form
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.page import Page
from mediator.gui.papers.dialog import open_paper
from mediator.gui.papers.wanted import Kept
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Task
from mediator.gui.verify.answer import Answer
from mediator.gui.verify.drop import DropArea
from mediator.gui.verify.roots import RootsCard
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card, PageHeader, scrolled
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.labels import Hint
from mediator.services import filed, signatures, verification
from mediator.services.filed import Brought

_ASKED_SHARE, _ROOTS_SHARE = 5, 3


class VerifyPage(Page):
    """Everything is judged on this computer; nothing is sent anywhere."""

    section = "verify"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asking: Task | None = None
        self._answer = Answer()
        self._answer.paper_wanted.connect(self._open_kept)
        self._answer.filing_wanted.connect(self._file_scan)
        self._scan: Path | None = None
        self._roots = RootsCard(desk)
        self._drop = DropArea(self.tr("Drop a PDF, a scan, a photograph or a month's data here"))
        self._drop.dropped.connect(self.check)
        self._choose = PrimaryButton(self.tr("Choose a file…"), Icon.UPLOAD)
        self._choose.setObjectName("choose_file")
        self._choose.clicked.connect(self._ask_file)
        self._form = Form(self)
        self._number = self._form.add(TextField("number", self.tr("Number of the paper"), limit=60))
        self._code = self._form.add(
            TextField("code", self.tr("Check code at its foot"), placeholder="1A2B-3C4D", limit=20)
        )
        self._look = QuietButton(self.tr("Check the code"))
        self._look.setObjectName("check_code")
        self._look.clicked.connect(self._check_code)
        self._form.ended.connect(self._check_code)
        self._form.completed.connect(self._check_code)
        self.column.addWidget(
            PageHeader(self.tr("Verify"), self.tr("whether a paper is genuine, without a network"))
        )
        blocks = Columns((self._asked(), _ASKED_SHARE), (self._roots, _ROOTS_SHARE))
        self.column.addWidget(scrolled(blocks), 1)

    def title(self) -> str:
        return self.tr("Verify")

    def refresh(self) -> None:
        self._roots.refresh()

    def open(self, **shown: object) -> None:
        """`file` is one to judge at once, such as one that was opened on the desktop."""
        super().open(**shown)
        file = shown.get("file")
        if isinstance(file, Path):
            self.check(file)

    def check(self, path: Path) -> None:
        """Judge a paper or a month file, and show the answer above."""
        workplace = self._desk.workplace
        self._scan = path

        def work() -> Finding | Brought:
            if filed.is_month(path):
                return filed.look(workplace, path)
            return verification.verify(workplace, files.read(path))

        self._judge(work, path.name)

    def _ask_file(self) -> None:
        kinds = self.tr("PDF, picture or month's data (*.pdf *.png *.jpg *.jpeg *.json)")
        files.ask_open(self, self.tr("Choose a file"), kinds=kinds, chosen=self.check)

    def _check_code(self) -> None:
        workplace = self._desk.workplace
        number, code = str(self._number.raw()).strip(), str(self._code.raw()).strip()
        readable = self._form.examine()
        for field, typed in ((self._number, number), (self._code, code)):
            if not typed:
                field.set_error(self.tr("Please type what stands on the paper."))
        if readable and number and code:
            self._scan = None
            self._judge(lambda: verification.verify_code(workplace, number, code=code), number)

    def _judge(self, work: Callable[[], Finding | Brought], about: str) -> None:
        """Judge on the worker's thread; one answer stands at a time."""

        def refused(error: MediatorError) -> bool:
            self._answer.show_refusal(sentence(error), about)
            return True

        if self._asking is not None:
            self._asking.cancel()
        self._answer.wait(about)
        self._asking = self._desk.tasks.read(
            self,
            work,
            done=lambda found: self._answer_with(found, about),
            failed=refused,
        )

    def _answer_with(self, found: Finding | Brought, about: str) -> None:
        if isinstance(found, Brought):
            self._answer.show_month(found, about)
        else:
            self._answer.show_finding(found, about, scan=self._scan is not None)

    def _file_scan(self) -> None:
        """File the scan that was judged beside its paper, in the case of that paper."""
        workplace, path = self._desk.workplace, self._scan
        if path is None:
            return

        def work() -> tuple[str, str]:
            copy = signatures.file_scan(workplace, files.read(path))
            return copy.number, signatures.dispute_number(workplace, copy)

        def filed(numbers: tuple[str, str]) -> None:
            words = self.tr("with {number} in case {case}")
            self._answer.show_filed(words.format(number=numbers[0], case=numbers[1]))

        def refused(error: MediatorError) -> bool:
            self._answer.show_refusal(sentence(error), path.name, filing=True)
            return True

        self._desk.tasks.write(self, work, done=filed, failed=refused)

    def _open_kept(self, number: str) -> None:
        open_paper(self._desk, self, wanted=Kept(number=number))

    def _asked(self) -> QWidget:
        by_file = Card(self.tr("By its file"))
        self._drop.add(self._choose)
        by_file.add(self._drop)
        by_code = Card(self.tr("By its number and code"), self.tr("for example on the telephone"))
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(self._number, 3)
        row.addWidget(self._code, 2)
        row.addWidget(self._look, alignment=Qt.AlignmentFlag.AlignBottom)
        by_code.body.addLayout(row)
        by_code.add(
            Hint(self.tr("Both stand at the edge of every page that this station gives out."))
        )
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        for part in (self._answer, by_file, by_code):
            column.addWidget(part)
        column.addStretch()
        return asked
