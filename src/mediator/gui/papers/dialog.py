"""A paper laid over the window: looked at, printed, put away with Esc."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.help.opening import answer_help
from mediator.gui.papers.panel import PaperPanel
from mediator.gui.papers.wanted import Wanted

_WIDTH = 860


class PaperDialog(QDialog):
    """Holds one `panel`; closes itself once the paper came out well."""

    def __init__(self, desk: Desk, wanted: Wanted, *, over: QWidget) -> None:
        super().__init__(over)
        answer_help(self, "dialog/papers")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("paper")
        self.panel = PaperPanel(desk, wanted)
        self.panel.named.connect(self.setWindowTitle)
        self.panel.printed.connect(self.accept)
        self.panel.view.shown.connect(self.panel.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.addWidget(self.panel)
        room = over.window().size()
        self.resize(min(_WIDTH, room.width() - tokens.PAGE), room.height() - 2 * tokens.PAGE)
        self.setWindowTitle(self.panel.title())


def open_paper(desk: Desk, owner: QWidget, *, wanted: Wanted) -> PaperDialog:
    """Open a paper over the window of `owner`, which may go away meanwhile."""
    dialog = PaperDialog(desk, wanted, over=owner.window())
    dialog.open()
    return dialog
