"""Signed copies of issued papers; their bytes lie among the files, under their digest."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.case.exhibits import Media
from mediator.domain.signatures import How
from mediator.storage.tables.columns import Base, Coded


class SignedCopyRow(Base):
    """A signed copy; triggers refuse to change anything but the reason why it counts no more."""

    __tablename__ = "signed_copies"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(ForeignKey("papers.number"), index=True)
    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), index=True)
    how: Mapped[How] = mapped_column(Coded(How))
    media: Mapped[Media] = mapped_column(Coded(Media))
    sha256: Mapped[str] = mapped_column(ForeignKey("files.sha256"))
    size: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[str]
    digest: Mapped[str]
    removed: Mapped[str]
