"""Drafts: what is being typed, safe within a second, kept per form, person and desk."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from mediator.domain.accounts.roles import Right
from mediator.services.forms.sheet import Values
from mediator.services.workplace import Workplace
from mediator.storage import drafts as kept_drafts
from mediator.storage.drafts import Draft

__all__ = ["KEPT", "Draft", "drop", "free_key", "listed", "load", "save", "sweep", "throw_away"]

KEPT: Final = timedelta(days=30)
"""How long what was thrown away can be taken back."""

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


def throw_away(workplace: Workplace, key: str) -> None:
    """Give a draft up; for thirty days it can be taken back (`recycling`)."""
    with workplace.transaction(Right.KEEP, quiet=True) as work:
        found = kept_drafts.load(work, key, person=workplace.on_duty, desk=DESK)
        if found is not None:
            kept_drafts.throw_away(work, found)


def sweep(workplace: Workplace) -> None:
    """Forget what was thrown away longer ago than it can be taken back."""
    with workplace.transaction(Right.KEEP, quiet=True) as work:
        kept_drafts.sweep(work, workplace.now() - KEPT)


def drop(workplace: Workplace, key: str) -> None:
    """Forget a draft whose form was completed."""
    with workplace.transaction(Right.KEEP, quiet=True) as work:
        kept_drafts.drop(work, key, person=workplace.on_duty, desk=DESK)


def free_key(series: str, taken: Iterable[str]) -> str:
    """The first key of a series, such as `register:2`, that no draft has."""
    used = set(taken)
    number = 1
    while f"{series}:{number}" in used:
        number += 1
    return f"{series}:{number}"
