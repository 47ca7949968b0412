"""The desk: what every page needs around it, passed to each page when it is made."""

from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from mediator.gui.tasks import Tasks
from mediator.services.workplace import Workplace


class Navigate(Protocol):
    """Opens a page of the window by its name, with what it shall show."""

    def __call__(self, page: str, **shown: object) -> None:
        """`page` is one of today, disputes, case, register, quick, stalls, scale, reports, …"""


class Desk(QObject):
    """One person at one open file. Pages reach the records only through it."""

    on_duty_changed = Signal(str)

    def __init__(self, workplace: Workplace, tasks: Tasks, go: Navigate) -> None:
        super().__init__()
        self._workplace = workplace
        self.tasks = tasks
        self.go = go

    @property
    def workplace(self) -> Workplace:
        """The open file with the clock and who is on duty."""
        return self._workplace

    @property
    def today(self) -> date:
        """The station's day."""
        return self._workplace.today

    def change_duty(self, name: str) -> None:
        """Somebody else takes over; what follows is recorded under the new name."""
        self._workplace = replace(self._workplace, on_duty=name)
        self.on_duty_changed.emit(name)
