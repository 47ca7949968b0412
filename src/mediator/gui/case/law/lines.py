"""The working of a calculator in words, line by line."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.law.workings import Line
from mediator.domain.values import days, money
from mediator.gui.translation import QT_TRANSLATE_NOOP

_LINES: Final[Mapping[str, str]] = {
    "times": QT_TRANSLATE_NOOP("LawLines", "Price {price} × {factor} = {product} yuan"),
    "loss_times": QT_TRANSLATE_NOOP("LawLines", "Loss {price} × {factor} = {product} yuan"),
    "raised": QT_TRANSLATE_NOOP("LawLines", "Less than {least} yuan counts as {least} yuan"),
    "only_if_fraud": QT_TRANSLATE_NOOP(
        "LawLines",
        "Without fraud there is no increase, only the refund. Were fraud established, the increase"
        " would be {increase} yuan.",
    ),
    "with_refund": QT_TRANSLATE_NOOP(
        "LawLines", "Refund {price} + increase {increase} = {total} yuan"
    ),
    "only_if_knowing": QT_TRANSLATE_NOOP(
        "LawLines",
        "Unless the food was made below the standards or knowingly sold, there is no increase,"
        " only the loss. Else it would be {increase} yuan.",
    ),
    "with_loss": QT_TRANSLATE_NOOP("LawLines", "Loss {loss} + increase {increase} = {total} yuan"),
    "last_day": QT_TRANSLATE_NOOP(
        "LawLines", "From {start}, that day not counted, {days} days: until {last}"
    ),
    "last_month_day": QT_TRANSLATE_NOOP("LawLines", "From {start}, {months} months: until {last}"),
    "last_year_day": QT_TRANSLATE_NOOP("LawLines", "From {start}, {years} years: until {last}"),
    "within": QT_TRANSLATE_NOOP("LawLines", "{day} is within the time."),
    "past": QT_TRANSLATE_NOOP("LawLines", "{day} is past the time."),
    "over": QT_TRANSLATE_NOOP(
        "LawLines", "{day}: past that day, which counts as deliberate delay or refusal."
    ),
    "not_over": QT_TRANSLATE_NOOP("LawLines", "{day}: the time still runs."),
    "days_since_sale": QT_TRANSLATE_NOOP("LawLines", "From {start} to {day}: {days} days"),
    "return_replace_repair": QT_TRANSLATE_NOOP(
        "LawLines", "Within 7 days: return, replacement or repair, as the consumer chooses"
    ),
    "replace_repair": QT_TRANSLATE_NOOP("LawLines", "Within 15 days: replacement or repair"),
    "repair_within_term": QT_TRANSLATE_NOOP(
        "LawLines", "Past 15 days: repair within the term of guarantee"
    ),
    "repaired_in_vain": QT_TRANSLATE_NOOP(
        "LawLines", "Repaired {repairs} times in vain: replacement, or return as the rules say"
    ),
    "left_of_prepayment": QT_TRANSLATE_NOOP(
        "LawLines", "Paid in {paid} − used {used} = {left} yuan"
    ),
    "with_interest": QT_TRANSLATE_NOOP(
        "LawLines", "{left} + interest {interest} + reasonable costs {costs} = {total} yuan"
    ),
    "marked": QT_TRANSLATE_NOOP("LawLines", "✓ {item}: marked"),
    "not_marked": QT_TRANSLATE_NOOP("LawLines", "✗ {item}: not marked"),
    "disputed": QT_TRANSLATE_NOOP(
        "LawLines", "{item}: what was said, what is so, and what proves either?"
    ),
}
_ITEMS: Final[Mapping[str, str]] = {
    "name": QT_TRANSLATE_NOOP("LawItems", "name of the goods"),
    "price": QT_TRANSLATE_NOOP("LawItems", "price, or how it is reckoned"),
    "unit": QT_TRANSLATE_NOOP("LawItems", "unit of the price"),
    "item": QT_TRANSLATE_NOOP("LawItems", "name of the service"),
    "content": QT_TRANSLATE_NOOP("LawItems", "what the service consists of"),
    "performance": QT_TRANSLATE_NOOP("LawItems", "performance"),
    "function": QT_TRANSLATE_NOOP("LawItems", "function"),
    "quality": QT_TRANSLATE_NOOP("LawItems", "quality"),
    "sales": QT_TRANSLATE_NOOP("LawItems", "sales"),
    "reviews": QT_TRANSLATE_NOOP("LawItems", "reviews by users"),
    "honours": QT_TRANSLATE_NOOP("LawItems", "honours"),
}
_MONEY: Final = frozenset(
    {"price", "product", "least", "increase", "total", "loss", "paid", "used", "left"}
    | {"interest", "costs"}
)


def words(line: Line) -> str:
    """One line of a working, in the language of the window."""
    said = QCoreApplication.translate("LawLines", _LINES[line.code])
    return said.format(**{name: _value(name, value) for name, value in line.facts.items()})


def item(key: str) -> str:
    """An item of a checklist."""
    return QCoreApplication.translate("LawItems", _ITEMS[key])


def _value(name: str, value: int | str | date) -> str:
    if isinstance(value, date):
        return days.show(value)
    if isinstance(value, str):
        return item(value)
    return money.show(value) if name in _MONEY else str(value)
