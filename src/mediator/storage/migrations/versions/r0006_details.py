"""Cases and their lines may say more finely, in the station's own words, what they count as."""

from alembic import op
from sqlalchemy import Column, Text


def upgrade() -> None:
    for table in ("disputes", "ledger"):
        op.add_column(table, Column("details", Text, nullable=False, server_default="[]"))
