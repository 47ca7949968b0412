"""What a registration said before each correction."""

from sqlalchemy import select

from mediator.domain.case.corrections import Superseded
from mediator.domain.case.intake import Intake
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables import codec
from mediator.storage.tables.superseded import SupersededRow


def add(work: Transaction, dispute_id: int, *, intake: Intake) -> None:
    """Keep what is about to be corrected by whoever is writing."""
    kept = codec.dump(intake)
    work.session.add(SupersededRow(dispute_id=dispute_id, at=work.at, by=work.by, intake=kept))
    work.session.flush()


def of_dispute(view: Reading, dispute_id: int) -> tuple[Superseded, ...]:
    """The earlier states of a case's registration, oldest first."""
    query = select(SupersededRow).where(SupersededRow.dispute_id == dispute_id)
    return tuple(
        Superseded(
            id=row.id,
            dispute_id=row.dispute_id,
            at=row.at,
            by=row.by,
            intake=codec.load(row.intake, Intake),
        )
        for row in view.session.scalars(query.order_by(SupersededRow.id))
    )
