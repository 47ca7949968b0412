"""Registrations as they were before each correction."""

from alembic import op
from sqlalchemy import Column, DateTime, ForeignKey, Integer, Text


def upgrade() -> None:
    op.create_table(
        "superseded_intakes",
        Column("id", Integer, primary_key=True),
        Column("dispute_id", Integer, ForeignKey("disputes.id"), nullable=False),
        Column("at", DateTime(timezone=True), nullable=False),
        Column("by", Text, nullable=False),
        Column("intake", Text, nullable=False),
    )
    op.create_index("ix_superseded_intakes_dispute_id", "superseded_intakes", ["dispute_id"])
