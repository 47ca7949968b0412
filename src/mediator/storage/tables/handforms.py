"""Forms printed in stock, to be filled by hand."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from mediator.storage.tables.columns import Base


class HandFormRow(Base):
    """One form; which case it became is said by that case."""

    __tablename__ = "hand_forms"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    printed_at: Mapped[datetime]
    by: Mapped[str]
    spoiled: Mapped[str]
