"""The words of each condition of the list, and what is left of it without that condition."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.values import days, money
from mediator.domain.values.ranges import ANY_AMOUNT, AmountRange
from mediator.domain.values.recent import Recent
from mediator.gui.translation import QT_TRANSLATE_NOOP, language
from mediator.services.cases import ListQuery

RECENT: Final = {
    Recent.THIS_MONTH: QT_TRANSLATE_NOOP("Conditions", "this month"),
    Recent.LAST_MONTH: QT_TRANSLATE_NOOP("Conditions", "last month"),
    Recent.THIS_QUARTER: QT_TRANSLATE_NOOP("Conditions", "this quarter"),
    Recent.THIS_YEAR: QT_TRANSLATE_NOOP("Conditions", "this year"),
    Recent.LAST_YEAR: QT_TRANSLATE_NOOP("Conditions", "last year"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One condition: its name, how staff read it, and the fields that are empty without it."""

    name: str
    words: str
    without: Mapping[str, object]


def recent_text(recent: Recent) -> str:
    """`本月`."""
    return QCoreApplication.translate("Conditions", RECENT[recent])


def conditions(query: ListQuery) -> Iterator[Condition]:
    """Each condition of a query that can be taken away, but for its group."""
    yield from _of_words(query)
    yield from _of_case(query)
    if query.imported is not None:
        if query.imported:
            words = QCoreApplication.translate("Conditions", "Brought in from a table")
        else:
            words = QCoreApplication.translate("Conditions", "Taken down here")
        yield Condition(name="imported", words=words, without={"imported": None})


def _of_words(query: ListQuery) -> Iterator[Condition]:
    if query.text:
        words = QCoreApplication.translate("Conditions", "Search: {words}")
        yield Condition(name="text", words=words.format(words=query.text), without={"text": ""})
    if query.ids is not None:
        words = QCoreApplication.translate("Conditions", "{count} chosen cases")
        yield Condition(name="ids", words=words.format(count=len(query.ids)), without={"ids": None})
    if query.stall_id:
        stall = query.stall or QCoreApplication.translate("Conditions", "one stall")
        words = QCoreApplication.translate("Conditions", "Stall {stall}").format(stall=stall)
        yield Condition(name="stall", words=words, without={"stall_id": 0, "stall": ""})


def _of_case(query: ListQuery) -> Iterator[Condition]:
    if received := _received(query):
        without = {"recent": None, "received_from": None, "received_to": None}
        yield Condition(name="received", words=received, without=without)
    if query.amount != ANY_AMOUNT:
        yield Condition(name="amount", words=_amount(query.amount), without={"amount": ANY_AMOUNT})
    for name in ("nature", "category"):
        if item := getattr(query, name):
            words = wording.name(item, language())
            yield Condition(name=name, words=words, without={name: None})
    if query.zone:
        words = QCoreApplication.translate("Conditions", "Zone {zone}").format(zone=query.zone)
        yield Condition(name="zone", words=words, without={"zone": ""})
    if query.handler:
        words = QCoreApplication.translate("Conditions", "Handled by {name}")
        yield Condition(
            name="handler", words=words.format(name=query.handler), without={"handler": ""}
        )


def _received(query: ListQuery) -> str:
    if query.recent:
        words = QCoreApplication.translate("Conditions", "Received {when}")
        return words.format(when=recent_text(query.recent))
    first, last = query.received_from, query.received_to
    if first and last:
        words = QCoreApplication.translate("Conditions", "Received {first} to {last}")
        return words.format(first=days.show(first), last=days.show(last))
    if first:
        words = QCoreApplication.translate("Conditions", "Received from {first} on")
        return words.format(first=days.show(first))
    if last:
        words = QCoreApplication.translate("Conditions", "Received until {last}")
        return words.format(last=days.show(last))
    return ""


def _amount(amount: AmountRange) -> str:
    match amount.low, amount.high:
        case int() as low, None:
            words = QCoreApplication.translate("Conditions", "{low} yuan or more")
            return words.format(low=money.show(low))
        case None, int() as high:
            words = QCoreApplication.translate("Conditions", "{high} yuan or less")
            return words.format(high=money.show(high))
        case low, high:
            words = QCoreApplication.translate("Conditions", "{low} to {high} yuan")
            return words.format(low=money.show(low or 0), high=money.show(high or 0))
