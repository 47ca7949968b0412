"""The main window: rail at the left, bar at the top, banners, and one page at a time."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.chrome import Rail, TopBar
from mediator.gui.entrance.cover import Cover
from mediator.gui.help.guide import Guide
from mediator.gui.idle import Idle
from mediator.gui.page import Page
from mediator.gui.tasks import Tasks
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.toasts import Toast

Factory = Callable[[], Page]

_USUAL: Final = QSize(1366, 768)
_FRAME: Final = 40  # what desktops put above a window
_GEOMETRY: Final = "window/geometry"
_TRAIL: Final = 50


class Shell(QMainWindow):
    """Shows the pages that `factories` make, each when it is first opened.

    `locked(bool)`: the cover went up or down. `closing`: the window is about to close and all
    drafts are handed out; then the application closes its tasks.
    """

    locked = Signal(bool)
    closing = Signal()

    def __init__(self, tasks: Tasks, factories: Mapping[str, Factory]) -> None:
        super().__init__()
        self._factories = dict(factories)
        self._pages: dict[str, Page] = {}
        self._trail: list[tuple[str, dict[str, object]]] = []
        self.idle = Idle(self)
        self.idle.expired.connect(self.lock)
        self._renewal = QTimer(self, singleShot=True, interval=0)
        self._renewal.timeout.connect(self._renew)
        self.setMinimumSize(*tokens.SMALLEST)
        self.resize(_USUAL)
        self.rail = Rail()
        self.bar = TopBar()
        self.cover = Cover()
        self._build()
        self._toast = Toast(self)
        self.guide = Guide(self)
        self._listen()
        tasks.data_changed.connect(self._look_again)
        if (geometry := QSettings().value(_GEOMETRY)) is not None:
            self.restoreGeometry(geometry)

    def navigate(self, page: str, **shown: object) -> None:
        """Open `page` with what it shall show; what is open now keeps its drafts."""
        if self._trail and self._trail[-1][0] in self._pages:
            self.page().leave()
        self._trail.append((page, shown))
        del self._trail[:-_TRAIL]
        self._show()

    def back(self) -> None:
        """Go to where staff came from."""
        if len(self._trail) > 1:
            self.page().leave()
            self._trail.pop()
            self._show()

    @property
    def shown(self) -> str:
        """The name of the page that is open, or nothing before the first."""
        return self._trail[-1][0] if self._trail else ""

    def page(self) -> Page:
        """The page that is open."""
        return self._pages[self._trail[-1][0]]

    def show_banner(self, banner: Banner) -> None:
        """Put `banner` above the page until it is closed; the same words never stand twice."""
        for at in range(self._banners.count()):
            other = self._banners.itemAt(at).widget()
            if isinstance(other, Banner) and other.message() == banner.message():
                other.hide()
                other.deleteLater()
        banner.closed.connect(banner.hide)
        banner.closed.connect(banner.deleteLater)
        self._banners.addWidget(banner)

    def say(
        self, words: str, action: str = "", *, press: Callable[[], object] | None = None
    ) -> None:
        """Say something quietly at the bottom, with one thing to do such as undo."""
        self._toast.say(words, action, press=press)

    @property
    def is_locked(self) -> bool:
        """Whether the cover is up."""
        return self._layers.currentWidget() is self.cover

    def lock(self) -> None:
        """Hide everything behind the cover; drafts are handed out and stay on their pages."""
        if self.is_locked:
            return
        self._leave_all()
        self.cover.returns_to = self.focusWidget()
        self._layers.setCurrentWidget(self.cover)
        self.cover.setFocus()
        self.locked.emit(True)

    def unlock(self) -> None:
        """Show the window as it was; `Door` says when."""
        self._layers.setCurrentIndex(0)
        if self.cover.returns_to is not None:
            self.cover.returns_to.setFocus()
        self.locked.emit(False)

    def accompany(self, window: QWidget) -> None:
        """Hide `window`, which stands beside this one, while this one is locked."""
        self.idle.join(window.windowHandle())
        self.locked.connect(window.setHidden)

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody touched the window for so long; 0 never does."""
        self.winId()  # There is no window handle before.
        self.idle.watch(self.windowHandle(), minutes)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._renewal.start()  # Each translator announces itself; once is enough.

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave_all()
        QSettings().setValue(_GEOMETRY, self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._content = QWidget()
        self._banners = QVBoxLayout()
        self._banners.setContentsMargins(tokens.PAGE, 0, tokens.PAGE, 0)
        self._banners.setSpacing(tokens.SMALL)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._banners)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self._content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._layers = QStackedWidget()
        self._layers.addWidget(self._content)
        self._layers.addWidget(self.cover)
        self.setCentralWidget(self._layers)

    def _listen(self) -> None:
        self.rail.chosen.connect(self.navigate)
        self.bar.searched.connect(lambda text: self.navigate("disputes", text=text))
        self.bar.register.clicked.connect(lambda: self.navigate("register"))
        self.bar.lock.clicked.connect(self.lock)
        self.cover.opened.connect(self.unlock)
        for keys, act in {
            "Ctrl+F": self._search,
            "Ctrl+N": self.bar.register.click,
            "Ctrl+L": self.lock,
            "Alt+Left": self.back,
        }.items():
            # On the content, so that no key reaches behind the cover.
            QShortcut(QKeySequence(keys), self._content).activated.connect(act)
        self.guide.listen(self._content)

    def _show(self) -> None:
        name, shown = self._trail[-1]
        if name not in self._pages:
            page = self._factories[name]()
            page.setMinimumSize(1, 1)  # Pages scroll; none makes the window larger than the screen.
            self._pages[name] = page
            self._stack.addWidget(page)
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self.rail.mark(page.section or name)
        self.bar.show_primary(page.registers)
        self.setWindowTitle(self.tr("{page} – Consumer mediation").format(page=page.title()))
        page.open(**shown)
        if not page.isAncestorOf(self.focusWidget()):
            _enter(page)

    def _look_again(self) -> None:
        if self._trail:
            self.page().refresh()

    def _leave_all(self) -> None:
        for page in self._pages.values():
            page.leave()

    def forget_pages(self) -> None:
        """Let every page go, to be made anew; drafts bring back what was typed."""
        self._leave_all()
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}

    def _renew(self) -> None:
        self.forget_pages()
        self.rail.retranslate()
        self.bar.retranslate()
        self.cover.retranslate()
        if self._trail:
            self._show()

    def _search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()


def come_up(shell: Shell) -> None:
    """Show the window the first time: over the whole of a screen that is no larger than it."""
    room = shell.screen().availableSize()
    fits = room.width() >= _USUAL.width() and room.height() >= _USUAL.height() + _FRAME
    if fits or QSettings().contains(_GEOMETRY):
        shell.show()
    else:
        shell.showMaximized()


def come_to_front(shell: Shell) -> None:
    """Somebody asked for this window from elsewhere."""
    if shell.isMinimized():
        shell.showNormal()
    shell.raise_()
    shell.activateWindow()


def _enter(page: Page) -> None:
    """Put the focus on the first control of `page`, where the hands are expected."""
    for control in page.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisibleTo(page):
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
