"""Pledges with their term and paper, yellow and red cards; a new kind of paper needs no rebuild."""

from alembic import op
from sqlalchemy import Column, Date, Enum, ForeignKey, Index, Integer, Text

# As the deposit's opening line: dated as the register says, signed as the entry that said so.
KNOWN = """
INSERT INTO commitments (stall_id, pledge, signed_on, "by", paper)
SELECT stalls.id, '{pledge}', stalls.{column}, coalesce(said."by", ''), ''
FROM stalls
LEFT JOIN journal AS said
       ON said.seq = (SELECT max(seq) FROM journal WHERE subject = 'stall:' || stalls.id)
WHERE stalls.{column} IS NOT NULL
"""
# Rebuilding a table drops its triggers.
PAPER_STAYS = (
    "CREATE TRIGGER paper_stays BEFORE "
    "UPDATE OF number, kind, dispute_id, issued_at, by, sha256, snapshot, pdf ON papers "
    "BEGIN SELECT RAISE(ABORT, 'paper_stays'); END"
)


def upgrade() -> None:
    op.create_table(
        "commitments",
        *_of_stall("commitments"),
        _one_of("pledge", "honesty weighing"),
        Column("signed_on", Date),
        Column("valid_until", Date),
        *_texts("by", "paper"),
    )
    op.create_table(
        "warning_cards",
        *_of_stall("warning_cards"),
        _one_of("colour", "yellow red"),
        Column("given_on", Date, nullable=False),
        *_texts("by", "reason"),
        Column("dispute_id", Integer, ForeignKey("disputes.id")),
        Column("lifted_on", Date),
        *_texts("lifted_by", "lift_reason"),
    )
    for pledge, column in (("honesty", "pledged_on"), ("weighing", "weighing_pledged_on")):
        op.execute(KNOWN.format(pledge=pledge, column=column))
        op.drop_column("stalls", column)
    with op.batch_alter_table("papers", recreate="always") as papers:
        papers.drop_constraint(op.f("ck_papers_paperkind"), type_="check")
    op.execute(PAPER_STAYS)


def _of_stall(table: str) -> tuple[Column[int] | Index, ...]:
    return (
        Column("id", Integer, primary_key=True),
        Column("stall_id", Integer, ForeignKey("stalls.id"), nullable=False),
        Index(f"ix_{table}_stall_id", "stall_id"),
    )


def _one_of(name: str, words: str) -> Column[str]:
    kind = Enum(*words.split(), name=name, native_enum=False, create_constraint=True, length=32)
    return Column(name, kind, nullable=False)


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]
