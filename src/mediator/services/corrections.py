"""Corrections of a registration: what each changed, and bringing one part back."""

from mediator.domain.accounts.roles import Right
from mediator.domain.case import corrections as rules
from mediator.domain.case.corrections import Correction
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import RuleViolation
from mediator.services import intake, mediation
from mediator.services.workplace import Ref, Workplace
from mediator.storage import disputes, superseded


def of_case(workplace: Workplace, dispute_id: int) -> tuple[Correction, ...]:
    """Newest first; raises `RuleViolation("not_permitted")` for who may see no personal data."""
    workplace.require(Right.REVEAL)
    with workplace.reading() as view:
        before = superseded.of_dispute(view, dispute_id)
        now = disputes.load(view, dispute_id).intake
    states = (*(each.intake for each in before), now)
    made = [
        Correction(id=old.id, at=old.at, by=old.by, before=old.intake, after=new)
        for old, new in zip(before, states[1:], strict=True)
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


def bring_step_back(workplace: Workplace, ref: Ref, *, place: int, field: str) -> Dispute:
    """One field of a step as it was in the record at `place`, by the rules of every other record.

    Raises `RuleViolation("correction_unknown")`, and as `mediation.record_step`.
    """
    with workplace.reading() as view:
        dispute = disputes.load(view, ref.id)
    earlier = dispute.records[place] if 0 <= place < len(dispute.records) else None
    now = dispute.outcome(earlier.step) if earlier else None
    if earlier is None or now is None:
        raise RuleViolation("correction_unknown")
    try:
        outcome = rules.with_field(now, earlier.outcome, name=field)
    except KeyError as unknown:
        raise RuleViolation("correction_unknown") from unknown
    return mediation.record_step(workplace, ref, step=earlier.step, outcome=outcome)
