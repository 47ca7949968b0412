"""The check scales of the market, and every slip that was weighed on one."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from mediator.domain.case.outcomes import Facts
from mediator.domain.case.scale import Reweigh
from mediator.domain.case.steps import Step
from mediator.domain.errors import StaleRecord
from mediator.domain.scales import Scale, ScaleCheck
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.cases import StepRow
from mediator.storage.tables.ledger import LineRow
from mediator.storage.tables.mapping import columns_of, value_of
from mediator.storage.tables.station import ScaleCheckRow, ScaleRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One re-weighing and the case it belongs to."""

    dispute_id: int
    number: str
    reweigh: Reweigh


def save(work: Transaction, scale: Scale) -> Scale:
    """Enter a scale (id 0) or change it; raises `StaleRecord` when a newer version was saved."""
    row = work.session.get(ScaleRow, scale.id) if scale.id else ScaleRow(version=0)
    if row is None or row.version != scale.version:
        raise StaleRecord("scale")
    for name, value in columns_of(scale, leave=("id", "version")).items():
        setattr(row, name, value)
    row.version += 1
    work.session.add(row)
    work.session.flush()
    return value_of(Scale, row)


def all_(view: Reading) -> tuple[Scale, ...]:
    """The register, the one due first on top, then those without a due day, the retired last."""
    query = select(ScaleRow).order_by(
        ScaleRow.retired_on.is_not(None),
        ScaleRow.due_on.is_(None),
        ScaleRow.due_on,
        ScaleRow.serial,
        ScaleRow.id,
    )
    return tuple(value_of(Scale, row) for row in view.session.scalars(query))


def add_check(work: Transaction, check: ScaleCheck) -> ScaleCheck:
    """Keep a self-check; returns it with its id."""
    row = ScaleCheckRow(**columns_of(check, leave=("id",)))
    work.session.add(row)
    work.session.flush()
    return replace(check, id=row.id)


def checks(view: Reading) -> tuple[ScaleCheck, ...]:
    """Every self-check, newest first."""
    query = select(ScaleCheckRow).order_by(ScaleCheckRow.on.desc(), ScaleCheckRow.id.desc())
    return tuple(value_of(ScaleCheck, row) for row in view.session.scalars(query))


def slips(view: Reading, limit: int) -> tuple[Slip, ...]:
    """The newest re-weighings; of a case whose facts were corrected, those that count."""
    query = (
        select(LineRow.number, StepRow)
        .join(StepRow, StepRow.dispute_id == LineRow.dispute_id)
        .where(LineRow.reweighs > 0, StepRow.step == Step.FACTS)
        .order_by(LineRow.dispute_id.desc(), StepRow.position.desc())
        .limit(limit)
    )
    found: dict[int, list[Slip]] = {}
    for number, row in view.session.execute(query):
        if row.dispute_id not in found and isinstance(row.outcome, Facts):
            found[row.dispute_id] = [
                Slip(dispute_id=row.dispute_id, number=number, reweigh=reweigh)
                for reweigh in row.outcome.reweighs
            ]
    newest = sorted((s for slips in found.values() for s in slips), key=lambda s: s.reweigh.on)
    return tuple(reversed(newest))[:limit]
