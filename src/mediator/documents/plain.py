"""Domain values as JSON holds them, always in the same form."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from mediator.domain.values.clock import as_utc


def plain(value: object) -> Any:  # noqa: ANN401  Whatever JSON can hold.
    """A record as an object of its fields in their order, a tuple as an array.

    Items of dictionaries are their code words, days ISO 8601, times too and in UTC; words, whole
    numbers, yes, no and nothing stay as they are.
    """
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return as_utc(value).isoformat()
    return value.isoformat() if isinstance(value, date) else value
