"""What a step brought, in a few words: the second line of the rail, and a line of the timeline."""

from datetime import date
from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.case.outcomes import (
    Facts,
    FollowedUp,
    Informed,
    Outcome,
    Reviewed,
    Round,
    Signed,
    Skipped,
    Triage,
)
from mediator.domain.values import days
from mediator.domain.values.clock import local_time
from mediator.gui import translation

_DOT = " · "


@singledispatch
def summary(outcome: Outcome, today: date) -> str:
    """A few words; none where the step itself says all."""
    del outcome, today
    return ""


@summary.register
def _triage(outcome: Triage, today: date) -> str:
    language = translation.language()
    parts = [wording.name(outcome.decision, language)]
    if outcome.deadline_class:
        parts.append(wording.name(outcome.deadline_class, language))
    if outcome.answer_by:
        at = local_time(outcome.answer_by)
        words = QCoreApplication.translate("CaseOutcomes", "answer by {day} {time}")
        parts.append(words.format(day=days.show_short(at.date(), today), time=f"{at:%H:%M}"))
    return _DOT.join(parts)


@summary.register
def _informed(outcome: Informed, today: date) -> str:
    del today
    if not outcome.consumer_agrees:
        return QCoreApplication.translate("CaseOutcomes", "the consumer does not agree")
    if not outcome.stall_agrees:
        return QCoreApplication.translate("CaseOutcomes", "the stall does not agree")
    if outcome.signed:
        return QCoreApplication.translate("CaseOutcomes", "both agree, signed")
    return QCoreApplication.translate("CaseOutcomes", "both agree")


@summary.register
def _facts(outcome: Facts, today: date) -> str:
    del today
    if not outcome.reweighs:
        return ""
    verdict = wording.name(outcome.reweighs[-1].verdict, translation.language())
    return QCoreApplication.translate("CaseOutcomes", "weighed again: {verdict}").format(
        verdict=verdict
    )


@summary.register
def _round(outcome: Round, today: date) -> str:
    del today
    if outcome.agreed:
        return QCoreApplication.translate("CaseOutcomes", "agreed")
    return QCoreApplication.translate("CaseOutcomes", "not agreed")


@summary.register
def _reviewed(outcome: Reviewed, today: date) -> str:
    del today
    approved = QCoreApplication.translate("CaseOutcomes", "approved")
    sent_back = QCoreApplication.translate("CaseOutcomes", "sent back")
    verdict = approved if outcome.approved else sent_back
    return " · ".join(filter(None, (verdict, outcome.reviewer)))


@summary.register
def _signed(outcome: Signed, today: date) -> str:
    del today
    if outcome.sealed:
        return QCoreApplication.translate("CaseOutcomes", "signed and sealed")
    return QCoreApplication.translate("CaseOutcomes", "signed")


@summary.register
def _followed_up(outcome: FollowedUp, today: date) -> str:
    del today
    return (
        wording.name(outcome.satisfaction, translation.language()) if (outcome.satisfaction) else ""
    )


@summary.register
def _skipped(outcome: Skipped, today: date) -> str:
    del today
    return QCoreApplication.translate("CaseOutcomes", "left out: {reason}").format(
        reason=outcome.reason
    )
