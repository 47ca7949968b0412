"""What staff must know of the file that is open: practice, who is on duty, clock, place."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

import mediator
from mediator.gui.desk import Desk
from mediator.gui.help.opening import open_help
from mediator.gui.icons import Icon
from mediator.gui.shell import Shell
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner

if TYPE_CHECKING:  # The first window must not wait for SQL.
    from mediator.services.opening import Opened


_SEEN = "window/version"


class Notices(QObject):
    """Writes them into the bar, above the page, or quietly at the bottom."""

    def __init__(self, shell: Shell, clock: Callable[[], datetime]) -> None:
        super().__init__(shell)
        self._shell, self._clock = shell, clock
        for button in (shell.bar.duty, shell.bar.training):
            button.clicked.connect(lambda _=False: shell.navigate("settings", subject="computer"))

    def show(self, opened: "Opened") -> None:
        """All that is to be known of a file that was just opened."""
        self.show_training(training=opened.practice)
        if opened.clock_behind is not None:
            self._warn_of_clock(opened.clock_behind)
        if opened.unfit_place:
            self._warn_of_place(opened.unfit_place)
        if opened.set_up and not opened.practice and opened.workplace.database.key is None:
            self._warn_of_open_records()
        self._tell_of_update()

    def first_page(self, opened: "Opened") -> str:
        """The page to begin with; after the first run a registration, with what else may be done.

        A station has its first complaint before it has anything to look at.
        """
        if not opened.set_up:
            return "first_run"
        if not opened.code or self._shell.shown != "first_run":
            return "today"
        words = self.tr("The station is set up. A complaint can be registered right here.")
        banner = Banner(Tone.DONE, words)

        def bring() -> None:
            self._shell.navigate("settings", subject="imports")

        button = banner.add_button(self.tr("Bring in the list of stalls…"), bring)
        button.setObjectName("bring_stalls")
        banner.add_close()
        self._shell.show_banner(banner)
        return "register"

    def show_training(self, *, training: bool) -> None:
        """Whether these are the sample cases."""
        bar, words = self._shell.bar, self.tr("Practice: sample cases")
        bar.training.show_status(Tone.DUE, words, icon=Icon.INFO)
        bar.training.setVisible(training)

    def show_person(self, desk: Desk) -> None:
        """Who is on duty, also the next time the program starts, and what they may begin."""
        from mediator.domain.accounts.roles import Right  # No file is open before SQL is there.

        name = desk.workplace.on_duty
        QSettings().setValue("duty/name", name)
        bar = self._shell.bar
        bar.duty.show_status(None, name, icon=Icon.PERSON)
        bar.duty.setVisible(bool(name))
        bar.register.setEnabled(desk.may(Right.RECORD))

    def tell_of_relief(self, giver: str, taker: str) -> None:
        """Somebody else came in; what is handed over is one press away."""
        words = self.tr("{name} is on duty now.").format(name=taker)

        def hand_over() -> None:
            self._shell.navigate("settings", subject="computer", handover=(giver, taker))

        self._shell.say(words, self.tr("Handover list"), press=hand_over)

    def tell_of_failed_version(self, version: str) -> None:
        """An update did not come up, and the program before it goes on; nothing to say for ""."""
        if not version:
            return
        words = self.tr(
            "Version {version} did not start here, so this version goes on as before. The records"
            " were left as they were. Tell whoever gave you the update."
        )
        banner = Banner(Tone.DUE, words.format(version=version))
        banner.add_close()
        self._shell.show_banner(banner)

    def _tell_of_update(self) -> None:
        """Once after each update what is new may be read; before the first there is nothing old."""
        kept = QSettings()
        before = str(kept.value(_SEEN, ""))
        kept.setValue(_SEEN, mediator.__version__)
        if before in {"", mediator.__version__}:
            return
        words = self.tr("The program is version {version} now.")
        banner = Banner(Tone.GUIDE, words.format(version=mediator.__version__))

        def read() -> None:
            open_help(self._shell, "changes")
            banner.closed.emit()

        banner.add_button(self.tr("What is new"), read).setObjectName("read_changes")
        banner.add_close()
        self._shell.show_banner(banner)

    def _warn_of_clock(self, last: datetime) -> None:
        from mediator.domain.values.clock import local_day  # As above: hardly ever needed.
        from mediator.domain.values.days import show

        words = self.tr(
            "The clock of this computer shows {shows}, but the last thing noted here is of {last}."
            " Put the clock right first: deadlines, papers and reports go by it."
        )
        shown = {"shows": show(local_day(self._clock())), "last": show(local_day(last))}
        banner = Banner(Tone.LATE, words.format(**shown))
        banner.add_close()
        self._shell.show_banner(banner)

    def _warn_of_place(self, code: str) -> None:
        from mediator.domain.errors import StorageUnavailable
        from mediator.gui.sentences import sentence

        banner = Banner(Tone.LATE, sentence(StorageUnavailable(code)))
        banner.add_close()
        self._shell.show_banner(banner)

    def _warn_of_open_records(self) -> None:
        """Records from before there were locks."""
        words = self.tr(
            "The records lie open: whoever gets hold of this computer or of a backup can read them."
        )
        banner = Banner(Tone.DUE, words)

        def lock() -> None:
            self._shell.navigate("settings", subject="people")

        banner.add_button(self.tr("Lock them…"), lock).setObjectName("lock_records")
        banner.add_close()
        self._shell.show_banner(banner)
