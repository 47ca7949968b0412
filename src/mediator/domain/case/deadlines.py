"""Deadlines, computed from facts each time: start day not counted, last day inclusive."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import DeadlineClass
from mediator.domain.case.steps import FOLLOWED_UP, EndingKind, Pause, Step
from mediator.domain.station import Limits
from mediator.domain.values.clock import local_day
from mediator.domain.values.workdays import WorkCalendar

_DAY = timedelta(days=1)
REFUSAL_DAYS = 15


class DueKind(StrEnum):
    """What falls due."""

    HANDLE = "handle"
    ANSWER = "answer"
    FEEDBACK = "feedback"
    PERFORM = "perform"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A day by which something must be done; `skipped` are the days left out of the count.

    What the station counts never ends on a rest day (民法典 203). A day that people agreed on, or
    that an authority set, stands as it was said.
    """

    kind: DueKind
    on: date
    started: date | None = None
    days: int = 0
    skipped: tuple[date, ...] = ()
    provisional: bool = False


def dues(dispute: Dispute, limits: Limits) -> tuple[Due, ...]:
    """Everything that falls due in a case, earliest first."""
    found = (
        _handle(dispute, limits),
        _answer(dispute),
        _feedback(dispute),
        _perform(dispute),
        _follow_up(dispute, limits),
    )
    return tuple(sorted((due for due in found if due is not None), key=lambda due: due.on))


def handling_due(
    accepted_on: date,
    deadline_class: DeadlineClass,
    *,
    limits: Limits,
    pauses: tuple[Pause, ...] = (),
) -> Due | None:
    """The day by which an accepted case is to be settled; paused days are not counted.

    None while an open pause has stopped the clock before that day came.
    """
    days = {
        DeadlineClass.ON_THE_SPOT: 0,
        DeadlineClass.ORDINARY: limits.policy.ordinary_days,
        DeadlineClass.COMPLEX: limits.policy.complex_days,
    }[deadline_class]
    clock = _Clock(limits.calendar, tuple(sorted(pauses, key=lambda pause: pause.first)))
    due = _counted(DueKind.HANDLE, accepted_on, days=days, clock=clock)
    stopped = any(pause.last is None and pause.first <= due.on for pause in pauses)
    return None if stopped else due


def refusal_presumed_after(dispute: Dispute) -> date | None:
    """The fifteenth day after an open promise fell due; None while nothing is promised.

    What is not done by then counts as deliberate delay or refusal
    (侵害消费者权益行为处罚办法 8–10).
    """
    due = _perform(dispute)
    return due.on + timedelta(days=REFUSAL_DAYS) if due else None


@dataclass(frozen=True, slots=True)
class _Clock:
    """The working days that count towards a term: all but those of the pauses, in their order."""

    calendar: WorkCalendar
    pauses: tuple[Pause, ...] = ()

    def next_day(self, day: date) -> date:
        """`day` itself when it counts, else the first one after it that does."""
        found = self.calendar.next_workday(day)
        for pause in self.pauses:
            if pause.last is not None and pause.first <= found <= pause.last:
                found = self.calendar.next_workday(pause.last + _DAY)
        return found


def _counted(kind: DueKind, start: date, *, days: int, clock: _Clock) -> Due:
    on, counted = start, {start}
    for _ in range(days):
        on = clock.next_day(on + _DAY)
        counted.add(on)
    on = clock.next_day(on)
    passed = (date.fromordinal(each) for each in range(start.toordinal(), on.toordinal()))
    years = range(start.year, on.year + 1)
    return Due(
        kind=kind,
        on=on,
        started=start,
        days=days,
        skipped=tuple(day for day in passed if day not in counted),
        provisional=any(clock.calendar.is_provisional(year) for year in years),
    )


def _handle(dispute: Dispute, limits: Limits) -> Due | None:
    triage, counted_from = dispute.triage, dispute.counted_from
    if dispute.ending or triage is None or counted_from is None:
        return None
    deadline_class = triage.deadline_class or DeadlineClass.ORDINARY
    return handling_due(counted_from, deadline_class, limits=limits, pauses=dispute.pauses)


def _answer(dispute: Dispute) -> Due | None:
    triage = dispute.triage
    if dispute.ending or dispute.breach or triage is None or triage.answer_by is None:
        return None
    return Due(kind=DueKind.ANSWER, on=local_day(triage.answer_by))


def _feedback(dispute: Dispute) -> Due | None:
    hand_down = dispute.intake.hand_down
    if dispute.reply or hand_down is None or hand_down.answer_by is None:
        return None
    return Due(kind=DueKind.FEEDBACK, on=hand_down.answer_by)


def _perform(dispute: Dispute) -> Due | None:
    agreement = dispute.agreement
    if agreement is None or agreement.state is not AgreementState.SIGNED:
        return None
    on = agreement.next_due()
    return None if on is None or dispute.last(Step.PERFORM) else Due(kind=DueKind.PERFORM, on=on)


def _follow_up(dispute: Dispute, limits: Limits) -> Due | None:
    ending = dispute.ending
    if ending is None or ending.kind not in FOLLOWED_UP:
        return None
    if dispute.last(Step.FOLLOW_UP) or dispute.filed:
        return None
    done_on = _performed_on(dispute, ending.kind)
    if done_on is None:
        return None
    days = limits.policy.follow_up_days
    return _counted(DueKind.FOLLOW_UP, done_on, days=days, clock=_Clock(limits.calendar))


def _performed_on(dispute: Dispute, kind: EndingKind) -> date | None:
    """The day on which the consumer had everything, or on which staff closed the performance."""
    record, agreement = dispute.last(Step.PERFORM), dispute.agreement
    if dispute.advance is not None and kind is EndingKind.PAID_IN_ADVANCE:
        return dispute.advance.on
    if agreement is not None and agreement.state is AgreementState.PERFORMED:
        return max((act.on for act in agreement.fulfilments), default=None)
    return local_day(record.at) if record else None
