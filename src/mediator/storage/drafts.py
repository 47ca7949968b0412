"""What somebody has typed and not yet finished, safe within a second."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from mediator.domain.errors import RuleViolation
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import value_of
from mediator.storage.tables.station import DraftRow

THROWN = "thrown:"
"""How the key of a draft begins that was thrown away."""

_THROWN = DraftRow.key.startswith(THROWN, autoescape=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields of one form as typed; `key` says which form, such as `case:12:facts`."""

    key: str
    person: str
    desk: str
    form: str
    payload: Mapping[str, Any]
    updated_at: datetime


def save(work: Transaction, draft: Draft) -> None:
    """Keep the newest state of a form; `payload` holds texts, booleans, lists and mappings."""
    row = work.session.get(DraftRow, (draft.key, draft.person, draft.desk))
    if row is None:
        row = DraftRow(key=draft.key, person=draft.person, desk=draft.desk)
        work.session.add(row)
    row.form = draft.form
    # ASCII, so that even half a surrogate pair pasted by mistake is kept as typed.
    row.payload = json.dumps(draft.payload)
    row.updated_at = draft.updated_at
    work.session.flush()


def load(view: Reading, key: str, *, person: str, desk: str) -> Draft | None:
    """What this person typed into this form at this desk."""
    row = view.session.get(DraftRow, (key, person, desk))
    return None if row is None else _draft(row)


def listed(view: Reading, *, person: str, desk: str) -> tuple[Draft, ...]:
    """All open drafts of a person at a desk, the newest first."""
    return _found(view, DraftRow.person == person, DraftRow.desk == desk, ~_THROWN)


def throw_away(work: Transaction, draft: Draft) -> None:
    """Put a draft aside under a key of its own, from where it can be taken back; now is its day."""
    row = work.session.get(DraftRow, (draft.key, draft.person, draft.desk))
    if row is not None:
        row.key = f"{THROWN}{work.at:%Y%m%d%H%M%S%f}:{draft.key}"
        row.updated_at = work.at
        work.session.flush()


def thrown(view: Reading, *, person: str) -> tuple[Draft, ...]:
    """What a person threw away, the newest first."""
    return _found(view, DraftRow.person == person, _THROWN)


def take_back(work: Transaction, key: str, *, person: str, desk: str, as_key: str) -> None:
    """Make a draft again of what was thrown away; raises `RuleViolation("draft_unknown")`."""
    row = work.session.get(DraftRow, (key, person, desk))
    if row is None:
        raise RuleViolation("draft_unknown")
    row.key = as_key
    work.session.flush()


def sweep(work: Transaction, before: datetime) -> None:
    """Forget what was thrown away before that time."""
    work.session.execute(delete(DraftRow).where(_THROWN, DraftRow.updated_at < before))


def drop(work: Transaction, key: str, *, person: str, desk: str) -> None:
    """Forget a draft that was finished or given up."""
    mine = DraftRow.key == key, DraftRow.person == person, DraftRow.desk == desk
    work.session.execute(delete(DraftRow).where(*mine))


def forget(work: Transaction, key: str) -> None:
    """Forget what anybody left in a form that nobody will finish any more."""
    work.session.execute(delete(DraftRow).where(DraftRow.key == key))


def _found(view: Reading, *which: ColumnElement[bool]) -> tuple[Draft, ...]:
    query = select(DraftRow).where(*which).order_by(DraftRow.updated_at.desc(), DraftRow.key)
    return tuple(map(_draft, view.session.scalars(query)))


def _draft(row: DraftRow) -> Draft:
    return value_of(Draft, row, payload=json.loads(row.payload))
