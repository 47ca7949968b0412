"""How long to wait after wrong passwords: longer each time, so that guessing gets nowhere."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

_FREE: Final = 3  # Anybody mistypes.
_LONGEST: Final = timedelta(minutes=5)  # Longer would only lock out whoever has the right one.


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """The wrong ones in a row, and when the last of them was."""

    wrong: int
    last: datetime


def delay(wrong: int) -> timedelta:
    """How long nobody may try after so many wrong ones: 2 s, 4 s, 8 s … 5 min."""
    if wrong < _FREE:
        return timedelta()
    return min(timedelta(seconds=2 ** min(wrong - _FREE + 1, 16)), _LONGEST)


def wait(tries: Tries, now: datetime) -> timedelta:
    """How much of it is left; a clock that was put back never makes it longer than it was."""
    whole = delay(tries.wrong)
    return max(timedelta(), min(tries.last + whole - now, whole))
