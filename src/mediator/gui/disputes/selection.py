"""What the list shows, as the words with which the page is opened, and back."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from mediator.services.cases import ListGroup, ListQuery, ListSort

_PLAIN: Final = ListQuery()
_NAMES: Final = tuple(field.name for field in fields(ListQuery))


def query_of(shown: Mapping[str, object]) -> ListQuery:
    """Read what the page was opened with; what it does not know is left out."""
    known: dict[str, Any] = {name: shown[name] for name in _NAMES if name in shown}
    known |= {"group": ListGroup(str(shown.get("group", _PLAIN.group)))}
    known |= {"sort": ListSort(str(shown.get("sort", _PLAIN.sort)))}
    return ListQuery(**known)


def shown_of(query: ListQuery, **changed: object) -> dict[str, object]:
    """What to open the page with for this query, or for one `changed` from it."""
    wanted = {name: getattr(query, name) for name in _NAMES} | changed
    return {name: value for name, value in wanted.items() if value != getattr(_PLAIN, name)}


def is_all(query: ListQuery) -> bool:
    """Whether every case is shown, in whatever order."""
    return not shown_of(query, sort=_PLAIN.sort)
