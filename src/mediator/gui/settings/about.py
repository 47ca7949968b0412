"""This program: its version, what is new in it, and its manual, also on paper."""

from PySide6.QtCore import QCoreApplication

import mediator
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.help.opening import open_help
from mediator.gui.icons import Icon
from mediator.gui.papers.preview import open_preview
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Label
from mediator.services import manual


class AboutCard(SettingsCard):
    """What staff are asked for on the phone, and what they may want to read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("AboutCard", "This program"))
        self._desk = desk
        words = self.tr("Version {version}").format(version=mediator.__version__)
        self.add(Label(words, selectable=True))
        read = self._button("open_manual", self.tr("Read the manual"), icon=Icon.BOOK)
        read.clicked.connect(lambda: open_help(self, ""))
        new = self._button("show_changes", self.tr("What is new in this version"), icon=Icon.INFO)
        new.clicked.connect(lambda: open_help(self, manual.CHANGES))
        paper = self._button("print_manual", self.tr("Print the manual…"), icon=Icon.PRINT)
        paper.clicked.connect(self._print)
        self.add(Actions(read, new, paper))

    def _button(self, name: str, words: str, *, icon: Icon) -> QuietButton:
        button = QuietButton(words, icon)
        button.setObjectName(name)
        return button

    def _print(self) -> None:
        title = self.tr("Manual")
        open_preview(self._desk, self, make=manual.pdf, name=title, title=title)
