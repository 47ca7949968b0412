"""Proof that a screen reader can name and use every control of a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

_NAMELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def assert_accessible(widget: QWidget) -> None:
    """Every visible control that takes the focus has a name and a role of its own."""
    faults = []
    for control in _controls(widget):
        interface = QAccessible.queryAccessibleInterface(control)
        if not _name(interface):
            faults.append(f"no name: {_describe(control)}")
        if interface.role() in _NAMELESS:
            faults.append(f"no role: {_describe(control)} is {interface.role().name}")
    assert faults == []


def assert_reachable(widget: QWidget) -> None:
    """Tab alone reaches every visible control that takes the focus by Tab, in reading order."""
    expected = {
        control for control in _controls(widget) if control.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached = set()
    control = widget.nextInFocusChain()
    while control is not None and control is not widget:
        reached.add(control)
        control = control.nextInFocusChain()
    assert [_describe(each) for each in expected - reached] == []


def _controls(widget: QWidget) -> list[QWidget]:
    return [
        child
        for child in (widget, *widget.findChildren(QWidget))
        if child.isVisibleTo(widget.window())
        and child.isEnabled()
        and child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and child.focusProxy() is None
        and not isinstance(child, QScrollBar)
        and not (
            isinstance(child.parent(), QAbstractScrollArea)
            and child.objectName() == "qt_scrollarea_viewport"
        )
    ]


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name).strip()


def _describe(control: QWidget) -> str:
    return f"{type(control).__name__} {control.objectName()!r}"
