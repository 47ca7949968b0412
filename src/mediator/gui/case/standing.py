"""The steps of a case as the rail shows them: state, when and by whom, what is due, and why."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.case.deadlines import Due
from mediator.domain.case.procedure import Stand, StepState
from mediator.domain.case.steps import Step
from mediator.domain.values import days, money
from mediator.gui import translation
from mediator.gui.case import outcomes, phrases
from mediator.gui.tokens import Tone
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.gui.widgets.rails import StepItem, StepLook
from mediator.services.cases import Case

_LOOKS: Final = {
    StepState.DONE: StepLook.DONE,
    StepState.SKIPPED: StepLook.SKIPPED,
    StepState.CURRENT: StepLook.CURRENT,
    StepState.AHEAD: StepLook.AHEAD,
    StepState.NOT_NEEDED: StepLook.AHEAD,
}
_WHYS: Final[Mapping[str, str]] = {
    "promises_kept": QT_TRANSLATE_NOOP("CaseStanding", "all promises kept"),
    "consent_refused": QT_TRANSLATE_NOOP("CaseStanding", "one side does not agree"),
    "taken_out": QT_TRANSLATE_NOOP("CaseStanding", "taken out again"),
    "breached": QT_TRANSLATE_NOOP("CaseStanding", "not kept, talk again"),
    "sent_back": QT_TRANSLATE_NOOP("CaseStanding", "sent back by the check"),
    "if_needed": QT_TRANSLATE_NOOP("CaseStanding", "where needed"),
    "first_round_failed": QT_TRANSLATE_NOOP("CaseStanding", "the first round failed"),
    "rounds_failed": QT_TRANSLATE_NOOP("CaseStanding", "both rounds failed"),
    "above_amount": QT_TRANSLATE_NOOP("CaseStanding", "from {amount} yuan"),
    "ended": QT_TRANSLATE_NOOP("CaseStanding", "not needed, the case has ended"),
}
_FOR_GOOD: Final = frozenset({"", "ended"})
_DOT: Final = " · "


def items(case: Case, today: date, *, missing: int = 0) -> tuple[StepItem, ...]:
    """All steps; `missing` is how much the open form of the current one still lacks."""
    return tuple(
        StepItem(
            key=stand.step.value,
            number=number(stand.step),
            title=wording.name(stand.step, translation.language()),
            note=_note(case, stand, today=today, missing=missing),
            look=_look(stand),
            tone=_tone(case, stand, today=today, missing=missing),
            why=why(case, stand) or _unneeded(stand),
        )
        for stand in case.guide.steps
    )


def number(step: Step) -> int:
    """The place of a step, from 1."""
    return list(Step).index(step) + 1


def why(case: Case, stand: Stand) -> str:
    """Why a step stands as it does, where that needs saying."""
    words = _WHYS.get(stand.why)
    if words is None:
        return ""
    above = case.limits.policy.review_above_fen or 0
    return QCoreApplication.translate("CaseStanding", words).format(amount=money.show(above))


def _look(stand: Stand) -> StepLook:
    """What will not come any more is struck out; what may still come keeps its number."""
    gone = stand.state is StepState.NOT_NEEDED and stand.why in _FOR_GOOD
    return StepLook.NOT_NEEDED if gone else _LOOKS[stand.state]


def _unneeded(stand: Stand) -> str:
    if stand.state is not StepState.NOT_NEEDED:
        return ""
    return QCoreApplication.translate("CaseStanding", "not needed")


def _note(case: Case, stand: Stand, *, today: date, missing: int) -> str:
    match stand.state:
        case StepState.DONE | StepState.SKIPPED:
            return _taken(case, stand, today=today)
        case StepState.CURRENT:
            parts = (why(case, stand), _lacking(missing), _due_words(case, stand, today=today))
            return _DOT.join(filter(None, parts))
        case StepState.AHEAD | StepState.NOT_NEEDED:
            return "" if stand.why in _FOR_GOOD else why(case, stand)


def _taken(case: Case, stand: Stand, *, today: date) -> str:
    record = case.dispute.last(stand.step)
    if record is None:
        return why(case, stand)
    brief = outcomes.summary(record.outcome, today)
    return brief or f"{phrases.moment(record.at, today)} {record.by}"


def _lacking(missing: int) -> str:
    if not missing:
        return ""
    return QCoreApplication.translate("CaseStanding", "{count} still missing").format(count=missing)


def _due_words(case: Case, stand: Stand, *, today: date) -> str:
    due = _due(case, stand)
    if due is None:
        return ""
    if due.on < today:
        return phrases.left(due.on, today)
    return QCoreApplication.translate("CaseStanding", "by {day}").format(
        day=days.show_short(due.on, today)
    )


def _due(case: Case, stand: Stand) -> Due | None:
    """What falls due first at the current step, apart from what belongs to another step."""
    return next(
        (
            due
            for due in case.guide.dues
            if phrases.STEP_OF_DUE.get(due.kind, stand.step) is stand.step
        ),
        None,
    )


def _tone(case: Case, stand: Stand, *, today: date, missing: int) -> Tone | None:
    if stand.state is not StepState.CURRENT:
        return None
    due = _due(case, stand)
    urgent = phrases.tone_of(due.on, today) if due else None
    return urgent or (Tone.DUE if missing or stand.why else None)
