"""What somebody may not do is shown, but cannot be pressed or filled in, and says who can."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator import wording
from mediator.domain.accounts.roles import Right, first_with
from mediator.gui.desk import Desk
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import Button


def only_for(desk: Desk, right: Right, *widgets: QWidget) -> bool:
    """Leave `widgets` to those who have `right`; whether whoever is on duty has it.

    A use case refuses all the same: this only says so before anybody tries.
    """
    if desk.may(right):
        return True
    for widget in widgets:
        if isinstance(widget, Button):
            widget.forbid(it_takes(right))
        else:
            widget.setEnabled(False)
            widget.setToolTip(it_takes(right))
    return False


def it_takes(right: Right) -> str:
    """`须由调解员办理`."""
    words = QCoreApplication.translate("Rights", "This takes: {role}")
    return words.format(role=wording.name(first_with(right), language()))
