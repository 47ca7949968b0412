"""The composition root: settings, log, window, then the file behind it, then the pages."""

import gc
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mediator import settings
from mediator.domain.errors import MediatorError, StorageUnavailable
from mediator.gui import ahead, theme
from mediator.gui.ahead import Ahead
from mediator.gui.backups.turns import Turns
from mediator.gui.desk import Desk
from mediator.gui.entrance.door import Door
from mediator.gui.handed import Handed, Wanted, hand
from mediator.gui.notices import Notices
from mediator.gui.pages import factories
from mediator.gui.painted import after_paint
from mediator.gui.selfcheck import joining
from mediator.gui.shell import Shell, come_to_front, come_up
from mediator.gui.tasks import Task, Tasks
from mediator.gui.translation import QT_TRANSLATE_NOOP, Translation
from mediator.settings import Language, Settings, Theme
from mediator.versions.standing import NOT_NOW

if TYPE_CHECKING:  # The first window must not wait for SQL: `_open_file` imports it.
    from mediator.domain.accounts.keyring import Account
    from mediator.gui.failures import Failures
    from mediator.services.opening import Locked, Opened
    from mediator.services.restoring import Wish

FILE = "mediator.db"
TRAINING_FILE = "training.db"
LOG_BYTES = 1_000_000
LOCK_MINUTES = 10
PAPERS_AFTER_MS = 3000  # The first look at Today comes first.
_ALREADY_OPEN = QT_TRANSLATE_NOOP("Start", "The program is already open on this computer.")
_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "Start",
    "The program is already open on this computer, but did not take the file. Choose it there:"
    " Verify, then “Choose a file…”.",
)
_UNWRITABLE = QT_TRANSLATE_NOOP(
    "Start",
    "The folder of the records cannot be written: {folder}. Give this user the right to write "
    "there, or make room on the disk, and open the program again. Nothing was changed.",
)
STYLE = ("-style", "fusion")  # To ask Qt for a style later wraps it, with all its enums.


def run(folder: Path | None = None, *, training: bool = False, file: Path | None = None) -> int:
    """Show the window until it is closed; the exit status of the program.

    `file` is one to be looked at; where the program is open already, it is handed over there.
    """
    chosen = settings.load()
    data = folder or chosen.data
    app = application(chosen)
    lock = QLockFile(str(data / "mediator.lock"))
    refusal = _obstacle(data, lock)
    if refusal == _ALREADY_OPEN and file is not None:
        if hand(data, file):
            return 0
        refusal = _NOT_TAKEN
    if refusal:
        _say(app, refusal, data=data)
        return NOT_NOW
    window = Window(app, data)
    listen(window, data, file=file)

    def begin() -> None:
        _start_log(data, chosen)
        window.open_file(training=training)

    after_paint(window.shell, begin)
    QTimer.singleShot(PAPERS_AFTER_MS, window, window.get_ready)
    come_up(window.shell)
    return app.exec()


def listen(window: "Window", data: Path, *, file: Path | None) -> None:
    """Show `file`, and whatever is opened elsewhere while this window stands."""
    handed = Handed(data, window)
    handed.came.connect(window.wanted.want)
    handed.came.connect(lambda _: come_to_front(window.shell))
    handed.look()
    if file is not None:
        window.wanted.want(file)


def application(chosen: Settings) -> QApplication:
    """The application in its dress and language."""
    joining.join()
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("mediator")
    app.setOrganizationName("mediator")
    theme.dress(app, Theme(str(QSettings().value("window/theme", chosen.theme.value))))
    return app


class Window(QObject):
    """The shell, the tasks behind it and the file behind them, wired together."""

    def __init__(
        self, app: QApplication, data: Path, clock: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__()
        self._app = app
        self._data = data
        self._clock = clock or (lambda: datetime.now(UTC))
        self._translation = Translation(app)
        self._translation.use(_language())
        self._desk: Desk | None = None
        self._path = data / FILE
        self.tasks = Tasks(self)
        self.shell = Shell(self.tasks, factories(lambda: self.desk))
        self._backups = Turns(self.shell.bar.backup, self.tasks)
        self.wanted = Wanted(self.shell, is_open=lambda: self.has_file)
        self._notices = Notices(self.shell, self._clock)
        self._door = Door(self.shell, self.tasks, self._clock)
        self._door.opened.connect(self.show_opened)
        self._door.rescued.connect(self._found)
        self._door.relieved.connect(self._relieve)
        self.tasks.failed.connect(self._present)
        self.shell.closing.connect(self.close)
        self.shell.bar.backup.clicked.connect(
            lambda _=False: self.shell.navigate("settings", subject="backups")
        )
        app.styleHints().colorSchemeChanged.connect(lambda _: self._follow_system())
        self.shell.lock_after(int(str(QSettings().value("window/lock_minutes", LOCK_MINUTES))))
        sys.excepthook = lambda _kind, error, _trace: self._report(error)

    @property
    def desk(self) -> Desk:
        """The desk at the open file; pages are made only once there is one."""
        if self._desk is None:
            message = "no file is open yet"
            raise RuntimeError(message)
        return self._desk

    @property
    def has_file(self) -> bool:
        """Whether the records are open."""
        return self._desk is not None

    def open_file(self, *, training: bool) -> None:
        """Open the records, or the sample cases, and then the first page."""
        path = self._path = self._data / (TRAINING_FILE if training else FILE)
        self.tasks.read(
            self.shell,
            lambda: _open_file(path, self._clock, training=training),
            done=self._found,
            failed=lambda error: self._door.cannot_open(path, error),
        )

    def get_ready(self) -> None:
        """Load what makes papers, so that the first one does not wait for it."""
        Ahead(self.tasks, ahead.papers)

    def close(self) -> None:
        """Finish what is being written, then let go of the file."""
        self._backups.end()
        self.tasks.close()
        if self._desk is not None:
            self._desk.behind.drop()
            self._desk.workplace.database.close()

    def _found(self, found: "Opened | Locked") -> None:
        """The records are open, or somebody must say who they are first."""
        from mediator.services.opening import Locked

        if not isinstance(found, Locked):
            self.show_opened(found)
            return
        self._let_go()
        self._notices.show_training(training=False)
        self._door.stand_before(found, first=_on_duty())

    def _let_go(self) -> None:
        """Nothing is open any more; drafts are handed out before."""
        self._backups.end()
        self.shell.forget_pages()
        before, self._desk = self._desk, None
        if before is not None:
            before.behind.drop()
            before.workplace.database.close()

    def show_opened(self, opened: "Opened") -> None:
        """These records are open now: their first page, and what is to be known of them."""
        self._let_go()
        behind = Tasks(self)
        behind.failed.connect(self._present)
        desk = Desk(opened.workplace, self.tasks, self.shell.navigate, behind=behind)
        self._desk = desk
        self._listen_to(desk)
        self._door.guard(desk)
        if not opened.practice:
            self._backups.begin(desk)
        self._notices.show(opened)
        self._notices.show_person(desk)
        self.shell.navigate(self._notices.first_page(opened))
        self.wanted.come()
        if opened.code:
            self._show_code(opened.code)
        QTimer.singleShot(0, theme.load_rare_characters)
        self.tasks.read(self.shell, _came_up, done=self._notices.tell_of_failed_version)
        gc.freeze()  # What is loaded by now stays: to sweep through all of it stalls the window.

    def _listen_to(self, desk: Desk) -> None:
        desk.language_chosen.connect(self._change_language)
        desk.theme_chosen.connect(self._change_theme)
        desk.training_chosen.connect(lambda training: self.open_file(training=training))
        desk.restore_chosen.connect(self._restore)
        desk.protect_chosen.connect(self._protect)
        desk.lock_chosen.connect(self.shell.lock)
        desk.duty_changed.connect(lambda _: self._notices.show_person(desk))
        desk.said.connect(lambda said, do, press: self.shell.say(said, do, press=press))

    def _show_code(self, code: str) -> None:
        from mediator.gui.entrance.code import CodeDialog

        CodeDialog(self.desk, self.shell, code).open()

    def _relieve(self, account: "Account") -> None:
        """Somebody else came in: nothing of what the one before looked at stays in sight."""
        before = self.desk.workplace
        if before.on_duty == account.name and before.role is account.role:
            return
        self.desk.admit(account)
        self.shell.forget_pages()
        self.shell.navigate("today")
        if before.on_duty != account.name:
            self._notices.tell_of_relief(before.on_duty, account.name)

    def _protect(self, name: str, password: str) -> None:
        """Nothing else uses the worker meanwhile; when it fails, the records are as they were."""
        self._backups.stop()
        workplace = self.desk.workplace

        def protect() -> "Opened":
            from mediator.services import opening

            return opening.protect(workplace, name, password=password)

        self.tasks.read(self.shell, protect, done=self.show_opened)

    def _restore(self, wish: "Wish") -> None:
        """As `_protect`."""
        self._backups.stop()
        workplace = self.desk.workplace

        def restore() -> "Opened | Locked":
            from mediator.services import opening

            return opening.restore(workplace, wish)

        self.tasks.read(self.shell, restore, done=self._found)

    def _present(self, task: Task) -> None:
        error, told = task.error, False
        if isinstance(error, MediatorError):
            if self._desk is None:
                told = self._door.cannot_open(self._path, error)
            elif error.code == "disk_full":
                _give_room(self._desk)
        self._backups.resume()
        if not told:
            self._failures.present(task)
        if self._desk is None and isinstance(error, StorageUnavailable):
            self._door.check()

    @cached_property
    def _failures(self) -> "Failures":
        """Words for what went wrong; imported when something does."""
        from mediator.gui.failures import Failures

        return Failures(self.tasks, self.shell, show=self.shell.show_banner)

    def _change_language(self, language: Language) -> None:
        QSettings().setValue("window/language", language.value)
        self._translation.use(language)

    def _change_theme(self, chosen: Theme) -> None:
        QSettings().setValue("window/theme", chosen.value)
        theme.dress(self._app, chosen)

    def _follow_system(self) -> None:
        if QSettings().value("window/theme", Theme.SYSTEM.value) == Theme.SYSTEM.value:
            theme.dress(self._app, Theme.SYSTEM)

    def _report(self, error: BaseException) -> None:
        import logging  # As in `_start_log`: the first window is painted before it loads.

        from mediator.gui.failures import details

        logging.getLogger("mediator").error("%s", details(error))
        self._failures.report(error)


def _give_room(desk: Desk) -> None:
    """What was kept for this day; the banner's “Try again” comes after it on the worker."""
    from mediator.services import upkeep

    desk.tasks.read(desk, lambda: upkeep.give_room(desk.workplace), done=lambda _: None)


def _open_file(path: Path, clock: Callable[[], datetime], *, training: bool) -> "Opened | Locked":
    """On the worker: SQL is imported here, while the first window already stands."""
    from mediator.services import opening

    open_ = opening.to_practise if training else opening.at_start
    return open_(path, clock, on_duty=_on_duty())


def _came_up() -> str:
    """A version that was to take the place of this one and did not come up."""
    from mediator.services import beside

    return beside.came_up()


def _on_duty() -> str:
    return str(QSettings().value("duty/name", ""))


def _language() -> Language:
    return Language(str(QSettings().value("window/language", settings.load().language.value)))


def _obstacle(data: Path, lock: QLockFile) -> str:
    """What keeps the program from taking the folder of the records, or nothing: it has it."""
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return _UNWRITABLE
    if lock.tryLock(0):
        return ""
    return _ALREADY_OPEN if lock.error() is QLockFile.LockError.LockFailedError else _UNWRITABLE


def _say(app: QApplication, refusal: str, *, data: Path) -> None:
    Translation(app).use(_language())
    box = QMessageBox(QMessageBox.Icon.Information, "Mediator", "")
    box.setText(QCoreApplication.translate("Start", refusal).format(folder=data))
    box.addButton(QMessageBox.StandardButton.Ok)
    words = QCoreApplication.translate("Start", "Self-check of this computer")
    check = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
    box.exec()
    if box.clickedButton() is check:
        _check(data)


def _check(data: Path) -> None:
    """Look at the computer on which the program cannot even begin."""
    from mediator.gui.selfcheck.dialog import SelfCheckDialog

    tasks = Tasks()
    dialog = SelfCheckDialog(None, tasks, live=data / FILE, clock=lambda: datetime.now(UTC))
    dialog.begin()
    dialog.exec()
    tasks.close()


def _start_log(data: Path, chosen: Settings) -> None:
    import logging
    from logging.handlers import RotatingFileHandler  # Brings sockets and pickles along.

    log = logging.getLogger("mediator")

    handler = RotatingFileHandler(
        data / "mediator.log", maxBytes=LOG_BYTES, backupCount=3, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(chosen.log_level.value)
