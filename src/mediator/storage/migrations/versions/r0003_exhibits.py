"""Evidence as files, kept under their digest and never changed."""

from alembic import op
from sqlalchemy import Column, DateTime, ForeignKey, Integer, LargeBinary, Text


def upgrade() -> None:
    op.create_table(
        "files",
        Column("sha256", Text, primary_key=True),
        Column("thumbnail", LargeBinary, nullable=False),
        Column("content", LargeBinary, nullable=False),
    )
    op.create_table(
        "exhibits",
        Column("id", Integer, primary_key=True),
        Column("dispute_id", Integer, ForeignKey("disputes.id"), nullable=False),
        Column("kind", Text, nullable=False),
        Column("title", Text, nullable=False),
        Column("given_by", Text, nullable=False),
        Column("media", Text, nullable=False),
        Column("sha256", Text, ForeignKey("files.sha256"), nullable=False),
        Column("size", Integer, nullable=False),
        Column("added_at", DateTime(timezone=True), nullable=False),
        Column("added_by", Text, nullable=False),
        Column("removed", Text, nullable=False),
    )
    op.create_index("ix_exhibits_dispute_id", "exhibits", ["dispute_id"])
    for name, event in (("file_stays", "UPDATE ON files"), ("file_whole", "DELETE ON files")):
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{name}'); END")
