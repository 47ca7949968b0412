"""The measure of all starts: a bare `QMainWindow`, which says when it is painted."""

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class _Bare(QMainWindow):
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, lambda: print("painted", flush=True))
            QTimer.singleShot(0, self, self.close)
        return handled


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = _Bare()
    window.resize(1366, 768)
    window.show()
    app.exec()
