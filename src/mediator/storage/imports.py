"""Imports kept as a whole: thousands of cases written in batches, found again, and taken back."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, cast

from sqlalchemy import Table, delete, exists, func, insert, or_, select

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation
from mediator.storage import ledger
from mediator.storage.database import Reading, Transaction
from mediator.storage.search import index
from mediator.storage.tables import case_values
from mediator.storage.tables.cases import ConsumerRow, DisputeRow, StepRow
from mediator.storage.tables.columns import Base
from mediator.storage.tables.imports import (
    ImportedCaseRow,
    ImportedStallRow,
    ImportRow,
    LayoutRow,
)
from mediator.storage.tables.ledger import LineRow
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.stalls import CommitmentRow, DepositRow
from mediator.storage.tables.station import JournalRow, StallRow

_BATCH: Final = 5_000
_ROOM: Final = 1_000_000
"""Ids set aside for one import, more than any has rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One import: of what, by whom, how many rows were taken, refused and skipped."""

    at: datetime
    by: str
    kind: str
    sheet: str
    digest: str
    taken: int = 0
    refused: int = 0
    skipped: int = 0
    undone_at: datetime | None = None
    undone_by: str = ""
    id: int = 0


Key = tuple[date, str, str, str, int | None]
"""What tells one case from another: day, consumer, stall, goods, fen."""


def begin(work: Transaction, made: Import) -> Import:
    """Note an import before its rows; returns it with its id."""
    row = ImportRow(**columns_of(made, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return value_of(Import, row)


def finish(work: Transaction, made: Import) -> None:
    """Note how many rows there were, or that it was undone."""
    row = work.session.get_one(ImportRow, made.id)
    for name, value in columns_of(made, leave=("id",)).items():
        setattr(row, name, value)
    work.session.flush()


def load(view: Reading, import_id: int) -> Import:
    """An import; raises `RuleViolation("import_unknown")`."""
    row = view.session.get(ImportRow, import_id)
    if row is None:
        raise RuleViolation("import_unknown")
    return value_of(Import, row)


def all_(view: Reading) -> tuple[Import, ...]:
    """Every import, the newest first."""
    query = select(ImportRow).order_by(ImportRow.id.desc())
    return tuple(value_of(Import, row) for row in view.session.scalars(query))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """A case to be kept, where it stands, and the line of the sheet that it came from."""

    dispute: Dispute
    stage: Step | None
    line: int


def first_id(work: Transaction) -> int:
    """Where the ids of an import's cases begin: below those of every case known till now.

    Lists put the highest id first, as the newest: what happened before the station had this
    program comes after all that it registered itself.
    """
    lowest = work.session.scalar(select(func.min(DisputeRow.id))) or 0
    return (min(lowest, 0) // _ROOM - 1) * _ROOM


def add_cases(work: Transaction, made: Import, *, cases: Sequence[Entered], first: int) -> None:
    """Keep cases with their lines and words, all in a few statements; ids count up from `first`.

    Cases of a ledger have no agreements: none is written.
    """
    rows: dict[type[Base], list[dict[str, object]]] = {
        table: [] for table in (DisputeRow, ConsumerRow, StepRow, LineRow, ImportedCaseRow)
    }
    documents: dict[int, str] = {}
    for place, case in enumerate(cases, first):
        dispute = case.dispute
        key: dict[str, object] = {"dispute_id": place}
        rows[DisputeRow].append({"id": place, "version": 1, **case_values.columns(dispute)})
        rows[ConsumerRow] += _parts(key, dispute.intake.consumers)
        rows[StepRow] += _parts(key, dispute.records)
        where = {"stage": case.stage, "live": case.stage is not None}
        rows[LineRow].append(ledger.columns(dispute) | key | where)
        rows[ImportedCaseRow].append(key | {"import_id": made.id, "line": case.line})
        documents[place] = ledger.words(dispute.number, dispute.intake)
    # Tables, not classes: those are written in as many parts as there are sets of empty fields.
    connection = work.session.connection()
    for table, lines in rows.items():
        connection.execute(insert(cast("Table", table.__table__)), lines)
    index.put(work.session, documents)


def add_stall(work: Transaction, made: Import, *, stall_id: int, line: int) -> None:
    """Note that a trader came with an import."""
    work.session.add(ImportedStallRow(stall_id=stall_id, import_id=made.id, line=line))


def keys(view: Reading) -> Iterator[Key]:
    """What tells each case in the records from the others, a few at a time."""
    line = LineRow.__table__.c
    stall = func.coalesce(func.nullif(line.stall_number, ""), line.stall_name)
    query = select(line.received_on, line.consumer, stall, line.goods, line.amount_fen)
    for row in view.session.execute(query, execution_options={"yield_per": _BATCH}):
        yield tuple(row)


def touched(view: Reading, made: Import, *, looks: Iterable[str]) -> int:
    """How many cases and traders of an import somebody has worked on since; `looks` are no work."""
    return _touched_cases(view, made, looks=looks) + _touched_stalls(view, made)


def remove(work: Transaction, made: Import) -> int:
    """Take all cases and traders of an import out again; returns how many there were."""
    cases = select(ImportedCaseRow.dispute_id).where(ImportedCaseRow.import_id == made.id)
    stalls = select(ImportedStallRow.stall_id).where(ImportedStallRow.import_id == made.id)
    count = sum(
        work.session.scalar(select(func.count()).select_from(found.subquery())) or 0
        for found in (cases, stalls)
    )
    index.drop(work.session, cases)
    for part in (LineRow, ConsumerRow, StepRow):
        work.session.execute(delete(part).where(part.dispute_id.in_(cases)))
    for booked in (DepositRow, CommitmentRow):
        work.session.execute(delete(booked).where(booked.stall_id.in_(stalls)))
    # The notes of what came with the import go with the cases and traders themselves.
    work.session.execute(delete(DisputeRow).where(DisputeRow.id.in_(cases)))
    work.session.execute(delete(StallRow).where(StallRow.id.in_(stalls)))
    return count


def remember(work: Transaction, signature: str, *, kind: str, columns: Mapping[int, str]) -> None:
    """Keep how tables with these headers are read: the field of each column."""
    said = json.dumps({str(place): field for place, field in columns.items()}, sort_keys=True)
    work.session.merge(LayoutRow(signature=signature, kind=kind, columns=said))


def remembered(view: Reading, signature: str) -> tuple[str, dict[int, str]] | None:
    """The kind and columns kept for tables with these headers."""
    row = view.session.get(LayoutRow, signature)
    if row is None:
        return None
    return row.kind, {int(place): field for place, field in json.loads(row.columns).items()}


def _parts(key: Mapping[str, object], parts: Iterable[object]) -> list[dict[str, object]]:
    return [{**key, "position": place, **columns_of(part)} for place, part in enumerate(parts)]


def _touched_cases(view: Reading, made: Import, *, looks: Iterable[str]) -> int:
    """A case of an import has no line of its own in the journal until somebody works on it."""
    worked_on = exists().where(
        JournalRow.subject == func.concat("dispute:", ImportedCaseRow.dispute_id),
        JournalRow.action.not_in(tuple(looks)),
    )
    query = (
        select(func.count())
        .select_from(ImportedCaseRow)
        .join(DisputeRow, DisputeRow.id == ImportedCaseRow.dispute_id)
        .where(ImportedCaseRow.import_id == made.id, or_(DisputeRow.version > 1, worked_on))
    )
    return view.session.scalar(query) or 0


def _touched_stalls(view: Reading, made: Import) -> int:
    """A trader who was changed, complained of, or has anything booked that the import did not."""
    worked_on = exists().where(
        JournalRow.subject == func.concat("stall:", ImportedStallRow.stall_id)
    )
    complained_of = exists().where(DisputeRow.respondent_stall_id == ImportedStallRow.stall_id)
    query = (
        select(func.count())
        .select_from(ImportedStallRow)
        .join(StallRow, StallRow.id == ImportedStallRow.stall_id)
        .where(
            ImportedStallRow.import_id == made.id,
            or_(StallRow.version > 1, worked_on, complained_of),
        )
    )
    return view.session.scalar(query) or 0
