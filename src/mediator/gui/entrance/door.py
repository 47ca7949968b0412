"""Between the cover and the records: who comes in, who takes over, who lost a password."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from mediator.domain.errors import MediatorError
from mediator.gui.desk import Desk
from mediator.gui.shell import Shell
from mediator.gui.tasks import Tasks

if TYPE_CHECKING:  # The first window must not wait for SQL, nor for fields.
    from mediator.domain.accounts.keyring import Account
    from mediator.gui.entrance.lost import LostDialog
    from mediator.services.opening import Locked, Opened


_DAMAGED: Final = frozenset(
    {"file_damaged", "io_error", "keys_damaged", "no_records_here", "not_our_file", "wrong_key"}
)


class Door(QObject):
    """`opened(Opened)`: locked records were opened. `relieved(Account)`: somebody else came in.

    `rescued(Opened | Locked)`: a backup took the place of records that could not be opened.
    """

    opened = Signal(object)
    rescued = Signal(object)
    relieved = Signal(object)

    def __init__(self, shell: Shell, tasks: Tasks, clock: Callable[[], datetime]) -> None:
        super().__init__(shell)
        self._shell, self._tasks, self._clock = shell, tasks, clock
        self._desk: Desk | None = None
        self._live: Path | None = None
        self._file: Path | None = None
        self._names: tuple[str, ...] = ()
        self._lost: LostDialog | None = None
        shell.cover.tried.connect(self._try)
        shell.cover.forgotten.connect(self._ask_for_code)
        shell.cover.checked.connect(self.check)
        shell.locked.connect(lambda locked: self._ask_anew() if locked else None)

    def stand_before(self, locked: "Locked", *, first: str) -> None:
        """Nothing is open: show nothing but who can open it."""
        self._desk, self._live = None, locked.live
        self._file = locked.live
        self._ask(locked.names, first=first)
        self._shell.lock()

    def guard(self, desk: Desk) -> None:
        """These records are open: when the window is locked, whoever comes back says who it is."""
        self._desk = desk
        self._file = desk.workplace.database.path
        locked = desk.workplace.database.key is not None
        self._live = desk.workplace.database.path if locked else None
        if not locked:
            self._names = ()
            self._shell.cover.ask_nobody()

    def cannot_open(self, live: Path, error: MediatorError) -> bool:
        """Say so on the cover; where the records are damaged, offer the backups beside them."""
        self._file = live
        self._shell.cover.refuse(error)
        if error.code not in _DAMAGED and not _left_by_failed_version(error):
            return False
        from mediator.gui.entrance.rescue import RescueDialog

        dialog = RescueDialog(self._shell, self._tasks, live, clock=self._clock)
        dialog.rescued.connect(self._rescued)
        dialog.checked.connect(self.check)
        dialog.open()
        dialog.begin(error)
        return True

    def check(self) -> None:
        """Look at this computer; nothing needs to be open for that."""
        if self._file is None:
            return
        from mediator.gui.selfcheck.dialog import SelfCheckDialog

        over = QApplication.activeModalWidget() or self._shell
        SelfCheckDialog(over, self._tasks, live=self._file, clock=self._clock).begin()

    def _rescued(self, found: "Opened | Locked") -> None:
        self._shell.unlock()
        self.rescued.emit(found)

    def _ask(self, names: tuple[str, ...], *, first: str) -> None:
        self._names = names
        self._shell.cover.ask(names, first=first)
        self._shell.cover.setFocus()

    def _ask_anew(self) -> None:
        """Accounts may have come and gone since the file was opened."""
        desk = self._desk
        if desk is None or self._live is None:
            return
        live = self._live
        self._ask(self._names or (desk.workplace.on_duty,), first=desk.workplace.on_duty)

        def names() -> tuple[str, ...]:
            from mediator.services import entrance

            return entrance.names(live)

        first = desk.workplace.on_duty
        self._tasks.read(self, names, done=lambda found: self._ask(found, first=first))

    def _try(self, name: str, password: str) -> None:
        live, desk, clock = self._live, self._desk, self._clock
        if live is None:
            return
        if desk is not None:
            self._confirm(desk, name, password=password)
            return

        def come_in() -> "Opened":
            from mediator.services import opening

            return opening.come_in(live, name, password=password, clock=clock)

        self._tasks.read(self, come_in, done=self._in, failed=self._refuse)

    def _confirm(self, desk: Desk, name: str, *, password: str) -> None:
        wp = desk.workplace

        def confirm() -> "Account":
            from mediator.services import accounts, entrance

            return accounts.confirm(wp, entrance.Secret(name=name, password=password))

        self._tasks.read(self, confirm, done=self._back, failed=self._refuse)

    def _back(self, account: "Account") -> None:
        self._shell.cover.welcome()
        self._shell.unlock()
        self.relieved.emit(account)

    def _in(self, opened: "Opened") -> None:
        if self._lost is not None:
            self._lost.close()
        self._shell.cover.welcome()
        self.opened.emit(opened)
        self._shell.unlock()

    def _refuse(self, error: MediatorError) -> bool:
        if self._live is not None:
            self.cannot_open(self._live, error)
        return True

    def _ask_for_code(self) -> None:
        from mediator.gui.entrance.lost import LostDialog

        self._lost = LostDialog(self._shell, self._names)
        self._lost.wanted.connect(self._come_back)
        self._lost.destroyed.connect(self._forget_lost)
        self._lost.open()

    def _forget_lost(self) -> None:
        self._lost = None

    def _come_back(self, code: str, name: str, password: str) -> None:
        live, lost, clock = self._live, self._lost, self._clock
        if live is None or lost is None:
            return

        def come_back() -> "Opened":
            from mediator.services import opening

            return opening.come_back(live, code, name=name, password=password, clock=clock)

        def refused(error: MediatorError) -> bool:
            lost.refuse(error)
            return True

        self._tasks.read(lost, come_back, done=self._in, failed=refused)


def _left_by_failed_version(error: MediatorError) -> bool:
    """Whether a newer version moved the records on and then did not come up."""
    if error.code != "file_newer":
        return False
    from mediator.services import beside

    return bool(beside.failed())
