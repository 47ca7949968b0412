"""Views of the list that staff saved by name; the orders in which filters find their cases."""

from alembic import op
from sqlalchemy import Column, Integer, Text, UniqueConstraint, text

_FILTERED = ("nature", "category", "zone", "handler")


def upgrade() -> None:
    op.create_table(
        "saved_views",
        Column("id", Integer, primary_key=True),
        *(Column(name, Text, nullable=False) for name in ("name", "person", "asked")),
        UniqueConstraint("person", "name"),
    )
    for name in _FILTERED:
        op.create_index(f"ix_ledger_{name}", "ledger", [name, "dispute_id"])
    op.create_index("ix_ledger_in_order", "ledger", ["dispute_id"])
    op.create_index(
        "ix_ledger_imported", "ledger", ["dispute_id"], sqlite_where=text("imported = 1")
    )
