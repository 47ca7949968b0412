"""The desk: what every page needs around it, passed to each page when it is made."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from mediator.gui.selfcheck.steady import Steady
from mediator.gui.tasks import Tasks
from mediator.settings import Language, Theme

if TYPE_CHECKING:  # The first window must not wait for SQL.
    from mediator.domain.accounts.keyring import Account
    from mediator.domain.accounts.roles import Right
    from mediator.services.backups import Standing
    from mediator.services.workplace import Workplace


class Navigate(Protocol):
    """Opens a page of the window by its name, with what it shall show."""

    def __call__(self, page: str, **shown: object) -> None:
        """`page` is one of the names in `mediator.gui.pages`."""


class Desk(QObject):
    """One person at one open file. Pages reach the records only through it.

    The `…_chosen` signals say what staff want of the program itself; `mediator.app` does it.
    `restore_chosen(Wish)` asks for a backup in the place of the records, `protect_chosen(name,
    password)` for a lock before them, `lock_chosen` for the cover, so that somebody else comes in.
    `said(words, action, press)` asks for a quiet word at the bottom, with one thing to do or none.
    """

    said = Signal(str, str, object)
    duty_changed = Signal(str)
    language_chosen = Signal(Language)
    theme_chosen = Signal(Theme)
    training_chosen = Signal(bool)
    restore_chosen = Signal(object)
    protect_chosen = Signal(str, str)
    lock_chosen = Signal()
    backups_seen = Signal()

    def __init__(
        self, workplace: "Workplace", tasks: Tasks, go: Navigate, *, behind: Tasks | None = None
    ) -> None:
        """`behind` does what may take minutes and must hold up nothing, such as a backup."""
        super().__init__()
        self._workplace = workplace
        self.backups: Standing | None = None
        self.tasks = tasks
        self.behind = behind or tasks
        self.go = go
        self.steady = Steady(workplace.clock)

    @property
    def workplace(self) -> "Workplace":
        """The open file with the clock and who is on duty."""
        return self._workplace

    @property
    def today(self) -> date:
        """The station's day."""
        return self._workplace.today

    def show_backups(self, standing: "Standing") -> None:
        """How it stands with the backups was looked up; `backups_seen` tells whoever shows it."""
        self.backups = standing
        self.backups_seen.emit()

    def may(self, right: "Right") -> bool:
        """Whether whoever is on duty has a right."""
        return self._workplace.may(right)

    @property
    def locked(self) -> bool:
        """Whether the records are behind a lock, and everybody has an account."""
        return self._workplace.database.key is not None

    def admit(self, account: "Account") -> None:
        """Somebody came in with their own password; what follows is recorded under their name."""
        self._workplace = self._workplace.of(account)
        self.duty_changed.emit(account.name)

    def change_duty(self, name: str) -> None:
        """Somebody else takes over; what follows is recorded under the new name."""
        self._workplace = replace(self._workplace, on_duty=name)
        self.duty_changed.emit(name)
