"""Signed sheets scanned back: each file is read through its code and filed, or by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.errors import MediatorError
from mediator.domain.signatures import SignedCopy
from mediator.gui import files, tokens
from mediator.gui.case.evidence.taking import Given, given_by
from mediator.gui.case.scene import Scene
from mediator.gui.forms.choices import Choice
from mediator.gui.forms.form import Actions
from mediator.gui.help.opening import answer_help
from mediator.gui.icons import Icon
from mediator.gui.scanner import ScannerButton
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import Card, PageHeader, scrolled
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import signatures

_WIDTH, _HEIGHT = 640, 520
_BY_HAND: Final = frozenset({"scan_no_code", "scan_two_papers", "scan_not_ours"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A scan that was filed, and the number of the case that it belongs to."""

    copy: SignedCopy
    case: str


class ScanLine(Card):
    """One file: being read, filed, or refused with the way to file it by hand.

    `filed(number)`: it lies with the paper of that number now.
    """

    filed = Signal(str)

    def __init__(self, scene: Scene, given: Given, *, place: int) -> None:
        super().__init__()
        self._scene = scene
        self._given = given
        self.waits = True
        self._banner = Banner(Tone.WAIT)
        self._banner.setObjectName(f"scan_{place}")
        options = [
            (paper.number, f"{wording.name(paper.kind, language())} {paper.number}")
            for paper in reversed(scene.case.papers)
        ]
        self.paper = Choice(f"paper_{place}", self.tr("Which paper of this case it is"), options)
        by_hand = QuietButton(self.tr("File with this paper"), Icon.FOLDER)
        by_hand.setObjectName(f"file_{place}")
        by_hand.clicked.connect(self._by_hand)
        self._hand = QWidget()
        row = QHBoxLayout(self._hand)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self.paper, 1)
        row.addWidget(by_hand, alignment=Qt.AlignmentFlag.AlignBottom)
        self.add(Label(given.title, "strong", wrap=True))
        self.add(self._banner)
        self.add(self._hand)

    def read(self) -> None:
        """Read the code and file it."""
        self._file("")

    def propose(self, number: str) -> None:
        """Another sheet went to this paper, so this one most likely belongs there too."""
        if not self.paper.raw():
            self.paper.restore(number)

    def _by_hand(self) -> None:
        if number := self.paper.raw():
            self._file(number)
        else:
            self.paper.set_error(self.tr("Please choose the paper."))

    def _file(self, number: str) -> None:
        self._hand.hide()
        self._banner.show_message(Tone.WAIT, self.tr("Being read…"))
        workplace, given, case = self._scene.desk.workplace, self._given, self._scene.dispute.id

        def work() -> Filed:
            copy = signatures.file_scan(workplace, given.content(), number=number, dispute_id=case)
            return Filed(copy=copy, case=signatures.dispute_number(workplace, copy))

        self._scene.desk.tasks.write(self, work, done=self._show_filed, failed=self._refused)

    def _show_filed(self, filed: Filed) -> None:
        self.waits = False
        here = filed.copy.dispute_id == self._scene.dispute.id
        words = (
            self.tr("Filed with {number}.")
            if here
            else self.tr("Belongs to another case: filed with {number} in case {case}.")
        )
        shown = words.format(number=filed.copy.number, case=filed.case)
        self._banner.show_message(Tone.DONE if here else Tone.MINE, shown)
        if here:
            self.filed.emit(filed.copy.number)

    def _refused(self, error: MediatorError) -> bool:
        self._banner.show_message(Tone.LATE, sentence(error))
        by_hand = error.code in _BY_HAND and bool(self._scene.case.papers)
        self._hand.setVisible(by_hand)
        return True


class ScanDialog(QDialog):
    """Takes scans of signed sheets in, several at once."""

    def __init__(self, scene: Scene, *, over: QWidget) -> None:
        super().__init__(over)
        answer_help(self, "dialog/scan")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("scans")
        self.setWindowTitle(self.tr("File signed sheets"))
        self._scene = scene
        self._lines: list[ScanLine] = []
        self._empty = Hint(
            self.tr("Choose the scans or drop them here: PDF or pictures, one paper in each file.")
        )
        self._said = Hint("")
        self._lay_out()
        self.setAcceptDrops(True)
        self.resize(_WIDTH, _HEIGHT)

    def add(self, given: Sequence[Given]) -> None:
        """Read each file and file it."""
        for each in given:
            line = ScanLine(self._scene, each, place=len(self._lines) + 1)
            line.filed.connect(self._propose)
            self._lines.append(line)
            self._rows.addWidget(line)
            line.read()
        self._empty.setVisible(not self._lines)

    def choose(self) -> None:
        """Ask for files."""
        files.ask_several(self, self.tr("Choose files"), chosen=self._chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(dropped(event.mimeData()))

    def _lay_out(self) -> None:
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.GAP)
        inner.addLayout(self._rows)
        inner.addWidget(self._empty)
        inner.addWidget(self._said)
        inner.addStretch()
        more = PrimaryButton(self.tr("Choose files…"), Icon.UPLOAD)
        more.setObjectName("choose_scans")
        more.clicked.connect(self.choose)
        scanner = ScannerButton(self._scene.desk)
        scanner.brought.connect(self._chosen)
        scanner.found_nothing.connect(self._said.setText)
        close = QuietButton(self.tr("Close"), keys="Esc")
        close.setObjectName("close_scans")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        words = self.tr("Filed by the code on the last page, and kept as they are.")
        column.addWidget(PageHeader(self.tr("File signed sheets"), words))
        column.addWidget(scrolled(sheet), 1)
        column.addWidget(Actions(close, scanner, more))

    def _chosen(self, files: Sequence[Path]) -> None:
        self._said.setText("")
        self.add([Given(file.name, file) for file in files])

    def _propose(self, number: str) -> None:
        for line in self._lines:
            if line.waits:
                line.propose(number)


def dropped(carried: QMimeData) -> tuple[Given, ...]:
    """The files that somebody dropped, called as they are."""
    found = given_by(carried, "")
    return tuple(Given(each.path.name, each.path) for each in found if each.path is not None)


def open_scans(scene: Scene, owner: QWidget, *, given: Sequence[Given] = ()) -> ScanDialog:
    """Open the dialog over the window of `owner` with files already in it."""
    dialog = ScanDialog(scene, over=owner.window())
    dialog.open()
    dialog.add(given)
    return dialog
