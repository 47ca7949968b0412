"""The station's zone: rows keep UTC, screens and papers show Beijing time."""

from datetime import UTC, date, datetime, timedelta, timezone

# A fixed offset, not a zone file: China has kept UTC+8 without summer time since 1991, and a bare
# machine may lack zone data.
SHANGHAI = timezone(timedelta(hours=8), "UTC+08:00")


def local_day(at: datetime) -> date:
    """The calendar day in the station when `at` (aware) happened."""
    return at.astimezone(SHANGHAI).date()


def local_time(at: datetime) -> datetime:
    """`at` (aware) as the station's wall clock shows it."""
    return at.astimezone(SHANGHAI)


def as_utc(at: datetime) -> datetime:
    """`at` (aware) as rows keep it."""
    return at.astimezone(UTC)
