"""The files given as evidence: each kept once under its SHA-256, for good."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import exists, select

from mediator.domain.case.exhibits import Exhibit
from mediator.domain.errors import RuleViolation
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.exhibits import ExhibitRow, FileRow
from mediator.storage.tables.mapping import columns_of, value_of


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file as it came, its SHA-256, and a small PNG of it, empty where there is none."""

    sha256: str
    content: bytes
    thumbnail: bytes = b""


def add(work: Transaction, exhibit: Exhibit, *, file: KeptFile) -> Exhibit:
    """Keep the file, unless it is known already, and what it is; returns it with its id."""
    keep_file(work, file)
    row = ExhibitRow(**columns_of(exhibit, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return replace(exhibit, id=row.id)


def keep_file(work: Transaction, file: KeptFile) -> None:
    """Keep the bytes under their digest, unless they are known already."""
    if work.session.get(FileRow, file.sha256) is None:
        work.session.add(FileRow(**columns_of(file)))
        work.session.flush()


def remove(work: Transaction, exhibit_id: int, *, reason: str) -> Exhibit:
    """Note why an exhibit no longer counts; raises `RuleViolation("exhibit_unknown")`."""
    row = work.session.get(ExhibitRow, exhibit_id)
    if row is None or row.removed:
        raise RuleViolation("exhibit_unknown", "exhibit")
    row.removed = reason
    work.session.flush()
    return value_of(Exhibit, row)


def put_back(work: Transaction, exhibit_id: int) -> None:
    """It counts again; raises `RuleViolation("exhibit_unknown")` for one that was not removed."""
    row = work.session.get(ExhibitRow, exhibit_id)
    if row is None or not row.removed:
        raise RuleViolation("exhibit_unknown", "exhibit")
    row.removed = ""
    work.session.flush()


def of_dispute(view: Reading, dispute_id: int) -> tuple[Exhibit, ...]:
    """The exhibits of a case that count, oldest first."""
    query = select(ExhibitRow).where(ExhibitRow.dispute_id == dispute_id, ExhibitRow.removed == "")
    rows = view.session.scalars(query.order_by(ExhibitRow.id))
    return tuple(value_of(Exhibit, row) for row in rows)


def removed(view: Reading, dispute_ids: Collection[int]) -> tuple[Exhibit, ...]:
    """The exhibits of these cases that no longer count."""
    off = ExhibitRow.dispute_id.in_(dispute_ids), ExhibitRow.removed != ""
    rows = view.session.scalars(select(ExhibitRow).where(*off).order_by(ExhibitRow.id))
    return tuple(value_of(Exhibit, row) for row in rows)


def thumbnails(view: Reading, dispute_id: int) -> dict[str, bytes]:
    """The small pictures of a case's exhibits by SHA-256, those that have one."""
    query = (
        select(FileRow.sha256, FileRow.thumbnail)
        .join(ExhibitRow, ExhibitRow.sha256 == FileRow.sha256)
        .where(ExhibitRow.dispute_id == dispute_id, FileRow.thumbnail != b"")
    )
    return {row.sha256: row.thumbnail for row in view.session.execute(query)}


def content(view: Reading, sha256: str) -> bytes:
    """A file as it came; raises `RuleViolation("exhibit_unknown")`."""
    row = view.session.get(FileRow, sha256)
    if row is None:
        raise RuleViolation("exhibit_unknown", "exhibit")
    return row.content


def is_kept(view: Reading, sha256: str) -> bool:
    """Whether a file is kept, as evidence or as a signed copy."""
    return view.session.scalar(select(exists().where(FileRow.sha256 == sha256))) is True


def every(view: Reading) -> Iterator[KeptFile]:
    """All files, one at a time, so that a check needs little memory."""
    query = select(FileRow.sha256, FileRow.content).order_by(FileRow.sha256)
    for row in view.session.execute(query, execution_options={"yield_per": 1}):
        yield KeptFile(**row._asdict())
