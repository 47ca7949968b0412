"""The fair scale: every re-weigh slip, and the register of check scales with their due days."""

from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation
from mediator.domain.scales import Scale
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage import scales as kept_scales
from mediator.storage.scales import Slip

__all__ = ["Slip", "save_scale", "scales", "slips"]

SLIPS_SHOWN = 200


def slips(workplace: Workplace) -> tuple[Slip, ...]:
    """The newest re-weighs, each with its case."""
    with workplace.reading() as view:
        return kept_scales.slips(view, SLIPS_SHOWN)


def scales(workplace: Workplace) -> tuple[Scale, ...]:
    """The market's check scales, the one due first on top."""
    with workplace.reading() as view:
        return kept_scales.all_(view)


def save_scale(workplace: Workplace, scale: Scale) -> Scale:
    """Enter a check scale or correct its entry."""
    refuse(required(serial=scale.serial))
    if scale.verified_on and scale.due_on and scale.due_on <= scale.verified_on:
        raise RuleViolation("due_before_verified", "due_on")
    with workplace.transaction() as work:
        kept = kept_scales.save(work, scale)
        action = "change_scale" if scale.id else "add_scale"
        journal.append(work, action, subject=f"scale:{kept.id}", public={"serial": kept.serial})
    return kept
