"""A dispute into its rows and back; `mapping` takes care that no field is forgotten."""

from dataclasses import fields

from mediator.domain.case.agreement import Agreement, Fulfilment, Term
from mediator.domain.case.claim import Claim, Purchase
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import StepRecord
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.case.steps import Ending
from mediator.storage.tables.cases import (
    AgreementRow,
    ConsumerRow,
    DisputeRow,
    FulfilmentRow,
    StepRow,
    TermRow,
)
from mediator.storage.tables.mapping import columns_of, value_of

_WITHOUT_ENDING: dict[str, object] = {f"ending_{field.name}": None for field in fields(Ending)}


def write(row: DisputeRow, dispute: Dispute) -> None:
    """Put a dispute into its row and the rows of its parts; id and version stay."""
    intake = dispute.intake
    for name, value in columns(dispute).items():
        setattr(row, name, value)
    row.consumers = [
        ConsumerRow(dispute_id=row.id, position=place, **columns_of(consumer))
        for place, consumer in enumerate(intake.consumers)
    ]
    row.steps = [
        StepRow(dispute_id=row.id, position=place, **columns_of(record))
        for place, record in enumerate(dispute.records)
    ]
    row.agreements = [
        _agreement_row(row.id, place, agreement=agreement)
        for place, agreement in enumerate(dispute.agreements)
    ]


def columns(dispute: Dispute) -> dict[str, object]:
    """What the row of a dispute itself holds, but for id and version."""
    intake, ending = dispute.intake, dispute.ending
    return (
        columns_of(dispute, leave=("id", "version", "intake", "records", "agreements", "ending"))
        | columns_of(intake, leave=("consumers", "respondent", "purchase", "claim"))
        | columns_of(intake.respondent, "respondent_")
        | columns_of(intake.purchase, "purchase_")
        | columns_of(intake.claim, "claim_")
        | (columns_of(ending, "ending_") if ending else _WITHOUT_ENDING)
    )


def read(row: DisputeRow) -> Dispute:
    """The dispute that the rows hold."""
    return value_of(
        Dispute,
        row,
        intake=intake(row),
        records=tuple(value_of(StepRecord, each) for each in row.steps),
        agreements=tuple(map(_agreement, row.agreements)),
        ending=value_of(Ending, row, prefix="ending_") if row.ending_kind else None,
    )


def intake(row: DisputeRow) -> Intake:
    """The registration alone, from the row of a dispute and its consumers."""
    return value_of(
        Intake,
        row,
        consumers=tuple(value_of(Consumer, each) for each in row.consumers),
        respondent=value_of(Respondent, row, prefix="respondent_"),
        purchase=value_of(Purchase, row, prefix="purchase_"),
        claim=value_of(Claim, row, prefix="claim_"),
    )


def _agreement_row(dispute_id: int, place: int, *, agreement: Agreement) -> AgreementRow:
    key = {"dispute_id": dispute_id, "agreement": place}
    return AgreementRow(
        dispute_id=dispute_id,
        position=place,
        **columns_of(agreement, leave=("terms", "fulfilments")),
        terms=[
            TermRow(**key, position=at, **columns_of(term))
            for at, term in enumerate(agreement.terms)
        ],
        fulfilments=[
            FulfilmentRow(**key, position=at, **columns_of(act))
            for at, act in enumerate(agreement.fulfilments)
        ],
    )


def _agreement(row: AgreementRow) -> Agreement:
    return value_of(
        Agreement,
        row,
        terms=tuple(value_of(Term, each) for each in row.terms),
        fulfilments=tuple(value_of(Fulfilment, each) for each in row.fulfilments),
    )
