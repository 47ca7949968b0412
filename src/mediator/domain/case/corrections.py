"""What was taken down before it was corrected, and bringing one part of it back."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, Final

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import Outcome
from mediator.domain.case.steps import Step

# Parts of the form as staff read them, each with the values that make it up.
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "source": ("source",),
    "hand_down": ("hand_down",),
    "hand_form": ("hand_form",),
    "consumers": ("consumers",),
    "stall": ("respondent",),
    "goods": ("purchase.goods", "purchase.quantity"),
    "bought_on": ("purchase.bought_on",),
    "amount": ("purchase.amount_fen",),
    "voucher": ("purchase.voucher",),
    "facts": ("facts",),
    "remedies": ("claim.remedies", "claim.other"),
    "claim_amount": ("claim.amount_fen",),
    "nature": ("nature", "category", "details"),
    "signed": ("signed",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseded:
    """A registration as it was until somebody corrected it, and who did."""

    id: int
    dispute_id: int
    at: datetime
    by: str
    intake: Intake


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One correction; `id` names what it superseded."""

    id: int
    at: datetime
    by: str
    before: Intake
    after: Intake

    def parts(self) -> tuple[str, ...]:
        """What it changed."""
        return changed(self.before, self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepCorrection:
    """A step that was recorded again; `place` is that of the earlier record in the case."""

    place: int
    step: Step
    at: datetime
    by: str
    before: Outcome
    after: Outcome

    def parts(self) -> tuple[str, ...]:
        """The fields that it changed."""
        return tuple(
            each.name
            for each in fields(self.before)
            if getattr(self.before, each.name) != getattr(self.after, each.name)
        )


def of_steps(dispute: Dispute) -> tuple[StepCorrection, ...]:
    """Every step that was recorded again with another outcome of the same kind, oldest first."""
    last: dict[Step, int] = {}
    found: list[StepCorrection] = []
    for place, record in enumerate(dispute.records):
        before = dispute.records[last[record.step]].outcome if record.step in last else None
        if before is not None and type(before) is type(record.outcome) and before != record.outcome:
            found.append(
                StepCorrection(
                    place=last[record.step],
                    step=record.step,
                    at=record.at,
                    by=record.by,
                    before=before,
                    after=record.outcome,
                )
            )
        last[record.step] = place
    return tuple(found)


def with_field(now: Outcome, earlier: Outcome, *, name: str) -> Outcome:
    """The outcome as it is `now`, with one field as it was `earlier`; KeyError for no field."""
    if type(now) is not type(earlier) or name not in {each.name for each in fields(now)}:
        raise KeyError(name)
    return replace(now, **{name: getattr(earlier, name)})


def changed(before: Intake, after: Intake) -> tuple[str, ...]:
    """The parts in which two registrations differ, in the order of the form."""
    return tuple(
        part
        for part, paths in PARTS.items()
        if any(_at(before, path) != _at(after, path) for path in paths)
    )


def with_part(now: Intake, earlier: Intake, *, part: str) -> Intake:
    """The registration as it is `now`, with one part as it was `earlier`; KeyError for no part."""
    for path in PARTS[part]:
        now = _set(now, path, value=_at(earlier, path))
    return now


def _at(intake: Intake, path: str) -> object:
    found: Any = intake
    for name in path.split("."):
        found = getattr(found, name)
    return found


def _set(intake: Intake, path: str, *, value: object) -> Intake:
    whole, _, inner = path.partition(".")
    if inner:
        value = replace(getattr(intake, whole), **{inner: value})
    return replace(intake, **{whole: value})  # type: ignore[arg-type]
