"""Taking files in: what each is called, what it is, and who gave it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.domain.case.exhibits import LARGEST
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import TextField
from mediator.gui.help.opening import answer_help
from mediator.gui.scanner import ScannerButton
from mediator.gui.sentences import sentence
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.gui.widgets.labels import Hint
from mediator.services import exhibits

_WIDTH, _HEIGHT = 560, 520


@dataclass(frozen=True, slots=True)
class Given:
    """A file on its way in: where it lies, or the picture that was pasted."""

    title: str
    path: Path | None = None
    pasted: bytes = b""

    def content(self) -> bytes:
        """Its bytes; raises `RuleViolation` with `file_unreadable` or `file_too_large`."""
        if self.path is None:
            return self.pasted
        if self.path.exists() and self.path.stat().st_size > LARGEST:
            raise RuleViolation("file_too_large", "file", megabytes=LARGEST >> 20)
        return files.read(self.path)


def given_by(carried: QMimeData, pasted_title: str) -> tuple[Given, ...]:
    """What somebody dropped or pasted: files of this computer, or else a picture."""
    local = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    files = tuple(Given(path.stem, path) for path in local if path.is_file())
    if files or not carried.hasImage():
        return files
    picture = QImage(carried.imageData())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # The stub forgets devices.
    return (Given(pasted_title, pasted=bytes(buffer.data().data())),)


class TakingDialog(QDialog):
    """Keeps each file that can be kept; what is refused stays with the reason at its line."""

    taken = Signal()

    def __init__(self, desk: Desk, dispute_id: int, *, over: QWidget) -> None:
        super().__init__(over)
        answer_help(self, "dialog/evidence")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("taking")
        self.setWindowTitle(self.tr("Add evidence"))
        self._desk, self._dispute_id = desk, dispute_id
        self._given: dict[str, Given] = {}
        self._last = 0
        self._form = Form(self)
        self._kind = self._form.add(ChipGroup("kind", self.tr("Kind"), options(EvidenceKind)))
        self._kind.restore(EvidenceKind.PHOTO.value)
        self._side = self._form.add(ChipGroup("given_by", self.tr("Given by"), options(Side)))
        self._side.restore(Side.CONSUMER.value)
        self._empty = Hint(self.tr("Choose files, drop them here, or paste a picture."))
        self._said = Hint("")
        self._lay_out()
        self.setAcceptDrops(True)
        paste = QShortcut(QKeySequence("Ctrl+Shift+V"), self)
        paste.activated.connect(self._paste)
        self.resize(_WIDTH, _HEIGHT)

    def add(self, given: Sequence[Given]) -> None:
        """A line for each file, called as its file is until staff change it."""
        for each in given:
            self._last += 1
            field = TextField(f"title_{self._last}", self.tr("What it is"), limit=200)
            field.restore(each.title)
            self._given[field.name] = each
            self._rows.addWidget(self._form.add(field))
        self._follow()

    def choose(self) -> None:
        """Ask for files."""
        files.ask_several(self, self.tr("Choose files"), chosen=self._chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if given_by(event.mimeData(), ""):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(given_by(event.mimeData(), self.tr("Pasted picture")))

    def _lay_out(self) -> None:
        sheet = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.GAP)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(tokens.GAP)
        inner.addLayout(self._rows)
        inner.addWidget(self._empty)
        inner.addWidget(self._said)
        for field in (self._kind, self._side):
            inner.addWidget(field)
        inner.addStretch()
        more = QuietButton(self.tr("Choose files…"))
        more.setObjectName("more_files")
        more.clicked.connect(self.choose)
        paste = QuietButton(self.tr("Paste"), keys="Ctrl+Shift+V")
        paste.setObjectName("paste")
        paste.clicked.connect(self._paste)
        scanner = ScannerButton(self._desk)
        scanner.brought.connect(self._chosen)
        scanner.found_nothing.connect(self._said.setText)
        self._keep = PrimaryButton(self.tr("Keep as evidence"), keys="Ctrl+Enter")
        self._keep.setObjectName("keep_evidence")
        self._keep.clicked.connect(self._take)
        self._form.completed.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        words = self.tr("Kept as it is; up to 20 MB a file.")
        column.addWidget(PageHeader(self.tr("Add evidence"), words))
        column.addWidget(scrolled(sheet), 1)
        column.addWidget(Actions(more, scanner, paste, self._keep))
        self._follow()

    def _chosen(self, files: Sequence[Path]) -> None:
        self.add([Given(file.stem, file) for file in files])

    def _paste(self) -> None:
        self.add(given_by(QGuiApplication.clipboard().mimeData(), self.tr("Pasted picture")))

    def _follow(self) -> None:
        self._said.setText("")
        self._empty.setVisible(not self._given)
        self._keep.setEnabled(bool(self._given))

    def _take(self) -> None:
        for name in tuple(self._given):
            self._take_one(name)

    def _take_one(self, name: str) -> None:
        workplace, given = self._desk.workplace, self._given[name]
        values = self._form.values()
        title, kind = str(values[name]), EvidenceKind(str(values["kind"]))
        side = Side(str(values["given_by"]))

        def keep() -> None:
            exhibits.add(
                workplace,
                self._dispute_id,
                content=given.content(),
                title=title,
                kind=kind,
                given_by=side,
            )

        def refused(error: MediatorError) -> bool:
            field = self._form.field(name)
            if field is not None:
                field.set_error(sentence(error))
            return field is not None

        self._desk.tasks.write(self, keep, done=lambda _: self._kept(name), failed=refused)

    def _kept(self, name: str) -> None:
        field = self._form.field(name)
        del self._given[name]
        if field is not None:
            self._form.remove(name)
            self._rows.removeWidget(field)
            field.hide()
            field.deleteLater()
        if not self._given:
            self.taken.emit()
            self.accept()


def open_taking(
    desk: Desk, owner: QWidget, *, dispute_id: int, given: Sequence[Given] = ()
) -> TakingDialog:
    """Open the dialog over the window of `owner` with files already in it."""
    dialog = TakingDialog(desk, dispute_id, over=owner.window())
    dialog.add(given)
    dialog.open()
    return dialog
