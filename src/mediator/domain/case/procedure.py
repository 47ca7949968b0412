"""The procedure: which steps a case needs, which may be taken now, and what taking one does."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mediator.domain.case.agreement import AgreementMode, AgreementState
from mediator.domain.case.completeness import Folder, open_points, unfinished
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.missing import refuse, required
from mediator.domain.case.outcomes import (
    OUTCOME_OF,
    Archived,
    Breached,
    Decision,
    FollowedUp,
    Informed,
    Reviewed,
    Round,
    Signed,
    Skipped,
    StepRecord,
    TakenOut,
    Triage,
)
from mediator.domain.case.steps import (
    FOLLOWED_UP,
    OF_ACCEPTED,
    SETTLED,
    AdvancePayment,
    Ending,
    EndingKind,
    Step,
)
from mediator.domain.errors import RuleViolation
from mediator.domain.station import Limits
from mediator.domain.values.clock import local_day


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    SKIPPED = "skipped"
    CURRENT = "current"
    AHEAD = "ahead"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One step of the rail: its state, and a word for why it stands so."""

    step: Step
    state: StepState
    why: str = ""


EMPTY = Folder()
SKIPPABLE = frozenset({Step.FACTS, Step.FOLLOW_UP})
CORRECTABLE = frozenset({Step.INFORM, Step.FACTS, Step.FIRST_ROUND, Step.SECOND_ROUND, Step.TERMS})
AFTER_THE_END = frozenset({Step.PERFORM, Step.FOLLOW_UP, Step.ARCHIVE})


def rail(dispute: Dispute, limits: Limits) -> tuple[Stand, ...]:
    """The twelve steps with their states; at most one is current."""
    stands: list[Stand] = []
    current_seen = False
    for step in Step:
        state, why = _state(dispute, step, limits=limits)
        if state is StepState.AHEAD and not current_seen:
            current_seen, state = True, StepState.CURRENT
        stands.append(Stand(step=step, state=state, why=why))
    return tuple(stands)


def current(dispute: Dispute, limits: Limits) -> Step | None:
    """The step to take now; None when the case is archived."""
    stands = rail(dispute, limits)
    return next((s.step for s in stands if s.state is StepState.CURRENT), None)


def may_record(dispute: Dispute, step: Step, *, limits: Limits) -> bool:
    """Whether the step may be taken now, or corrected while nothing was issued."""
    stand = next(s for s in rail(dispute, limits) if s.step is step)
    if stand.state is StepState.CURRENT:
        return True
    if stand.state not in {StepState.DONE, StepState.SKIPPED} or step not in CORRECTABLE:
        return False
    issued = dispute.agreement is not None and dispute.agreement.state is not AgreementState.DRAFT
    # The first talks led to the agreement that was broken: they are history.
    past = step is Step.FIRST_ROUND and dispute.breach is not None
    return dispute.ending is None and not issued and not past


def record(
    dispute: Dispute, taken: StepRecord, *, limits: Limits, folder: Folder = EMPTY
) -> Dispute:
    """Take a step: the one way an outcome enters a case; `folder` counts when the file is closed.

    Raises `RuleViolation` when it is not its turn, the outcome does not fit or lacks something.
    """
    _check_turn(dispute, taken, limits=limits)
    _check_complete(dispute, taken, folder=folder)
    refuse(taken.outcome.missing())
    noted = replace(dispute, records=(*dispute.records, taken))
    kind = _ending_by(noted, taken)
    if kind is None:
        return noted
    reason = taken.outcome.note if isinstance(taken.outcome, Triage) else ""
    return end(noted, kind, at=taken.at, by=taken.by, reason=reason)


def end(
    dispute: Dispute,
    kind: EndingKind,
    *,
    at: datetime,
    by: str,
    reason: str = "",
    told_fen: int = 0,
) -> Dispute:
    """End a case: every path that ends one goes through here.

    `told_fen` is what a ledger says the consumer recovered, where no agreement is kept.
    """
    if dispute.ending is not None:
        raise RuleViolation("already_ended")
    if kind not in SETTLED and not reason:
        raise RuleViolation("required", "reason")
    if kind in OF_ACCEPTED and dispute.accepted_on is None:
        raise RuleViolation("not_accepted")
    recovered = dispute.recovered_fen + told_fen if kind in SETTLED else dispute.received_fen
    ending = Ending(kind=kind, at=at, by=by, reason=reason, recovered_fen=recovered)
    return replace(dispute, ending=ending)


def pay_in_advance(dispute: Dispute, payment: AdvancePayment, *, at: datetime, by: str) -> Dispute:
    """The market pays: an open case ends by it, a settled one whose stall delays stays settled.

    Raises `RuleViolation` with `not_accepted` or `already_ended`.
    """
    paid = replace(dispute, advance=payment)
    if dispute.advance is None and _promises_open(dispute):
        return paid
    return end(paid, EndingKind.PAID_IN_ADVANCE, at=at, by=by)


def may_void(dispute: Dispute) -> bool:
    """Whether the agreement may be taken out of force: not once anybody has relied on it."""
    agreement = dispute.agreement
    if agreement is None or dispute.filed:
        return False
    relied_on = agreement.fulfilments or dispute.last(Step.PERFORM)
    signed = agreement.state is AgreementState.SIGNED and not relied_on and dispute.advance is None
    return signed or agreement.state is AgreementState.ISSUED


def void(dispute: Dispute, reason: str) -> Dispute:
    """Take the agreement out of force; a case that it had settled is open again.

    Raises `RuleViolation` with `no_agreement`, `already_performed_in_part`, or `required` (reason).
    """
    agreement = dispute.agreement
    if agreement is None:
        raise RuleViolation("no_agreement", "agreement")
    voided = dispute.with_agreement(agreement.void(reason))
    if not may_void(dispute):
        raise RuleViolation("already_performed_in_part", "void_reason")
    settled = agreement.state is AgreementState.SIGNED
    return replace(voided, ending=None) if settled else voided


def may_reopen(dispute: Dispute) -> bool:
    """Whether talks may begin anew: promises are open or the dispute is not at rest.

    Not where the market has paid in the stall's place: then the consumer has what was promised.
    """
    if dispute.ending is None or dispute.advance is not None or not _in_force(dispute):
        return False
    asked = dispute.outcome(Step.FOLLOW_UP)
    relapsed = isinstance(asked, FollowedUp) and not asked.at_rest
    return _promises_open(dispute) or relapsed


def reopen(dispute: Dispute, *, reason: str, at: datetime, by: str) -> Dispute:
    """The agreement was not kept, or the dispute flared up again: back to the talks.

    Deadlines run anew from that day. Raises `RuleViolation` with `cannot_reopen` or `required`.
    """
    agreement = dispute.agreement
    if agreement is None or not may_reopen(dispute):
        raise RuleViolation("cannot_reopen")
    breached = Breached(reason=reason)
    refuse(breached.missing())
    taken = StepRecord(step=Step.PERFORM, at=at, by=by, outcome=breached)
    on = local_day(at)
    given_up = dispute.with_agreement(agreement.give_up(on=on))
    pauses = tuple(replace(p, last=p.last or on) for p in dispute.pauses)
    return replace(given_up, records=(*dispute.records, taken), pauses=pauses, ending=None)


def take_out(dispute: Dispute, reason: str, *, at: datetime, by: str) -> Dispute:
    """Open a closed file again, which is then to be closed once more.

    Raises `RuleViolation` with `not_filed` or `required` (reason).
    """
    if not dispute.filed:
        raise RuleViolation("not_filed")
    outcome = TakenOut(reason=reason)
    refuse(outcome.missing())
    taken = StepRecord(step=Step.ARCHIVE, at=at, by=by, outcome=outcome)
    return replace(dispute, records=(*dispute.records, taken))


def attest(dispute: Dispute, code: str, *, at: datetime, by: str) -> Dispute:
    """Note a signature or seal that came after its step, by the code of its open point.

    The step is recorded again and the last record counts, so that who noted it when stays known.
    Raises `RuleViolation("nothing_to_attest")` when nothing of the kind is open.
    """
    if code not in {point.code for point in unfinished(dispute)}:
        raise RuleViolation("nothing_to_attest")
    informed, signed = dispute.outcome(Step.INFORM), dispute.outcome(Step.SIGN)
    if code == "consumer_signature":
        return replace(dispute, intake=replace(dispute.intake, signed=True))
    if code == "notice_signature" and isinstance(informed, Informed):
        taken = StepRecord(step=Step.INFORM, at=at, by=by, outcome=replace(informed, signed=True))
    elif code == "seal" and isinstance(signed, Signed):
        taken = StepRecord(step=Step.SIGN, at=at, by=by, outcome=replace(signed, sealed=True))
    else:
        raise RuleViolation("nothing_to_attest")
    return replace(dispute, records=(*dispute.records, taken))


def _check_turn(dispute: Dispute, taken: StepRecord, *, limits: Limits) -> None:
    if dispute.ending is not None and taken.step not in AFTER_THE_END:
        raise RuleViolation("already_ended")
    if not may_record(dispute, taken.step, limits=limits):
        raise RuleViolation("step_not_now", step=taken.step.value)
    if isinstance(taken.outcome, Skipped):
        if taken.step not in SKIPPABLE or taken.step is not current(dispute, limits):
            raise RuleViolation("step_not_skippable", step=taken.step.value)
    elif not isinstance(taken.outcome, OUTCOME_OF[taken.step]):
        raise RuleViolation("outcome_unfit", step=taken.step.value)
    _check_paper(dispute, taken)
    _check_reviewer(dispute, taken)


def _check_complete(dispute: Dispute, taken: StepRecord, *, folder: Folder) -> None:
    """No case is taken without its particulars; no file closed with something open but by the head.

    The head says so with a reason.
    """
    outcome = taken.outcome
    taking = isinstance(outcome, Triage) and outcome.decision is Decision.ACCEPT
    if taking and dispute.intake.owing() and not folder.elsewhere:
        raise RuleViolation("particulars_owing", "decision")
    if isinstance(outcome, Archived) and open_points(dispute, folder):
        refuse(required(override=outcome.override, head=outcome.head))


def _check_paper(dispute: Dispute, taken: StepRecord) -> None:
    """No signature but under the paper that was issued."""
    agreement = dispute.agreement
    if agreement is None or not isinstance(taken.outcome, Signed):
        return
    if not agreement.in_force:
        raise RuleViolation("agreement_state", "agreement", state=agreement.state.value)
    if taken.outcome.number != agreement.number:
        raise RuleViolation("agreement_number_differs", "number")


def _check_reviewer(dispute: Dispute, taken: StepRecord) -> None:
    """Four eyes: whoever drew the terms up does not check them."""
    drawn = dispute.last(Step.TERMS)
    if drawn is None or not isinstance(taken.outcome, Reviewed):
        return
    if taken.outcome.reviewer == drawn.by:
        raise RuleViolation("second_person_needed", "reviewer")


def _ending_by(dispute: Dispute, taken: StepRecord) -> EndingKind | None:
    if taken.step is Step.SIGN:
        on_spot = dispute.agreement and dispute.agreement.mode is AgreementMode.ORAL
        return EndingKind.SETTLED_ON_SPOT if on_spot else EndingKind.MEDIATED
    if not isinstance(taken.outcome, Triage):
        return None
    return {
        Decision.ACCEPT: None,
        Decision.REFUSE: EndingKind.REFUSED,
        Decision.CONSULTATION: EndingKind.CONSULTATION,
        Decision.HAND_OVER: EndingKind.HANDED_OVER,
    }[taken.outcome.decision]


def _state(dispute: Dispute, step: Step, *, limits: Limits) -> tuple[StepState, str]:
    taken = dispute.last(step)
    if taken is not None and isinstance(taken.outcome, Skipped):
        return StepState.SKIPPED, "skipped"
    if taken is not None and _stands(dispute, taken):
        return StepState.DONE, ""
    if step is Step.PERFORM and _promises_kept(dispute):
        return StepState.DONE, "promises_kept"
    return _still_needed(dispute, step, limits=limits)


def _stands(dispute: Dispute, taken: StepRecord) -> bool:
    """Whether a record still holds, after refusals, failed talks and voided agreements."""
    outcome, ended = taken.outcome, dispute.ending is not None
    match taken.step:
        case Step.INFORM:
            agree = isinstance(outcome, Informed) and outcome.both_agree
            return agree or ended
        case Step.SECOND_ROUND:
            return (isinstance(outcome, Round) and outcome.agreed) or ended
        case Step.TERMS:
            return dispute.agreement is not None and not _sent_back(dispute)
        case Step.REVIEW:
            approved = isinstance(outcome, Reviewed) and outcome.approved
            drawn = dispute.agreement is not None
            return approved and drawn and _after(dispute, Step.REVIEW, earlier=Step.TERMS)
        case Step.SIGN:
            return ended and _in_force(dispute)
        case _:
            return not isinstance(outcome, TakenOut)


def _still_needed(dispute: Dispute, step: Step, *, limits: Limits) -> tuple[StepState, str]:
    if dispute.ending is not None:
        return _needed_after_end(dispute, dispute.ending.kind, step=step)
    match step:
        case Step.SECOND_ROUND:
            return _second_round(dispute)
        case Step.REVIEW:
            return _review(dispute, limits)
        case Step.INFORM if dispute.last(Step.INFORM):
            return StepState.AHEAD, "consent_refused"
        case Step.TERMS if _sent_back(dispute):
            return StepState.AHEAD, "sent_back"
        case _:
            return StepState.AHEAD, ""


def _second_round(dispute: Dispute) -> tuple[StepState, str]:
    first = dispute.outcome(Step.FIRST_ROUND)
    if dispute.breach is not None and dispute.last(Step.SECOND_ROUND) is None:
        return StepState.AHEAD, "breached"
    if first is None:
        return StepState.NOT_NEEDED, "if_needed"
    if isinstance(first, Round) and first.agreed and dispute.breach is None:
        return StepState.NOT_NEEDED, ""
    tried = dispute.last(Step.SECOND_ROUND) is not None
    return StepState.AHEAD, "rounds_failed" if tried else "first_round_failed"


def _review(dispute: Dispute, limits: Limits) -> tuple[StepState, str]:
    above = limits.policy.review_above_fen
    if above is None:
        return StepState.NOT_NEEDED, ""
    agreement = dispute.agreement
    if agreement is None:
        return StepState.NOT_NEEDED, "above_amount"
    needed = agreement.recovered_fen >= above
    return (StepState.AHEAD, "above_amount") if needed else (StepState.NOT_NEEDED, "")


def _needed_after_end(dispute: Dispute, kind: EndingKind, *, step: Step) -> tuple[StepState, str]:
    if step is Step.ARCHIVE and dispute.last(step):
        return StepState.AHEAD, "taken_out"
    needed = {
        Step.PERFORM: kind in SETTLED and kind is not EndingKind.PAID_IN_ADVANCE,
        Step.FOLLOW_UP: kind in FOLLOWED_UP,
        Step.ARCHIVE: True,
    }
    return (StepState.AHEAD, "") if needed.get(step) else (StepState.NOT_NEEDED, "ended")


def _in_force(dispute: Dispute) -> bool:
    return dispute.agreement is not None and dispute.agreement.in_force


def _promises_open(dispute: Dispute) -> bool:
    agreement = dispute.agreement
    return agreement is not None and agreement.state is AgreementState.SIGNED


def _promises_kept(dispute: Dispute) -> bool:
    return _in_force(dispute) and not _promises_open(dispute)


def _sent_back(dispute: Dispute) -> bool:
    review = dispute.outcome(Step.REVIEW)
    refused = isinstance(review, Reviewed) and not review.approved
    return refused and _after(dispute, Step.REVIEW, earlier=Step.TERMS)


def _after(dispute: Dispute, later: Step, *, earlier: Step) -> bool:
    places = {record.step: place for place, record in enumerate(dispute.records)}
    return places.get(later, -1) > places.get(earlier, -1)
