"""A clock beside the clock: how far the computer's was moved while the program runs."""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta


class Steady:
    """Begins when it is made; goes on while the computer sleeps, where the system knows how."""

    def __init__(
        self, clock: Callable[[], datetime], steady: Callable[[], float] | None = None
    ) -> None:
        self._clock, self._steady = clock, steady or _seconds
        self._shown, self._counted = self._clock(), self._steady()

    def jumped(self) -> timedelta:
        """By how much the clock was moved, on or back."""
        passed = timedelta(seconds=self._steady() - self._counted)
        return self._clock() - self._shown - passed


def _seconds() -> float:
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
