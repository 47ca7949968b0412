"""Files whose people were erased: papers and evidence may go, of those files alone."""

from alembic import op
from sqlalchemy import Column, Text

_ERASED = "EXISTS (SELECT 1 FROM disputes WHERE id = OLD.dispute_id AND erased IS NOT NULL)"
_USED = (
    "EXISTS (SELECT 1 FROM exhibits WHERE sha256 = OLD.sha256)"
    " OR EXISTS (SELECT 1 FROM signed_copies WHERE sha256 = OLD.sha256)"
)
_FIXED = "number, kind, dispute_id, issued_at, by, sha256"
GUARDS = (
    ("paper_named", f"UPDATE OF {_FIXED} ON papers", ""),
    ("paper_stays", "UPDATE OF snapshot, pdf ON papers", f"NOT {_ERASED}"),
    ("paper_whole", "DELETE ON papers", ""),
    ("signed_copy_whole", "DELETE ON signed_copies", f"NOT {_ERASED}"),
    ("exhibit_whole", "DELETE ON exhibits", f"NOT {_ERASED}"),
    ("file_whole", "DELETE ON files", _USED),
    (
        "erasure_stays",
        "UPDATE OF erased ON disputes",
        "OLD.erased IS NOT NULL AND NEW.erased IS NOT OLD.erased",
    ),
)


def upgrade() -> None:
    op.add_column("disputes", Column("erased", Text))
    for name in ("paper_stays", "signed_copy_whole", "file_whole"):
        op.execute(f"DROP TRIGGER {name}")
    for name, event, when in GUARDS:
        only = f" WHEN {when}" if when else ""
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event}{only} BEGIN SELECT RAISE(ABORT, '{name}'); END"
        )
