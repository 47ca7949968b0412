"""Notes of talks with one side alone."""

from alembic import op
from sqlalchemy import Column, DateTime, ForeignKey, Integer, Text


def upgrade() -> None:
    op.create_table(
        "private_notes",
        Column("id", Integer, primary_key=True),
        Column("dispute_id", Integer, ForeignKey("disputes.id"), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("by", Text, nullable=False),
        Column("side", Text, nullable=False),
        Column("text", Text, nullable=False),
    )
    op.create_index("ix_private_notes_dispute_id", "private_notes", ["dispute_id"])
