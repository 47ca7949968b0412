"""Frozen values as plain JSON values and back, strictly: what does not fit is refused."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

# Names the class where a field may hold one of several; no field name begins with an underscore.
KIND = "_kind"


@dataclass(frozen=True, slots=True)
class Codec:
    """Both directions for one type; `decode` raises what `REFUSALS` lists for anything else."""

    encode: Callable[[Any], object]
    decode: Callable[[Any], object]


REFUSALS = (ValueError, TypeError, AttributeError)


@cache
def codec_of(hint: Any) -> Codec:  # noqa: ANN401  # A type, a union or a generic alias.
    """Build the codec of a type once."""
    origin = get_origin(hint)
    if hint in {str, int, bool, NoneType}:
        return Codec(_same, _exactly(hint))
    if origin in {Union, UnionType}:
        return _union(get_args(hint))
    if origin is tuple:
        return _tuple(get_args(hint))
    if origin is frozenset:
        return _frozenset(*get_args(hint))
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(*get_args(hint))
    return _plain_class(hint)


def _plain_class(kind: type) -> Codec:
    if is_dataclass(kind):
        return _record(kind)
    if issubclass(kind, Enum):
        return Codec(lambda value: value.value, kind)
    if issubclass(kind, datetime):
        return Codec(_moment_text, _moment)
    if issubclass(kind, date):
        return Codec(date.isoformat, date.fromisoformat)
    message = f"no codec for {kind}"
    raise TypeError(message)


def _same(value: object) -> object:
    return value


def _exactly(kind: type) -> Callable[[object], object]:
    def check(raw: object) -> object:
        if type(raw) is not kind:
            raise ValueError(kind.__name__)
        return raw

    return check


def _moment_text(value: datetime) -> str:
    if value.tzinfo is None:
        message = "a moment needs its zone"
        raise ValueError(message)
    return value.astimezone(UTC).isoformat()


def _moment(raw: str) -> datetime:
    value = datetime.fromisoformat(raw)
    if value.tzinfo is None:
        raise ValueError("zone")
    return value


def _items(raw: object) -> list[object]:
    if not isinstance(raw, list):
        raise TypeError("list")
    return raw


def _tuple(hints: tuple[Any, ...]) -> Codec:
    if hints[-1] is not Ellipsis:
        parts = [codec_of(hint) for hint in hints]
        return Codec(
            lambda value: [p.encode(v) for p, v in zip(parts, value, strict=True)],
            lambda raw: tuple(p.decode(v) for p, v in zip(parts, _items(raw), strict=True)),
        )
    item = codec_of(hints[0])
    return Codec(
        lambda value: [item.encode(each) for each in value],
        lambda raw: tuple(item.decode(each) for each in _items(raw)),
    )


def _frozenset(hint: Any) -> Codec:  # noqa: ANN401  # As codec_of.
    item = codec_of(hint)
    return Codec(
        lambda value: sorted(map(item.encode, value), key=str),
        lambda raw: frozenset(item.decode(each) for each in _items(raw)),
    )


def _mapping(key_hint: Any, value_hint: Any) -> Codec:  # noqa: ANN401  # As codec_of.
    key, item = codec_of(key_hint), codec_of(value_hint)
    return Codec(
        lambda value: {key.encode(k): item.encode(v) for k, v in value.items()},
        lambda raw: {key.decode(k): item.decode(v) for k, v in raw.items()},
    )


def _record(kind: type) -> Codec:
    hints = get_type_hints(kind)
    parts = {field.name: codec_of(hints[field.name]) for field in fields(kind)}
    required = {
        f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING
    }

    def encode(value: object) -> object:
        return {name: part.encode(getattr(value, name)) for name, part in parts.items()}

    def decode(raw: dict[str, object]) -> object:
        # A field added since the row was written takes its default; an unknown one is refused.
        if raw.keys() - parts.keys() or required - raw.keys():
            raise ValueError(kind.__name__)
        return kind(**{name: parts[name].decode(value) for name, value in raw.items()})

    return Codec(encode, decode)


def _union(hints: tuple[Any, ...]) -> Codec:
    members = [hint for hint in hints if hint is not NoneType]
    inner = codec_of(members[0]) if len(members) == 1 else _tagged(members)
    if len(members) == len(hints):
        return inner
    return Codec(
        lambda value: None if value is None else inner.encode(value),
        lambda raw: None if raw is None else inner.decode(raw),
    )


def _tagged(members: list[type]) -> Codec:
    parts = {member.__name__: codec_of(member) for member in members}

    def encode(value: object) -> object:
        name = type(value).__name__
        return {KIND: name, **cast("dict[str, object]", parts[name].encode(value))}

    def decode(raw: dict[str, Any]) -> object:
        rest = dict(raw)
        part = parts.get(rest.pop(KIND, ""))
        if part is None:
            raise ValueError(KIND)
        return part.decode(rest)

    return Codec(encode, decode)
