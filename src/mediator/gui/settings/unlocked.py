"""Backups from before the records went behind a lock: whoever finds them can read them."""

from PySide6.QtCore import QCoreApplication

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.sentences import sentence
from mediator.gui.settings.card import SettingsCard
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import DangerButton
from mediator.gui.widgets.labels import Label
from mediator.services import backups


class UnlockedCard(SettingsCard):
    """Says how many there are, and deletes them; hidden where there are none."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("UnlockedCard", "Backups that anybody can read")
        super().__init__(title)
        self._desk = desk
        self._words = Label("", wrap=True, tone=Tone.DUE)
        self._words.setObjectName("unlocked_words")
        self._drop = DangerButton(self.tr("Delete them"))
        self._drop.setObjectName("drop_unlocked")
        self._drop.clicked.connect(self._delete)
        self.add(self._words)
        self.add(Actions(self._drop))
        self.hide()
        desk.backups_seen.connect(self._show)

    def _show(self) -> None:
        standing = self._desk.backups
        count = len(standing.unlocked) if standing else 0
        self.setVisible(bool(count))
        words = self.tr(
            "{count} backups were made before the records went behind a lock. They can be deleted"
            " once a locked one stands; copies on sticks must be deleted by hand."
        )
        self._words.setText(words.format(count=count))
        self._drop.setEnabled(standing is not None and standing.newest is not None)

    def _delete(self) -> None:
        wp = self._desk.workplace
        self._desk.tasks.write(
            self, lambda: backups.drop_unlocked(wp), done=self._dropped, failed=self._refused
        )

    def _dropped(self, count: int) -> None:
        self._desk.said.emit(self.tr("{count} deleted.").format(count=count), "", None)
        wp = self._desk.workplace
        self._desk.behind.read(self, lambda: backups.standing(wp), done=self._desk.show_backups)

    def _refused(self, error: MediatorError) -> bool:
        self._words.setText(sentence(error))
        return True
