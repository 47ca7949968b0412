"""Papers as they were given out: the snapshot, the exact bytes, and how often reprinted."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime

from sqlalchemy import ColumnElement, Text, func, literal, select, type_coerce, update

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
    dispute_id: int
    issued_at: datetime
    by: str
    reprints: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperBytes:
    """The bytes of a paper, and the digest noted when they were made; empty ones were erased."""

    number: str
    dispute_id: int
    sha256: str
    pdf: bytes


_LINE = tuple(getattr(PaperRow, field.name) for field in fields(PaperLine))


def keep(work: Transaction, paper: IssuedPaper) -> IssuedPaper:
    """Keep a paper for good; returns it with its id."""
    row = PaperRow(**columns_of(paper, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return replace(paper, id=row.id)


def load(view: Reading, number: str) -> IssuedPaper:
    """A paper with its bytes; raises `RuleViolation`: `paper_unknown`, `paper_erased`."""
    _look_for(view, number)
    row = view.session.scalars(select(PaperRow).where(PaperRow.number == number)).one()
    return value_of(IssuedPaper, row)


def snapshot(view: Reading, number: str) -> Snapshot:
    """What a paper says, without its bytes; raises as `load`."""
    _look_for(view, number)
    return view.session.scalars(select(PaperRow.snapshot).where(PaperRow.number == number)).one()


def line(view: Reading, number: str) -> PaperLine | None:
    """What is known of a paper also after its case was erased; None without one."""
    row = view.session.execute(select(*_LINE).where(PaperRow.number == number)).one_or_none()
    return None if row is None else PaperLine(**row._asdict())


def of_dispute(view: Reading, dispute_id: int) -> tuple[PaperLine, ...]:
    """The papers of a case, oldest first."""
    query = select(*_LINE).where(PaperRow.dispute_id == dispute_id).order_by(PaperRow.id)
    return tuple(PaperLine(**row._asdict()) for row in view.session.execute(query))


def newest(view: Reading, kind: PaperKind, *, limit: int) -> tuple[PaperLine, ...]:
    """The last papers of a kind, newest first."""
    query = select(*_LINE).where(PaperRow.kind == kind).order_by(PaperRow.id.desc())
    return tuple(PaperLine(**row._asdict()) for row in view.session.execute(query.limit(limit)))


def add_reprint(work: Transaction, number: str) -> None:
    """Count one more printing of the same bytes; raises as `load`."""
    _look_for(work, number)
    row = work.session.scalars(select(PaperRow).where(PaperRow.number == number)).one()
    row.reprints += 1
    work.session.flush()


def every(view: Reading) -> Iterator[PaperBytes]:
    """All papers, one at a time, so that a check needs little memory."""
    columns = [getattr(PaperRow, field.name) for field in fields(PaperBytes)]
    query = select(*columns).order_by(PaperRow.id)
    for row in view.session.execute(query, execution_options={"yield_per": 1}):
        yield PaperBytes(**row._asdict())


def erase(work: Transaction, dispute_id: int) -> None:
    """Empty the papers of an erased case.

    Number, digest and anchor stay, so that a copy given out can still be told from a forged one.
    """
    for number, head in _heads(work, PaperRow.dispute_id == dispute_id):
        left = json.dumps({"head": {"journal_head": head}})
        query = update(PaperRow).where(PaperRow.number == number)
        work.session.execute(query.values(snapshot=literal(left, Text), pdf=b""))
    work.session.expire_all()


def anchors(view: Reading) -> dict[str, str]:
    """The journal's head that each paper carries, by the number of the paper.

    Snapshots of every revision are understood, also none; of a damaged one it is `damaged`.
    """
    return {number: head for number, head in _heads(view) if head}


def _heads(view: Reading, *which: ColumnElement[bool]) -> Iterator[tuple[str, str]]:
    query = select(PaperRow.number, type_coerce(PaperRow.snapshot, Text).label("said"))
    rows = view.session.execute(query.where(*which), execution_options={"yield_per": 100})
    return ((row.number, _anchor(row.said)) for row in rows if row.said)


def _look_for(view: Reading, number: str) -> None:
    query = select(func.length(PaperRow.pdf)).where(PaperRow.number == number)
    size = view.session.scalars(query).one_or_none()
    if not size:
        raise RuleViolation("paper_unknown" if size is None else "paper_erased", "number")


def _anchor(said: str) -> str:
    try:
        return str(json.loads(said).get("head", {}).get("journal_head", ""))
    except (ValueError, AttributeError):
        return "damaged"
