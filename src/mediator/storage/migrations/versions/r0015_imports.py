"""Imports of ledgers and stall lists, what came with each, and how tables are read."""

from alembic import op
from sqlalchemy import Column, DateTime, ForeignKey, Integer, Text


def upgrade() -> None:
    op.create_table(
        "imports",
        Column("id", Integer, primary_key=True),
        Column("at", DateTime(timezone=True), nullable=False),
        *(Column(name, Text, nullable=False) for name in ("by", "kind", "sheet", "digest")),
        *(Column(name, Integer, nullable=False) for name in ("taken", "refused", "skipped")),
        Column("undone_at", DateTime(timezone=True)),
        Column("undone_by", Text, nullable=False),
    )
    for what, of in (("imported_cases", "dispute"), ("imported_stalls", "stall")):
        op.create_table(
            what,
            Column(
                f"{of}_id",
                Integer,
                ForeignKey(f"{of}s.id", ondelete="CASCADE"),
                primary_key=True,
            ),
            Column("import_id", Integer, ForeignKey("imports.id"), nullable=False),
            Column("line", Integer, nullable=False),
        )
        op.create_index(f"ix_{what}_import_id", what, ["import_id"])
    op.create_table(
        "import_layouts",
        Column("signature", Text, primary_key=True),
        Column("kind", Text, nullable=False),
        Column("columns", Text, nullable=False),
    )
