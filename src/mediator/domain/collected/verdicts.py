"""What may be said of one month file, and what of one month of a station."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Verdict(StrEnum):
    """Of a file; only the first two are counted."""

    COUNTED = "counted"
    LATE = "late"  # Counted, though it was made after its day.
    DUPLICATE = "duplicate"  # The same once more.
    SUPERSEDED = "superseded"  # A newer version of the month is there.
    DRAFT = "draft"
    TRAINING = "training"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"  # The disk does not give it out.
    DAMAGED = "damaged"  # Cut off, or no JSON.
    FOREIGN = "foreign"  # JSON, but no month of a station.
    VERSION = "version"  # Of another version of the schema.
    MISFIT = "misfit"  # Not what the schema asks for.
    UNSIGNED = "unsigned"
    ALTERED = "altered"
    UNKNOWN_STATION = "unknown_station"
    OTHER_KEY = "other_key"  # A known station's code, signed by somebody else.
    OTHER_PERIOD = "other_period"  # A quarter, or days of somebody's choice.
    FUTURE = "future"
    OUTSIDE = "outside"  # Sound, but of a month that was not asked for.
    CONTRADICTORY = "contradictory"  # Its parts do not add up, or its ledger says otherwise.


class Gap(StrEnum):
    """Of a month of a station, beyond its files."""

    MISSING = "missing"
    BROKEN_OFF = "broken_off"  # It does not begin with what the month before left open.
    OVERLAP = "overlap"  # It shares days with the month before.


GOOD: Final = frozenset({Verdict.COUNTED, Verdict.LATE})
# Nothing to do about: the month is there in a version that counts, or the file was no month of any.
HARMLESS: Final = frozenset(
    {
        Verdict.COUNTED,
        Verdict.DUPLICATE,
        Verdict.SUPERSEDED,
        Verdict.OUTSIDE,
        Verdict.FOREIGN,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A verdict and what it rests on.

    `details` are names of figures for a contradiction, the version found for `VERSION`.
    """

    verdict: Verdict
    details: tuple[str, ...] = ()
