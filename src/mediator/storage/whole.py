"""All cases and traders of the records, one at a time, for whoever takes them elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.signatures import SignedCopy
from mediator.storage import disputes, exhibits, papers, signed_copies, stalls
from mediator.storage.database import Reading
from mediator.storage.papers import PaperLine
from mediator.storage.tables import codec
from mediator.storage.tables.cases import DisputeRow

_BATCH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeCase:
    """A case, the same as a line of JSON, and what lies beside it."""

    dispute: Dispute
    text: str
    papers: tuple[PaperLine, ...]
    exhibits: tuple[Exhibit, ...]
    copies: tuple[SignedCopy, ...]


def cases(view: Reading) -> Iterator[WholeCase]:
    """Every case by id, a few in memory at a time."""
    after = None
    while ids := _next(view, after):
        for dispute in disputes.load_many(view, ids):
            yield WholeCase(
                dispute=dispute,
                text=codec.dump(dispute),
                papers=papers.of_dispute(view, dispute.id),
                exhibits=exhibits.of_dispute(view, dispute.id),
                copies=signed_copies.of_dispute(view, dispute.id),
            )
        view.session.expunge_all()
        after = ids[-1]


def traders(view: Reading) -> Iterator[str]:
    """Every trader of the register as a line of JSON."""
    return map(codec.dump, stalls.all_(view))


def _next(view: Reading, after: int | None) -> list[int]:
    """Those of imported cases lie below nought."""
    query = select(DisputeRow.id).order_by(DisputeRow.id).limit(_BATCH)
    later = query if after is None else query.where(DisputeRow.id > after)
    return list(view.session.scalars(later))
