"""恢复: a backup in the place of the records, asked for twice, and confirmed when looked at."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.domain.values.clock import local_time
from mediator.gui import files
from mediator.gui.desk import Desk
from mediator.gui.entrance.agreeing import SecretFields
from mediator.gui.forms.focus import enter
from mediator.gui.sentences import sentence
from mediator.gui.settings.card import SettingsCard
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import DangerButton, QuietButton
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Label
from mediator.services import backups, restoring
from mediator.services.restoring import Outlook, Wish


class RestoreCard(SettingsCard):
    """Says what would be lost before anything is done."""

    takes = Right.RESTORE

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("RestoreCard", "Bringing a backup back"))
        self._desk = desk
        self._outlook: Outlook | None = None
        self._going = False
        self._restored = Banner(Tone.DUE)
        self._restored.add_button(self.tr("They are right"), self._confirm).setObjectName(
            "confirm_restore"
        )
        self._words = Label("", wrap=True)
        self._words.setObjectName("restore_words")
        self._file = QuietButton(self.tr("From a file…"))
        self._file.setObjectName("restore_file")
        self._back = QuietButton(self.tr("Leave it"))
        self._back.setObjectName("leave_restore")
        self._on = QuietButton(self.tr("Go on"))
        self._on.setObjectName("go_on_restore")
        self._now = DangerButton(self.tr("Replace the records now"))
        self._now.setObjectName("restore_now")
        self._secret = SecretFields("backup", self.tr("This backup has a lock of its own:"))
        self._other = SecretFields("second", self.tr("Bringing a backup back takes two of you:"))
        self.add(self._restored)
        self.add(self._words)
        self.add(self._secret)
        self.add(self._other)
        self.add(Flow(self._file, self._back, self._on, self._now))
        self._listen()
        self.reset()

    def load(self) -> None:
        self.reset()
        self._show_restored()

    def ask(self, path: Path) -> None:
        """Look at a backup, and say what would become of the records."""
        wp = self._desk.workplace
        self._desk.behind.read(
            self, lambda: restoring.outlook(wp, path), done=self._first, failed=self._refused
        )

    def reset(self, told: str = "") -> None:
        """Nothing is asked for."""
        self._outlook = None
        self._going = False
        usual = self.tr(
            "If the records are damaged or were changed by mistake: choose a backup above or a"
            " file from a stick. The records until now stay as a file beside."
        )
        self._words.setText(told or usual)
        self._words.set_tone(Tone.LATE if told else None)
        self._ask_nobody()
        self._offer(self._file)

    def _listen(self) -> None:
        self._desk.backups_seen.connect(self._show_restored)
        self._desk.tasks.busy_changed.connect(self._ended)
        self._file.clicked.connect(self._choose)
        self._back.clicked.connect(self._leave)
        self._on.clicked.connect(self._second)
        self._now.clicked.connect(self._go)

    def _leave(self) -> None:
        self.reset()

    def _choose(self) -> None:
        title = self.tr("A backup")
        files.ask_open(self, title, kinds="Mediator (*.backup)", chosen=self.ask)

    def _first(self, outlook: Outlook) -> None:
        self._outlook = outlook
        kept = outlook.backup.manifest
        told = self.tr(
            "Backup {number} of {day} holds {cases} cases; the records now hold {now}. What was"
            " written after it, {lines} entries in the journal, would no longer be in the records."
        ).format(
            number=kept.number,
            day=f"{local_time(kept.made_at):%Y-%m-%d %H:%M}",
            cases=outlook.cases,
            now=outlook.cases_now,
            lines=outlook.lines_lost,
        )
        if outlook.foreign:
            told += " " + self.tr("It is of ANOTHER station.")
        self._ask_once_more(told, self._on)

    def _second(self) -> None:
        self._ask_once_more(
            self.tr(
                "Sure? The backup is checked first; if it is damaged nothing is changed. The"
                " records until now stay as a file beside the new ones. Automatic backups stay off"
                " until somebody has looked at the records and says here that they are right."
            ),
            self._now,
        )
        if self._outlook is not None:
            self._secret.ask(self._outlook.names, by_code=True)
            self._other.ask(self._outlook.seconds)

    def _ask_once_more(self, told: str, button: QuietButton | DangerButton) -> None:
        self._words.setText(told)
        self._words.set_tone(Tone.LATE)
        self._offer(self._back, button)
        enter(self._back, Qt.FocusReason.OtherFocusReason)  # The list may be long.

    def _go(self) -> None:
        """Whoever must agree is asked first; only then the records are let go of."""
        outlook, wp = self._outlook, self._desk.workplace
        if outlook is None:
            return
        secret, second = self._secret.secret(), self._other.secret()

        def wish() -> Wish:
            return restoring.wish(
                wp, outlook.backup.path, foreign=outlook.foreign, secret=secret, second=second
            )

        self._desk.tasks.read(self, wish, done=self._bring_back, failed=self._disagreed)

    def _bring_back(self, wish: Wish) -> None:
        self._words.setText(self.tr("The backup is being checked and brought back…"))
        self._ask_nobody()
        self._offer()
        self._going = True
        self._desk.restore_chosen.emit(wish)

    def _disagreed(self, error: MediatorError) -> bool:
        places = {"second": self._other, "secret": self._secret}
        place = places.get(error.field) if isinstance(error, RuleViolation) else None
        if place is None:
            return self._refused(error)
        place.refuse(error)
        return True

    def _ask_nobody(self) -> None:
        self._secret.ask(())
        self._other.ask(())

    def _ended(self, busy: bool) -> None:
        """If this card is still there, the restore failed, and a banner says why."""
        if self._going and not busy:
            self.reset()

    def _offer(self, *buttons: QuietButton | DangerButton) -> None:
        for each in (self._file, self._back, self._on, self._now):
            each.setVisible(each in buttons)

    def _confirm(self) -> None:
        wp = self._desk.workplace
        self._desk.tasks.write(
            self, lambda: restoring.confirm(wp), done=lambda _: self._look(), failed=self._refused
        )

    def _look(self) -> None:
        wp = self._desk.workplace
        self._desk.behind.read(self, lambda: backups.standing(wp), done=self._desk.show_backups)

    def _show_restored(self) -> None:
        standing = self._desk.backups
        number = standing.restored if standing else 0
        self._restored.setVisible(bool(number))
        text = self.tr("Look at the newest cases and papers, then say so: daily backups go on.")
        strong = self.tr("These records are backup {number}.").format(number=number)
        self._restored.show_message(Tone.DUE, text, strong=strong)

    def _refused(self, error: MediatorError) -> bool:
        self.reset(sentence(error))
        enter(self._file, Qt.FocusReason.OtherFocusReason)
        return True
