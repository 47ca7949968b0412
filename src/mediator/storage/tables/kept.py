"""What was given out and is never edited: papers with their bytes, and locked months."""

from datetime import date, datetime

from sqlalchemy import Enum, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.month.locked import LockedMonth, MonthNotes
from mediator.domain.papers import PaperKind, Snapshot
from mediator.storage.tables.columns import Base, Coded, Link, words


class PaperRow(Base):
    """An issued paper; triggers refuse to change what it says. The bulk comes last."""

    __tablename__ = "papers"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    # Unchecked in the file, where a check would need a rebuild for each new kind of paper.
    kind: Mapped[PaperKind] = mapped_column(
        Enum(PaperKind, native_enum=False, values_callable=words, length=32)
    )
    dispute_id: Mapped[int] = mapped_column(
        Link, ForeignKey("disputes.id"), nullable=True, index=True
    )
    issued_at: Mapped[datetime]
    by: Mapped[str]
    sha256: Mapped[str]
    reprints: Mapped[int]
    snapshot: Mapped[Snapshot] = mapped_column(Coded(Snapshot))
    pdf: Mapped[bytes] = mapped_column(LargeBinary)


class MonthRow(Base):
    """A period as it went to the regulator."""

    __tablename__ = "locked_months"

    label: Mapped[str] = mapped_column(primary_key=True)
    last_day: Mapped[date]
    content: Mapped[LockedMonth] = mapped_column(Coded(LockedMonth))


class MonthNotesRow(Base):
    """What staff write under the figures of a period that is not locked yet."""

    __tablename__ = "month_notes"

    label: Mapped[str] = mapped_column(primary_key=True)
    notes: Mapped[MonthNotes] = mapped_column(Coded(MonthNotes))
