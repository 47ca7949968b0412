"""The versions of the station's own wording."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.phrasing import Phrase
from mediator.storage.tables.columns import Base, Coded


class PhrasingRow(Base):
    """One version; triggers refuse to change or delete it, as cases keep theirs."""

    __tablename__ = "phrasings"

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    by: Mapped[str]
    base: Mapped[str]
    phrases: Mapped[tuple[Phrase, ...]] = mapped_column(Coded(tuple[Phrase, ...]))
