"""Tab goes in reading order, also over what was put in later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget

_Tab = Qt.FocusPolicy.TabFocus


def step_over(page: QWidget, parts: tuple[QWidget, ...], *, forward: bool) -> bool:
    """Put the focus one stop on (or back) in `parts` as they are laid out, then out of `page`.

    For `focusNextPrevChild`: Qt's own chain follows the order in which widgets were made, and
    chaining anew what is replaced while it is shown may cut the rest of the window off.
    """
    stops = [stop for part in parts for stop in _stops(part) if _takes_tab(stop)]
    here = page.window().focusWidget()
    at = stops.index(here) if here in stops else -1 if forward else len(stops)
    on = at + (1 if forward else -1)
    inside = 0 <= on < len(stops)
    outside = None if inside else _outside(page, forward=forward)
    target = outside or stops[on % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def _outside(page: QWidget, *, forward: bool) -> QWidget | None:
    """The next stop of the window that is not on the page."""
    widget = _beside(page, forward=forward)
    while widget is not None and widget is not page:
        if not widget.isWindow() and not page.isAncestorOf(widget) and _takes_tab(widget):
            return widget
        widget = _beside(widget, forward=forward)
    return None


def _beside(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & _Tab)
    return tab and widget.isVisible() and widget.isEnabled()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    match widget:
        case QScrollArea():
            yield from _stops(widget.widget())
        case QStackedWidget():
            current = widget.currentWidget()
            if current is not None:
                yield from _stops(current)
        case _:
            layout = widget.layout()
            if layout is not None:
                yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _inside(inner)
