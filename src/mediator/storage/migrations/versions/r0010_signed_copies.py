"""Signed copies beside the papers, never changed."""

from alembic import op
from sqlalchemy import Column, DateTime, ForeignKey, Integer, Text

_FIXED = ("id", "number", "dispute_id", "how", "media", "sha256", "size", "at", "by", "digest")


def upgrade() -> None:
    op.create_table(
        "signed_copies",
        Column("id", Integer, primary_key=True),
        Column("number", Text, ForeignKey("papers.number"), nullable=False),
        Column("dispute_id", Integer, ForeignKey("disputes.id"), nullable=False),
        Column("how", Text, nullable=False),
        Column("media", Text, nullable=False),
        Column("sha256", Text, ForeignKey("files.sha256"), nullable=False),
        Column("size", Integer, nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("by", Text, nullable=False),
        Column("digest", Text, nullable=False),
        Column("removed", Text, nullable=False),
    )
    for column in ("number", "dispute_id"):
        op.create_index(f"ix_signed_copies_{column}", "signed_copies", [column])
    fixed = ", ".join(f'"{column}"' for column in _FIXED)
    for name, event in (
        ("signed_copy_stays", f"UPDATE OF {fixed} ON signed_copies"),
        ("signed_copy_whole", "DELETE ON signed_copies"),
    ):
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{name}'); END")
