"""What the station signs its papers with, and the stations whose papers it can check."""

from alembic import op
from sqlalchemy import Column, Integer, LargeBinary, Text


def upgrade() -> None:
    op.create_table(
        "station_keys",
        Column("id", Integer, primary_key=True),
        Column("root", LargeBinary, nullable=False),
        Column("certificate", LargeBinary, nullable=False),
        Column("root_key", LargeBinary, nullable=False),
        Column("key", LargeBinary, nullable=False),
    )
    op.create_table(
        "trusted_roots",
        Column("fingerprint", Text, primary_key=True),
        Column("name", Text, nullable=False),
        Column("certificate", LargeBinary, nullable=False),
    )
