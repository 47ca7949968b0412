"""Looks after the backups while the window is open: the light, one a day, a trial once a month."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from mediator.domain.errors import StorageUnavailable
from mediator.gui.backups import words
from mediator.gui.chrome import StatusButton
from mediator.gui.desk import Desk
from mediator.gui.icons import Icon
from mediator.gui.sentences import sentence
from mediator.gui.tasks import Task
from mediator.gui.tokens import Tone
from mediator.services import backups, drafts, upkeep
from mediator.services.backups import Light, Made, Occasion, Standing

EVERY_MS: Final = 10 * 60 * 1000


class Keeper(QObject):
    """One for each open file; its work goes behind that of staff, in a thread of its own."""

    def __init__(self, desk: Desk, light: StatusButton) -> None:
        super().__init__(light)
        self._desk = desk
        self._light = light
        self._given_up = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        desk.behind.data_changed.connect(self.look)
        desk.behind.failed.connect(self._give_up)

    def look(self) -> None:
        """See how it stands, show it, and do what is due."""
        wp = self._desk.workplace

        def seen() -> Standing:
            upkeep.hold_room(wp)
            standing = backups.standing(wp)
            if standing.backup_due:  # Once a day, so that what is swept is in no backup either.
                drafts.sweep(wp)
            return standing

        self._desk.behind.read(self, seen, done=self._show)

    def stop(self) -> None:
        """Give up what is under way: the file is about to be closed."""
        self._timer.stop()
        self._light.hide()
        self._desk.behind.drop()

    def _show(self, standing: Standing) -> None:
        self._desk.show_backups(standing)
        good = standing.light is Light.GOOD
        none = standing.newest is None and not standing.changed
        tone: Tone | None = None if none else words.TONES[standing.light]
        self._light.show_status(
            tone,
            words.light(standing, self._desk.workplace.now()),
            icon=Icon.BACKUP_GOOD if good or none else Icon.BACKUP_BAD,
        )
        self._light.show()
        self._do(standing)

    def _do(self, standing: Standing) -> None:
        wp, behind = self._desk.workplace, self._desk.behind
        if self._given_up or behind.busy:
            return
        if standing.backup_due:
            behind.long(
                self,
                lambda report: backups.back_up(wp, occasion=Occasion.DAILY, report=report),
                done=self._made,
                step=_unseen,
            )
        elif standing.drill_due:
            behind.long(
                self,
                lambda report: backups.drill(wp, report=report),
                done=lambda _: None,
                step=_unseen,
            )

    def _made(self, made: Made) -> None:
        """A second place that is not there is said quietly: a stick is not always plugged in."""
        if made.second:
            refused = StorageUnavailable(made.second)
            self._desk.said.emit(sentence(refused), "", None)

    def _give_up(self, _task: Task) -> None:
        """The banner has said why; to try again every few minutes would only say it again."""
        self._given_up = True


def _unseen(_done: int, _total: int) -> None:
    """What is done by itself shows no progress."""
