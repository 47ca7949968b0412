"""Sends the focus into a field wherever it is: folded away, or scrolled out of sight."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from mediator.gui import tokens


@runtime_checkable
class Foldable(Protocol):
    """A part of a form that may be folded away."""

    def unfold(self) -> None:
        """Show everything inside."""


def enter(field: QWidget, reason: Qt.FocusReason) -> None:
    """Unfold what holds `field`, put the focus into it and scroll it into sight."""
    for holder in _around(field):
        if isinstance(holder, Foldable):
            holder.unfold()
    field.setFocus(reason)
    for holder in _around(field):
        if isinstance(holder, QScrollArea):
            _lay_out(field, holder)
            holder.ensureWidgetVisible(field, 0, tokens.PAGE)


def _around(widget: QWidget) -> list[QWidget]:
    """What holds `widget`, from the inside out."""
    found = []
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        found.append(holder)
        holder = holder.parentWidget()
    return found


def _lay_out(field: QWidget, area: QScrollArea) -> None:
    """Give everything between its place now: what was just unfolded has none yet."""
    for holder in reversed([area, *[each for each in _around(field) if area.isAncestorOf(each)]]):
        layout = holder.layout()
        if layout is not None:
            layout.activate()
