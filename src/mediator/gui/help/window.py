"""The window of the manual: chapters at the left, searched as one types, the open one beside."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mediator.domain import manual as domain
from mediator.domain.manual import Chapter
from mediator.gui import tokens
from mediator.gui.help import writing
from mediator.gui.help.opening import NAME, Keys, open_keys
from mediator.gui.help.picture import PictureDialog
from mediator.gui.icons import Icon
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Label
from mediator.services import manual

_SIZE: Final = QSize(1040, 680)
_EDGE: Final = 60  # of the screen around it
_LIST_WIDTH: Final = 236
_ROW_HEIGHT: Final = 36
_WIDEST: Final = 580  # of a picture: the steps below it are what was asked for; a press enlarges


class Pages(QTextBrowser):
    """One chapter; its pictures come from the manual and nowhere else."""

    def __init__(self, pictures: Mapping[str, bytes]) -> None:
        super().__init__()
        self._pictures = pictures
        self.setProperty("kind", "manual")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(tokens.PAGE)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        named, width = writing.asked(name.toString() if isinstance(name, QUrl) else name)
        png = self._pictures.get(named)
        return _decoded(png, width=width, ratio=self.devicePixelRatioF()) if png else None


class HelpWindow(QDialog):
    """Stands beside the work, never in its way; Esc puts it away, F1 brings the same one back."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName(NAME)
        self.setWindowTitle(self.tr("Manual"))
        self.setModal(False)
        self.keys: Keys = ()
        self._chapters = manual.chapters()
        self._shown = self._chapters[0]
        self._pictures = manual.pictures()
        self._search = self._search_line()
        self._list = self._contents()
        self._nothing = Label(self.tr("No page says that. Try fewer words."), "second", wrap=True)
        self.pages = Pages(self._pictures)
        self.pages.setAccessibleName(self.tr("Page of the manual"))
        self._rewriting = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._listen()
        room = self.screen().availableGeometry()
        self.resize(_SIZE.boundedTo(QSize(room.width() - _EDGE, room.height() - _EDGE)))
        self._find("")

    @property
    def chapter(self) -> str:
        """The key of the chapter that is shown."""
        return self._shown.key

    def open_at(self, place: str) -> None:
        """Show what is said of a place of the window."""
        with QSignalBlocker(self._search):
            self._search.clear()
        self._find("")
        self._show(domain.chapter_of(self._chapters, place))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._rewriting.start()
        elif event.type() is QEvent.Type.LanguageChange:
            self.setObjectName("")  # The next F1 makes one in the other language.
            self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rewriting.start()

    def _search_line(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("help_search")
        made.setPlaceholderText(self.tr("Search the manual"))
        made.setAccessibleName(made.placeholderText())
        made.setClearButtonEnabled(True)
        return made

    def _contents(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "subjects")
        made.setObjectName("help_contents")
        made.setAccessibleName(self.tr("Contents"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        for name, words, icon, press in (
            ("help_keys", self.tr("All keys"), Icon.KEYBOARD, self._show_keys),
            ("help_close", self.tr("Close"), None, self.close),
        ):
            button = QuietButton(words, icon)
            button.setObjectName(name)
            button.clicked.connect(press)
            column.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[tokens.WIDE] * 4)
        row.setSpacing(tokens.WIDE)
        row.addWidget(left)
        row.addWidget(self.pages, 1)

    def _listen(self) -> None:
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self.pages.setFocus)
        self._list.currentRowChanged.connect(self._choose)
        self.pages.anchorClicked.connect(self._enlarge)
        self._rewriting.timeout.connect(self._write)
        for keys, act in {"Ctrl+F": self._search.setFocus, "Ctrl+F1": self._show_keys}.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _find(self, words: str) -> None:
        """List the chapters that have these words; the first is opened, at the words."""
        found = domain.searched(self._chapters, words)
        self._nothing.setVisible(not found)
        with QSignalBlocker(self._list):
            self._list.clear()
            for chapter in found:
                item = QListWidgetItem(chapter.title, self._list)
                item.setData(Qt.ItemDataRole.UserRole, chapter)
                item.setSizeHint(QSize(_LIST_WIDTH, _ROW_HEIGHT))
        if found and words.strip():
            self._show(found[0])

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._show(self._list.item(row).data(Qt.ItemDataRole.UserRole))

    def _show(self, chapter: Chapter) -> None:
        self._shown = chapter
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole).key == chapter.key:
                with QSignalBlocker(self._list):
                    self._list.setCurrentRow(row)
        self._write()
        self.pages.verticalScrollBar().setValue(0)
        if words := self._search.text().split():
            self.pages.find(words[0])

    def _write(self) -> None:
        bar = self.pages.verticalScrollBar()
        at = bar.value()
        width = min(_WIDEST, self.pages.viewport().width() - 3 * tokens.PAGE)
        missing = self.tr("This copy of the program has no pictures of its own version.")
        enlarge = self.tr("Press a picture to see it large.")
        self.pages.document().setDefaultStyleSheet(writing.sheet())
        self.pages.setHtml(
            writing.chapter(
                self._shown,
                pictures=self._pictures,
                width=width,
                remark=enlarge if self._pictures else missing,
            )
        )
        bar.setValue(at)

    def _enlarge(self, address: QUrl) -> None:
        name, _ = writing.asked(address.toString())
        words = next(each.words for each in self._shown.pictures if each.name == name)
        image = QImage.fromData(self._pictures[name])
        image.setDevicePixelRatio(self.devicePixelRatioF())
        PictureDialog(self, image, words).open()

    def _show_keys(self) -> None:
        open_keys(self, self.keys)


@lru_cache(maxsize=8)
def _decoded(png: bytes, *, width: int, ratio: float) -> QImage:
    """Made small here: what Qt scales while it draws a text is rough."""
    smooth = Qt.TransformationMode.SmoothTransformation
    image = QImage.fromData(png).scaledToWidth(round(width * ratio), smooth)
    image.setDevicePixelRatio(ratio)
    return image
