"""The mediation itself: taking a step, leaving one out, and every way out of a case."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from mediator.domain.accounts.roles import Right, of_step
from mediator.domain.case import procedure
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Decision, Outcome, Skipped, StepRecord, Triage
from mediator.domain.case.steps import EndingKind, Pause, Referral, Reply, Step
from mediator.domain.errors import RuleViolation
from mediator.services.folders import folder_of
from mediator.services.workplace import Ref, Workplace, fetch, keep, limits_of


def record_step(workplace: Workplace, ref: Ref, *, step: Step, outcome: Outcome) -> Dispute:
    """Take a step with its outcome; a broken rule writes nothing."""
    taken = StepRecord(step=step, at=workplace.now(), by=workplace.on_duty, outcome=outcome)
    with workplace.transaction(of_step(step)) as work:
        limits = limits_of(work)
        dispute = fetch(work, ref)
        folder = folder_of(work, dispute)
        dispute = procedure.record(dispute, taken, limits=limits, folder=folder)
        dispute = _note_hand_over(dispute, taken)
        return keep(work, dispute, action="record_step", limits=limits, step=step.value)


def skip_step(workplace: Workplace, ref: Ref, *, step: Step, reason: str) -> Dispute:
    """Leave a step out, with the reason."""
    return record_step(workplace, ref, step=step, outcome=Skipped(reason=reason))


def withdraw(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
    """The consumer takes the complaint back."""
    return _end(workplace, ref, kind=EndingKind.WITHDRAWN, reason=reason)


def self_settle(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
    """The parties settled between themselves."""
    return _end(workplace, ref, kind=EndingKind.SELF_SETTLED, reason=reason)


def fail(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
    """Mediation did not succeed; the notice names the five routes that stay open."""
    return _end(workplace, ref, kind=EndingKind.FAILED, reason=reason)


def hand_over(workplace: Workplace, ref: Ref, *, office: str, reason: str) -> Dispute:
    """Pass a case to an authority; an open one ends by it, an ended one keeps its ending."""
    _require(office=office, reason=reason)
    at, by = workplace.now(), workplace.on_duty

    def change(dispute: Dispute) -> Dispute:
        if dispute.referral is not None:
            raise RuleViolation("already_handed_over")
        referred = replace(dispute, referral=Referral(office=office, at=at, by=by, reason=reason))
        if dispute.ending is not None:
            return referred
        return procedure.end(referred, EndingKind.HANDED_OVER, at=at, by=by, reason=reason)

    return _change(workplace, ref, action="hand_over", change=change)


def acknowledge(workplace: Workplace, ref: Ref, *, receipt: str, on: date) -> Dispute:
    """Note that the authority confirmed a hand-over: who took it, under what number."""
    if on > workplace.today:
        raise RuleViolation("day_in_future", "on")

    def change(dispute: Dispute) -> Dispute:
        if dispute.referral is None:
            raise RuleViolation("not_handed_over")
        return replace(dispute, referral=dispute.referral.acknowledge(receipt, on))

    return _change(workplace, ref, action="acknowledge", change=change)


def pause(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
    """Stop the clock from today on, with the reason."""
    _require(reason=reason)

    def change(dispute: Dispute) -> Dispute:
        if dispute.paused or dispute.accepted_on is None or dispute.ending is not None:
            raise RuleViolation("cannot_pause")
        begun = Pause(first=workplace.today, reason=reason)
        return replace(dispute, pauses=(*dispute.pauses, begun))

    return _change(workplace, ref, action="pause", change=change)


def resume(workplace: Workplace, ref: Ref) -> Dispute:
    """Let the clock run again from tomorrow on."""

    def change(dispute: Dispute) -> Dispute:
        if not dispute.paused or dispute.ending is not None:
            raise RuleViolation("not_paused")
        ended = replace(dispute.pauses[-1], last=workplace.today)
        return replace(dispute, pauses=(*dispute.pauses[:-1], ended))

    return _change(workplace, ref, action="resume", change=change)


def reply(workplace: Workplace, ref: Ref, *, method: str, content: str) -> Dispute:
    """Note the answer given to the authority that had handed the case down."""
    _require(method=method, content=content)
    given = Reply(on=workplace.today, by=workplace.on_duty, method=method, content=content)

    def change(dispute: Dispute) -> Dispute:
        if dispute.intake.hand_down is None:
            raise RuleViolation("not_handed_down")
        return replace(dispute, reply=given)

    return _change(workplace, ref, action="reply", change=change)


def reopen(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
    """The agreement was not kept, or the dispute flared up again: both sides talk anew."""
    at, by = workplace.now(), workplace.on_duty
    return _change(
        workplace,
        ref,
        action="reopen",
        change=lambda dispute: procedure.reopen(dispute, reason=reason, at=at, by=by),
    )


def take_out(workplace: Workplace, ref: Ref, *, reason: str) -> Dispute:
    """Open a closed file again; only the head may."""
    at, by = workplace.now(), workplace.on_duty
    with workplace.transaction(Right.MANAGE) as work:
        dispute = procedure.take_out(fetch(work, ref), reason, at=at, by=by)
        return keep(work, dispute, action="take_out", limits=limits_of(work))


def attest(workplace: Workplace, ref: Ref, *, point: str) -> Dispute:
    """Note a signature or seal that came late, by the code of its open point."""
    at, by = workplace.now(), workplace.on_duty
    return _change(
        workplace,
        ref,
        action="attest",
        change=lambda dispute: procedure.attest(dispute, point, at=at, by=by),
    )


def _note_hand_over(dispute: Dispute, taken: StepRecord) -> Dispute:
    """A case handed over at triage has its referral as well as its ending."""
    outcome = taken.outcome
    if not isinstance(outcome, Triage) or outcome.decision is not Decision.HAND_OVER:
        return dispute
    referral = Referral(office=outcome.office, at=taken.at, by=taken.by, reason=outcome.note)
    return replace(dispute, referral=referral)


def _end(workplace: Workplace, ref: Ref, *, kind: EndingKind, reason: str) -> Dispute:
    def change(dispute: Dispute) -> Dispute:
        at = workplace.now()
        return procedure.end(dispute, kind, at=at, by=workplace.on_duty, reason=reason)

    return _change(workplace, ref, action=kind.value, change=change)


def _change(
    workplace: Workplace, ref: Ref, *, action: str, change: Callable[[Dispute], Dispute]
) -> Dispute:
    with workplace.transaction(Right.MEDIATE) as work:
        return keep(work, change(fetch(work, ref)), action=action, limits=limits_of(work))


def _require(**fields: str) -> None:
    for field, value in fields.items():
        if not value:
            raise RuleViolation("required", field)
