"""The short check code on every page: eight digits that stand for the whole snapshot."""

from mediator.documents.archive import record
from mediator.domain.papers import Snapshot

_SHOWN = 8


def check_code(snapshot: Snapshot) -> str:
    """`XXXX-XXXX`: the first eight hexadecimal digits of the SHA-256 of the snapshot's record.

    Whoever holds the record can compute the code again and see whether a paper still says what
    was issued.
    """
    return short(record.digest(record.record(snapshot)))


def short(digest: str) -> str:
    """The start of a hexadecimal digest as people compare it: `1A2B-3C4D`."""
    shown = digest[:_SHOWN].upper()
    half = _SHOWN // 2
    return f"{shown[:half]}-{shown[half:]}"
