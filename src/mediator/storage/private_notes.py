"""Notes of talks with one side alone, apart from the case and from everything that is printed."""

from dataclasses import replace

from sqlalchemy import delete, select

from mediator.domain.case.private import PrivateNote
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.private import PrivateNoteRow


def add(work: Transaction, note: PrivateNote) -> PrivateNote:
    """Keep a note; returns it with its id."""
    row = PrivateNoteRow(**columns_of(note, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return replace(note, id=row.id)


def forget(work: Transaction, dispute_id: int) -> None:
    """Remove the notes of a case that is erased."""
    work.session.execute(delete(PrivateNoteRow).where(PrivateNoteRow.dispute_id == dispute_id))


def of_dispute(view: Reading, dispute_id: int) -> tuple[PrivateNote, ...]:
    """The notes of a case, oldest first."""
    query = select(PrivateNoteRow).where(PrivateNoteRow.dispute_id == dispute_id)
    rows = view.session.scalars(query.order_by(PrivateNoteRow.id))
    return tuple(value_of(PrivateNote, row) for row in rows)
