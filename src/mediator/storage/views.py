"""Views of the list that staff saved by name."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select

from mediator.domain.errors import RuleViolation
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import value_of
from mediator.storage.tables.views import SavedViewRow


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """What a view asks, as words by name; `person` is empty where it is the whole station's."""

    name: str
    person: str = ""
    asked: Mapping[str, str] = field(default_factory=dict)
    id: int = 0


def seen_by(view: Reading, person: str) -> tuple[SavedView, ...]:
    """The station's views, then those of one person; each by name."""
    whose = SavedViewRow.person.in_(("", person))
    query = select(SavedViewRow).where(whose).order_by(SavedViewRow.person, SavedViewRow.name)
    return tuple(_view(row) for row in view.session.scalars(query))


def load(view: Reading, view_id: int) -> SavedView:
    """One view; raises `RuleViolation("view_unknown")`."""
    return _view(_row(view, view_id))


def save(work: Transaction, view: SavedView) -> SavedView:
    """Keep a view, new where its id is 0; raises `RuleViolation("view_name_taken")`."""
    same = SavedViewRow.person == view.person, SavedViewRow.name == view.name
    taken = work.session.scalar(select(SavedViewRow.id).where(*same, SavedViewRow.id != view.id))
    if taken is not None:
        raise RuleViolation("view_name_taken", "name")
    row = _row(work, view.id) if view.id else SavedViewRow()
    row.name, row.person = view.name, view.person
    row.asked = json.dumps(dict(view.asked), ensure_ascii=False, sort_keys=True)
    work.session.add(row)
    work.session.flush()
    return _view(row)


def drop(work: Transaction, view_id: int) -> None:
    """Forget a view; raises as `load`."""
    work.session.delete(_row(work, view_id))
    work.session.flush()


def _view(row: SavedViewRow) -> SavedView:
    return value_of(SavedView, row, asked=json.loads(row.asked))


def _row(view: Reading, view_id: int) -> SavedViewRow:
    row = view.session.get(SavedViewRow, view_id)
    if row is None:
        raise RuleViolation("view_unknown")
    return row
