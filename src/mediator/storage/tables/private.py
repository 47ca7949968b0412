"""Notes of talks with one side alone."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.case.parties import Side
from mediator.storage.tables.columns import Base, Coded


class PrivateNoteRow(Base):
    """One note; it is neither indexed for the search nor part of any paper."""

    __tablename__ = "private_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    side: Mapped[Side] = mapped_column(Coded(Side))
    text: Mapped[str]
