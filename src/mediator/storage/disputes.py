"""Cases kept and loaded whole: nothing of a dispute is lost on the way, nothing half-written."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation, StaleRecord
from mediator.storage import ledger
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables import case_values
from mediator.storage.tables.cases import AgreementRow, DisputeRow
from mediator.storage.tables.ledger import LineRow


def add(work: Transaction, dispute: Dispute, *, stage: Step | None, live: bool) -> Dispute:
    """Keep a new case; returns it with its id. `stage` and `live` are for lists and Today."""
    row = DisputeRow(version=1)
    case_values.write(row, dispute)
    work.session.add(row)
    work.session.flush()
    kept = replace(dispute, id=row.id, version=1)
    ledger.write(work, kept, stage=stage, live=live)
    return kept


def save(work: Transaction, dispute: Dispute, *, stage: Step | None, live: bool) -> Dispute:
    """Keep a changed case; raises `StaleRecord` when somebody saved a newer version."""
    row = work.session.scalars(_whole().where(DisputeRow.id == dispute.id)).one_or_none()
    if row is None or row.version != dispute.version:
        raise StaleRecord("dispute")
    case_values.write(row, dispute)
    row.version += 1
    work.session.flush()
    kept = replace(dispute, version=row.version)
    ledger.write(work, kept, stage=stage, live=live)
    return kept


def load(view: Reading, dispute_id: int) -> Dispute:
    """A case; raises `RuleViolation("dispute_unknown")`."""
    found = load_many(view, (dispute_id,))
    if not found:
        raise RuleViolation("dispute_unknown")
    return found[0]


def load_many(view: Reading, ids: Iterable[int]) -> tuple[Dispute, ...]:
    """Those of the cases that exist, by id."""
    return _values(view, _whole().where(DisputeRow.id.in_(tuple(ids))))


def numbers(view: Reading, ids: Iterable[int]) -> dict[int, str]:
    """The numbers of those of the cases that exist, by id."""
    query = select(DisputeRow.id, DisputeRow.number).where(DisputeRow.id.in_(tuple(ids)))
    return {row.id: row.number for row in view.session.execute(query)}


def registrations(view: Reading, ids: Iterable[int]) -> Iterable[tuple[int, str, Intake]]:
    """Id, number and registration of those of the cases that exist, without what came after."""
    query = select(DisputeRow).options(selectinload(DisputeRow.consumers))
    for row in view.session.scalars(query.where(DisputeRow.id.in_(tuple(ids)))):
        yield row.id, row.number, case_values.intake(row)


def by_number(view: Reading, number: str) -> Dispute | None:
    """The case with this number."""
    found = _values(view, _whole().where(DisputeRow.number == number))
    return found[0] if found else None


def open_ones(view: Reading) -> tuple[Dispute, ...]:
    """Every case that may still have something due, by id."""
    live = select(LineRow.dispute_id).where(LineRow.live)
    return _values(view, _whole().where(DisputeRow.id.in_(live)))


def unfiled(view: Reading) -> tuple[Dispute, ...]:
    """Every case with a step or a due day still to come, by id."""
    going_on = select(LineRow.dispute_id).where(LineRow.live | LineRow.stage.is_not(None))
    return _values(view, _whole().where(DisputeRow.id.in_(going_on)))


def _whole() -> Select[DisputeRow]:
    agreements = selectinload(DisputeRow.agreements)
    return (
        select(DisputeRow)
        .options(
            selectinload(DisputeRow.consumers),
            selectinload(DisputeRow.steps),
            agreements.selectinload(AgreementRow.terms),
            agreements.selectinload(AgreementRow.fulfilments),
        )
        .order_by(DisputeRow.id)
        # A row that this transaction has written already must come with its parts as well.
        .execution_options(populate_existing=True)
    )


def _values(view: Reading, query: Select[DisputeRow]) -> tuple[Dispute, ...]:
    return tuple(map(case_values.read, view.session.scalars(query)))
