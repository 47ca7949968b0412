"""备份: where they lie, making one now, the newest of them, and the last trial."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar

from mediator.domain.errors import MediatorError, StorageUnavailable
from mediator.gui import files
from mediator.gui.backups import words
from mediator.gui.backups.listing import BackupsList
from mediator.gui.desk import Desk
from mediator.gui.icons import Icon
from mediator.gui.sentences import sentence
from mediator.gui.settings.card import SettingsCard
from mediator.gui.tasks import Task
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import line
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import backups
from mediator.services.backups import Drill, Made, Standing

SHOWN: Final = 6
_PARTS: Final = 1000


class BackupsCard(SettingsCard):
    """`restore_asked(Path)`: one of the list shall be brought back."""

    restore_asked = Signal(Path)

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("BackupsCard", "Backups"))
        self._desk = desk
        self._task: Task | None = None
        self._light = Label("", "strong", wrap=True)
        self._light.setObjectName("backups_light")
        self._first = Label("", "second", wrap=True, selectable=True)
        self._second = Label("", "second", wrap=True, selectable=True)
        self._second.setObjectName("second_place")
        self._drill = Label("", "second", wrap=True)
        self._drill.setObjectName("last_drill")
        self._told = Label("", "second", wrap=True)
        self._told.setObjectName("backups_told")
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the backup is"))
        self._list = BackupsList()
        self._list.wanted.connect(self.restore_asked)
        self._make = PrimaryButton(self.tr("Back up now"))
        self._make.setObjectName("back_up_now")
        self._cancel = QuietButton(self.tr("Stop"))
        self._cancel.setObjectName("stop_backup")
        self._try = QuietButton(self.tr("Try the newest"), Icon.REFRESH)
        self._try.setObjectName("try_backup")
        self._choose = QuietButton(self.tr("Second place…"), Icon.FOLDER)
        self._choose.setObjectName("choose_second")
        self._none = QuietButton(self.tr("No second place"))
        self._none.setObjectName("no_second")
        self._arrange()
        self._listen()
        self._rest()

    def load(self) -> None:
        """Look at both places anew."""
        wp = self._desk.workplace
        self._desk.behind.read(self, lambda: backups.standing(wp), done=self._desk.show_backups)

    def _arrange(self) -> None:
        self.add(self._light)
        self.add(
            Hint(
                self.tr(
                    "Once a day while the window is open, and before every update, locking of a"
                    " month and restore, the records are copied and the copy is read again and"
                    " compared. Keep a second copy on another disk, such as a stick."
                )
            )
        )
        for part in (self._first, self._second, self._list, self._drill, self._told, self._bar):
            self.add(part)
        self.add(line())
        self.add(Flow(self._make, self._cancel, self._try, self._choose, self._none))

    def _listen(self) -> None:
        self._desk.backups_seen.connect(self._show)
        self._make.clicked.connect(self._back_up)
        self._cancel.clicked.connect(self._stop)
        self._try.clicked.connect(self._drill_now)
        self._choose.clicked.connect(self._ask_second)
        self._none.clicked.connect(lambda: self.keep_second(""))

    def keep_second(self, folder: str) -> None:
        """Use `folder` too; nothing: one place only."""
        wp = self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: backups.choose_second(wp, folder),
            done=lambda _: self._second_kept(),
            failed=self._refused,
        )

    def _second_kept(self) -> None:
        """What was said of another folder holds no more."""
        if self._task is None:
            self._rest()
        self.load()

    def _ask_second(self) -> None:
        known = self._desk.backups.second if self._desk.backups else ""
        title = self.tr("Second place for backups")
        files.ask_folder(self, title, at=known, chosen=lambda path: self.keep_second(str(path)))

    def _back_up(self) -> None:
        wp = self._desk.workplace
        self._work(self.tr("Backing up…"))
        self._task = self._desk.behind.long(
            self,
            lambda report: backups.back_up(wp, report=report),
            done=self._made,
            step=self._step,
            failed=self._refused,
        )

    def _drill_now(self) -> None:
        wp = self._desk.workplace
        self._work(self.tr("Bringing the newest back for a test, beside the records…"))
        self._task = self._desk.behind.long(
            self,
            lambda report: backups.drill(wp, report=report),
            done=self._tried,
            step=self._step,
            failed=self._refused,
        )

    def _work(self, told: str) -> None:
        self._told.setText(told)
        self._told.set_tone(None)
        self._bar.setValue(0)
        self._bar.show()
        self._cancel.show()
        for button in (self._make, self._try):
            button.setEnabled(False)

    def _rest(self, told: str = "", tone: Tone | None = None) -> None:
        self._task = None
        self._told.setText(told)
        self._told.set_tone(tone)
        self._told.setVisible(bool(told))
        self._bar.hide()
        self._cancel.hide()
        self._make.setEnabled(True)
        self._offer_trial()

    def _offer_trial(self) -> None:
        """Where there is a backup, and nothing else is under way."""
        standing = self._desk.backups
        self._try.setEnabled(self._task is None and bool(standing and standing.backups))

    def _step(self, done: int, total: int) -> None:
        self._told.show()
        self._bar.setValue(done * _PARTS // max(total, 1))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._rest(self.tr("Stopped; nothing was left behind."))

    def _made(self, made: Made) -> None:
        kept = made.backup.manifest
        told = self.tr("Backup {number} was made and verified.")
        if not kept.verified:
            told = self.tr("Backup {number} was made, but the records themselves are not whole.")
        second = sentence(StorageUnavailable(made.second)) if made.second else ""
        tone = Tone.LATE if not kept.verified else Tone.DUE if second else Tone.DONE
        self._rest(f"{told.format(number=kept.number)} {second}".strip(), tone)
        self.load()

    def _tried(self, tried: Drill) -> None:
        well = self.tr("Backup {number} can be brought back.")
        badly = self.tr("Backup {number} is damaged. Please back up now, to another disk too.")
        tone = Tone.DONE if tried.passed else Tone.LATE
        self._rest((well if tried.passed else badly).format(number=tried.number), tone)
        self.load()

    def _refused(self, error: MediatorError) -> bool:
        self._rest(sentence(error), Tone.LATE)
        return True

    def _show(self) -> None:
        standing, now = self._desk.backups, self._desk.workplace.now()
        if standing is None:
            return
        self._light.setText(words.light(standing, now))
        self._light.set_tone(words.TONES[standing.light])
        first = self.tr("First place: {folder}")
        self._first.setText(first.format(folder=standing.folder))
        self._second.setText(self._second_words(standing))
        trouble = bool(standing.second) and (not standing.second_there or standing.same_disk)
        self._second.set_tone(Tone.DUE if trouble else None)
        self._none.setVisible(bool(standing.second))
        self._drill.setText(self._drill_words(standing))
        self._list.show_newest(standing.backups[:SHOWN], self._desk.workplace.now())
        self._offer_trial()

    def _second_words(self, standing: Standing) -> str:
        if not standing.second:
            return self.tr("Second place: none yet")
        told = self.tr("Second place: {folder}").format(folder=standing.second)
        if not standing.second_there:
            return told + " " + self.tr("(not there now)")
        if standing.same_disk:
            return told + " " + self.tr("(on the same disk: both would be lost together)")
        return told

    def _drill_words(self, standing: Standing) -> str:
        drill = standing.drill
        if drill is None:
            return self.tr("Once a month the newest is brought back for a test. Not tried yet.")
        told = (
            self.tr("Brought back for a test: {when}, well")
            if drill.passed
            else self.tr("Brought back for a test: {when}, it is damaged")
        )
        return told.format(when=words.when(drill.at, self._desk.workplace.now()))
