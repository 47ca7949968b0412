"""Any value of any domain type, for properties that must hold for all of them."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from mediator.domain.case.outcomes import OUTCOME_OF, Skipped, StepRecord
from mediator.domain.case.scale import Reweigh
from mediator.domain.case.steps import Step

Strategy = st.SearchStrategy[Any]

# Everything a keyboard, a file or a mistake can bring, but for what no field takes: halves of
# surrogate pairs, and NUL, which a server could not keep either.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
_POSITIVE = st.integers(1, 10**9)
_PLAIN: dict[object, Strategy] = {
    str: TEXTS,
    bytes: st.binary(max_size=12),
    bool: st.booleans(),
    int: st.integers(0, 10**15),
    NoneType: st.none(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def any_of(hint: object, **chosen: Strategy) -> Strategy:
    """A strategy for a type; of a dataclass, the `chosen` fields are made otherwise."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_args(hint):
        return _generic(get_origin(hint), [any_of(each) for each in get_args(hint) if each != ...])
    if isinstance(hint, type) and is_dataclass(hint):
        return _record(hint, chosen)
    assert isinstance(hint, type)
    assert issubclass(hint, Enum)
    return st.sampled_from(hint)


def _generic(origin: object, parts: list[Strategy]) -> Strategy:
    if origin in {Union, UnionType}:
        return st.one_of(*parts)
    if origin is tuple:
        return st.lists(parts[0], max_size=3).map(tuple)
    if origin is frozenset:
        return st.frozensets(parts[0], max_size=3)
    assert origin is Mapping
    return st.dictionaries(*parts, max_size=3)


def _record(kind: type, chosen: Mapping[str, Strategy]) -> Strategy:
    if kind is StepRecord:
        return st.one_of([_step_record(step, chosen) for step in Step])
    hints = get_type_hints(kind)
    parts = {field.name: any_of(hints[field.name]) for field in fields(kind)}
    if kind is Reweigh:  # Refuses weights and prices that are not positive.
        parts |= dict.fromkeys(("unit_price_fen", "settled_mg", "checked_mg"), _POSITIVE)
    return st.builds(kind, **{**parts, **chosen})


def _step_record(step: Step, chosen: Mapping[str, Strategy]) -> Strategy:
    """A record whose outcome belongs to its step, or says that it was skipped."""
    outcome = st.one_of(any_of(OUTCOME_OF[step]), any_of(Skipped))
    parts = {"at": any_of(datetime), "by": TEXTS, "outcome": outcome, **chosen}
    return st.builds(StepRecord, step=st.just(step), **parts)
