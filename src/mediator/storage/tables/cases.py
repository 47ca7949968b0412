"""A case in tables: the columns bear the names of the domain's fields, with the part as prefix."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mediator.domain.case.agreement import AgreementMode, AgreementState, PayMethod, TermKind
from mediator.domain.case.claim import Category, HandDown, Nature, Remedy, Source, Voucher
from mediator.domain.case.outcomes import Outcome
from mediator.domain.case.parties import Agent, Side
from mediator.domain.case.steps import (
    AdvancePayment,
    EndingKind,
    Erasure,
    Pause,
    Referral,
    Reply,
    Step,
)
from mediator.domain.dictionaries import Detail
from mediator.storage.tables.columns import Base, Coded, Fen, Link, part

# Parts live and die with their case; one that was not asked for is an error, not a query.
_WHOLE = "all, delete-orphan"


class ConsumerRow(Base):
    """A person who complains, in the order of the form."""

    __tablename__ = "consumers"
    __table_args__ = (Index(None, "phone", "dispute_id"), Index(None, "name", "dispute_id"))

    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    phone: Mapped[str]
    address: Mapped[str]
    id_number: Mapped[str]
    agent: Mapped[Agent | None] = mapped_column(Coded(Agent))


class StepRow(Base):
    """The outcome of a step, in the order they were taken."""

    __tablename__ = "steps"

    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    step: Mapped[Step]
    at: Mapped[datetime]
    by: Mapped[str]
    outcome: Mapped[Outcome] = mapped_column(Coded(Outcome))


class _OfAgreement:
    """The key of what belongs to one agreement."""

    dispute_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    agreement: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


def _to_agreement() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["dispute_id", "agreement"], ["agreements.dispute_id", "agreements.position"]
    )


class TermRow(_OfAgreement, Base):
    """One promise of an agreement."""

    __tablename__ = "terms"
    __table_args__ = (_to_agreement(),)

    kind: Mapped[TermKind]
    debtor: Mapped[Side]
    goods: Mapped[str]
    quantity: Mapped[str]
    amount_fen: Mapped[int | None] = mapped_column(Fen)
    value_fen: Mapped[int] = mapped_column(Fen)
    due_on: Mapped[date | None]
    method: Mapped[PayMethod | None]
    instalments: Mapped[int]
    place: Mapped[str]
    text: Mapped[str]
    increased: Mapped[bool] = mapped_column(server_default=false())


class FulfilmentRow(_OfAgreement, Base):
    """One act of performance."""

    __tablename__ = "fulfilments"
    __table_args__ = (_to_agreement(),)

    term: Mapped[int]
    on: Mapped[date]
    by: Mapped[str]
    amount_fen: Mapped[int | None] = mapped_column(Fen)
    method: Mapped[PayMethod | None]
    note: Mapped[str]


class AgreementRow(Base):
    """An agreement; its number is unique once it has one."""

    __tablename__ = "agreements"
    __table_args__ = (part("uq_agreements_number", "number", where="number <> ''", unique=True),)

    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[str]
    facts: Mapped[str]
    mode: Mapped[AgreementMode]
    state: Mapped[AgreementState]
    supersedes: Mapped[str]
    issued_on: Mapped[date | None]
    signed_on: Mapped[date | None]
    void_reason: Mapped[str]
    broken_on: Mapped[date | None]
    terms: Mapped[list[TermRow]] = relationship(
        order_by=TermRow.position, cascade=_WHOLE, lazy="raise"
    )
    fulfilments: Mapped[list[FulfilmentRow]] = relationship(
        order_by=FulfilmentRow.position, cascade=_WHOLE, lazy="raise"
    )


class DisputeRow(Base):
    """A case: the registration form, how it ended, and what was handed on."""

    __tablename__ = "disputes"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column()
    number: Mapped[str] = mapped_column(unique=True)
    registered_by: Mapped[str]
    imported: Mapped[bool]

    source: Mapped[Source]
    received_at: Mapped[datetime]
    facts: Mapped[str]
    nature: Mapped[Nature | None]
    category: Mapped[Category | None]
    hand_down: Mapped[HandDown | None] = mapped_column(Coded(HandDown))
    may_publish: Mapped[bool]
    hand_form: Mapped[str] = mapped_column(server_default="")
    may_refer: Mapped[bool]
    signed: Mapped[bool]
    details: Mapped[tuple[Detail, ...]] = mapped_column(
        Coded(tuple[Detail, ...]), server_default="[]"
    )

    respondent_name: Mapped[str]
    respondent_number: Mapped[str]
    respondent_zone: Mapped[str]
    respondent_operator: Mapped[str]
    respondent_phone: Mapped[str]
    respondent_credit_code: Mapped[str]
    respondent_stall_id: Mapped[int] = mapped_column(
        Link, ForeignKey("stalls.id"), nullable=True, index=True
    )
    respondent_agent: Mapped[Agent | None] = mapped_column(Coded(Agent))

    purchase_goods: Mapped[str]
    purchase_bought_on: Mapped[date | None]
    purchase_amount_fen: Mapped[int | None] = mapped_column(Fen)
    purchase_quantity: Mapped[str]
    purchase_place: Mapped[str]
    purchase_voucher: Mapped[Voucher]

    claim_remedies: Mapped[tuple[Remedy, ...]] = mapped_column(Coded(tuple[Remedy, ...]))
    claim_amount_fen: Mapped[int | None] = mapped_column(Fen)
    claim_other: Mapped[str]

    ending_kind: Mapped[EndingKind | None]
    ending_at: Mapped[datetime | None]
    ending_by: Mapped[str | None]
    ending_reason: Mapped[str | None]
    ending_recovered_fen: Mapped[int | None] = mapped_column(Fen)

    pauses: Mapped[tuple[Pause, ...]] = mapped_column(Coded(tuple[Pause, ...]))
    referral: Mapped[Referral | None] = mapped_column(Coded(Referral))
    advance: Mapped[AdvancePayment | None] = mapped_column(Coded(AdvancePayment))
    reply: Mapped[Reply | None] = mapped_column(Coded(Reply))

    erased: Mapped[Erasure | None] = mapped_column(Coded(Erasure))

    consumers: Mapped[list[ConsumerRow]] = relationship(
        order_by=ConsumerRow.position, cascade=_WHOLE, lazy="raise"
    )
    steps: Mapped[list[StepRow]] = relationship(
        order_by=StepRow.position, cascade=_WHOLE, lazy="raise"
    )
    agreements: Mapped[list[AgreementRow]] = relationship(
        order_by=AgreementRow.position, cascade=_WHOLE, lazy="raise"
    )

    __mapper_args__ = {"version_id_col": version, "version_id_generator": False}
