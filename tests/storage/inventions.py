"""Any value of any domain type, for properties that must hold for all of them."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from mediator.domain.case.scale import Reweigh

# Everything a keyboard, a file or a mistake can bring, but for halves of surrogate pairs.
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
_PLAIN: dict[object, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(0, 10**15),
    NoneType: st.none(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def any_of(hint: Any, **chosen: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A strategy for a type; of a dataclass, the `chosen` fields are made otherwise."""
    origin, args = get_origin(hint), get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if origin in {Union, UnionType}:
        return st.one_of(*map(any_of, args))
    if origin is tuple:
        return st.lists(any_of(args[0]), max_size=3).map(tuple)
    if origin is frozenset:
        return st.frozensets(any_of(args[0]), max_size=3)
    if origin is not None and issubclass(origin, Mapping):
        return st.dictionaries(any_of(args[0]), any_of(args[1]), max_size=3)
    if is_dataclass(hint):
        return _record(hint, chosen)
    assert issubclass(hint, Enum)
    return st.sampled_from(hint)


def _record(kind: Any, chosen: Mapping[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    if kind is Reweigh:  # Refuses weights and prices that are not positive.
        hints |= {"unit_price_fen": None, "settled_mg": None, "checked_mg": None}
    parts = {
        field.name: chosen.get(field.name)
        or (st.integers(1, 10**9) if hints[field.name] is None else any_of(hints[field.name]))
        for field in fields(kind)
    }
    return st.builds(kind, **parts)
