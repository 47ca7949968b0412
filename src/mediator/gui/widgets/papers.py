"""Shows the real PDF: its pages as pixels, one below the other, as wide as there is room."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.tasks import Task, Tasks
from mediator.gui.widgets.labels import Label

_REST_MS = 150
_POINTS_WIDE = 595  # A4 at 72 dpi.
_DPI_RANGE = (48, 220)
_WIDEST = 900


class PageImage(Protocol):
    """What `services.papers.pages` hands out: rows of blue, green, red and an unused byte."""

    @property
    def width(self) -> int:
        """Pixels across."""

    @property
    def height(self) -> int:
        """Pixels down."""

    @property
    def stride(self) -> int:
        """Bytes from one row to the next."""

    @property
    def bgra(self) -> bytes:
        """The rows."""


class PaperView(QScrollArea):
    """A paper as it will be printed. `shown(pages)` tells when it stands."""

    shown = Signal(int)

    def __init__(
        self, tasks: Tasks, render: Callable[[bytes, int], Sequence[PageImage]], *, name: str = ""
    ) -> None:
        """`render(pdf, dpi)` runs on the worker's thread: `services.papers.pages`."""
        super().__init__()
        self._tasks = tasks
        self._render = render
        self._pdf = b""
        self._dpi = 0
        self._asking: Task | None = None
        self.setProperty("kind", "paper")
        self.setAccessibleName(name or self.tr("Preview of the paper"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Its first page has it: a picture with a name.
        self._sheet = QWidget()
        self._sheet.setProperty("kind", "plain")
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(*[tokens.WIDE] * 4)
        self._column.setSpacing(tokens.WIDE)
        self._words = Label("", "soft", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self._words)
        self._column.addStretch()
        self._pages: list[QLabel] = []
        self.setWidget(self._sheet)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._draw)

    def show_pdf(self, pdf: bytes) -> None:
        """Show this paper; the old one stays until the new one is drawn."""
        self._pdf = pdf
        self._dpi = 0
        self._draw()

    def show_words(self, words: str) -> None:
        """Show words instead, such as why there is no paper yet."""
        self._pdf = b""
        self._place([])
        self._words.setText(words)
        self._words.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pdf:
            self._rest.start()

    def _draw(self) -> None:
        dpi = self._fitting_dpi()
        if not self._pdf or dpi == self._dpi:
            return
        if self._asking is not None:
            self._asking.cancel()
        self._dpi = dpi
        pdf, render = self._pdf, self._render
        self._asking = self._tasks.read(self, lambda: render(pdf, dpi), done=self._show)

    def _fitting_dpi(self) -> int:
        room = min(self.viewport().width() - 2 * tokens.WIDE, _WIDEST)
        dpi = round(room * self.devicePixelRatioF() / _POINTS_WIDE * 72)
        return min(max(dpi, _DPI_RANGE[0]), _DPI_RANGE[1])

    def _show(self, images: Sequence[PageImage]) -> None:
        self._asking = None
        self._words.hide()
        self._place([self._pixmap(image) for image in images])
        self.shown.emit(len(images))

    def _pixmap(self, image: PageImage) -> QPixmap:
        picture = QImage(
            image.bgra, image.width, image.height, image.stride, QImage.Format.Format_RGB32
        )
        drawn = QPixmap.fromImage(picture)
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        return drawn

    def _place(self, pixmaps: Sequence[QPixmap]) -> None:
        while len(self._pages) > len(pixmaps):
            self._pages.pop().deleteLater()
        while len(self._pages) < len(pixmaps):
            label = QLabel()
            first = not self._pages
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)
            self._column.insertWidget(
                len(self._pages) + 1, label, alignment=Qt.AlignmentFlag.AlignHCenter
            )
            self._pages.append(label)
        for number, (label, pixmap) in enumerate(zip(self._pages, pixmaps, strict=True), 1):
            label.setPixmap(pixmap)
            label.setFixedSize(pixmap.deviceIndependentSize().toSize())
            label.setAccessibleName(self.tr("Page {number}").format(number=number))

    def sizeHint(self) -> QSize:
        return QSize(528, 640)
