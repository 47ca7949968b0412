"""The tables of what a station keeps of each trader beside the entry in the register."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

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
