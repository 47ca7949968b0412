"""Scales: their division, retirement, and the log of self-checks."""

from alembic import op
from sqlalchemy import BigInteger, Column, Date, ForeignKey, Integer, Text


def upgrade() -> None:
    weight = BigInteger().with_variant(Integer, "sqlite")
    op.add_column("scales", Column("division_mg", weight, nullable=False, server_default="0"))
    op.add_column("scales", Column("retired_on", Date))
    op.create_table(
        "scale_checks",
        Column("id", Integer, primary_key=True),
        Column("scale_id", Integer, ForeignKey("scales.id"), nullable=False),
        Column("on", Date, nullable=False),
        Column("by", Text, nullable=False),
        Column("load_mg", weight, nullable=False),
        Column("reading_mg", weight, nullable=False),
        Column("allowed_mg", weight, nullable=False),
        Column("note", Text, nullable=False),
    )
    op.create_index("ix_scale_checks_scale_id", "scale_checks", ["scale_id"])
