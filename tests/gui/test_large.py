"""The window in large type goes to the screen that faces the parties."""

import json
import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
from PySide6.QtWidgets import QApplication, QWidget
from mediator.gui.large import LargeWindow
app = QApplication([])
desk = QWidget()
desk.show()
window = LargeWindow(desk)
window.open_beside()
app.processEvents()
print(desk.screen().name(), window.screen().name(), window.isMaximized())
"""


def _screens(folder: Path, *widths: int) -> str:
    """What the program says where there are screens of these widths beside each other."""
    screens = [
        {"name": f"screen{at}", "x": sum(widths[:at]), "y": 0, "width": width, "height": 800}
        for at, width in enumerate(widths)
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_it_opens_on_the_second_screen_where_there_is_one(tmp_path: Path) -> None:
    assert _screens(tmp_path, 1366, 1920) == "screen0 screen1 True"
    assert _screens(tmp_path, 1366) == "screen0 screen0 False"
