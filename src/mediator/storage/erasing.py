"""Taking out of the file what it says of the people of a case, in every table that does."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, or_, select

from mediator.domain.case.dispute import Dispute
from mediator.storage import journal, papers, private_notes
from mediator.storage.database import Reading, Transaction
from mediator.storage.search import index
from mediator.storage.tables.cases import DisputeRow
from mediator.storage.tables.exhibits import ExhibitRow, FileRow
from mediator.storage.tables.ledger import LineRow
from mediator.storage.tables.signed import SignedCopyRow
from mediator.storage.tables.station import DraftRow
from mediator.storage.tables.superseded import SupersededRow


@dataclass(frozen=True, slots=True)
class ClosedFile:
    """A closed file that was not erased; `advanced`: the market has paid in the stall's place."""

    id: int
    ended_on: date
    advanced: bool


def ended_by(view: Reading, day: date) -> tuple[ClosedFile, ...]:
    """Those of cases that ended on `day` or before, by id; no case is opened for it."""
    query = (
        select(LineRow.dispute_id, LineRow.ended_on, LineRow.advance_fen > 0)
        .join(DisputeRow, DisputeRow.id == LineRow.dispute_id)
        .where(LineRow.stage.is_(None), LineRow.ended_on <= day, DisputeRow.erased.is_(None))
        .order_by(LineRow.dispute_id)
    )
    rows = view.session.execute(query)
    return tuple(ClosedFile(of_case, on, paid) for of_case, on, paid in rows if on is not None)


def erase(work: Transaction, dispute: Dispute) -> None:
    """Remove all that belongs to a case already saved as erased, and the secret of its digests."""
    of_case = dispute.id
    numbers = [line.number for line in papers.of_dispute(work, of_case)]
    files = _files(work, of_case)
    papers.erase(work, of_case)
    private_notes.forget(work, of_case)
    for row in (SupersededRow, ExhibitRow, SignedCopyRow):
        work.session.execute(delete(row).where(row.dispute_id == of_case))
    work.session.execute(
        delete(DraftRow).where(
            or_(
                DraftRow.key.startswith(f"case:{of_case}:", autoescape=True),
                DraftRow.key.in_([f"terms:{of_case}", *(f"signing:{each}" for each in numbers)]),
            )
        )
    )
    for sha256 in files:
        if not _is_used(work, sha256):
            work.session.execute(delete(FileRow).where(FileRow.sha256 == sha256))
    journal.forget(work, f"dispute:{of_case}")


def tidy(work: Transaction) -> None:
    """Leave no trace of the words in the search, once for however many cases."""
    index.tidy(work)


def _files(view: Reading, dispute_id: int) -> frozenset[str]:
    queries = (select(row.sha256).where(row.dispute_id == dispute_id) for row in _WITH_FILES)
    return frozenset(sha256 for query in queries for sha256 in view.session.scalars(query))


def _is_used(view: Reading, sha256: str) -> bool:
    """Whether another case has the same file."""
    queries = (select(row.id).where(row.sha256 == sha256).limit(1) for row in _WITH_FILES)
    return any(view.session.scalars(query).first() is not None for query in queries)


_WITH_FILES = (ExhibitRow, SignedCopyRow)
