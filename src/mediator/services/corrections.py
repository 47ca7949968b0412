"""Corrections of a registration: what each changed, and bringing one part back."""

from mediator.domain.accounts.roles import Right
from mediator.domain.case import corrections as rules
from mediator.domain.case.corrections import Correction
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import RuleViolation
from mediator.services import intake
from mediator.services.workplace import Ref, Workplace
from mediator.storage import disputes, superseded


def of_case(workplace: Workplace, dispute_id: int) -> tuple[Correction, ...]:
    """Newest first; raises `RuleViolation("not_permitted")` for who may see no personal data."""
    workplace.require(Right.REVEAL)
    with workplace.reading() as view:
        before = superseded.of_dispute(view, dispute_id)
        now = disputes.load(view, dispute_id).intake
    after = (*(each.intake for each in before[1:]), now)
    made = [
        Correction(id=old.id, at=old.at, by=old.by, before=old.intake, after=new)
        for old, new in zip(before, after, strict=True)
    ]
    return tuple(reversed(made))


def bring_back(workplace: Workplace, ref: Ref, *, correction: int, part: str) -> Dispute:
    """One part as it was before a correction, by the rules of every other correction.

    Raises `RuleViolation("correction_unknown")`, and as `intake.amend`.
    """
    with workplace.reading() as view:
        found = {each.id: each.intake for each in superseded.of_dispute(view, ref.id)}
        now = disputes.load(view, ref.id).intake
    if correction not in found or part not in rules.PARTS:
        raise RuleViolation("correction_unknown")
    changed = rules.with_part(now, found[correction], part=part)
    return intake.amend(workplace, ref, intake=changed)
