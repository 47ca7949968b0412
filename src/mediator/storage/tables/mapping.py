"""Columns named like the fields of a value, so that no field is forgotten on the way."""

from collections.abc import Collection
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def columns_of(
    value: object, prefix: str = "", *, leave: Collection[str] = ()
) -> dict[str, object]:
    """The fields of a frozen value, all but those to `leave`, under the names of their columns."""
    kind: Any = type(value)
    return {prefix + name: getattr(value, name) for name in _names(kind) if name not in leave}


def value_of(kind: type[T], row: object, *, prefix: str = "", **parts: object) -> T:
    """The frozen value that a row holds; `parts` are the fields that lie in rows of their own."""
    known: Any = kind
    plain = {name: getattr(row, prefix + name) for name in _names(known) if name not in parts}
    return kind(**plain, **parts)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
