"""The fair scale: every re-weigh slip, the register of check scales, their log of self-checks."""

from dataclasses import dataclass
from datetime import date

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation
from mediator.domain.scales import Scale, ScaleCheck, ScaleState, check_due_on, last_checks
from mediator.domain.station import Policy
from mediator.services.workplace import Workplace, known_station
from mediator.storage import journal
from mediator.storage import scales as kept_scales
from mediator.storage.database import Reading
from mediator.storage.scales import Slip

__all__ = ["Log", "Slip", "due", "log", "note_check", "save_scale", "scales", "slips", "workbook"]

SLIPS_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """The register with its self-checks, newest first, and how the station looks after both."""

    scales: tuple[Scale, ...]
    checks: tuple[ScaleCheck, ...]
    policy: Policy

    def state(self, scale: Scale, today: date) -> ScaleState:
        """How the verification of a scale stands."""
        return scale.state(today, remind_days=self.policy.scale_remind_days)

    def check_due_on(self, scale: Scale) -> date | None:
        """The day of its next self-check; None where none was ever made."""
        last = last_checks(self.checks).get(scale.id)
        return check_due_on(scale, last, every_days=self.policy.scale_check_days)


def slips(workplace: Workplace) -> tuple[Slip, ...]:
    """The newest re-weighs, each with its case."""
    with workplace.reading() as view:
        return kept_scales.slips(view, SLIPS_SHOWN)


def scales(workplace: Workplace) -> tuple[Scale, ...]:
    """The market's check scales, the one due first on top, the retired last."""
    with workplace.reading() as view:
        return kept_scales.all_(view)


def log(workplace: Workplace) -> Log:
    """The register with everything about it."""
    with workplace.reading() as view:
        return _log(view)


def due(view: Reading, today: date) -> tuple[Scale, ...]:
    """The scales to be verified or checked by ourselves, within an open view."""
    found = _log(view)
    wanted = {ScaleState.SOON, ScaleState.OVERDUE}
    return tuple(
        scale
        for scale in found.scales
        if found.state(scale, today) in wanted or (found.check_due_on(scale) or date.max) <= today
    )


def save_scale(workplace: Workplace, scale: Scale) -> Scale:
    """Enter a check scale or correct its entry."""
    refuse(required(serial=scale.serial))
    if scale.verified_on and scale.due_on and scale.due_on <= scale.verified_on:
        raise RuleViolation("due_before_verified", "due_on")
    with workplace.transaction(Right.RECORD) as work:
        kept = kept_scales.save(work, scale)
        action = "change_scale" if scale.id else "add_scale"
        journal.append(work, action, subject=f"scale:{kept.id}", public={"serial": kept.serial})
    return kept


def note_check(workplace: Workplace, check: ScaleCheck) -> ScaleCheck:
    """Log a self-check; raises `RuleViolation` with `required` or `day_in_future`."""
    refuse(check.missing())
    if check.on > workplace.today:
        raise RuleViolation("day_in_future", "check_on")
    with workplace.transaction(Right.RECORD) as work:
        kept = kept_scales.add_check(work, check)
        journal.append(
            work,
            "check_scale",
            subject=f"scale:{check.scale_id}",
            public={"within": int(check.within)},
        )
    return kept


def workbook(workplace: Workplace) -> bytes:
    """The register and the log as xlsx."""
    with workplace.reading() as view:
        found, station = _log(view), known_station(view)[0]
    return documents.scale_workbook(
        station, found.scales, checks=found.checks, made_at=workplace.now()
    )


def _log(view: Reading) -> Log:
    return Log(
        scales=kept_scales.all_(view),
        checks=kept_scales.checks(view),
        policy=known_station(view)[1],
    )
