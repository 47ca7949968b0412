"""When the window looks after backups: a while after a file was opened, until it is closed."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from mediator.gui.chrome import StatusButton
from mediator.gui.desk import Desk
from mediator.gui.tasks import Tasks

if TYPE_CHECKING:  # The first window must not wait for SQL.
    from mediator.gui.backups.keeper import Keeper

AFTER_MS: Final = 5000  # The first look at Today comes first.


class Turns(QObject):
    """Begins and stops the `Keeper` of the file that is open."""

    def __init__(self, light: StatusButton, tasks: Tasks) -> None:
        super().__init__(light)
        self._light = light
        self._tasks = tasks
        self._desk: Desk | None = None
        self._keeper: Keeper | None = None
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self._keep)

    def begin(self, desk: Desk) -> None:
        """Look after the file of `desk` from soon on."""
        self._desk = desk
        self.resume()

    def resume(self) -> None:
        """Go on, as after a restore that failed; where nothing was begun, nothing happens."""
        if self._desk is not None and self._keeper is None:
            self._soon.start()

    def stop(self) -> None:
        """Give up what is under way: the file is about to be closed."""
        self._soon.stop()
        if self._keeper is not None:
            self._keeper.stop()
            self._keeper = None
        if self._desk is not None:
            self._desk.behind.drop()

    def end(self) -> None:
        """`stop`, and forget the file."""
        self.stop()
        self._desk = None

    def _keep(self) -> None:
        """Once nothing else is under way, such as a restore."""
        if self._tasks.busy or self._desk is None:
            self.resume()
            return
        from mediator.gui.backups.keeper import Keeper

        self._keeper = Keeper(self._desk, self._light)
        self._keeper.look()
