"""Views of the list that staff saved."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mediator.storage.tables.columns import Base


class SavedViewRow(Base):
    """A view of the whole station (`person` empty) or of one person; `asked` is what it asks."""

    __tablename__ = "saved_views"
    __table_args__ = (UniqueConstraint("person", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    person: Mapped[str]
    asked: Mapped[str]
