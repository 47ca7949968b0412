"""Drafts: what is being typed, safe within a second, kept per form, person and desk."""

from collections.abc import Mapping

from mediator.services.workplace import Workplace
from mediator.storage import drafts as kept_drafts
from mediator.storage.drafts import Draft, Value

DESK = "1"


def save(workplace: Workplace, form: str, values: Mapping[str, Value]) -> None:
    """Keep the raw words of a form as they are now."""
    with workplace.transaction(quiet=True) as work:
        kept_drafts.save(work, form, workplace.on_duty, DESK, values)


def load(workplace: Workplace, form: str) -> Draft | None:
    """What was typed into a form and not yet completed."""
    with workplace.reading() as view:
        return kept_drafts.load(view, form, workplace.on_duty, DESK)


def listed(workplace: Workplace) -> tuple[Draft, ...]:
    """All drafts of the person on duty, newest first."""
    with workplace.reading() as view:
        return kept_drafts.listed(view, workplace.on_duty, DESK)


def drop(workplace: Workplace, form: str) -> None:
    """Throw a draft away, because its form was completed."""
    with workplace.transaction(quiet=True) as work:
        kept_drafts.drop(work, form, workplace.on_duty, DESK)
