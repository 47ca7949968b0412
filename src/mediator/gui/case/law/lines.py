"""The working of a calculator in words, line by line."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.law.rules import Rule
from mediator.domain.case.law.working import Line, LineCode, Sum, SumCode, Working
from mediator.domain.values import days, money
from mediator.gui.case.law import texts
from mediator.gui.translation import QT_TRANSLATE_NOOP

_LINES: Final[Mapping[LineCode, str]] = {
    LineCode.PRICE_TIMES: QT_TRANSLATE_NOOP(
        "LawLines", "Price {base_fen} × {times} = {result_fen} yuan"
    ),
    LineCode.LOSS_TIMES: QT_TRANSLATE_NOOP(
        "LawLines", "Loss {base_fen} × {times} = {result_fen} yuan"
    ),
    LineCode.LEAST_APPLIES: QT_TRANSLATE_NOOP(
        "LawLines", "Less than {least_fen} yuan counts as {least_fen} yuan"
    ),
    LineCode.LEAST_REACHED: QT_TRANSLATE_NOOP(
        "LawLines", "Not below the least of {least_fen} yuan"
    ),
    LineCode.BESIDE_REFUND: QT_TRANSLATE_NOOP(
        "LawLines", "With the price {refund_fen} paid back: {total_fen} yuan"
    ),
    LineCode.CHOICE_OF_CONSUMER: QT_TRANSLATE_NOOP(
        "LawLines", "The consumer chooses which of the two to ask for"
    ),
    LineCode.BALANCE: QT_TRANSLATE_NOOP(
        "LawLines", "Paid in {paid_fen} − used {used_fen} = {result_fen} yuan"
    ),
    LineCode.ADD_INTEREST: QT_TRANSLATE_NOOP(
        "LawLines", "With interest {more_fen}: {result_fen} yuan"
    ),
    LineCode.ADD_COSTS: QT_TRANSLATE_NOOP(
        "LawLines", "With reasonable costs {more_fen}: {result_fen} yuan"
    ),
    LineCode.LAST_DAY: QT_TRANSLATE_NOOP(
        "LawLines", "From {start}, that day not counted, {days} days: until {last}"
    ),
    LineCode.MOVED_ON: QT_TRANSLATE_NOOP(
        "LawLines", "{end} is a rest day: the last day moves to {last}"
    ),
    LineCode.PROVISIONAL: QT_TRANSLATE_NOOP(
        "LawLines", "The holidays of {year} are not entered yet; the day may move"
    ),
    LineCode.LAST_MONTH_DAY: QT_TRANSLATE_NOOP(
        "LawLines", "From {start}, {months} months: until {last}"
    ),
    LineCode.LAST_YEAR_DAY: QT_TRANSLATE_NOOP(
        "LawLines", "From {start}, {years} years: until {last}"
    ),
    LineCode.MONTH_END: QT_TRANSLATE_NOOP(
        "LawLines", "That month has no day {number}, so it is its last day"
    ),
    LineCode.WITHIN: QT_TRANSLATE_NOOP("LawLines", "{day} is within the time"),
    LineCode.OVER: QT_TRANSLATE_NOOP("LawLines", "{day} is {over} day(s) past the time"),
    LineCode.FAULT_ON_DAY: QT_TRANSLATE_NOOP("LawLines", "From {start} to {day}: day {count}"),
    LineCode.MAY_RETURN: QT_TRANSLATE_NOOP(
        "LawLines", "Within {days} days: return, replacement or repair, as the consumer chooses"
    ),
    LineCode.MAY_REPLACE: QT_TRANSLATE_NOOP(
        "LawLines", "Within {days} days: replacement or repair"
    ),
    LineCode.MAY_REPAIR: QT_TRANSLATE_NOOP(
        "LawLines", "Past {days} days: repair within the term of guarantee"
    ),
    LineCode.REPAIRED_IN_VAIN: QT_TRANSLATE_NOOP(
        "LawLines", "Repaired {repairs} times in vain: replacement, or return as the rules say"
    ),
    LineCode.TRADER_PROVES: QT_TRANSLATE_NOOP(
        "LawLines", "{day} is within the time: the trader proves"
    ),
    LineCode.NO_LONGER_TRADER: QT_TRANSLATE_NOOP(
        "LawLines", "{day} is past the time: by this rule the trader need not prove any more"
    ),
    LineCode.COUNTS_AS_REFUSAL: QT_TRANSLATE_NOOP(
        "LawLines", "{day} is past it: it counts as deliberate delay or unreasonable refusal"
    ),
    LineCode.STILL_IN_TIME: QT_TRANSLATE_NOOP("LawLines", "{day}: the time still runs"),
    LineCode.HOLDS_NOT: QT_TRANSLATE_NOOP("LawLines", "Not so: {condition}"),
    LineCode.COUNTED: QT_TRANSLATE_NOOP(
        "LawLines", "So: {yes}, not so: {no}, not clear: {unclear}"
    ),
    LineCode.NOT_MET: QT_TRANSLATE_NOOP(
        "LawLines", "Nothing follows from this rule, for it was said not to hold: {condition}"
    ),
}
_SUMS: Final[Mapping[SumCode, str]] = {
    SumCode.INCREASE: QT_TRANSLATE_NOOP("LawLines", "Increase"),
    SumCode.INCREASE_AND_REFUND: QT_TRANSLATE_NOOP("LawLines", "Increase and refund"),
    SumCode.BY_PRICE: QT_TRANSLATE_NOOP("LawLines", "By the price"),
    SumCode.BY_LOSS: QT_TRANSLATE_NOOP("LawLines", "By the loss"),
    SumCode.BALANCE: QT_TRANSLATE_NOOP("LawLines", "Balance"),
    SumCode.BALANCE_AND_MORE: QT_TRANSLATE_NOOP("LawLines", "Balance, interest and costs"),
}


def told(working: Working, rule: Rule) -> list[str]:
    """A working under `rule`; what it rests on without being clear is one line at the end."""
    asked = {each.key: texts.said(each.words) for each in rule.conditions}
    lines, open_ones = [], []
    for line in working.lines:
        if line.code is LineCode.ONLY_IF:
            open_ones.append(asked[str(line.facts["condition"])])
        else:
            lines.append(_words(line, asked))
    if open_ones:
        comma = QCoreApplication.translate("LawLines", "; ")
        reserved = QCoreApplication.translate("LawLines", "Only if it holds: {conditions}")
        lines.append(reserved.format(conditions=comma.join(open_ones)))
    return lines


def sum_name(found: Sum, *, reserved: bool) -> str:
    """What an amount is; `reserved` where it rests on something that is not clear."""
    name = QCoreApplication.translate("LawLines", _SUMS[found.code])
    words = QCoreApplication.translate("LawLines", "If it holds: {sum}")
    return words.format(sum=name) if reserved else name


def _words(line: Line, asked: Mapping[str, str]) -> str:
    shown = {
        name: asked[str(value)] if name == "condition" else _value(name, value)
        for name, value in line.facts.items()
    }
    return QCoreApplication.translate("LawLines", _LINES[line.code]).format(**shown)


def _value(name: str, value: int | str | date) -> str:
    if isinstance(value, date):
        return days.show(value)
    return money.show(value) if name.endswith("_fen") and isinstance(value, int) else str(value)
