"""Finds controls as screen readers do, and brings windows to the front."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_Widget = TypeVar("_Widget", bound=QWidget)


def find(parent: QWidget, kind: type[_Widget], name: str = "") -> _Widget:
    """The one child of `kind`, by its object name where there are several."""
    found = parent.findChildren(kind, name) if name else parent.findChildren(kind)
    assert found, f"no {kind.__name__} {name!r}"
    return found[0]


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Show `window` in front: only there does the focus come and go."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
