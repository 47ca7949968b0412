"""A kept file: looked at, printed, copied for somebody else, taken off the list with a reason."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.exhibits import Exhibit, Media
from mediator.domain.errors import MediatorError
from mediator.gui import files, tokens
from mediator.gui.case import phrases
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import TextField
from mediator.gui.help.opening import answer_help
from mediator.gui.icons import Icon
from mediator.gui.papers.preview import open_preview
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.gui.widgets.labels import Hint, Label
from mediator.gui.widgets.papers import PageImage, PaperView
from mediator.services import exhibits, papers

_WIDTH = 860
_DIGITS = 16
_MEGA = 1_000_000
_MOST_PAGES = 20  # Of a long PDF: each takes some megabytes while it is looked at.


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A kept file and what may be done with it; the functions run on the worker's thread.

    `origin` says where it came from, `file_name` is offered for a copy and names nobody.
    """

    title: str
    kind: str
    origin: str
    media: Media
    file_name: str
    load: Callable[[], bytes]
    copy: Callable[[], bytes]
    remove: Callable[[str], None]
    put_back: Callable[[], None] | None = None
    printed: bool = False


class FileDialog(QDialog):
    """Shows the file as it came; Esc puts it away."""

    def __init__(self, desk: Desk, shown: Shown, *, over: QWidget) -> None:
        super().__init__(over)
        answer_help(self, "dialog/evidence")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("kept_file")
        self._desk, self._shown = desk, shown
        self.setWindowTitle(shown.kind)
        self._form = Form(self)
        self._reason = self._form.add(
            TextField("reason", self.tr("Why it no longer counts"), limit=200)
        )
        self._banner = Banner(Tone.DONE)
        self._banner.setObjectName("exhibit_banner")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        self._column.setSpacing(tokens.GAP)
        self._column.addWidget(PageHeader(shown.title, shown.kind))
        self._place = QVBoxLayout()
        self._column.addLayout(self._place, 1)
        self._column.addWidget(Hint(shown.origin))
        for part in (self._reason, self._banner):
            part.hide()
            self._column.addWidget(part)
        self._column.addWidget(self._actions())
        room = over.window().size()
        self.resize(min(_WIDTH, room.width() - tokens.PAGE), room.height() - 2 * tokens.PAGE)
        desk.tasks.read(self, lambda: _load(shown), done=self._show)

    def save_copy(self, path: Path) -> None:
        """Write a copy for somebody else."""
        shown = self._shown

        def work() -> None:
            files.write(path, shown.copy())

        def done(_: None) -> None:
            self._say(Tone.DONE, self.tr("Saved: {file}").format(file=path.name))

        self._desk.tasks.read(self, work, done=done, failed=self._refused)

    def _actions(self) -> Actions:
        self._remove = QuietButton(self.tr("Take off the list…"))
        self._remove.setObjectName("remove_exhibit")
        self._remove.clicked.connect(self._ask_reason)
        self._confirm = DangerButton(self.tr("Take off the list"))
        self._confirm.setObjectName("confirm_remove")
        self._confirm.clicked.connect(self._take_off)
        self._form.ended.connect(self._take_off)
        self._confirm.hide()
        save = QuietButton(self.tr("Save a copy…"), Icon.DOWNLOAD)
        save.setObjectName("save_exhibit")
        save.setToolTip(self.tr("A photograph is saved without place, time and camera."))
        save.clicked.connect(self._ask_place)
        close = PrimaryButton(self.tr("Close"), keys="Esc")
        close.clicked.connect(self.accept)
        return Actions(self._remove, self._confirm, *self._print_button(), save, close)

    def _print_button(self) -> tuple[QuietButton, ...]:
        if not self._shown.printed:
            return ()
        button = QuietButton(self.tr("Print…"), Icon.PRINT)
        button.setObjectName("print_kept")
        button.clicked.connect(self._print)
        return (button,)

    def _print(self) -> None:
        shown = self._shown
        name = Path(shown.file_name).stem
        open_preview(self._desk, self, make=shown.load, name=name, title=shown.title)

    def _show(self, found: tuple[bytes, QImage]) -> None:
        content, picture = found
        if not picture.isNull():
            shown: QWidget = _Picture(picture, self._shown.title)
        elif content:
            view = PaperView(self._desk.tasks, _first_pages, name=self._shown.title)
            view.show_pdf(content)
            shown = view
        else:
            shown = Label(
                self.tr("This file cannot be shown here. Save a copy and open it elsewhere."),
                "soft",
                wrap=True,
            )
        self._place.addWidget(shown, 1)

    def _ask_reason(self) -> None:
        self._remove.hide()
        self._confirm.show()
        self._reason.show()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_off(self) -> None:
        shown = self._shown
        if not self._reason.examine():
            return
        reason = self._reason.value()
        if not reason:
            self._reason.set_error(self.tr("Please say why, so that nobody wonders later."))
            return
        self._desk.tasks.write(
            self,
            lambda: shown.remove(reason),
            done=lambda _: self._taken_off(),
            failed=self._refused,
        )

    def _taken_off(self) -> None:
        """Say what may be undone while nobody has gone on."""
        desk, put_back = self._desk, self._shown.put_back
        if put_back is not None:
            words = self.tr("“{title}” is off the list.").format(title=self._shown.title)
            undo = self.tr("Put it back")
            desk.said.emit(words, undo, lambda: desk.tasks.write(desk, put_back))
        self.accept()

    def _ask_place(self) -> None:
        name = self._shown.file_name
        title, kinds = self.tr("Save a copy"), f"*{Path(name).suffix}"
        files.ask_save(self, title, name=name, kinds=kinds, chosen=self.save_copy)

    def _refused(self, error: MediatorError) -> bool:
        self._say(Tone.LATE, sentence(error))
        return True

    def _say(self, tone: Tone, words: str) -> None:
        self._banner.show_message(tone, words)
        self._banner.show()


class _Picture(QLabel):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self, picture: QImage, name: str) -> None:
        super().__init__()
        self._whole = QPixmap.fromImage(picture)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.size().boundedTo(QSize(self._whole.width(), self._whole.height()))
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self._whole.scaled(room, ratio, smooth))


def open_file(desk: Desk, owner: QWidget, *, shown: Shown) -> FileDialog:
    """Open a kept file over the window of `owner`."""
    dialog = FileDialog(desk, shown, over=owner.window())
    dialog.open()
    return dialog


def open_exhibit(desk: Desk, owner: QWidget, *, exhibit: Exhibit) -> FileDialog:
    """Open a piece of evidence over the window of `owner`."""
    workplace = desk.workplace
    shown = Shown(
        title=exhibit.title,
        kind=wording.name(exhibit.kind, language()),
        origin=_origin(exhibit, desk.today),
        media=exhibit.media,
        file_name=exhibits.file_name(exhibit),
        load=lambda: exhibits.original(workplace, exhibit),
        copy=lambda: exhibits.copy_to_hand_out(workplace, exhibit),
        remove=lambda reason: exhibits.remove(workplace, exhibit, reason=reason),
        put_back=lambda: exhibits.put_back(workplace, exhibit),
    )
    return open_file(desk, owner, shown=shown)


def _origin(exhibit: Exhibit, today: date) -> str:
    words = QCoreApplication.translate(
        "FileDialog", "Given by {side} · taken in by {by}, {when} · {size} · digest {digest}"
    )
    return words.format(
        side=wording.name(exhibit.given_by, language()),
        by=exhibit.added_by,
        when=phrases.moment(exhibit.added_at, today),
        size=size_text(exhibit.size),
        digest=digest_text(exhibit.sha256),
    )


def digest_text(sha256: str) -> str:
    """The beginning of a digest, for two people to compare."""
    return sha256[:_DIGITS].upper()


def size_text(size: int) -> str:
    """`812 kB`, `2.1 MB`."""
    return f"{size / _MEGA:.1f} MB" if size >= _MEGA else f"{max(1, round(size / 1000))} kB"


def _load(shown: Shown) -> tuple[bytes, QImage]:
    """The file if it is a PDF that can be drawn, or the picture that it is; else neither."""
    content = shown.load()
    if not exhibits.can_be_shown(content, shown.media):
        return b"", QImage()
    if shown.media is Media.PDF:
        return content, QImage()
    data = QByteArray(content)
    buffer = QBuffer(data)  # Both must outlive the reader, which keeps neither alive.
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # Upright, as the camera was held.
    return b"", reader.read()


def _first_pages(pdf: bytes, dpi: int) -> tuple[PageImage, ...]:
    last = min(papers.page_count(pdf), _MOST_PAGES)
    return tuple(papers.page(pdf, number, dpi=dpi) for number in range(1, last + 1))
