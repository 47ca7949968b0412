"""How the papers are worded now, and the way to the window in which that is changed."""

from PySide6.QtCore import QCoreApplication

from mediator.domain.accounts.roles import Right
from mediator.domain.values import days
from mediator.domain.values.clock import local_day
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.phrasing import open_phrasing
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import phrasing
from mediator.services.phrasing import Wording


class PhrasingCard(SettingsCard):
    """The version in force, and what in it differs from the standard."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("PhrasingCard", "Wording of the papers"))
        self._desk = desk
        self.add(
            Hint(
                self.tr(
                    "The terms and standing sentences of agreements and notices can be worded the"
                    " way your station says it. A case keeps the wording that held when it was"
                    " registered."
                )
            )
        )
        self._now = Label("", wrap=True)
        self._now.setObjectName("wording_now")
        self.add(self._now)
        self._open = QuietButton(self.tr("Word the papers…"), Icon.EDIT)
        self._open.setObjectName("word_papers")
        self._open.clicked.connect(self._word)
        self.add(Actions(self._open))

    def load(self) -> None:
        """Show what holds now."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: phrasing.load(wp), done=self._show)

    def _word(self) -> None:
        open_phrasing(self._desk, self).worded.connect(self.load)

    def _show(self, found: Wording) -> None:
        now = found.now
        if now is None or not now.phrases:
            self._now.setText(self.tr("The standard wording is in force."))
            return
        words = self.tr(
            "Version {version} is in force since {day}, put in force by {by}. Sentences in your own"
            " words: {count}."
        )
        self._now.setText(
            words.format(
                version=now.version,
                day=days.show(local_day(now.made_at)),
                by=now.by,
                count=len(now.phrases),
            )
        )
