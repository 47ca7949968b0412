"""Papers as they were given out: the snapshot, the exact bytes, and how often reprinted."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime

from sqlalchemy import Text, select, type_coerce

from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper, PaperKind, Snapshot
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.kept import PaperRow
from mediator.storage.tables.mapping import columns_of, value_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """An issued paper without its bytes."""

    number: str
    kind: PaperKind
    issued_at: datetime
    by: str
    reprints: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperBytes:
    """The bytes of a paper, and the digest noted when they were made."""

    number: str
    sha256: str
    pdf: bytes


def keep(work: Transaction, paper: IssuedPaper) -> IssuedPaper:
    """Keep a paper for good; returns it with its id."""
    row = PaperRow(**columns_of(paper, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return replace(paper, id=row.id)


def load(view: Reading, number: str) -> IssuedPaper:
    """A paper with its bytes; raises `RuleViolation("paper_unknown")`."""
    row = view.session.scalars(select(PaperRow).where(PaperRow.number == number)).one_or_none()
    if row is None:
        raise RuleViolation("paper_unknown", "number")
    return value_of(IssuedPaper, row)


def snapshot(view: Reading, number: str) -> Snapshot:
    """What a paper says, without its bytes; raises as `load`."""
    query = select(PaperRow.snapshot).where(PaperRow.number == number)
    found = view.session.scalars(query).one_or_none()
    if found is None:
        raise RuleViolation("paper_unknown", "number")
    return found


def of_dispute(view: Reading, dispute_id: int) -> tuple[PaperLine, ...]:
    """The papers of a case, oldest first."""
    columns = [getattr(PaperRow, field.name) for field in fields(PaperLine)]
    query = select(*columns).where(PaperRow.dispute_id == dispute_id).order_by(PaperRow.id)
    return tuple(PaperLine(**row._asdict()) for row in view.session.execute(query))


def newest(view: Reading, kind: PaperKind, *, limit: int) -> tuple[PaperLine, ...]:
    """The last papers of a kind, newest first."""
    columns = [getattr(PaperRow, field.name) for field in fields(PaperLine)]
    query = select(*columns).where(PaperRow.kind == kind).order_by(PaperRow.id.desc())
    return tuple(PaperLine(**row._asdict()) for row in view.session.execute(query.limit(limit)))


def add_reprint(work: Transaction, number: str) -> None:
    """Count one more printing of the same bytes; raises as `load`."""
    row = work.session.scalars(select(PaperRow).where(PaperRow.number == number)).one_or_none()
    if row is None:
        raise RuleViolation("paper_unknown", "number")
    row.reprints += 1
    work.session.flush()


def every(view: Reading) -> Iterator[PaperBytes]:
    """All papers, one at a time, so that a check needs little memory."""
    query = select(PaperRow.number, PaperRow.sha256, PaperRow.pdf).order_by(PaperRow.id)
    for row in view.session.execute(query, execution_options={"yield_per": 1}):
        yield PaperBytes(**row._asdict())


def anchors(view: Reading) -> dict[str, str]:
    """The journal's head that each paper carries, by the number of the paper.

    Snapshots of every revision are understood, also none; of a damaged one it is `damaged`.
    """
    query = select(PaperRow.number, type_coerce(PaperRow.snapshot, Text).label("said"))
    rows = view.session.execute(query, execution_options={"yield_per": 100})
    heads = ((row.number, _anchor(row.said)) for row in rows if row.said)
    return {number: head for number, head in heads if head}


def _anchor(said: str) -> str:
    try:
        return str(json.loads(said).get("head", {}).get("journal_head", ""))
    except (ValueError, AttributeError):
        return "damaged"
