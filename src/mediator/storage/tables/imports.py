"""What was imported when, which cases and traders came with it, and how tables are to be read."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mediator.storage.tables.columns import Base


class ImportRow(Base):
    """One import; `digest` is that of the file, whose name is not kept: it may name people."""

    __tablename__ = "imports"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    kind: Mapped[str]
    sheet: Mapped[str]
    digest: Mapped[str]
    taken: Mapped[int]
    refused: Mapped[int]
    skipped: Mapped[int]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[str]


class _Came:
    """What goes with an import, and with the case or trader itself."""

    line: Mapped[int]


class ImportedCaseRow(_Came, Base):
    """A case with the line of the sheet that it came from."""

    __tablename__ = "imported_cases"

    dispute_id: Mapped[int] = mapped_column(
        ForeignKey("disputes.id", ondelete="CASCADE"), primary_key=True
    )
    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id"), index=True)


class ImportedStallRow(_Came, Base):
    """A trader with the line of the sheet that they came from."""

    __tablename__ = "imported_stalls"

    stall_id: Mapped[int] = mapped_column(
        ForeignKey("stalls.id", ondelete="CASCADE"), primary_key=True
    )
    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id"), index=True)


class LayoutRow(Base):
    """How tables with these headers are read, as somebody corrected it."""

    __tablename__ = "import_layouts"

    signature: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    columns: Mapped[str]
