"""What speaks for another decision than to take the case: shown with its reason, never decided."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from mediator.domain.case.claim import Nature
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Decision, Ground
from mediator.domain.station import Limits
from mediator.domain.values.days import months_later

LIMITATION_MONTHS = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A decision that the facts point to; `facts` are numbers and days for its sentence."""

    code: str
    decision: Decision
    ground: Ground
    facts: dict[str, object] = field(default_factory=dict)


def suggestions(dispute: Dispute, limits: Limits) -> tuple[Suggestion, ...]:
    """What the registration form points to (domain facts 4.5, 5.4, 10), the most pressing first."""
    return (*_at_once(dispute, limits), *_not_here(dispute))


def _at_once(dispute: Dispute, limits: Limits) -> Iterator[Suggestion]:
    intake, crowd = dispute.intake, limits.policy.crowd_size
    if len(intake.consumers) >= crowd:
        yield Suggestion(
            code="crowd",
            decision=Decision.HAND_OVER,
            ground=Ground.CROWD,
            facts={"count": len(intake.consumers), "limit": crowd},
        )
    if intake.nature is Nature.SAFETY:
        yield Suggestion(code="danger", decision=Decision.HAND_OVER, ground=Ground.DANGER)


def _not_here(dispute: Dispute) -> Iterator[Suggestion]:
    intake = dispute.intake
    if not intake.respondent.stall_id:
        yield Suggestion(
            code="not_our_market", decision=Decision.REFUSE, ground=Ground.NOT_OUR_MARKET
        )
    bought = intake.purchase.bought_on
    if bought is None:
        return
    last = months_later(bought, LIMITATION_MONTHS)
    if dispute.received_on > last:
        yield Suggestion(
            code="over_three_years",
            decision=Decision.REFUSE,
            ground=Ground.OVER_THREE_YEARS,
            facts={"bought": bought, "last": last},
        )
