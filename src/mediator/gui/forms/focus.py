"""Sends the focus into a field wherever it is: folded away, or scrolled out of sight."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
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
    # What was just unfolded or shown gets its place only when the events at hand are done.
    QTimer.singleShot(0, field, lambda: _scroll_to(field))


def _scroll_to(field: QWidget) -> None:
    # Lines that wrap learn their height from their width, which takes more than one turn.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for holder in _around(field):
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(field, 0, tokens.PAGE)


def _around(widget: QWidget) -> list[QWidget]:
    """What holds `widget`, from the inside out."""
    found = []
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        found.append(holder)
        holder = holder.parentWidget()
    return found
