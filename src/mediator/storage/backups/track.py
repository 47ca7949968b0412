"""How far long work has come, told in bytes read, and a way to stop it."""

from dataclasses import dataclass
from typing import Protocol


class Progress(Protocol):
    """What long work calls now and then; raises when it shall stop."""

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` parts are finished."""


def unheard(done: int, total: int) -> None:
    """For work that nobody follows."""
    del done, total


@dataclass(slots=True)
class Track:
    """Turns bytes that were read into progress; what it calls may raise to stop the work."""

    report: Progress
    total: int
    done: int = 0

    def __call__(self, more: int) -> None:
        """So many bytes more."""
        self.done += more
        self.report(min(self.done, self.total), self.total)
