"""What somebody has typed and not yet finished, safe within a second."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import value_of
from mediator.storage.tables.station import DraftRow


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
    mine = DraftRow.person == person, DraftRow.desk == desk
    query = select(DraftRow).where(*mine).order_by(DraftRow.updated_at.desc(), DraftRow.key)
    return tuple(map(_draft, view.session.scalars(query)))


def drop(work: Transaction, key: str, *, person: str, desk: str) -> None:
    """Forget a draft that was finished or given up."""
    mine = DraftRow.key == key, DraftRow.person == person, DraftRow.desk == desk
    work.session.execute(delete(DraftRow).where(*mine))


def forget(work: Transaction, key: str) -> None:
    """Forget what anybody left in a form that nobody will finish any more."""
    work.session.execute(delete(DraftRow).where(DraftRow.key == key))


def _draft(row: DraftRow) -> Draft:
    return value_of(Draft, row, payload=json.loads(row.payload))
