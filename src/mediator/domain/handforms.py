"""手填单: forms printed in stock, filled by hand when the power is out, entered afterwards."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from mediator.domain.errors import RuleViolation

MOST: Final = 50  # forms at a time: a stack that is used up before the wording changes


@dataclass(frozen=True, slots=True, kw_only=True)
class HandForm:
    """One numbered form of paper. `spoiled` says why it will never be entered."""

    number: str
    printed_at: datetime
    by: str
    spoiled: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What became of the forms: still to be used, entered as a case, spoiled."""

    unused: tuple[str, ...] = ()
    used: int = 0
    spoiled: int = 0


def check_usable(form: HandForm | None, *, used_by: str) -> None:
    """Refuse a form that is none of ours, that was spoiled, or that another case has.

    Raises `RuleViolation` with `hand_form_unknown`, `hand_form_spoiled` (fact `reason`) or
    `hand_form_used` (fact `number`).
    """
    if form is None:
        raise RuleViolation("hand_form_unknown", "hand_form")
    if form.spoiled:
        raise RuleViolation("hand_form_spoiled", "hand_form", reason=form.spoiled)
    if used_by:
        raise RuleViolation("hand_form_used", "hand_form", number=used_by)
