"""Versions of the station's own wording, never changed."""

from alembic import op
from sqlalchemy import Column, DateTime, Integer, Text


def upgrade() -> None:
    op.create_table(
        "phrasings",
        Column("id", Integer, primary_key=True),
        Column("made_at", DateTime(timezone=True), nullable=False),
        Column("by", Text, nullable=False),
        Column("base", Text, nullable=False),
        Column("phrases", Text, nullable=False),
    )
    for name, event in (("phrasing_stays", "UPDATE"), ("phrasing_whole", "DELETE")):
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON phrasings"
            f" BEGIN SELECT RAISE(ABORT, '{name}'); END"
        )
