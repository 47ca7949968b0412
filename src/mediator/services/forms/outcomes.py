"""The raw words that would make an outcome: to show a step taken in its own form, or correct it."""

from functools import singledispatch

from mediator.domain.case.outcomes import (
    Archived,
    Facts,
    FollowedUp,
    Informed,
    Offer,
    Outcome,
    Performed,
    Reviewed,
    Round,
    Signed,
    Skipped,
    Triage,
)
from mediator.domain.case.scale import Reweigh
from mediator.domain.values import days, money, weight
from mediator.domain.values.clock import local_time
from mediator.services.forms.sheet import Row, Value, Values


@singledispatch
def typed(outcome: Outcome) -> Values:
    """What was typed, as `services.forms.steps` reads it; empty for outcomes without a form."""
    del outcome
    return {}


@typed.register
def _triage(outcome: Triage) -> Values:
    at = local_time(outcome.answer_by) if outcome.answer_by else None
    return {
        "decision": outcome.decision.value,
        "ground": outcome.ground.value if outcome.ground else "",
        "deadline_class": outcome.deadline_class.value if outcome.deadline_class else "",
        "answer_by_day": days.show(at.date()) if at else "",
        "answer_by_time": f"{at:%H:%M}" if at else "",
        "office": outcome.office,
        "note": outcome.note,
    }


@typed.register
def _informed(outcome: Informed) -> Values:
    return {
        "consumer_agrees": _yes_no(outcome.consumer_agrees),
        "stall_agrees": _yes_no(outcome.stall_agrees),
        "method": outcome.method.value,
        "avoidance": outcome.avoidance,
        "signed": outcome.signed,
        "note": outcome.note,
    }


@typed.register
def _facts(outcome: Facts) -> Values:
    evidence: list[Row] = [
        {"kind": each.kind.value, "title": each.title, "given_by": each.given_by.value}
        for each in outcome.evidence
    ]
    values: dict[str, Value] = {
        "consumer_says": outcome.consumer_says,
        "stall_says": outcome.stall_says,
        "agreed": outcome.agreed,
        "prices_marked": _yes_no(outcome.prices_marked),
        "evidence": evidence,
    }
    return {**values, **(_reweigh(outcome.reweighs[-1]) if outcome.reweighs else {})}


@typed.register
def _round(outcome: Round) -> Values:
    offers: list[Row] = [_offer(each) for each in outcome.offers]
    return {
        "place": outcome.place,
        "present": outcome.present,
        "consumer_position": outcome.consumer_position,
        "stall_position": outcome.stall_position,
        "offers": offers,
        "agreed": _yes_no(outcome.agreed),
        "result": outcome.result,
    }


@typed.register
def _reviewed(outcome: Reviewed) -> Values:
    return {
        "reviewer": outcome.reviewer,
        "approved": _yes_no(outcome.approved),
        "remark": outcome.remark,
    }


@typed.register
def _signed(outcome: Signed) -> Values:
    return {
        "consumer": outcome.consumer,
        "stall": outcome.stall,
        "sealed": outcome.sealed,
        "witness": outcome.witness,
    }


@typed.register
def _performed(outcome: Performed) -> Values:
    return {"note": outcome.note}


@typed.register
def _followed_up(outcome: FollowedUp) -> Values:
    return {
        "on": days.show(outcome.on),
        "method": outcome.method.value,
        "performed": _yes_no(outcome.performed),
        "satisfaction": outcome.satisfaction.value if outcome.satisfaction else "",
        "relapse": outcome.relapse,
        "note": outcome.note,
    }


@typed.register
def _archived(outcome: Archived) -> Values:
    return {"override": outcome.override, "head": outcome.head}


@typed.register
def _skipped(outcome: Skipped) -> Values:
    return {"reason": outcome.reason}


def _reweigh(slip: Reweigh) -> dict[str, Value]:
    return {
        "reweigh_goods": slip.goods,
        "reweigh_tier": slip.tier.value,
        "reweigh_price": "" if slip.unit_price_fen is None else money.show(slip.unit_price_fen),
        "reweigh_settled": weight.show(slip.settled_mg),
        "reweigh_checked": weight.show(slip.checked_mg),
        "reweigh_method": slip.method.value,
        "reweigh_scale": slip.scale_serial,
        "reweigh_excluded": slip.excluded,
    }


def _offer(offer: Offer) -> Row:
    amount = "" if offer.amount_fen is None else money.show(offer.amount_fen)
    return {"side": offer.side.value, "text": offer.text, "amount": amount}


def _yes_no(answer: bool | None) -> str:  # noqa: FBT001  # The answer itself, not an option.
    return {True: "yes", False: "no", None: ""}[answer]
