"""Frozen values as canonical JSON text in columns, and back."""

import json
from functools import lru_cache
from typing import Any, TypeVar, cast

from mediator.domain.errors import StorageUnavailable
from mediator.domain.values.codec import REFUSALS, codec_of

T = TypeVar("T")

_SHORT = 64
_CANON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def dump(value: object, hint: object = None) -> str:
    """The canonical text of `value`: sorted keys, no spaces; `hint` when it is one of a union."""
    plain = codec_of(hint).encode(value) if hint else encoded(value)
    return canonical(plain)


def canonical(plain: object) -> str:
    """The one spelling of a plain JSON value."""
    return _CANON.encode(plain)


def encoded(value: object) -> object:
    """The plain JSON value of a `value` that stands for itself, not for one of a union."""
    kind: Any = type(value)
    return codec_of(kind).encode(value)


def load(text: str, hint: type[T]) -> T:
    """Read a value of type `hint` back.

    Raises `StorageUnavailable("row_unreadable")` with the type as detail, never the content.
    """
    kind: Any = hint
    read = _read_short if len(text) <= _SHORT else _read
    try:
        return cast("T", read(text, kind))
    except REFUSALS as error:
        raise StorageUnavailable("row_unreadable", str(hint)) from error


def _read(text: str, hint: Any) -> object:  # noqa: ANN401  # As codec_of.
    return codec_of(hint).decode(json.loads(text))


# Short texts are the same few over and over, and what they say is immutable.
_read_short = lru_cache(maxsize=4096)(_read)
