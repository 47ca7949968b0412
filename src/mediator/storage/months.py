"""Periods as they went to the regulator, and the notes of those still open."""

from dataclasses import replace

from sqlalchemy import select

from mediator.domain.month.locked import LockedMonth, MonthNotes, completed
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.kept import MonthNotesRow, MonthRow


def keep(work: Transaction, locked: LockedMonth) -> None:
    """Keep a locked period for good."""
    label, last_day = locked.period.label, locked.period.last
    work.session.add(MonthRow(label=label, last_day=last_day, content=locked))
    work.session.flush()


def load(view: Reading, label: str) -> LockedMonth | None:
    """The locked period of this label."""
    row = view.session.get(MonthRow, label)
    return None if row is None else _completed(row.content)


def every(view: Reading) -> tuple[LockedMonth, ...]:
    """All locked periods, the latest first."""
    query = select(MonthRow.content).order_by(MonthRow.last_day.desc(), MonthRow.label)
    return tuple(map(_completed, view.session.scalars(query)))


def _completed(kept: LockedMonth) -> LockedMonth:
    return replace(kept, figures=completed(kept.figures, kept.rows))


def notes(view: Reading, label: str) -> MonthNotes:
    """What staff have written under an open period so far."""
    row = view.session.get(MonthNotesRow, label)
    return MonthNotes() if row is None else row.notes


def save_notes(work: Transaction, label: str, *, written: MonthNotes) -> None:
    """Keep the notes of an open period."""
    work.session.merge(MonthNotesRow(label=label, notes=written))
    work.session.flush()
