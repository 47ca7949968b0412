"""Saved views of the list of disputes: the station's and one's own, changed and put back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from mediator.domain.accounts.roles import Right
from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.missing import refuse, required
from mediator.domain.values import text
from mediator.domain.values.ranges import AmountRange
from mediator.domain.values.recent import Recent
from mediator.services.cases import ListGroup, ListQuery, ListSort
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage import views as kept
from mediator.storage.views import SavedView

MOST_LETTERS: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view by its name; `own` where nobody else at the station sees it."""

    id: int
    name: str
    own: bool
    query: ListQuery


def views(workplace: Workplace) -> tuple[View, ...]:
    """The station's views, then those of whoever is on duty; each by name."""
    with workplace.reading() as view:
        return tuple(map(_view, kept.seen_by(view, workplace.on_duty)))


def keepable(query: ListQuery) -> ListQuery:
    """What a view keeps of a query: all but the cases behind a figure, which are another day's."""
    return replace(query, ids=None)


def save(workplace: Workplace, name: str, *, query: ListQuery, own: bool) -> View:
    """Keep what the list shows under a name; the cases behind a figure are not kept.

    Raises `RuleViolation` as `text.one_line`, with `required`, and `view_name_taken`.
    """
    view = SavedView(name=_name(name), person=workplace.on_duty if own else "", asked=_asked(query))
    return _write(workplace, view, action="save_view")


def rename(workplace: Workplace, view: View, *, name: str) -> View:
    """Give a view another name; raises as `save`, and `view_unknown` once it is gone."""
    with workplace.reading() as reading:
        known = kept.load(reading, view.id)
    return _write(workplace, replace(known, name=_name(name)), action="rename_view")


def delete(workplace: Workplace, view: View) -> None:
    """Forget a view; `put_back` brings it back."""
    with workplace.transaction(_right(own=view.own)) as work:
        kept.drop(work, view.id)
        journal.append(work, "delete_view", subject=f"view:{view.id}")


def put_back(workplace: Workplace, view: View) -> View:
    """Keep a view that was deleted once more."""
    return save(workplace, view.name, query=view.query, own=view.own)


def _write(workplace: Workplace, view: SavedView, *, action: str) -> View:
    with workplace.transaction(_right(own=bool(view.person))) as work:
        written = kept.save(work, view)
        # What staff search for may be somebody's name.
        journal.append(work, action, subject=f"view:{written.id}", private={"name": written.name})
    return _view(written)


def _right(*, own: bool) -> Right:
    return Right.KEEP if own else Right.RECORD


def _name(typed: str) -> str:
    name = text.one_line(typed, limit=MOST_LETTERS, field="name")
    refuse(required(name=name))
    return name


def _view(saved: SavedView) -> View:
    return View(id=saved.id, name=saved.name, own=bool(saved.person), query=_query(saved.asked))


def _range(words: str) -> AmountRange:
    low, high = json.loads(words)
    return AmountRange(low=low, high=high)


_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "text": str,
    "group": ListGroup,
    "sort": ListSort,
    "stall_id": int,
    "stall": str,
    "recent": Recent,
    "received_from": date.fromisoformat,
    "received_to": date.fromisoformat,
    "amount": _range,
    "nature": Nature,
    "category": Category,
    "zone": str,
    "handler": str,
    "imported": lambda words: words == "1",
}


def _asked(query: ListQuery) -> dict[str, str]:
    """What differs from the list of all, as words by name."""
    plain = ListQuery()
    found = {name: getattr(query, name) for name in _READERS}
    return {name: _words(value) for name, value in found.items() if value != getattr(plain, name)}


def _words(value: object) -> str:
    match value:
        case AmountRange():
            return json.dumps([value.low, value.high])
        case bool():
            return "1" if value else "0"
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _query(asked: Mapping[str, str]) -> ListQuery:
    """What a view asks; a condition that this version does not know restricts nothing."""
    known: dict[str, Any] = {}
    for name, words in asked.items():
        try:
            known[name] = _READERS[name](words)
        except (KeyError, ValueError):
            continue
    return ListQuery(**known)
