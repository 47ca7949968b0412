"""The record of a paper: everything it says, in one canonical spelling that a digest stands for."""

import hashlib
import json
from collections.abc import Sequence

from mediator.documents.plain import plain
from mediator.domain.papers import Snapshot
from mediator.domain.signatures import Signature


def record(snapshot: Snapshot, *, signed: Sequence[Signature] = ()) -> bytes:
    """The snapshot as `plain()` gives it, with its class name as `paper`, in canonical JSON.

    A signed copy says the same, and every stroke of its `signatures` with its time.

    Canonical means sorted keys, no white space, every character beyond ASCII escaped. The same
    bytes lie in the PDF as `record.json`, so whoever holds the file can compute the digest again.
    """
    said = {"paper": type(snapshot).__name__, **plain(snapshot)}
    if signed:
        said["signatures"] = plain(tuple(signed))
    return json.dumps(said, sort_keys=True, separators=(",", ":")).encode("ascii")


def digest(content: bytes) -> str:
    """SHA-256 of a record, 64 hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
