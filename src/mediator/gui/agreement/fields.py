"""The fields of a clause by its kind: those it always shows, and those it folds away."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from mediator import wording
from mediator.domain.case.agreement import GOODS_TERMS, MONEY_TERMS, PayMethod, TermKind
from mediator.domain.case.parties import Side
from mediator.gui import tokens
from mediator.gui.forms.choices import Choice, Tick
from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import AmountField, DayField, NumberField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.translation import QT_TRANSLATE_NOOP, language

_MOST_INSTALMENTS: Final = 60
_LONGEST_TEXT: Final = 2000
_COLUMNS: Final = 3

Names = tuple[str, ...]

_MONEY: Final = (("amount", "due", "method"), ("debtor", "instalments", "place", "goods", "text"))
_COMPENSATION: Final = ((*_MONEY[0], "increased"), _MONEY[1])
_GOODS: Final = (
    ("goods", "quantity", "value", "due"),
    ("debtor", "amount", "method", "place", "text"),
)
_APOLOGY: Final = (("text", "due"), ("debtor", "place"))
_OTHER: Final = (
    ("text", "due"),
    ("debtor", "amount", "method", "goods", "quantity", "value", "place"),
)

_WORDS: Final[Mapping[str, str]] = {
    "amount": QT_TRANSLATE_NOOP("ClauseCard", "Amount"),
    "due": QT_TRANSLATE_NOOP("ClauseCard", "By when"),
    "method": QT_TRANSLATE_NOOP("ClauseCard", "How"),
    "goods": QT_TRANSLATE_NOOP("ClauseCard", "Goods"),
    "quantity": QT_TRANSLATE_NOOP("ClauseCard", "Quantity"),
    "value": QT_TRANSLATE_NOOP("ClauseCard", "Worth"),
    "debtor": QT_TRANSLATE_NOOP("ClauseCard", "Who"),
    "instalments": QT_TRANSLATE_NOOP("ClauseCard", "In how many parts"),
    "place": QT_TRANSLATE_NOOP("ClauseCard", "Where"),
    "text": QT_TRANSLATE_NOOP("ClauseCard", "Words"),
    "increased": QT_TRANSLATE_NOOP(
        "ClauseCard", "Increased compensation (Consumer Law 55, Food Safety Law 148)"
    ),
}


def names(kind: TermKind) -> tuple[Names, Names]:
    """The fields that a clause of this kind shows, and those it folds away."""
    if kind in MONEY_TERMS:
        return _COMPENSATION if kind is TermKind.COMPENSATE else _MONEY
    if kind in GOODS_TERMS:
        return _GOODS
    return _APOLOGY if kind is TermKind.APOLOGY else _OTHER


def make(name: str, today: Callable[[], date]) -> Field:
    """The field of this name."""
    words = QCoreApplication.translate("ClauseCard", _WORDS[name])
    return _MAKERS.get(name, _line)(name, words, today)


def grid(fields: Iterable[Field]) -> QGridLayout:
    """Three fields side by side; long words take a line of their own."""
    laid = QGridLayout()
    laid.setHorizontalSpacing(tokens.GAP)
    laid.setVerticalSpacing(tokens.SMALL)
    row = column = 0
    for field in fields:
        wide = isinstance(field, LongText | Tick)
        if column and (wide or column == _COLUMNS):
            row, column = row + 1, 0
        span = _COLUMNS if wide else 1
        laid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        column += span
    for at in range(_COLUMNS):
        laid.setColumnStretch(at, 1)
    return laid


_Today = Callable[[], date]


def _line(name: str, words: str, _: _Today) -> Field:
    return TextField(name, words)


def _amount(name: str, words: str, _: _Today) -> Field:
    return AmountField(name, words)


def _worth(name: str, words: str, _: _Today) -> Field:
    hint = QCoreApplication.translate("ClauseCard", "Counts as recovered loss")
    return AmountField(name, words, hint=hint, capitals=False)


def _day(name: str, words: str, today: _Today) -> Field:
    day = DayField(name, words, today=today, coming=True)
    day.input.setPlaceholderText(QCoreApplication.translate("ClauseCard", "on the spot"))
    return day


def _method(name: str, words: str, _: _Today) -> Field:
    return Choice(name, words, options(PayMethod))


def _debtor(name: str, words: str, _: _Today) -> Field:
    others = options((Side.CONSUMER, Side.MARKET))
    return Choice(name, words, others, empty=wording.name(Side.STALL, language()))


def _parts(name: str, words: str, _: _Today) -> Field:
    return NumberField(name, words, low=1, high=_MOST_INSTALMENTS)


def _text(name: str, words: str, _: _Today) -> Field:
    return LongText(name, words, lines=2, limit=_LONGEST_TEXT)


def _increased(name: str, words: str, _: _Today) -> Field:
    hint = QCoreApplication.translate(
        "ClauseCard", "Counted in the month; the paper does not say it"
    )
    return Tick(name, words, hint=hint)


_MAKERS: Final[Mapping[str, Callable[[str, str, _Today], Field]]] = {
    "amount": _amount,
    "value": _worth,
    "due": _day,
    "method": _method,
    "debtor": _debtor,
    "instalments": _parts,
    "text": _text,
    "increased": _increased,
}
