"""Cyclic rubbish is swept on the window's thread alone.

Python sweeps on whichever thread happens to allocate. On the worker's it could destroy a Qt object:
Qt holds a lock of its own then and waits for Python's, while the window holds Python's and waits
for Qt's, and both stand still for good. Seen in the tests on 2026-11-27, once in some thousand.
"""

import gc
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS: Final = 250


class Sweeper(QObject):
    """Sweeps now and then by Python's own thresholds; the automatic sweep is off while it lives."""

    _living: ClassVar[int] = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(sweep)
        self._timer.start()
        Sweeper._living += 1
        gc.disable()

    def stop(self) -> None:
        """No thread but the window's is left: Python may sweep as it likes."""
        if self._timer.isActive():
            self._timer.stop()
            Sweeper._living -= 1
            if Sweeper._living == 0:
                gc.enable()


def sweep() -> None:
    """Sweep the oldest generation that is due, as Python would have done."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
