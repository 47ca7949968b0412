"""What lines say of answers, increased compensation and advances, as far as their cases know."""

from alembic import op
from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, false, text

_DAYS = ("answer_due_on", "answered_on", "feedback_due_on", "feedback_on", "advanced_on")
_INDEXED = ("answer_due_on", "feedback_due_on", "advanced_on")
# The answer was given when the case ended, or when the agreement was signed that was broken later.
_ANSWERED = """
UPDATE ledger SET answer_due_on = date(answer_by, '+8 hours'), answered_on = coalesce(
    (SELECT min(signed_on) FROM agreements
     WHERE agreements.dispute_id = ledger.dispute_id AND broken_on IS NOT NULL), ended_on)
"""
_FROM_CASES = """
UPDATE ledger SET
    feedback_due_on = (SELECT json_extract(hand_down, '$.answer_by') FROM disputes
                       WHERE id = dispute_id),
    feedback_on = (SELECT json_extract(reply, '$.on') FROM disputes WHERE id = dispute_id)
WHERE dispute_id IN
    (SELECT id FROM disputes WHERE hand_down IS NOT NULL OR reply IS NOT NULL)
"""
_ADVANCED = """
UPDATE ledger SET (advanced_on, advance_back_fen) = (
    SELECT json_extract(advance, '$.on'),
           coalesce(json_extract(advance, '$.from_deposit_fen'), 0)
           + coalesce(json_extract(advance, '$.recovered_fen'), 0)
           + coalesce((SELECT sum(json_extract(value, '$.amount_fen'))
                       FROM json_each(advance, '$.recoveries')), 0)
    FROM disputes WHERE id = dispute_id)
WHERE dispute_id IN (SELECT id FROM disputes WHERE advance IS NOT NULL)
"""


def upgrade() -> None:
    fen = BigInteger().with_variant(Integer, "sqlite")
    op.add_column("terms", Column("increased", Boolean, nullable=False, server_default=false()))
    for name in _DAYS:
        op.add_column("ledger", Column(name, Date))
    for name in ("increased_fen", "advance_back_fen"):
        op.add_column("ledger", Column(name, fen, nullable=False, server_default="0"))
    for statement in (_ANSWERED, _FROM_CASES, _ADVANCED):
        op.execute(statement)
    for name in _INDEXED:
        op.create_index(
            f"ix_ledger_{name}",
            "ledger",
            [name, "dispute_id"],
            sqlite_where=text(f"{name} IS NOT NULL"),
        )
