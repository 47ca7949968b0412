"""Registrations as they were before each correction: personal, and erased with their case."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mediator.storage.tables.columns import Base


class SupersededRow(Base):
    """One earlier state, whole; the case itself holds the newest."""

    __tablename__ = "superseded_intakes"

    id: Mapped[int] = mapped_column(primary_key=True)
    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str]
    intake: Mapped[str]
