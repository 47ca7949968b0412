"""Undoing what was just done to a case, as long as nothing was given out or locked by it."""

from dataclasses import replace
from typing import Final

from mediator.domain.accounts.roles import Right, of_step
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.undo import may_undo
from mediator.domain.errors import RuleViolation
from mediator.services.workplace import Ref, Workplace, fetch, keep, limits_of
from mediator.storage import journal
from mediator.storage.database import Reading

# Issuing, voiding and paying in advance give something out; terms are written on until issue, and
# a correction is brought back by parts.
_UNDOABLE: Final = frozenset(
    {
        *("record_step", "withdrawn", "self_settled", "failed", "hand_over", "acknowledge"),
        *("pause", "resume", "reply", "reopen", "attest", "sign", "fulfil", "recover"),
    }
)
_LOOKS: Final = frozenset({"reveal"})


def undo(workplace: Workplace, before: Dispute, *, after: Dispute) -> Dispute:
    """Put a case back to what it was `before` the last thing was done to it.

    Raises `StaleRecord` when somebody has changed it since, `RuleViolation("cannot_undo")` when
    what was done gave something out, closed the file, or a paper was printed since.
    """
    if not may_undo(before, after):
        raise RuleViolation("cannot_undo")
    with workplace.transaction(_right(before, after)) as work:
        fetch(work, Ref.of(after))
        done = _last(work, after.id)
        if done not in _UNDOABLE:
            raise RuleViolation("cannot_undo")
        earlier = replace(before, version=after.version)
        return keep(work, earlier, action="undo", limits=limits_of(work), undone=done)


def _right(before: Dispute, after: Dispute) -> Right:
    """Whoever may do it may undo it."""
    taken = after.records[len(before.records) :]
    only_taken = replace(after, records=before.records, version=before.version) == before
    return of_step(taken[-1].step) if taken and only_taken else Right.MEDIATE


def _last(view: Reading, dispute_id: int) -> str:
    """What was last done to a case but looked at."""
    entries = journal.history(view, f"dispute:{dispute_id}")
    return next((e.action for e in reversed(entries) if e.action not in _LOOKS), "")
