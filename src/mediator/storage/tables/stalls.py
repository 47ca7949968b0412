"""The tables of what a station keeps of each trader beside the entry in the register."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.stalls.cards import Colour
from mediator.domain.stalls.commitments import Pledge
from mediator.domain.stalls.deposit import DepositKind
from mediator.storage.tables.columns import Base, Fen, Link


class DepositRow(Base):
    """One line of a trader's deposit; lines are only ever added."""

    __tablename__ = "deposit_lines"

    id: Mapped[int] = mapped_column(primary_key=True)
    stall_id: Mapped[int] = mapped_column(ForeignKey("stalls.id"), index=True)
    kind: Mapped[DepositKind]
    on: Mapped[date]
    amount_fen: Mapped[int] = mapped_column(Fen)
    by: Mapped[str]
    note: Mapped[str]
    dispute_id: Mapped[int] = mapped_column(Link, ForeignKey("disputes.id"), nullable=True)


class CommitmentRow(Base):
    """A pledge of a trader; the number of its paper names a row of `papers`."""

    __tablename__ = "commitments"

    id: Mapped[int] = mapped_column(primary_key=True)
    stall_id: Mapped[int] = mapped_column(ForeignKey("stalls.id"), index=True)
    pledge: Mapped[Pledge]
    signed_on: Mapped[date | None]
    valid_until: Mapped[date | None]
    by: Mapped[str]
    paper: Mapped[str]


class CardRow(Base):
    """A yellow or red card; only its lifting is added later."""

    __tablename__ = "warning_cards"

    id: Mapped[int] = mapped_column(primary_key=True)
    stall_id: Mapped[int] = mapped_column(ForeignKey("stalls.id"), index=True)
    colour: Mapped[Colour]
    given_on: Mapped[date]
    by: Mapped[str]
    reason: Mapped[str]
    dispute_id: Mapped[int] = mapped_column(Link, ForeignKey("disputes.id"), nullable=True)
    lifted_on: Mapped[date | None]
    lifted_by: Mapped[str]
    lift_reason: Mapped[str]
