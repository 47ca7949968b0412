"""What fields, verdicts and remarks of a foreign table are called in the window."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator.domain.ledgers.entries import Mark, Row, Verdict
from mediator.domain.ledgers.fields import Field, Kind
from mediator.gui.translation import QT_TRANSLATE_NOOP

_KINDS: Final[Mapping[Kind, str]] = {
    Kind.LEDGER: QT_TRANSLATE_NOOP("Imports", "A ledger of complaints"),
    Kind.STALLS: QT_TRANSLATE_NOOP("Imports", "A list of stalls"),
}
_FIELDS: Final[Mapping[Field, str]] = {
    Field.NUMBER: QT_TRANSLATE_NOOP("Imports", "Its own number"),
    Field.RECEIVED: QT_TRANSLATE_NOOP("Imports", "Day of the complaint"),
    Field.ENDED: QT_TRANSLATE_NOOP("Imports", "Day it ended"),
    Field.BOUGHT: QT_TRANSLATE_NOOP("Imports", "Day of purchase"),
    Field.CONSUMER: QT_TRANSLATE_NOOP("Imports", "Consumer"),
    Field.PHONE: QT_TRANSLATE_NOOP("Imports", "Phone"),
    Field.ID_NUMBER: QT_TRANSLATE_NOOP("Imports", "Identity number"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("Imports", "Address"),
    Field.STALL_NUMBER: QT_TRANSLATE_NOOP("Imports", "Stall number"),
    Field.STALL: QT_TRANSLATE_NOOP("Imports", "Stall"),
    Field.OPERATOR: QT_TRANSLATE_NOOP("Imports", "Trader"),
    Field.STALL_PHONE: QT_TRANSLATE_NOOP("Imports", "Phone of the stall"),
    Field.ZONE: QT_TRANSLATE_NOOP("Imports", "Zone"),
    Field.GOODS: QT_TRANSLATE_NOOP("Imports", "Goods or service"),
    Field.NATURE: QT_TRANSLATE_NOOP("Imports", "Nature"),
    Field.CATEGORY: QT_TRANSLATE_NOOP("Imports", "Class of goods"),
    Field.AMOUNT: QT_TRANSLATE_NOOP("Imports", "Amount in dispute"),
    Field.DEMAND: QT_TRANSLATE_NOOP("Imports", "What was asked for"),
    Field.SOURCE: QT_TRANSLATE_NOOP("Imports", "How it came"),
    Field.RESULT: QT_TRANSLATE_NOOP("Imports", "Result"),
    Field.RECOVERED: QT_TRANSLATE_NOOP("Imports", "Amount recovered"),
    Field.FACTS: QT_TRANSLATE_NOOP("Imports", "What happened"),
    Field.HANDLER: QT_TRANSLATE_NOOP("Imports", "Who handled it"),
    Field.CREDIT_CODE: QT_TRANSLATE_NOOP("Imports", "Credit code"),
    Field.TRADE: QT_TRANSLATE_NOOP("Imports", "What they sell"),
    Field.DEPOSIT: QT_TRANSLATE_NOOP("Imports", "Deposit"),
    Field.PLEDGED: QT_TRANSLATE_NOOP("Imports", "Day of the pledge"),
    Field.JOINED: QT_TRANSLATE_NOOP("Imports", "Here since"),
    Field.REMARK: QT_TRANSLATE_NOOP("Imports", "Remark"),
}
_VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.TAKE: QT_TRANSLATE_NOOP("Imports", "Taken"),
    Verdict.REMARK: QT_TRANSLATE_NOOP("Imports", "With a remark"),
    Verdict.REFUSE: QT_TRANSLATE_NOOP("Imports", "Refused"),
}
MARKS: Final[Mapping[str, str]] = {
    "day_empty": QT_TRANSLATE_NOOP("Imports", "there is no day"),
    "day_broken": QT_TRANSLATE_NOOP("Imports", "the day is a formula without a value"),
    "day_impossible": QT_TRANSLATE_NOOP("Imports", "there is no such day"),
    "day_ambiguous": QT_TRANSLATE_NOOP("Imports", "the day can be read in two ways"),
    "day_missing": QT_TRANSLATE_NOOP("Imports", "only the month is given"),
    "day_unreadable": QT_TRANSLATE_NOOP("Imports", "cannot be read as a day"),
    "day_in_future": QT_TRANSLATE_NOOP("Imports", "the day is still to come"),
    "day_too_early": QT_TRANSLATE_NOOP("Imports", "the day is before 1990"),
    "year_unknown": QT_TRANSLATE_NOOP("Imports", "the year is not given and cannot be told"),
    "year_guessed": QT_TRANSLATE_NOOP("Imports", "year added from the rows around"),
    "order_guessed": QT_TRANSLATE_NOOP("Imports", "day and month told apart by the rows around"),
    "ended_before_received": QT_TRANSLATE_NOOP("Imports", "it ended before it began"),
    "end_day_missing": QT_TRANSLATE_NOOP("Imports", "ended on a day unknown, the first is put"),
    "row_says_too_little": QT_TRANSLATE_NOOP("Imports", "no consumer, stall or goods"),
    "result_unknown": QT_TRANSLATE_NOOP("Imports", "nobody can tell from the words how it ended"),
    "result_missing": QT_TRANSLATE_NOOP("Imports", "it is not said how it ended"),
    "still_open": QT_TRANSLATE_NOOP("Imports", "not ended yet, comes in as open"),
    "recovered_unsettled": QT_TRANSLATE_NOOP("Imports", "not settled, so the sum is kept in words"),
    "amount_about": QT_TRANSLATE_NOOP("Imports", "only about"),
    "amount_rounded": QT_TRANSLATE_NOOP("Imports", "rounded to the fen"),
    "amount_broken": QT_TRANSLATE_NOOP("Imports", "the sum is a formula without a value"),
    "amount_unreadable": QT_TRANSLATE_NOOP("Imports", "cannot be read as a sum, kept in words"),
    "amount_negative": QT_TRANSLATE_NOOP("Imports", "below zero, kept in words"),
    "amount_too_fine": QT_TRANSLATE_NOOP("Imports", "finer than a fen, kept in words"),
    "amount_too_large": QT_TRANSLATE_NOOP("Imports", "larger than any dispute, kept in words"),
    "phone_damaged": QT_TRANSLATE_NOOP("Imports", "a spreadsheet dropped digits, left out"),
    "phone_unreadable": QT_TRANSLATE_NOOP("Imports", "is no phone number, kept in words"),
    "phone_length": QT_TRANSLATE_NOOP("Imports", "has too few or too many digits, kept in words"),
    "phone_more": QT_TRANSLATE_NOOP("Imports", "several, the first is taken"),
    "id_damaged": QT_TRANSLATE_NOOP("Imports", "a spreadsheet dropped digits, left out"),
    "id_wrong": QT_TRANSLATE_NOOP("Imports", "the check digit does not fit, left out"),
    "word_unknown": QT_TRANSLATE_NOOP("Imports", "word not known here, kept in words"),
    "stall_missing": QT_TRANSLATE_NOOP("Imports", "no stall is named"),
    "stall_unknown": QT_TRANSLATE_NOOP("Imports", "not in the register, kept as written"),
    "stall_ambiguous": QT_TRANSLATE_NOOP("Imports", "the register has several of that name"),
    "stall_changed": QT_TRANSLATE_NOOP("Imports", "another trader stood there then"),
    "stall_differs": QT_TRANSLATE_NOOP("Imports", "number and name are of two traders"),
    "stall_in_register": QT_TRANSLATE_NOOP("Imports", "this number is in the register already"),
    "consumer_missing": QT_TRANSLATE_NOOP("Imports", "no name is given"),
    "bought_after_received": QT_TRANSLATE_NOOP("Imports", "bought after the complaint"),
    "value_broken": QT_TRANSLATE_NOOP("Imports", "a formula without a value, left out"),
    "text_too_long": QT_TRANSLATE_NOOP("Imports", "too long"),
    "text_unreadable": QT_TRANSLATE_NOOP("Imports", "holds characters that nothing can show"),
    "duplicate_in_file": QT_TRANSLATE_NOOP("Imports", "the same as line {other}"),
    "duplicate_in_records": QT_TRANSLATE_NOOP("Imports", "is in the records already"),
    "other_table": QT_TRANSLATE_NOOP("Imports", "stands under the headers of another table"),
    "merged": QT_TRANSLATE_NOOP("Imports", "taken from the merged cell above"),
    "ditto": QT_TRANSLATE_NOOP("Imports", "taken from the row above"),
    "required": QT_TRANSLATE_NOOP("Imports", "is missing"),
    "credit_code_wrong": QT_TRANSLATE_NOOP(
        "Imports", "the check digit does not fit, kept in words"
    ),
}


def kind(of: Kind) -> str:
    """What a table lists."""
    return _said(_KINDS[of])


def field(of: Field) -> str:
    """What a column holds."""
    return _said(_FIELDS[of])


def verdict(of: Verdict) -> str:
    """What becomes of a row."""
    return _said(_VERDICTS[of])


def mark(of: Mark) -> str:
    """Why a row is refused, or what was done to one of its values."""
    words = _said(MARKS[of.code]).format(other=of.other)
    if of.field is None:
        return words
    return _said(_OF_FIELD).format(field=field(of.field), words=words)


def row(of: Row) -> str:
    """All that is said of a row."""
    return " · ".join(map(mark, of.marks))


_OF_FIELD: Final = QT_TRANSLATE_NOOP("Imports", "{field}: {words}")


def _said(source: str) -> str:
    return QCoreApplication.translate("Imports", source)
