"""The short check code on every page: eight digits that stand for the whole snapshot."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from mediator.domain.papers import Snapshot
from mediator.domain.values.clock import as_utc

_SHOWN = 8


def check_code(snapshot: Snapshot) -> str:
    """`XXXX-XXXX`: the first eight hexadecimal digits of the SHA-256 of the canonical snapshot.

    Canonical means JSON in UTF-8 without white space, keys sorted. A record is an object of its
    fields with its class name under `""`, a tuple an array, an enum its value, a day and a time
    ISO 8601, times in UTC. Whoever holds the record can compute the code again and see whether a
    paper still says what was issued.
    """
    plain = json.dumps(
        _plain(snapshot), ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str
    )
    return short(hashlib.sha256(plain.encode()).hexdigest())


def short(digest: str) -> str:
    """The start of a hexadecimal digest as people compare it: `1A2B-3C4D`."""
    shown = digest[:_SHOWN].upper()
    half = _SHOWN // 2
    return f"{shown[:half]}-{shown[half:]}"


def _plain(value: object) -> Any:  # noqa: ANN401  Whatever JSON can hold.
    if is_dataclass(value):
        known = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {"": type(value).__name__, **known}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return as_utc(value).isoformat()
    return value.isoformat() if isinstance(value, date) else value
