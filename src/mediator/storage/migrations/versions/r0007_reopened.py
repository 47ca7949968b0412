"""Agreements that were broken, cases that were reopened, files closed by the head's word."""

from alembic import op
from sqlalchemy import Column, Date, text


def upgrade() -> None:
    op.add_column("agreements", Column("broken_on", Date))
    for name in ("reopened_on", "overridden_on"):
        op.add_column("ledger", Column(name, Date))
        op.create_index(
            f"ix_ledger_{name}",
            "ledger",
            [name, "dispute_id"],
            sqlite_where=text(f"{name} IS NOT NULL"),
        )
