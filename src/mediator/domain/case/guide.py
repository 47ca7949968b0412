"""The guide: what is done, what is due, what is missing, what may be done next, and why."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mediator.domain.case import procedure
from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.completeness import Folder, open_points, unfinished
from mediator.domain.case.deadlines import Due, DueKind, dues, refusal_presumed_after
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.missing import Missing
from mediator.domain.case.outcomes import FollowedUp
from mediator.domain.case.procedure import Stand, StepState
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.station import Limits


class Status(StrEnum):
    """Whose turn it is: shown as shape, word and colour."""

    MINE = "mine"
    WAITING = "waiting"
    DUE_TODAY = "due_today"
    LATE = "late"
    DONE = "done"


class Move(StrEnum):
    """What may be done next besides the steps themselves."""

    RECORD = "record"
    SKIP = "skip"
    ISSUE = "issue"
    SIGN = "sign"
    VOID = "void"
    FULFIL = "fulfil"
    WITHDRAW = "withdraw"
    SELF_SETTLE = "self_settle"
    FAIL = "fail"
    HAND_OVER = "hand_over"
    PAY_IN_ADVANCE = "pay_in_advance"
    RECOVER = "recover"
    PAUSE = "pause"
    RESUME = "resume"
    REPLY = "reply"
    TAKE_OUT = "take_out"
    REOPEN = "reopen"
    ACKNOWLEDGE = "acknowledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The whole of what the window draws for a case, as codes and values."""

    steps: tuple[Stand, ...]
    current: Step | None
    status: Status
    due: Due | None
    dues: tuple[Due, ...]
    missing: tuple[Missing, ...]
    moves: frozenset[Move]
    warnings: tuple[str, ...]


def guide(dispute: Dispute, today: date, *, limits: Limits, folder: Folder | None = None) -> Guide:
    """The heart of the program: pure, so that the same case on the same day reads the same.

    Lists, which do not look into the folder, leave it out: `missing` then says what the case tells.
    """
    steps = procedure.rail(dispute, limits)
    current = next((s.step for s in steps if s.state is StepState.CURRENT), None)
    falling = () if dispute.erased else dues(dispute, limits)
    return Guide(
        steps=steps,
        current=current,
        status=_status(dispute, current, falling=falling, today=today),
        due=falling[0] if falling else None,
        dues=falling,
        missing=open_points(dispute, folder) if folder else unfinished(dispute),
        moves=_moves(dispute, current),
        warnings=_warnings(dispute, falling, today=today),
    )


def _status(
    dispute: Dispute, current: Step | None, *, falling: tuple[Due, ...], today: date
) -> Status:
    if falling and falling[0].on < today:
        return Status.LATE
    if falling and falling[0].on == today:
        return Status.DUE_TODAY
    if dispute.ending is not None and current in {None, Step.ARCHIVE} and not falling:
        return Status.DONE
    if dispute.paused or _awaits_others(dispute):
        return Status.WAITING
    return Status.MINE


def _awaits_others(dispute: Dispute) -> bool:
    if _agreement_is(dispute, AgreementState.ISSUED):
        return _open(dispute)
    return _agreement_is(dispute, AgreementState.SIGNED) and dispute.last(Step.PERFORM) is None


def _warnings(dispute: Dispute, falling: tuple[Due, ...], *, today: date) -> tuple[str, ...]:
    asked, refused_after = dispute.outcome(Step.FOLLOW_UP), refusal_presumed_after(dispute)
    late = any(due.kind is DueKind.PERFORM and due.on < today for due in falling)
    found = {
        "calendar_provisional": any(due.provisional for due in falling),
        "advance_outstanding": dispute.advance is not None and dispute.advance.outstanding_fen > 0,
        "feedback_due": any(due.kind is DueKind.FEEDBACK for due in falling),
        "second_round_open": _second_round_open(dispute),
        "promise_late": late,
        "refusal_presumed": refused_after is not None and refused_after < today,
        "relapse": isinstance(asked, FollowedUp) and not asked.at_rest,
    }
    return tuple(code for code, holds in found.items() if holds)


def _second_round_open(dispute: Dispute) -> bool:
    tried_once = dispute.last(Step.FIRST_ROUND) and not dispute.last(Step.SECOND_ROUND)
    return bool(
        tried_once and dispute.ending is not None and dispute.ending.kind is EndingKind.FAILED
    )


def _moves(dispute: Dispute, current: Step | None) -> frozenset[Move]:
    if dispute.erased:
        return frozenset()
    return frozenset(move for move, allowed in _ALLOWED.items() if allowed(dispute, current))


def _open(dispute: Dispute) -> bool:
    return dispute.ending is None


def _accepted(dispute: Dispute) -> bool:
    return _open(dispute) and dispute.accepted_on is not None


def _agreement_is(dispute: Dispute, state: AgreementState) -> bool:
    return dispute.agreement is not None and dispute.agreement.state is state


_ALLOWED: dict[Move, Callable[[Dispute, Step | None], bool]] = {
    Move.RECORD: lambda _, step: step is not None,
    Move.SKIP: lambda _, step: step in procedure.SKIPPABLE,
    Move.ISSUE: lambda d, step: step is Step.SIGN and _agreement_is(d, AgreementState.DRAFT),
    Move.SIGN: lambda d, step: step is Step.SIGN and _agreement_is(d, AgreementState.ISSUED),
    Move.VOID: lambda d, _: procedure.may_void(d),
    Move.FULFIL: lambda d, _: _agreement_is(d, AgreementState.SIGNED),
    Move.WITHDRAW: lambda d, _: _open(d),
    Move.SELF_SETTLE: lambda d, _: _accepted(d),
    Move.FAIL: lambda d, _: _accepted(d),
    Move.HAND_OVER: lambda d, _: d.referral is None and not d.filed,
    Move.PAY_IN_ADVANCE: lambda d, _: (
        d.advance is None and (_accepted(d) or _agreement_is(d, AgreementState.SIGNED))
    ),
    Move.RECOVER: lambda d, _: d.advance is not None and d.advance.outstanding_fen > 0,
    Move.PAUSE: lambda d, _: _accepted(d) and not d.paused,
    Move.RESUME: lambda d, _: _open(d) and d.paused,
    Move.ACKNOWLEDGE: lambda d, _: d.referral is not None and not d.referral.receipt,
    Move.REOPEN: lambda d, _: procedure.may_reopen(d),
    Move.TAKE_OUT: lambda d, _: d.filed,
    Move.REPLY: lambda d, _: d.intake.hand_down is not None and d.reply is None,
}
