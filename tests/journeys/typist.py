"""Somebody at the window of a real file: `python -m tests.journeys.typist DATA type|tell`.

`type` fills fields in on four pages, says `typed` a second after the last key and waits to be
killed. `tell` opens the same pages and prints what stands in the same fields, as JSON.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSettings

from mediator import app, settings
from mediator.tour.keyboard import Keyboard
from tests.journeys.places import PLACES

_SECOND_MS = 1_000


def main(data: Path, act: str) -> None:
    """Type on every page, or tell what stands there."""
    folder = str(data / "settings")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
    window = app.Window(app.application(settings.load(environment={})), data)
    window.open_file(training=False)
    window.shell.show()
    keyboard = Keyboard(window.shell, window.tasks)
    keyboard.until(lambda: window.has_file, "the file")
    told: dict[str, dict[str, object]] = {}
    for page, (name, shown, values) in PLACES.items():
        keyboard.rest()
        window.shell.navigate(name, **shown)
        keyboard.rest()
        if name == "register" and act == "tell":
            keyboard.push("draft_1")  # A new form is empty; what was begun waits beside it.
        if act == "type":
            keyboard.fill(values)
        else:
            fields = {field: keyboard.field(field) for field in values}
            told[page] = {name: each.raw() for name, each in fields.items() if each is not None}
    keyboard.pause(_SECOND_MS)
    sys.stdout.write("typed\n" if act == "type" else json.dumps(told))
    sys.stdout.flush()
    if act == "type":
        keyboard.pause(60_000)
    window.shell.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
