"""What the record of a step says, field by field, in words: to compare one record with another."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import singledispatch
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.case.outcomes import Evidence, Offer, Outcome
from mediator.domain.case.scale import Reweigh
from mediator.domain.values import days, weight
from mediator.domain.values.clock import local_time
from mediator.gui.case import phrases
from mediator.gui.translation import QT_TRANSLATE_NOOP, language

_CONTEXT: Final = "CaseSaid"
_LABELS: Final[Mapping[str, str]] = {
    "consumer_agrees": QT_TRANSLATE_NOOP("CaseSaid", "The consumer agrees"),
    "stall_agrees": QT_TRANSLATE_NOOP("CaseSaid", "The stall agrees"),
    "method": QT_TRANSLATE_NOOP("CaseSaid", "How"),
    "avoidance": QT_TRANSLATE_NOOP("CaseSaid", "Another mediator"),
    "signed": QT_TRANSLATE_NOOP("CaseSaid", "Signed"),
    "sealed": QT_TRANSLATE_NOOP("CaseSaid", "Sealed"),
    "note": QT_TRANSLATE_NOOP("CaseSaid", "Note"),
    "consumer_says": QT_TRANSLATE_NOOP("CaseSaid", "What the consumer says"),
    "stall_says": QT_TRANSLATE_NOOP("CaseSaid", "What the stall says"),
    "agreed": QT_TRANSLATE_NOOP("CaseSaid", "Agreed"),
    "prices_marked": QT_TRANSLATE_NOOP("CaseSaid", "Prices marked"),
    "reweighs": QT_TRANSLATE_NOOP("CaseSaid", "Weighed again"),
    "evidence": QT_TRANSLATE_NOOP("CaseSaid", "Evidence"),
    "consumer_position": QT_TRANSLATE_NOOP("CaseSaid", "The consumer wants"),
    "stall_position": QT_TRANSLATE_NOOP("CaseSaid", "The stall is ready to"),
    "offers": QT_TRANSLATE_NOOP("CaseSaid", "Offers"),
    "place": QT_TRANSLATE_NOOP("CaseSaid", "Place"),
    "present": QT_TRANSLATE_NOOP("CaseSaid", "Who is there"),
    "result": QT_TRANSLATE_NOOP("CaseSaid", "Why not"),
    "approved": QT_TRANSLATE_NOOP("CaseSaid", "Approved"),
    "remark": QT_TRANSLATE_NOOP("CaseSaid", "Remark"),
    "reviewer": QT_TRANSLATE_NOOP("CaseSaid", "Checked by"),
    "reason": QT_TRANSLATE_NOOP("CaseSaid", "Reason"),
    "override": QT_TRANSLATE_NOOP("CaseSaid", "Closed all the same, because"),
    "head": QT_TRANSLATE_NOOP("CaseSaid", "Allowed by"),
    "number": QT_TRANSLATE_NOOP("CaseSaid", "Number"),
    "consumer": QT_TRANSLATE_NOOP("CaseSaid", "The consumer has signed"),
    "stall": QT_TRANSLATE_NOOP("CaseSaid", "The stall has signed"),
    "witness": QT_TRANSLATE_NOOP("CaseSaid", "Witness"),
}


def label(field: str) -> str:
    """What staff call a field of a record."""
    return QCoreApplication.translate(_CONTEXT, _LABELS.get(field, field))


def lines(outcome: Outcome) -> dict[str, str]:
    """Every field of a record, by its name."""
    return {each.name: _words(getattr(outcome, each.name)) for each in fields(outcome)}


@singledispatch
def _words(value: object) -> str:
    return str(value or "")


@_words.register
def _truth(value: bool) -> str:  # One value of many kinds.
    yes, no = (
        QCoreApplication.translate("CaseSaid", "yes"),
        QCoreApplication.translate("CaseSaid", "no"),
    )
    return yes if value else no


@_words.register
def _named(value: StrEnum) -> str:
    return wording.name(value, language())


@_words.register
def _moment(value: datetime) -> str:
    return f"{local_time(value):%Y-%m-%d %H:%M}"


@_words.register
def _day(value: date) -> str:
    return days.show(value)


@_words.register
def _several(value: tuple) -> str:  # type: ignore[type-arg]  # Of any one kind.
    return "\n".join(_words(each) for each in value)


@_words.register
def _evidence(value: Evidence) -> str:
    side = wording.name(value.given_by, language())
    return f"{wording.name(value.kind, language())} {value.title} ({side})"


@_words.register
def _offer(value: Offer) -> str:
    amount = "" if value.amount_fen is None else phrases.yuan(value.amount_fen)
    return " ".join(filter(None, (wording.name(value.side, language()), value.text, amount)))


@_words.register
def _slip(value: Reweigh) -> str:
    weights = f"{weight.show(value.settled_mg)} → {weight.show(value.checked_mg)}"
    return f"{value.goods} {weights} {wording.name(value.verdict, language())}"
