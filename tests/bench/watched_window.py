"""The program itself, which says when its window is painted, when Today can be used, what it takes.

`run(DATA)`, in the process that `starts` begins for it, prints `painted`, `usable` and, after seven
seconds of idleness, when papers were got ready too, `memory RSS PSS` in megabytes; then it closes.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from mediator import app

_LOOK_MS, _IDLE_MS = 2, 7_000
_opened: list[app.Window] = []


class _Watch(QObject):
    """Tells when the window was painted for the first time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every event of the window until it is painted."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, _painted)
        return False


class _Watched(app.Window):
    """Keeps itself where the watch finds it."""

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)  # type: ignore[arg-type]  # As they come.
        _opened.append(self)
        self.watch = _Watch(self)
        self.shell.installEventFilter(self.watch)


def _painted() -> None:
    print("painted", flush=True)
    _look()


def _look() -> None:
    """Wait until Today stands with its figures and nothing is being fetched any more."""
    window = _opened[0]
    if window.has_file and not window.tasks.busy and window.shell.page().section == "today":
        window.shell.repaint()
        print("usable", flush=True)
        QTimer.singleShot(_IDLE_MS, window.shell, _tell_memory)
    else:
        QTimer.singleShot(_LOOK_MS, window.shell, _look)


def _tell_memory() -> None:
    rows = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    kept = {row.split(":")[0]: int(row.split()[1]) // 1024 for row in rows[1:]}
    print("memory", kept["Rss"], kept["Pss"], flush=True)
    _opened[0].shell.close()


def run(folder: Path) -> int:
    """Start the program as `mediator.__main__` does, and tell."""
    app.Window = _Watched  # type: ignore[misc]
    return app.run(folder)
