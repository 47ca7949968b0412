"""The Qt binding that is installed survives a long working day."""

import subprocess
import sys

MANY_VOID_CALLS = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["many-void-calls", "-platform", "offscreen"])
widget = QWidget()
for _ in range(20_000):
    widget.update()
"""


def test_twenty_thousand_void_calls_do_not_end_the_interpreter() -> None:
    # PySide6 6.12 on Python 3.11 drops a reference to None at each of them and aborts.
    done = subprocess.run(
        [sys.executable, "-c", MANY_VOID_CALLS], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
