"""Evidence as files: what each is called and who gave it, and the bytes under their digest."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from mediator.domain.case.exhibits import Media
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.storage.tables.columns import Base, Coded


class FileRow(Base):
    """The bytes of a file and a small picture of it; a trigger refuses to change them."""

    __tablename__ = "files"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    thumbnail: Mapped[bytes] = mapped_column(LargeBinary)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class ExhibitRow(Base):
    """A file given as evidence in a case; the same file may be given twice."""

    __tablename__ = "exhibits"

    id: Mapped[int] = mapped_column(primary_key=True)
    dispute_id: Mapped[int] = mapped_column(ForeignKey("disputes.id"), index=True)
    kind: Mapped[EvidenceKind] = mapped_column(Coded(EvidenceKind))
    title: Mapped[str]
    given_by: Mapped[Side] = mapped_column(Coded(Side))
    media: Mapped[Media] = mapped_column(Coded(Media))
    sha256: Mapped[str] = mapped_column(ForeignKey("files.sha256"))
    size: Mapped[int]
    added_at: Mapped[datetime]
    added_by: Mapped[str]
    removed: Mapped[str]
