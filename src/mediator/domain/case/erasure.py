"""Erasure: once its time is over a closed file says nothing of people, and counts as before.

What goes is what the law calls personal (个人信息保护法 4, 47; 消费者权益保护法 29), and all free
words, since anybody may be named in them. What stays are days, sums and choices, staff in their
office, and the trader's name by which the market knows the stall: all that figures are made of.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, Final, cast

from mediator.domain.case.agreement import Agreement, Fulfilment
from mediator.domain.case.claim import HandDown, Purchase
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import Archived, Reviewed, Signed, StepRecord, Triage
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.case.scale import Reweigh
from mediator.domain.case.steps import AdvancePayment, Ending, Erasure, Recovery, Referral, Reply
from mediator.domain.dictionaries import Detail
from mediator.domain.errors import RuleViolation
from mediator.domain.values.days import months_later

GONE: Final = "＊"
"""What stands for the consumer, and wherever words were: that there were some may count."""

_YEAR: Final = 12  # months
_STAYS: Final[Mapping[type, frozenset[str]]] = {
    Dispute: frozenset({"number", "registered_by"}),
    Intake: frozenset({"hand_form"}),
    Respondent: frozenset({"name", "number", "zone"}),
    Purchase: frozenset({"goods"}),
    HandDown: frozenset({"number", "office"}),
    Detail: frozenset({"key", "name"}),
    StepRecord: frozenset({"by"}),
    Triage: frozenset({"office"}),
    Reweigh: frozenset({"goods", "by", "scale_serial"}),
    Reviewed: frozenset({"reviewer"}),
    Signed: frozenset({"number"}),
    Archived: frozenset({"head"}),
    Agreement: frozenset({"number", "supersedes"}),
    Fulfilment: frozenset({"by"}),
    Ending: frozenset({"by"}),
    Referral: frozenset({"office", "by"}),
    Reply: frozenset({"by"}),
    AdvancePayment: frozenset({"approved_by"}),
    Recovery: frozenset({"by"}),
}


def kept_until(ended_on: date, years: int) -> date:
    """The last day on which a file is kept, `years` after its end."""
    return months_later(ended_on, _YEAR * years)


def latest_end(today: date, years: int) -> date:
    """No file that ended later has had its time by `today`."""
    return months_later(today, -_YEAR * years)


def erase(dispute: Dispute, erasure: Erasure, *, years: int, today: date) -> Dispute:
    """The same case without its people; its line in figures stays but for the name.

    Raises `RuleViolation`: `erased`, `not_filed`, `not_settled_with_stall` while the market still
    has money to get back, and `kept_until` (fact `day`) without a reason before its time.
    """
    if dispute.erased:
        raise RuleViolation("erased")
    if dispute.ending is None or not dispute.filed:
        raise RuleViolation("not_filed")
    if dispute.advance is not None and dispute.advance.outstanding_fen > 0:
        raise RuleViolation("not_settled_with_stall")
    last = kept_until(dispute.ending.on, years)
    if today <= last and not erasure.reason:
        raise RuleViolation("kept_until", "reason", day=last.isoformat())
    return replace(_emptied(dispute), erased=erasure)


def _emptied(dispute: Dispute) -> Dispute:
    return cast("Dispute", _without_words(dispute))


def _without_words(value: Any) -> Any:  # noqa: ANN401  # Any value that a case is made of.
    if isinstance(value, Consumer):
        return Consumer(name=GONE, phone="")
    if isinstance(value, tuple):
        return tuple(_without_words(each) for each in value)
    if type(value) is str:  # An enum's member is a choice, no words.
        return GONE if value else ""
    if not is_dataclass(value) or isinstance(value, type):
        return value
    stays = _STAYS.get(type(value), frozenset())
    changed = {
        field.name: _without_words(getattr(value, field.name))
        for field in fields(value)
        if field.name not in stays
    }
    return replace(value, **changed)
