"""程序更新: a newer version from a file, tried on a copy of the records before it may start."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar

import mediator
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.gui import files
from mediator.gui.desk import Desk
from mediator.gui.people.telling import TellingCard, button
from mediator.gui.tasks import Task
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import PrimaryButton
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import beside, updating
from mediator.services.updating import Release

_PARTS: Final = 1000
_LINES: Final = 8


class UpdatesCard(TellingCard):
    """Says what a file brings before anything happens, and what happened after."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("UpdatesCard", "Newer version"))
        self._task: Task | None = None
        self._file = Path()
        self._choose = button("choose_update", self.tr("Choose an update…"), press=self._ask)
        self._leave = button("leave_update", self.tr("Leave it"), press=self._rest)
        self._stop = button("stop_update", self.tr("Stop"), press=self._cancel)
        self._close = button("close_program", self.tr("Close the program now"), press=self._end)
        self._now = PrimaryButton(self.tr("Back up and bring up to date"))
        self._now.setObjectName("update_now")
        self._now.clicked.connect(self._go)
        self._news = _news(self.tr("What is new"))
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        words = self.tr("Version {version} runs here.").format(version=mediator.__version__)
        self.add(Label(words))
        self.add(
            Hint(
                self.tr(
                    "An update is a file that you were given, on a stick for instance; nothing is"
                    " fetched from a network. Only what the maker of this program signed is taken."
                    " First a backup is made, then the new version is tried on a copy of it. If it"
                    " does not start, this version goes on as before."
                )
            )
        )
        for part in (self.told, self._news, self._bar):
            self.add(part)
        self.add(Flow(self._choose, self._now, self._leave, self._stop, self._close))
        self._rest()

    def load(self) -> None:
        """What is under way, or was just done, goes on being shown."""

    def look(self, file: Path) -> None:
        """Say what is in a file that somebody chose."""
        self._file = file
        self.desk.tasks.read(
            self, lambda: updating.look(file), done=self._seen, failed=self._failed
        )

    def _ask(self) -> None:
        kinds = self.tr("Updates (*.update)")
        files.ask_open(self, self.tr("Choose an update"), kinds=kinds, chosen=self.look)

    def _seen(self, release: Release) -> None:
        self._rest()
        words = self.tr("Genuine: version {version}, signed by the maker of this program.")
        self.tell(words.format(version=release.version), Tone.DONE)
        self._news.setPlainText(release.notes)
        self._news.setVisible(bool(release.notes))
        if beside.is_installed():
            self._offer(chosen=True)
        else:
            self.tell(
                self.tr(
                    "Genuine: version {version}. This program runs from its sources and is brought"
                    " up to date there."
                ).format(version=release.version)
            )

    def _go(self) -> None:
        wp, file = self.desk.workplace, self._file
        self.tell(self.tr("Being backed up, unpacked and tried on a copy; a minute or two…"))
        self._offer(going=True)
        self._task = self.desk.tasks.long(
            self,
            lambda report: updating.take(wp, file, report=report),
            done=self._taken,
            step=lambda done, total: self._bar.setValue(done * _PARTS // max(total, 1)),
            failed=self._failed,
        )

    def _taken(self, release: Release) -> None:
        self._rest()
        words = self.tr("Ready. Close the program and open it again: then it is version {version}.")
        self.tell(words.format(version=release.version), Tone.DONE)
        self._close.show()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._rest()
        self.tell(self.tr("Stopped; this version stays."))

    def _failed(self, error: MediatorError) -> bool:
        self._rest()
        return self.refuse(error)

    def _end(self) -> None:
        self.window().close()

    def _rest(self) -> None:
        self._task = None
        self.tell("")
        self._news.hide()
        self._offer()

    def _offer(self, *, chosen: bool = False, going: bool = False) -> None:
        self._choose.setHidden(chosen or going)
        self._now.setVisible(chosen)
        self._leave.setVisible(chosen)
        self._stop.setVisible(going)
        self._bar.setVisible(going)
        self._bar.setValue(0)
        self._close.hide()


def _news(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setObjectName("update_news")
    made.setAccessibleName(name)
    made.setFixedHeight(made.fontMetrics().lineSpacing() * _LINES)
    return made
