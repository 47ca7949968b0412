"""Pictures of widgets, to look at: light and dark, at any size."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from mediator.gui import theme
from mediator.settings import Theme

SCREEN = QSize(1366, 768)


def save(widget: QWidget, path: Path, size: QSize = SCREEN) -> None:
    """Save `<path>-light.png` and `<path>-dark.png` of `widget` at `size`."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    widget.resize(size)
    widget.show()
    for chosen in (Theme.DARK, Theme.LIGHT):
        theme.dress(app, chosen)
        QApplication.sendPostedEvents()
        widget.grab().save(str(path.with_name(f"{path.name}-{chosen}.png")))
