"""What may be undone: the last thing done to a case, unless it gave something out or locked it."""

from dataclasses import replace

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.dispute import Dispute


def may_undo(before: Dispute, after: Dispute) -> bool:
    """Whether `after` is one change away from `before`, and nothing of it has left the station.

    A paper that was issued or voided, and a file that was closed, are undone in ways of their own.
    """
    next_of = (after.id, after.version) == (before.id, before.version + 1)
    closed = after.filed and not before.filed
    # What the form says is corrected, never undone: whoever holds a masked copy writes none back.
    same_form = replace(before.intake, signed=after.intake.signed) == after.intake
    return next_of and same_form and not closed and _given_out(before) == _given_out(after)


def _given_out(dispute: Dispute) -> list[tuple[str, bool]]:
    voided = AgreementState.VOIDED
    return [(each.number, each.state is voided) for each in dispute.agreements if each.number]
