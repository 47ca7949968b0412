"""Deposits become accounts: what the register said of each is the opening line."""

from alembic import op
from sqlalchemy import BigInteger, Column, Date, Enum, ForeignKey, Index, Integer, Text

FEN = BigInteger().with_variant(Integer, "sqlite")
KINDS = ("opening", "paid_in", "topped_up", "deducted", "refunded")

# Dated and signed as the entry that last said so; one from before the journal, when they came.
OPENING = """
INSERT INTO deposit_lines (stall_id, kind, "on", amount_fen, "by", note)
SELECT stalls.id, 'opening',
       coalesce(date(said.at, '+8 hours'), stalls.joined_on, date(last.at, '+8 hours')),
       stalls.deposit_fen, coalesce(said."by", ''), ''
FROM stalls
LEFT JOIN journal AS said
       ON said.seq = (SELECT max(seq) FROM journal WHERE subject = 'stall:' || stalls.id)
LEFT JOIN journal AS last ON last.seq = (SELECT max(seq) FROM journal)
WHERE stalls.deposit_fen > 0
"""


def upgrade() -> None:
    op.create_table(
        "deposit_lines",
        Column("id", Integer, primary_key=True),
        Column("stall_id", Integer, ForeignKey("stalls.id"), nullable=False),
        Column(
            "kind",
            Enum(*KINDS, name="depositkind", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        Column("on", Date, nullable=False),
        Column("amount_fen", FEN, nullable=False),
        Column("by", Text, nullable=False),
        Column("note", Text, nullable=False),
        Column("dispute_id", Integer, ForeignKey("disputes.id")),
        Index("ix_deposit_lines_stall_id", "stall_id"),
    )
    op.execute(OPENING)
    op.drop_column("stalls", "deposit_fen")
