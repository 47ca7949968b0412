"""Two people corrected the same registration: mine where I typed, theirs in the rest."""

from collections.abc import Mapping
from dataclasses import dataclass

from mediator.services.forms.sheet import Value, Values


@dataclass(frozen=True, slots=True)
class Merged:
    """The words put together, and what the other person wrote in the fields that both changed."""

    values: Values
    theirs: Mapping[str, Value]


def merge(base: Values, *, mine: Values, theirs: Values) -> Merged:
    """`base` is what both began with; nothing that was typed is thrown away."""
    touched = {name for name in mine if mine[name] != base.get(name, "")}
    contested = {
        name: theirs[name]
        for name in touched & set(theirs)
        if theirs[name] not in (base.get(name, ""), mine[name])
    }
    kept = {name: mine[name] for name in touched}
    return Merged({**mine, **theirs, **kept}, contested)
