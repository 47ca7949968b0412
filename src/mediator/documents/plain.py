"""Domain values as JSON holds them, always in the same form."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any

from mediator.domain.values.clock import as_utc


def plain(value: object) -> Any:  # noqa: ANN401  Whatever JSON can hold.
    """A record as an object of its fields in their order, a tuple as an array.

    Items of dictionaries are their code words, days ISO 8601, times too and in UTC; words, whole
    numbers, yes, no and nothing stay as they are.
    """
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    names = _names(kind)
    if names is not None:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return as_utc(value).isoformat()
    return value.isoformat() if isinstance(value, date) else value


_PLAIN = frozenset({str, int, bool, NoneType})


@cache
def _names(kind: type) -> tuple[str, ...] | None:
    """The fields of a record, in their order; None of what is none."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else None
