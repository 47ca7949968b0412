"""Signed copies of papers: drawn on the screen or scanned back, kept as they came, for good."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import ColumnElement, select

from mediator.domain.errors import RuleViolation
from mediator.domain.signatures import Signature, SignedCopy
from mediator.storage import exhibits
from mediator.storage.database import Reading, Transaction
from mediator.storage.exhibits import KeptFile
from mediator.storage.tables import codec
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.signed import SignedCopyRow


def add(work: Transaction, copy: SignedCopy, *, file: KeptFile) -> SignedCopy:
    """Keep the file, unless it is known already, and whose copy it is; returns it with its id."""
    exhibits.keep_file(work, file)
    row = SignedCopyRow(**columns_of(copy, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return replace(copy, id=row.id)


def remove(work: Transaction, copy_id: int, *, reason: str) -> SignedCopy:
    """Note why a copy no longer counts; raises `RuleViolation("signed_copy_unknown")`."""
    row = work.session.get(SignedCopyRow, copy_id)
    if row is None or row.removed:
        raise RuleViolation("signed_copy_unknown", "copy")
    row.removed = reason
    work.session.flush()
    return value_of(SignedCopy, row)


def put_back(work: Transaction, copy_id: int) -> None:
    """It counts again; raises `RuleViolation("signed_copy_unknown")` for one not removed."""
    row = work.session.get(SignedCopyRow, copy_id)
    if row is None or not row.removed:
        raise RuleViolation("signed_copy_unknown", "copy")
    row.removed = ""
    work.session.flush()


def removed(view: Reading, dispute_ids: Collection[int]) -> tuple[SignedCopy, ...]:
    """The signed copies in these cases that no longer count."""
    return _listed(view, SignedCopyRow.dispute_id.in_(dispute_ids), SignedCopyRow.removed != "")


def of_dispute(view: Reading, dispute_id: int) -> tuple[SignedCopy, ...]:
    """The signed copies of a case that count, oldest first."""
    return _listed(view, SignedCopyRow.dispute_id == dispute_id, SignedCopyRow.removed == "")


def of_paper(view: Reading, number: str) -> tuple[SignedCopy, ...]:
    """The signed copies of one paper, oldest first, also those that count no more."""
    return _listed(view, SignedCopyRow.number == number)


def filed_under(view: Reading, sha256: str) -> str:
    """The number of the paper of which a file is a signed copy that counts; empty for none."""
    found = _listed(view, SignedCopyRow.sha256 == sha256, SignedCopyRow.removed == "")
    return found[0].number if found else ""


def content(view: Reading, copy: SignedCopy) -> bytes:
    """A copy as it came; raises `RuleViolation("exhibit_unknown")`."""
    return exhibits.content(view, copy.sha256)


def written(signature: Signature) -> str:
    """A signature as text, for a draft."""
    return codec.dump(signature)


def read(text: str) -> Signature:
    """The same back; raises `StorageUnavailable("row_unreadable")`."""
    return codec.load(text, Signature)


def _listed(view: Reading, *which: ColumnElement[bool]) -> tuple[SignedCopy, ...]:
    rows = view.session.scalars(select(SignedCopyRow).where(*which).order_by(SignedCopyRow.id))
    return tuple(value_of(SignedCopy, row) for row in rows)
