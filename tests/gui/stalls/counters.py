"""The page of the stalls with a keyboard in front of it."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from mediator.gui.forms.fields import Field
from mediator.gui.stalls.page import StallsPage
from mediator.gui.stalls.table import StallTable
from mediator.tour.keyboard import Keyboard
from tests.gui import cells
from tests.gui.desks import TestDesk
from tests.gui.finding import activate, find


class Counter:
    """The page of the stalls with a keyboard in front of it."""

    def __init__(self, qtbot: QtBot, desk: TestDesk, **shown: object) -> None:
        self.desk = desk
        self.page = StallsPage(desk)
        qtbot.addWidget(self.page)
        self.page.resize(1278, 712)
        activate(qtbot, self.page)
        self.page.open(**shown)
        self.keyboard = Keyboard(self.page, desk.tasks)
        self.keyboard.rest()

    @property
    def table(self) -> StallTable:
        """The list."""
        return find(self.page, StallTable)

    def press(self, name: str) -> None:
        """Press a button, and look again as the window does once data changed."""
        find(self.page, QAbstractButton, name).click()
        self.page.refresh()

    def field(self, name: str) -> Field:
        """A field of the entry."""
        found = self.keyboard.field(name)
        assert found is not None
        return found

    def type(self, name: str, words: str) -> None:
        """Type words into a field."""
        self.keyboard.fill({name: words})

    def words(self) -> str:
        """All words in sight."""
        QApplication.sendPostedEvents()
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def look_up(self, words: str) -> list[str]:
        """The stalls found for these words."""
        self.type("find_stall", words)
        return cells.column(self.table, "摊位")
