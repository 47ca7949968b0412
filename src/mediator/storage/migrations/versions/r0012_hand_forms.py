"""Forms filled by hand when the power is out, and the case that each became."""

from alembic import op
from sqlalchemy import Column, DateTime, Integer, Text


def upgrade() -> None:
    op.add_column("disputes", Column("hand_form", Text, nullable=False, server_default=""))
    op.create_table(
        "hand_forms",
        Column("id", Integer, primary_key=True),
        Column("number", Text, nullable=False, unique=True),
        Column("printed_at", DateTime(timezone=True), nullable=False),
        Column("by", Text, nullable=False),
        Column("spoiled", Text, nullable=False),
    )
