"""The first page over a copy of the records: what a new version must manage before it may open."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from mediator import app, settings
from mediator.gui.painted import after_paint
from mediator.gui.tasks import Task


def show(folder: Path, key: bytes | None, *, clock: Callable[[], datetime]) -> int:
    """Open the copy in `folder`, move it on, show its first page and end.

    1 where any work behind the page failed, else 0; whatever else goes wrong ends the program, and
    whoever began it counts that as a failure.
    """
    # What the window remembers of this person (place, size, who is on duty) is not the copy's.
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    running = app.application(settings.load())
    window = app.Window(running, folder, clock)
    failed: list[Task] = []

    def end() -> None:
        window.tasks.busy_changed.connect(lambda busy: None if busy else running.quit())
        if not window.tasks.busy:
            running.quit()

    def begin() -> None:
        from mediator.services import opening

        live = folder / app.FILE
        window.show_opened(opening.copy(live, key, clock=clock))
        QTimer.singleShot(0, window, end)

    window.tasks.failed.connect(failed.append)
    after_paint(window.shell, begin)
    window.shell.show()
    running.exec()
    window.close()
    return 1 if failed else 0
