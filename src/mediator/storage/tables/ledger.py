"""One narrow line for each case: what lists, searches and months read without opening the case.

Everything here follows from the case and is written again with it, so it can always be rebuilt.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.case.claim import Category, Nature, Remedy, Source
from mediator.domain.case.outcomes import DeadlineClass, Decision, Satisfaction
from mediator.domain.case.steps import EndingKind, Pause, Step
from mediator.domain.dictionaries import Detail
from mediator.storage.tables.columns import Base, Coded, Fen, Link, part


class LineRow(Base):
    """The columns of `LedgerRow`, the consumer in full, and what the list of cases adds."""

    __tablename__ = "ledger"
    # Every order that is offered ends in the id, so that pages never overlap.
    __table_args__ = (
        Index("ix_ledger_by_amount", "amount_fen", "dispute_id"),
        Index("ix_ledger_by_stall", "stall_number", "dispute_id"),
        Index("ix_ledger_of_stall", "stall_id", "received_on", "dispute_id"),
        Index("ix_ledger_received", "received_on", "stall_id", "dispute_id"),
        Index("ix_ledger_accepted", "accepted_on", "dispute_id"),
        Index("ix_ledger_ended", "ended_on", "accepted_on", "dispute_id"),
        Index("ix_ledger_ending", "ending", "dispute_id"),
        Index("ix_ledger_stage", "stage", "dispute_id"),
        # Narrow, where the table is wide: far down the list only ids are stepped over.
        Index("ix_ledger_in_order", "dispute_id"),
        *(
            Index(f"ix_ledger_{name}", name, "dispute_id")
            for name in ("nature", "category", "zone", "handler")
        ),
        *(
            part(f"ix_ledger_{name}", name, "dispute_id", where=f"{name} IS NOT NULL")
            for name in (
                *("reopened_on", "overridden_on", "advanced_on"),
                *("answer_due_on", "feedback_due_on"),
            )
        ),
        *(
            part(f"ix_ledger_{name}", *columns, where=truth)
            for name, truth, columns in (
                ("live", "live", ("dispute_id",)),
                ("imported", "imported", ("dispute_id",)),
                ("promised", "promises_open", ("stall_id", "dispute_id")),
            )
        ),
    )

    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    received_on: Mapped[date]
    source: Mapped[Source]
    consumer: Mapped[str]
    others: Mapped[int]
    stall_id: Mapped[int] = mapped_column(Link, nullable=True)
    stall_number: Mapped[str]
    stall_name: Mapped[str]
    zone: Mapped[str]
    goods: Mapped[str]
    handler: Mapped[str]
    nature: Mapped[Nature | None]
    category: Mapped[Category | None]
    amount_fen: Mapped[int | None] = mapped_column(Fen)
    remedies: Mapped[tuple[Remedy, ...]] = mapped_column(Coded(tuple[Remedy, ...]))
    decision: Mapped[Decision | None]
    accepted_on: Mapped[date | None]
    deadline_class: Mapped[DeadlineClass | None]
    answer_by: Mapped[datetime | None]
    pauses: Mapped[tuple[Pause, ...]] = mapped_column(Coded(tuple[Pause, ...]))
    paused: Mapped[bool]
    ending: Mapped[EndingKind | None]
    ended_on: Mapped[date | None]
    recovered_fen: Mapped[int] = mapped_column(Fen)
    agreement_number: Mapped[str]
    signed: Mapped[bool]
    promises_open: Mapped[bool]
    satisfaction: Mapped[Satisfaction | None]
    advance_fen: Mapped[int] = mapped_column(Fen)
    reweighs: Mapped[int]
    reweighs_exceeded: Mapped[int]
    referred: Mapped[bool]
    imported: Mapped[bool]
    details: Mapped[tuple[Detail, ...]] = mapped_column(
        Coded(tuple[Detail, ...]), server_default="[]"
    )
    reopened_on: Mapped[date | None]
    overridden_on: Mapped[date | None]
    answer_due_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    feedback_due_on: Mapped[date | None]
    feedback_on: Mapped[date | None]
    increased_fen: Mapped[int] = mapped_column(Fen, server_default="0")
    advanced_on: Mapped[date | None]
    advance_back_fen: Mapped[int] = mapped_column(Fen, server_default="0")
    stage: Mapped[Step | None]
    live: Mapped[bool]
