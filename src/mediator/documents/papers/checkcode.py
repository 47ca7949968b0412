"""The short check code on every page: eight digits that stand for the whole snapshot."""

import hashlib
import json

from mediator.documents.plain import plain
from mediator.domain.papers import Snapshot

_SHOWN = 8


def check_code(snapshot: Snapshot) -> str:
    """`XXXX-XXXX`: the first eight hexadecimal digits of the SHA-256 of the canonical snapshot.

    Canonical means the snapshot as `plain()` gives it, with its class name as `paper`, in JSON
    with sorted keys, without white space, every character beyond ASCII escaped. Whoever holds the
    record can compute the code again and see whether a paper still says what was issued.
    """
    record = {"paper": type(snapshot).__name__, **plain(snapshot)}
    canonical = json.dumps(record, sort_keys=True, separators=(",", ":"))
    return short(hashlib.sha256(canonical.encode("ascii")).hexdigest())


def short(digest: str) -> str:
    """The start of a hexadecimal digest as people compare it: `1A2B-3C4D`."""
    shown = digest[:_SHOWN].upper()
    half = _SHOWN // 2
    return f"{shown[:half]}-{shown[half:]}"
