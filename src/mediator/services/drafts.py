"""Drafts: what is being typed, safe within a second, kept per form, person and desk."""

from mediator.domain.accounts.roles import Right
from mediator.services.forms.sheet import Values
from mediator.services.workplace import Workplace
from mediator.storage import drafts as kept_drafts
from mediator.storage.drafts import Draft

__all__ = ["Draft", "drop", "listed", "load", "save"]

DESK = "1"  # One desk a file; several desks come with a server.


def save(workplace: Workplace, key: str, *, values: Values) -> None:
    """Keep the raw words of a form as they are now; `key` says which, such as `case:12:facts`."""
    draft = Draft(
        key=key,
        person=workplace.on_duty,
        desk=DESK,
        form=key.partition(":")[0],
        payload=values,
        updated_at=workplace.now(),
    )
    with workplace.transaction(Right.KEEP, quiet=True) as work:
        kept_drafts.save(work, draft)


def load(workplace: Workplace, key: str) -> Draft | None:
    """What was typed into a form and not yet completed."""
    with workplace.reading() as view:
        return kept_drafts.load(view, key, person=workplace.on_duty, desk=DESK)


def listed(workplace: Workplace) -> tuple[Draft, ...]:
    """All drafts of the person on duty, newest first."""
    with workplace.reading() as view:
        return kept_drafts.listed(view, person=workplace.on_duty, desk=DESK)


def drop(workplace: Workplace, key: str) -> None:
    """Throw a draft away, because its form was completed or given up."""
    with workplace.transaction(Right.KEEP, quiet=True) as work:
        kept_drafts.drop(work, key, person=workplace.on_duty, desk=DESK)
