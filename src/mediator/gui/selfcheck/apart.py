"""What only Qt can see, found out for a command in a process of its own.

Qt ends a process whose display does not answer; the command goes on without that screen.
"""

import os
import sys
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Final

from mediator.domain.selfcheck import computer
from mediator.domain.selfcheck.computer import Typing
from mediator.domain.selfcheck.findings import Finding
from mediator.services import selfcheck

_SECONDS: Final = 60
_PLATFORM: Final = "QT_QPA_PLATFORM"
_OFFSCREEN: Final = "offscreen"


def look() -> tuple[Finding, ...]:
    """Fonts, typing, screen, printer and versions; what could not be seen is unknown."""
    found = _asked("") if _has_display() else None
    found = found or _asked(_OFFSCREEN)
    unseen = (computer.typing(Typing(method="")), computer.screen(None), computer.printer(None))
    return found or (*unseen, selfcheck.versions())


def _has_display() -> bool:
    shown = "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    return sys.platform != "linux" or _PLATFORM in os.environ or shown


def _asked(platform: str) -> tuple[Finding, ...] | None:
    """What the child found; None where it ended without a word."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, platform), daemon=True)
    process.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(_SECONDS) else None
    except EOFError:
        return None
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()


def _work(pipe: Connection, platform: str) -> None:
    """In the child: a program without a window, dressed as ours."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # Qt's last words would stand among ours.
    if platform:
        os.environ[_PLATFORM] = platform
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QApplication

    from mediator.gui import theme
    from mediator.gui.selfcheck import joining, looking
    from mediator.settings import Theme

    joining.join()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("mediator")
    app.setOrganizationName("mediator")
    theme.dress(app, Theme.LIGHT)
    pipe.send(
        (
            looking.fonts(looking.drawn()),
            looking.screen(),
            looking.printer(),
            looking.typing(),
            selfcheck.versions(str(qVersion())),
        )
    )
    pipe.close()
