"""What each calculator asks besides the conditions of its rule."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.law.rules import Calculator, Condition, Rule
from mediator.domain.case.law.working import Answer
from mediator.gui.case.law import texts
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import AmountField, DayField, NumberField
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.services.forms.law import CONDITION, MOST_REPAIRS

_Today = Callable[[], date]

_ANSWERS: Final[Mapping[Answer, str]] = {
    Answer.YES: QT_TRANSLATE_NOOP("LawQuestions", "yes"),
    Answer.NO: QT_TRANSLATE_NOOP("LawQuestions", "no"),
    Answer.UNCLEAR: QT_TRANSLATE_NOOP("LawQuestions", "not clear"),
}


def fields(rule: Rule, today: _Today) -> tuple[Field, ...]:
    """The fields of the rule's calculator, in their order; none for a checklist."""
    return tuple(_FIELDS[rule.calculator](today)) if rule.calculator else ()


def chips(condition: Condition) -> ChipGroup:
    """Whether a condition holds, as those at the counter say; its words stand beside it."""
    offered = tuple((answer.value, _say(words)) for answer, words in _ANSWERS.items())
    asked = ChipGroup(CONDITION + condition.key, texts.said(condition.words), offered)
    asked.hide_label()
    return asked


def _say(words: str) -> str:
    return QCoreApplication.translate("LawQuestions", words)


def _amount(name: str, words: str) -> AmountField:
    return AmountField(name, _say(words), capitals=False)


def _day(name: str, words: str, *, today: _Today) -> DayField:
    return DayField(name, _say(words), today=today, past=True)


def _triple(_: _Today) -> Iterator[Field]:
    yield _amount("paid", QT_TRANSLATE_NOOP("LawQuestions", "Price or fee paid"))


def _food(_: _Today) -> Iterator[Field]:
    yield _amount("paid", QT_TRANSLATE_NOOP("LawQuestions", "Price paid"))
    yield _amount("loss", QT_TRANSLATE_NOOP("LawQuestions", "Loss suffered (may stay empty)"))


def _prepaid(_: _Today) -> Iterator[Field]:
    yield _amount("paid", QT_TRANSLATE_NOOP("LawQuestions", "Paid in"))
    yield _amount("used", QT_TRANSLATE_NOOP("LawQuestions", "Used up"))
    yield _amount("interest", QT_TRANSLATE_NOOP("LawQuestions", "Interest (may stay empty)"))
    words = QT_TRANSLATE_NOOP("LawQuestions", "Reasonable costs (may stay empty)")
    yield _amount("costs", words)


def _return(today: _Today) -> Iterator[Field]:
    yield _got_on(today)
    words = QT_TRANSLATE_NOOP("LawQuestions", "Return asked for on")
    yield _day("asked_on", words, today=today)


def _guarantees(today: _Today) -> Iterator[Field]:
    yield _day("got_on", QT_TRANSLATE_NOOP("LawQuestions", "Sold on"), today=today)
    words = QT_TRANSLATE_NOOP("LawQuestions", "Fault came up on")
    yield _day("fault_on", words, today=today)
    words = QT_TRANSLATE_NOOP("LawQuestions", "Repairs in vain")
    yield NumberField("repairs", _say(words), low=0, high=MOST_REPAIRS)


def _burden(today: _Today) -> Iterator[Field]:
    yield _got_on(today)
    words = QT_TRANSLATE_NOOP("LawQuestions", "Defect found on")
    yield _day("found_on", words, today=today)


def _delay(today: _Today) -> Iterator[Field]:
    words = QT_TRANSLATE_NOOP("LawQuestions", "The consumer asked on")
    yield _day("asked_on", words, today=today)


def _limitation(today: _Today) -> Iterator[Field]:
    words = QT_TRANSLATE_NOOP("LawQuestions", "Counted from")
    yield _day("counted_from", words, today=today)


def _checklist(_: _Today) -> Iterator[Field]:
    yield from ()


def _got_on(today: _Today) -> DayField:
    words = QT_TRANSLATE_NOOP("LawQuestions", "Goods received on")
    return _day("got_on", words, today=today)


_FIELDS: Final[Mapping[Calculator, Callable[[_Today], Iterator[Field]]]] = {
    Calculator.TRIPLE: _triple,
    Calculator.FOOD: _food,
    Calculator.PREPAID: _prepaid,
    Calculator.RETURN: _return,
    Calculator.GUARANTEES: _guarantees,
    Calculator.BURDEN: _burden,
    Calculator.DELAY: _delay,
    Calculator.LIMITATION: _limitation,
    Calculator.CHECKLIST: _checklist,
}
