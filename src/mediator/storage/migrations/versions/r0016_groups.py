"""The word index by groups of characters, made anew and empty; the numbers that stalls bore."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, Text

# No prefix index: the beginnings of names are tokens of their own, hexadecimal has none.
_WORDS = (
    "CREATE VIRTUAL TABLE dispute_words USING fts5("
    "words, content='', contentless_delete=1, tokenize='ascii')"
)
# What cases say of their stall is all that is left of the numbers it bore before.
_BORNE = (
    "INSERT INTO stall_numbers (stall_id, number)"
    " SELECT DISTINCT ledger.stall_id, ledger.stall_number FROM ledger"
    " JOIN stalls ON stalls.id = ledger.stall_id"
    " WHERE ledger.stall_number != '' AND ledger.stall_number != stalls.number"
)


def upgrade() -> None:
    op.execute("DROP TABLE dispute_words")
    op.execute(_WORDS)
    op.create_table(
        "stall_numbers",
        Column("stall_id", Integer, ForeignKey("stalls.id", ondelete="CASCADE"), primary_key=True),
        Column("number", Text, primary_key=True),
    )
    op.execute(_BORNE)
